"""Tells what links to the open article, and lists what links to a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from emeroteca.archive import Archive
from emeroteca.gui.annotations.narrowing import Narrowing
from emeroteca.gui.annotations.notebook_commands import NotebookCommands
from emeroteca.model.annotations.annotation import Annotation, NotebookQuery, Noted
from emeroteca.model.annotations.wiki import name_of

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

MOST = 1_000
"""Notes that are counted."""


class Backlinks(QObject):
    """Serves the panel of notes of one window, and the notebook."""

    def __init__(self, window: MainWindow, notebook: NotebookCommands) -> None:
        super().__init__(window)
        self._window = window
        self._notebook = notebook
        window.notes.back.clicked.connect(self._show)
        notebook.back_wanted.connect(self.show_note)

    def count(self) -> None:
        """Say how many notes link to the open article."""
        panel, title = self._window.notes, self._title()
        if not title:
            panel.show_back(0)
            return

        def found(noted: list[Noted]) -> None:
            panel.show_back(len(noted))

        self._window.jobs.ask_latest(
            "backlinks", found, Archive.notebook, NotebookQuery(linked=(title,)), MOST, 0
        )

    def show_note(self, note: Annotation) -> None:
        """List the notes that link to a note."""
        self._list(name_of(note.note))

    def _show(self) -> None:
        self._list(self._title())

    def _list(self, name: str) -> None:
        told = self.tr("Notes that link to “{name}”").format(name=name)
        self._notebook.show_narrowed(Narrowing(told, linked=(name,)))

    def _title(self) -> str:
        opened = self._window.reading.current
        return opened.article.metadata.title if opened is not None else ""
