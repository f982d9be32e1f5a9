"""Who and what articles speak of: keeping what was recognised, telling it, and mending it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from emeroteca.archive.gazetteer import Gazetteer
from emeroteca.archive.indexed import Indexed
from emeroteca.archive.moving import Moving
from emeroteca.entities.work import Reading
from emeroteca.errors import DiskError, NotFoundError
from emeroteca.fulltext import Engine
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import (
    Arrival,
    ArticleEntities,
    Dossier,
    Entity,
    EntityId,
    Moment,
    Passage,
)
from emeroteca.model.entities.recognised import EntityKind, Recognised
from emeroteca.store import articles as rows
from emeroteca.store import texts
from emeroteca.store.database import Database
from emeroteca.store.entities import keeping, passages, state, telling, waiting, watching
from emeroteca.store.originals import Originals

if TYPE_CHECKING:
    from emeroteca.archive.searching import Searching

MOST_READ = 200
"""Articles of an entity that are read for its dates, where none are named."""


class Recognising(Indexed):
    """The part of an archive that knows its entities."""

    def __init__(
        self, database: Database, originals: Originals, engine: Engine, moving: Moving | None
    ) -> None:
        super().__init__(database, originals, engine, moving)
        self._searches: Searching | None = None
        self._gazetteer = Gazetteer()

    @property
    def _searching(self) -> Searching:
        if self._searches is None:
            from emeroteca.archive.searching import Searching  # noqa: PLC0415  it needs numpy

            self._searches = Searching(
                self._database, self._engine, self._indexing, self._gazetteer
            )
        return self._searches

    def _told(self, changes: Changes) -> Changes:
        """Let lists follow what was just written."""
        if self._searches is not None:
            self._searches.follow(changes)
        return changes

    # ------------------------------------------------------------------ telling

    def entities_of(self, article: ArticleId) -> ArticleEntities:
        """Everything recognised in an article, as mended; raises `NotFoundError`."""
        return telling.entities_of(self._database, article, self._counted())

    def entity(self, entity: EntityId) -> Entity:
        """An entity, or the one that it was made one with.

        Raises `NotFoundError` for one that is not there, or that the reader dropped.
        """
        row = state.current(self._database, entity)
        found = telling.known(self._database, (row.id,), self._counted())
        if not found:
            raise NotFoundError(f"the entity {entity}")
        return found[0]

    def entities(
        self, words: str = "", kind: EntityKind | None = None, limit: int = 50
    ) -> list[Entity]:
        """Entities with a name of which words begin so: what is pinned, then the commonest."""
        return self._searching.entities(words, kind, limit)

    def dossier(self, entity: EntityId) -> Dossier:
        """What the archive knows of an entity, but for the passages; raises `NotFoundError`."""
        known = self.entity(entity)
        found = self._searching.dossier(known)
        latitude, longitude = self._lies_at(known)
        companions = tuple(
            replace(one, latitude=there[0], longitude=there[1])
            for one, there in ((one, self._lies_at(one.entity)) for one in found.companions)
        )
        return replace(found, companions=companions, latitude=latitude, longitude=longitude)

    def dossier_or_none(self, entity: EntityId) -> Dossier | None:
        """The dossier, or None for an entity that is not there or that the reader dropped."""
        try:
            return self.dossier(entity)
        except NotFoundError:
            return None

    def passages(self, entity: EntityId, articles: Sequence[ArticleId]) -> list[Passage]:
        """The sentences of some articles that name an entity; raises `NotFoundError`."""
        return passages.passages(self._database, self._current(entity), articles)

    def said_by(self, entity: EntityId, articles: Sequence[ArticleId]) -> list[Passage]:
        """The quotations in some articles that an entity speaks; raises `NotFoundError`."""
        return passages.said_by(self._database, self._current(entity), articles)

    def said_of(self, entity: EntityId, articles: Sequence[ArticleId]) -> list[Passage]:
        """The statements in some articles that name an entity; raises `NotFoundError`."""
        return passages.said_of(self._database, self._current(entity), articles)

    def moments(
        self, articles: Sequence[ArticleId] = (), entity: EntityId | None = None
    ) -> list[Moment]:
        """The dates that articles speak of, the earliest first; with an entity, those in sentences
        that name it, and without articles in its newest.

        Raises `NotFoundError`.
        """
        if entity is None:
            return passages.moments(self._database, articles)
        among = articles or self.dossier(entity).articles[:MOST_READ]
        return passages.moments(self._database, among, self._current(entity))

    def _lies_at(self, entity: Entity) -> tuple[float | None, float | None]:
        there = self._gazetteer.lies_at(entity.place) if entity.place else None
        return there or (None, None)

    def _current(self, entity: EntityId) -> EntityId:
        return state.current(self._database, entity).id

    def _counted(self) -> telling.Counted:
        return self._searching.counted()

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

    def reading(self, article: ArticleId) -> tuple[Reading, str]:
        """What a worker needs to read an article for names, and the digest of its text.

        Raises `NotFoundError`, `LibraryDamagedError`.
        """
        known = rows.one(self._database, article)
        text, _ = texts.unpack(rows.body(self._database, article))
        described = known.metadata
        return Reading(text, described.language, described.published), known.text_digest

    def unrecognised(self) -> int:
        """How many articles wait to be read for names."""
        return waiting.count(self._database)

    def urge(self, article: ArticleId) -> None:
        """Let an article be read next, where it waits; a wish that a full disk may not grant."""
        with contextlib.suppress(DiskError), self._database.transaction():
            waiting.urge(self._database, article)

    def give_up_recognising(self, article: ArticleId, text_digest: str = "") -> None:
        """Let an article that cannot be read keep what it has; with a digest only while it has
        that text."""
        with self._database.transaction():
            waiting.clear(self._database, article, text_digest)

    def keep_recognised(self, article: ArticleId, text_digest: str, found: Recognised) -> Changes:
        """Store what was recognised in the text of a digest; passed over where the article has
        another by now. Raises `LibraryDamagedError`."""
        return self.keep_all_recognised(((article, text_digest, found),))

    def keep_all_recognised(self, read: Iterable[tuple[ArticleId, str, Recognised]]) -> Changes:
        """Store what was recognised in several articles, in one transaction."""
        with self._database.transaction():
            kept = [keeping.keep(self._database, *one) for one in read]
        return self._told(Changes(recognised=frozenset().union(*(c.recognised for c in kept))))
