"""The part of an archive that keeps the index in step with what is stored."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace

from emeroteca.archive import health
from emeroteca.archive.indexing import Indexing
from emeroteca.archive.moving import Moving
from emeroteca.fulltext import Engine
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Finding
from emeroteca.model.indexes import IndexChoice, IndexState
from emeroteca.store.database import Database
from emeroteca.store.originals import Originals

STEP = 64
MOVED = 48
"""Articles that are moved to another index between two looks at who asks; about 100 ms."""


class Indexed:
    """What an archive has to do for its index; `moving` is None where the engine was given."""

    def __init__(
        self, database: Database, originals: Originals, engine: Engine, moving: Moving | None
    ) -> None:
        self._database = database
        self._originals = originals
        self._engine = engine
        self._moving = moving
        record = (lambda: None) if moving is None else moving.record
        self._indexing = Indexing(database, engine, record)

    def flush(self) -> None:
        """Make everything that was added findable."""
        self._indexing.commit()

    def pending(self) -> int:
        """How many articles are stored and not yet indexed."""
        return self._indexing.pending()

    def index_pending(self, limit: int) -> int:
        """Index some of them; returns how many were done. Call again until it returns 0."""
        return self._indexing.step(limit)

    def upkeep(self, idle: bool = True) -> bool:
        """Do a little of what the index needs, the more of it where nothing else is to do; False
        where there is nothing. Raises `DiskError`."""
        # Small parts first: a move, or an import, leaves one after the other.
        if self._engine.tidy(idle=False):
            return True
        if idle and self._moving is not None and self._moving.active:
            if self._moving.step(self._indexing.documents, MOVED):
                self._indexing.version += 1
            return True
        return idle and self._engine.tidy()

    def outgrown(self) -> None:
        """Look whether the library has grown out of its index."""
        if self._moving is not None:
            self._moving.look()

    def index_state(self) -> IndexState | None:
        """Which index the library has and which is wanted; None where it was given."""
        return None if self._moving is None else self._moving.state()

    def choose_index(self, wanted: IndexChoice) -> IndexState | None:
        """Take another index, in the background, or let the library's size decide."""
        if self._moving is not None:
            self._moving.choose(wanted)
        return self.index_state()

    def reindex(self, progress: Callable[[int, int], None] = lambda _done, _total: None) -> None:
        """Build the whole index anew."""
        if self._moving is not None:
            self._moving.begin_anew()
        self._indexing.forget()
        total = self.pending()
        done = 0
        while step := self.index_pending(STEP):
            done += step
            progress(done, total)
            self._engine.tidy(idle=False)
        while self._engine.tidy():
            pass

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that are in the index."""
        return self._engine.indexed()

    def check(self, repair: bool = False) -> list[Finding]:
        """Look for damage; `repair` rebuilds the index; nothing of a person's is deleted."""
        findings = health.check(self._database, self._originals, self._engine)
        if repair and any(finding.kind == "index" for finding in findings):
            self.reindex()
            findings = [replace(f, repaired=f.kind == "index") for f in findings]
        return findings
