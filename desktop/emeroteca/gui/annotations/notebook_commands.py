"""Serves the notebook of one window: what it lists, and what is done there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from emeroteca.archive import Archive
from emeroteca.exchange.citing.cited import cited
from emeroteca.exchange.citing.styles import CitationStyle, citation
from emeroteca.gui.annotations.excerpts import excerpts
from emeroteca.gui.annotations.gestures import AnnotationGestures
from emeroteca.gui.annotations.links import NoteLinks
from emeroteca.gui.annotations.list_menu import menu_of
from emeroteca.gui.annotations.narrowing import Narrowing
from emeroteca.gui.annotations.writing import Writing
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    AnnotationId,
    NotebookQuery,
    Noted,
)
from emeroteca.model.annotations.wiki import name_of
from emeroteca.model.article import Article
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import Entity

if TYPE_CHECKING:
    from emeroteca.gui.annotations.notebook import Notebook
    from emeroteca.gui.main_window import MainWindow

PAGE = 200
FOLLOWS_MS = 150


class NotebookCommands(QObject):
    """`open_wanted` carries an annotation that is to be shown in its article, `back_wanted` a note
    that is linked to."""

    open_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, window: MainWindow, gestures: AnnotationGestures, links: NoteLinks) -> None:
        super().__init__(window)
        self._window = window
        self._gestures = gestures
        self._links = links
        self.notebook: Notebook | None = None
        self._newest: AnnotationId | None = None
        self._writing = Writing(window.operations, self._known, self)
        self._soon = QTimer(self, singleShot=True, interval=FOLLOWS_MS)
        self._soon.timeout.connect(self._refresh)
        window.operations.changed.connect(self.take)
        window.imports.changed.connect(self.take)

    def show(self) -> None:
        """Show the notebook in front."""
        if self.notebook is None:
            self.notebook = self._make()
        self.notebook.ask()
        self.notebook.show()
        self.notebook.raise_()
        self.notebook.activateWindow()
        self.notebook.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_narrowed(self, narrowing: Narrowing) -> None:
        """Show the notebook with a part of what is in it."""
        if self.notebook is None:
            self.notebook = self._make()
        self.notebook.narrow(narrowing)
        self.show()

    def show_about(self, entity: Entity) -> None:
        """Show what was written on an entity, and what names it or links to it."""
        told = self.tr("Notes and highlights about “{name}”").format(name=entity.name)
        self.show_narrowed(Narrowing(told, entities=(entity.id,)))

    def show_note(self, note: Annotation) -> None:
        """Show a note: where its article is read, or else in the notebook."""
        if note.article is not None:
            self.open_wanted.emit(note)
            return
        told = self.tr("The note “{name}”").format(name=name_of(note.note))
        self.show_narrowed(Narrowing(told, annotations=(note.id,)))

    def write_note(self, name: str) -> None:
        """Begin a free note that is called so."""
        self.show()
        self._new(f"# {name}\n\n")

    def show_unplaced(self) -> None:
        """Show in the notebook what has lost its place or waits for its article."""
        self.show()
        if self.notebook is not None:
            self.notebook.narrow(None)
            self.notebook.finder.clear()
            self.notebook.filter.clear()
            self.notebook.unplaced.setChecked(True)

    def close(self) -> None:
        """Store what is being written and close the notebook with its window."""
        if self.notebook is not None:
            self.notebook.list.close_editor()
            self.notebook.close()

    def take(self, changes: Changes) -> None:
        """Follow what became of annotations anywhere."""
        if changes.notebook:
            self._soon.start()

    # ------------------------------------------------------------------ what is listed

    def _make(self) -> Notebook:
        from emeroteca.gui.annotations.notebook import Notebook  # noqa: PLC0415 - seldom opened

        made = Notebook(self._window)
        made.wanted.connect(self._ask)
        made.opened.connect(self._open)
        made.copied.connect(self.copy)
        made.export_wanted.connect(self._export)
        made.new_wanted.connect(lambda: self._new())
        made.list.coloured.connect(self._gestures.recolour)
        made.list.removed.connect(self._gestures.remove)
        made.list.menu_wanted.connect(self._menu)
        self._writing.serve(made.list)
        self._links.serve(made.list)
        return made

    def _ask(self, query: NotebookQuery, after: int) -> None:
        self._window.jobs.ask_latest(
            "notebook", partial(self._show, query, after), Archive.notebook, query, PAGE, after
        )
        if not after:
            self._window.jobs.ask_latest("note tags", self._offer, Archive.annotation_tags)

    def _show(self, query: NotebookQuery, after: int, noted: list[Noted]) -> None:
        book = self.notebook
        if book is None:
            return
        book.show_noted(query, noted, after, PAGE)
        newest, self._newest = self._newest, None
        if newest is not None and not book.list.write(newest):
            # It stands farther down than what is listed.
            self._newest = newest if book.narrowing is None else None
            book.narrow(Narrowing(self.tr("The new note"), annotations=(newest,)))
            book.ask()

    def _offer(self, tags: dict[str, int]) -> None:
        if self.notebook is not None:
            self.notebook.filter.offer_tags(list(tags))
            self.notebook.list.offer_tags(tags)

    def _refresh(self) -> None:
        """List again what is listed, as far down as it is, where anybody sees it."""
        book = self.notebook
        if book is None or not book.isVisible():
            return
        query, count = book.query, max(PAGE, len(book.noted))
        self._window.jobs.ask_latest(
            "notebook",
            lambda noted: book.show_noted(query, noted, 0, count),
            Archive.notebook,
            query,
            count,
            0,
        )

    def _known(self, annotation: AnnotationId) -> Annotation | None:
        every = self.notebook.noted if self.notebook is not None else ()
        found = (one.annotation for one in every if one.annotation.id == annotation)
        return next(found, None)

    # ------------------------------------------------------------------ what is done

    def _new(self, note: str = "") -> None:
        """Begin a note, on the entity about which all is that is listed, or else a free one."""
        book = self.notebook
        if book is None:
            return
        about = book.narrowing.entities if book.narrowing is not None and not note else ()
        if not about:
            book.narrow(None)
        book.unplaced.setChecked(False)
        book.finder.clear()
        book.filter.clear()

        def stored(changes: Changes) -> None:
            if isinstance(changes.inverse, AnnotationEdit) and changes.inverse.remove:
                self._newest = changes.inverse.remove[0]
                book.ask()

        self._gestures.new_note(stored, next(iter(about), None), note)

    def _open(self, one: Annotation) -> None:
        """Show one in its article; what waits for one tells what to do."""
        awaits = one.awaits
        if awaits is None:
            self.open_wanted.emit(one)
            return
        self._window.activateWindow()
        told = self.tr("This page is not in the library. Save it in your browser and drop it here.")
        button = self.tr("Open the address") if awaits.url else ""
        self._window.notice.tell(
            told, button, lambda: self._window.commands.open_address(awaits.url)
        )

    def _menu(self, some: Sequence[Annotation], at: QPoint) -> None:
        book = self.notebook
        if book is not None:
            menu = menu_of(
                some, self._gestures, book.list, self.cite, self.copy, self.back_wanted.emit
            )
            awaits = some[0].awaits
            if awaits is not None and awaits.url:
                page = menu.addAction(self.tr("Open the &address"))
                page.triggered.connect(lambda: self._window.commands.open_address(awaits.url))
                menu.insertAction(menu.actions()[0], page)
            if some[0].article is not None:
                reading = menu.addAction(self.tr("&Open in the article"))
                reading.triggered.connect(lambda: self.open_wanted.emit(some[0]))
                menu.insertAction(menu.actions()[0], reading)
            menu.popup(at)

    def copy(self, some: Sequence[Annotation]) -> None:
        """Copy annotations as Markdown, under the titles of their articles."""
        self._with_articles(some, lambda articles: self._clip(excerpts(some, articles)))

    def cite(self, some: Sequence[Annotation], style: CitationStyle) -> None:
        """Copy citations of annotations."""

        def copy(articles: dict[int, Article]) -> None:
            every = [
                cited(articles[one.article], one.anchor.exact if one.anchor else "")
                for one in some
                if one.article is not None and one.article in articles
            ]
            self._clip(citation(every, style))

        self._with_articles(some, copy)

    def _export(self, chosen: Sequence[Annotation], count: int) -> None:
        book = self.notebook
        if book is not None:
            self._window.exports.ask_of_annotations(book, chosen, book.query, count)

    def _with_articles(
        self, some: Sequence[Annotation], use: Callable[[dict[int, Article]], None]
    ) -> None:
        ids = list(dict.fromkeys(one.article for one in some if one.article is not None))
        self._window.jobs.ask(
            lambda found: use({int(one.id): one for one in found}), Archive.articles, ids
        )

    def _clip(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.statusBar().showMessage(self.tr("Copied."), 5_000)
