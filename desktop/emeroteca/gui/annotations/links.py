"""Links from notes to articles, entities and notes: offered while one types, and followed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from emeroteca.archive import Archive
from emeroteca.gui.annotations.list_view import AnnotationList
from emeroteca.gui.annotations.offers import Offer, of_article, of_entity, of_note
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.annotations.wiki import linkable, links_to, target
from emeroteca.model.article import Article, ArticleId
from emeroteca.model.entities.known import Entity, EntityId
from emeroteca.model.search import Query, Results
from emeroteca.model.words import fold

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

OFFERED = 8
LOOKED_AT = 50
"""Articles or entities among which the one of exactly that name is looked for."""


class NoteLinks(QObject):
    """Serves lists of one window; `entity_wanted` carries the entity that a link leads to,
    `note_wanted` the note, `new_wanted` the name of a note that is to be made."""

    entity_wanted = Signal(object)
    note_wanted = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.question: QMessageBox | None = None
        """Asks what to do about a link that leads nowhere."""

    def serve(self, notes: AnnotationList) -> None:
        """Offer and follow links in the notes of a list."""
        notes.names_wanted.connect(lambda prefix: self._offer(notes, prefix))
        notes.followed.connect(self.follow)

    # ------------------------------------------------------------------ offering

    def _offer(self, notes: AnnotationList, prefix: str) -> None:
        """Offer titles and names of which words begin as it was typed."""
        ask = self._window.jobs.ask_latest
        offers: list[Offer] = []

        def called(found: list[Annotation]) -> None:
            notes.offer_names(prefix, [*offers, *map(of_note, found)])

        def entities(found: list[Entity]) -> None:
            offers.extend(map(of_entity, found))
            ask("notes to link", called, Archive.notes_named, prefix, OFFERED)

        def articles(found: list[Article]) -> None:
            offers.extend(map(of_article, found))
            ask("names to link", entities, Archive.entities, prefix, None, OFFERED)

        self._titled(prefix, OFFERED, articles, unfinished=True)

    def _titled(
        self,
        words: str,
        count: int,
        then: Callable[[list[Article]], None],
        unfinished: bool = False,
    ) -> None:
        """The articles that have some words in their titles."""
        plain = " ".join(fold(word) for word in words.replace('"', " ").split())
        if not plain:
            then([])
            return

        def found(results: Results) -> None:
            ids = [ArticleId(one) for one in results.ids[:count]]
            self._window.jobs.ask_latest("titles to link", then, Archive.articles, ids)

        query = Query(f"title:({plain}{'*' if unfinished else ''})")
        self._window.jobs.ask_latest("articles to link", found, Archive.search, query)

    # ------------------------------------------------------------------ following

    def follow(self, address: str) -> None:
        """Open what a link leads to: the article of that title, the entity of that name, or the
        note that is called so; a web address is opened in the browser. What leads nowhere says so.

        Words of a person are not changed behind their back: a link to what is called otherwise by
        now is not rewritten. An entity is found by its former names as well.
        """
        name = target(address)
        if not name:
            if QUrl(address).scheme() in ("http", "https", "mailto"):
                QDesktopServices.openUrl(QUrl(address))
            return
        ask = self._window.jobs.ask_latest

        def note(found: Annotation | None) -> None:
            if found is not None:
                self.note_wanted.emit(found)
            else:
                self._ask(name)

        def entities(found: list[Entity]) -> None:
            same = [e.id for e in found if _same(name, e.name, *e.aliases)]
            if same:
                self._open_entity(same[0])
            else:
                ask("linked note", note, Archive.note_called, name)

        def articles(found: list[Article]) -> None:
            same = [one.id for one in found if _same(name, one.metadata.title)]
            if same:
                self._window.activateWindow()
                self._window.commands.reveal_article(same[0])
            else:
                ask("linked entity", entities, Archive.entities, name, None, LOOKED_AT)

        self._titled(name, LOOKED_AT, articles)

    def _open_entity(self, entity: EntityId) -> None:
        self._window.activateWindow()
        self.entity_wanted.emit(entity)

    def _ask(self, name: str) -> None:
        """Say that a link leads nowhere, and offer to make the note that it names."""
        box = QMessageBox(QApplication.activeWindow() or self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("The link leads nowhere"))
        told = self.tr("No article, person, organisation, place or note is called “{name}”.")
        box.setText(told.replace("{name}", name))
        make = box.addButton(self.tr("&Make a note of it"), QMessageBox.ButtonRole.AcceptRole)
        search = box.addButton(self.tr("&Search the library"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(make)
        make.clicked.connect(partial(self.new_wanted.emit, name))
        search.clicked.connect(partial(self._search, name))
        box.finished.connect(lambda _: box.deleteLater())
        self.question = box
        box.open()

    def _search(self, name: str) -> None:
        self._window.activateWindow()
        self._window.search_field.setText('"{}"'.format(name.replace('"', "")))


def _same(name: str, *others: str) -> bool:
    return any(links_to(f"[[{linkable(name)}]]", other) for other in others)
