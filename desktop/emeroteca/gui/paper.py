"""Prints the open article and saves it as PDF, with what is written on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from emeroteca.errors import DiskError
from emeroteca.exchange.writing.names import file_name
from emeroteca.gui.messages import sentence

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow


class Paper(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {"print": self._print, "save_pdf": self._ask_path}

    def _print(self) -> None:
        self._window.reader.print_dialog(self._window.notes.all)

    def _ask_path(self) -> None:
        opened = self._window.reading.current
        if opened is None:
            return
        name = f"{file_name(opened.article, set())}.pdf"
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), name, self.tr("PDF (*.pdf)")
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Save the open article as PDF and say so, or why it could not be."""
        try:
            self._window.reader.save_pdf(path, self._window.notes.all)
        except DiskError as error:
            self._window.notice.warn(sentence(error))
        else:
            self._window.notice.tell(self.tr("Saved as {name}.").format(name=path.name))
