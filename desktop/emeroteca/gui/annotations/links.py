"""Links from notes to articles and entities: offered while one types, followed, and told back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from emeroteca.archive import Archive
from emeroteca.gui.annotations.list_view import AnnotationList
from emeroteca.model.annotations.annotation import NotebookQuery, Noted
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
    """Serves lists of one window; `entity_wanted` carries the entity that a link leads to."""

    entity_wanted = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def serve(self, notes: AnnotationList) -> None:
        """Offer and follow links in the notes of a list."""
        notes.names_wanted.connect(lambda prefix: self._offer(notes, prefix))
        notes.followed.connect(self.follow)

    # ------------------------------------------------------------------ offering

    def _offer(self, notes: AnnotationList, prefix: str) -> None:
        """Offer titles and names of which words begin as it was typed."""

        def entities(titles: Sequence[str], found: list[Entity]) -> None:
            every = (*titles, *(entity.name for entity in found))
            notes.offer_names(prefix, list(dict.fromkeys(linkable(one) for one in every)))

        def articles(found: list[Article]) -> None:
            titles = [one.metadata.title for one in found if one.metadata.title]
            self._window.jobs.ask_latest(
                "names to link", partial(entities, titles), Archive.entities, prefix, None, OFFERED
            )

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
        """Open what a link leads to: the article of that title, the entity of that name, or else
        whatever the library has for the words; a web address is opened in the browser."""
        name = target(address)
        if not name:
            if QUrl(address).scheme() in ("http", "https", "mailto"):
                QDesktopServices.openUrl(QUrl(address))
            return

        def entities(found: list[Entity]) -> None:
            same = [e.id for e in found if _same(name, e.name, *e.aliases)]
            if same:
                self._open_entity(same[0])
            else:
                self._window.search_field.setText(f'"{name}"')

        def articles(found: list[Article]) -> None:
            same = [one.id for one in found if _same(name, one.metadata.title)]
            if same:
                self._window.activateWindow()
                self._window.commands.reveal_article(same[0])
            else:
                ask = self._window.jobs.ask_latest
                ask("linked entity", entities, Archive.entities, name, None, LOOKED_AT)

        self._titled(name, LOOKED_AT, articles)

    def _open_entity(self, entity: EntityId) -> None:
        self._window.activateWindow()
        self.entity_wanted.emit(entity)

    # ------------------------------------------------------------------ telling back

    def count_back(self, title: str, then: Callable[[int], None]) -> None:
        """Tell how many notes link to an article of this title."""
        if not title:
            then(0)
            return

        def found(noted: list[Noted]) -> None:
            then(sum(links_to(one.annotation.note, title) for one in noted))

        self._window.jobs.ask_latest(
            "backlinks", found, Archive.notebook, NotebookQuery(back_query(title)), 200, 0
        )


def back_query(title: str) -> str:
    """The words by which the notebook finds the notes that link to a title."""
    return 'note:"{}"'.format(linkable(title).replace('"', " "))


def _same(name: str, *others: str) -> bool:
    return any(links_to(f"[[{linkable(name)}]]", other) for other in others)
