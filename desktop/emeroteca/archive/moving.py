"""Opens the index that a library has, and moves its words to another one while it answers.

The new one is filled a few articles at a time; what changes meanwhile goes to both. Once it has
everything it takes over, and the old one's folder goes. A crash in between loses nothing: the one
that answers is what the database says, and the other one goes on where it was.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from emeroteca.archive.engines import Engines, Kept
from emeroteca.errors import DiskError
from emeroteca.fulltext import Document, Engine, Stamp
from emeroteca.model.article import ArticleId
from emeroteca.model.indexes import IndexChoice, IndexKind, IndexState, fitting
from emeroteca.store import index_state
from emeroteca.store.database import Database

log = logging.getLogger(__name__)

FOLDERS = {IndexKind.WHOOSH: "index", IndexKind.PACKED: "index-packed"}


class Moving:
    """The engines of one library, in its folder; raises `DiskError` where it is opened."""

    def __init__(self, folder: Path, database: Database) -> None:
        self._folder = folder
        self._database = database
        self._left: list[ArticleId] = []
        self._given_up = False
        kind = index_state.kind(database)
        now = self._open(kind)
        if now.fresh and (wanted := self._fitting(kind)) is not kind:
            # Nothing stands in it: there is nothing that would have to move.
            now.close()
            kind, now = wanted, self._open(wanted)
            with database.transaction():
                index_state.take(database, kind)
        self.engines = Engines(Kept(kind, now))
        self.look()

    def record(self) -> None:
        """Write down the commits of the engines, in the transaction of who calls."""
        for kept in self.engines.all():
            index_state.record(self._database, kept.kind, *kept.engine.stamp)

    def state(self) -> IndexState:
        """What is wanted, what there is, and how much of a move is left."""
        coming = self.engines.coming
        return IndexState(
            index_state.choice(self._database),
            self.engines.now.kind,
            None if coming is None else coming.kind,
            len(self._left),
        )

    def choose(self, wanted: IndexChoice) -> None:
        """Take another index from now on, or by itself."""
        with self._database.transaction():
            index_state.choose(self._database, wanted)
        self._given_up = False
        self.look()

    def begin_anew(self) -> None:
        """An empty index, of the kind that the library should have, in the place of all others."""
        for kept in self.engines.all():
            self._drop(kept)
        kind = self._fitting(self.engines.now.kind)
        with self._database.transaction():
            index_state.take(self._database, kind)
        self.engines.now = Kept(kind, self._open(kind))

    def look(self) -> None:
        """Begin to move where the library has grown out of its index, or stop where it has not."""
        now, coming = self.engines.now.kind, self.engines.coming
        wanted = self._fitting(now)
        if coming is not None and coming.kind is not wanted:
            self._drop(coming)
        if wanted is now:
            other = next(kind for kind in IndexKind if kind is not now)
            shutil.rmtree(self._folder / FOLDERS[other], ignore_errors=True)
        elif self.engines.coming is None and not self._given_up:
            self._begin(wanted)

    def _begin(self, wanted: IndexKind) -> None:
        try:
            coming = Kept(wanted, self._open(wanted))
        except DiskError as error:
            log.warning("the words cannot move to another index: %s", error)
            self._given_up = True
            return
        there = coming.engine.indexed()
        stored = self._database.rows("SELECT id FROM articles ORDER BY id DESC")
        self._left = [ArticleId(i) for (i,) in stored if i not in there]
        self.engines.coming = coming

    @property
    def active(self) -> bool:
        """Whether words are on their way."""
        return self.engines.coming is not None

    def step(self, documents: Callable[[Sequence[ArticleId]], list[Document]], limit: int) -> bool:
        """Move some articles, or take over where all are there, which it says. A full disk ends
        the move until the next start; the index that answers is not touched."""
        coming = self.engines.coming
        if coming is None:
            return False
        try:
            if self._left:
                some = self._left[-limit:]
                del self._left[-limit:]
                coming.engine.add(documents(some))
                coming.engine.commit()
                with self._database.transaction():
                    self.record()
                return False
            self._take_over(coming)
        except DiskError:
            self._given_up = True
            self._drop(coming)
            raise
        return True

    def _take_over(self, coming: Kept) -> None:
        old = self.engines.now
        with self._database.transaction():
            index_state.take(self._database, coming.kind)
        self.engines.now, self.engines.coming = coming, None
        old.engine.close()
        shutil.rmtree(self._folder / FOLDERS[old.kind], ignore_errors=True)

    def _drop(self, coming: Kept) -> None:
        self.engines.coming, self._left = None, []
        coming.engine.close()
        shutil.rmtree(self._folder / FOLDERS[coming.kind], ignore_errors=True)

    # ------------------------------------------------------------------ opening

    def _fitting(self, now: IndexKind) -> IndexKind:
        row = self._database.one("SELECT count(*) FROM articles")
        articles = int(str(row[0])) if row else 0
        return fitting(index_state.choice(self._database), now, articles)

    def _open(self, kind: IndexKind) -> Engine:
        """An engine whose commit is the one that the database knows or, after a crash, the next,
        which was not written down any more; one of another time is made anew."""
        folder, crashed = self._folder / FOLDERS[kind], self._database.ended_badly
        engine = _opened(kind, folder, crashed)
        known = index_state.commit_of(self._database, kind)
        last = None if known is None else Stamp(*known)
        if engine.fresh or engine.stamp == last:
            return engine
        if last is not None and crashed and engine.stamp == last.following():
            # Nothing may change before the next start, which finds no crash.
            with self._database.transaction():
                index_state.record(self._database, kind, *engine.stamp)
            return engine
        engine.close()
        shutil.rmtree(folder, ignore_errors=True)
        return _opened(kind, folder, False)


def _opened(kind: IndexKind, folder: Path, verify: bool) -> Engine:
    if kind is IndexKind.PACKED:
        from emeroteca.fulltext.packed.index import Packed  # noqa: PLC0415  it needs numpy

        return Packed.open(folder, verify)
    from emeroteca.fulltext.index import FullText  # noqa: PLC0415  it needs Whoosh

    return FullText.open(folder, verify)
