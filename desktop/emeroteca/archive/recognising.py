"""Who and what articles speak of: keeping what was recognised, telling it, and mending it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from emeroteca.archive.indexed import Indexed
from emeroteca.archive.moving import Moving
from emeroteca.fulltext import Engine
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import Arrival, ArticleEntities
from emeroteca.model.entities.recognised import Recognised
from emeroteca.store.database import Database
from emeroteca.store.entities import keeping, telling, waiting, watching
from emeroteca.store.originals import Originals

if TYPE_CHECKING:
    from emeroteca.archive.searching import Searching


class Recognising(Indexed):
    """The part of an archive that knows its entities."""

    def __init__(
        self, database: Database, originals: Originals, engine: Engine, moving: Moving | None
    ) -> None:
        super().__init__(database, originals, engine, moving)
        self._searches: Searching | None = None

    @property
    def _searching(self) -> Searching:
        if self._searches is None:
            from emeroteca.archive.searching import Searching  # noqa: PLC0415  it needs numpy

            self._searches = Searching(self._database, self._engine, self._indexing)
        return self._searches

    def _told(self, changes: Changes) -> Changes:
        """Let lists follow what was just written."""
        if self._searches is not None:
            self._searches.follow(changes)
        return changes

    def entities_of(self, article: ArticleId) -> ArticleEntities:
        """Everything recognised in an article, as mended; raises `NotFoundError`."""
        return telling.entities_of(self._database, article, {})

    def arrivals(self, articles: Sequence[ArticleId]) -> list[Arrival]:
        """Those of some articles that name a watched entity, the newest first."""
        return watching.arrivals(self._database, articles)

    # ------------------------------------------------------------------ reading for names

    def expect_recogniser(self, version: str) -> int:
        """Let articles that another recogniser read be read anew; returns how many wait."""
        with self._database.transaction():
            waiting.expect(self._database, version)
        return self.unrecognised()

    def to_recognise(self, limit: int) -> list[ArticleId]:
        """The articles to be read next: what was opened first, then the last saved."""
        return waiting.first(self._database, limit)

    def unrecognised(self) -> int:
        """How many articles wait to be read for names."""
        return waiting.count(self._database)

    def urge(self, article: ArticleId) -> None:
        """Let an article be read next, where it waits."""
        with self._database.transaction():
            waiting.urge(self._database, article)

    def give_up_recognising(self, article: ArticleId) -> None:
        """Let an article that cannot be read keep what it has."""
        with self._database.transaction():
            waiting.clear(self._database, article)

    def keep_recognised(self, article: ArticleId, text_digest: str, found: Recognised) -> Changes:
        """Store what was recognised in the text of a digest; passed over where the article has
        another by now. Raises `LibraryDamagedError`."""
        return self.keep_all_recognised(((article, text_digest, found),))

    def keep_all_recognised(self, read: Iterable[tuple[ArticleId, str, Recognised]]) -> Changes:
        """Store what was recognised in several articles, in one transaction."""
        with self._database.transaction():
            kept = [keeping.keep(self._database, *one) for one in read]
        return self._told(Changes(recognised=frozenset().union(*(c.recognised for c in kept))))
