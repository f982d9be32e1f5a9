"""The engine for large archives: plain arrays in immutable segments, merged while nobody asks."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from pathlib import Path

from emeroteca.fulltext.asking import Asking
from emeroteca.fulltext.durable import Damaged, on_disk
from emeroteca.fulltext.engine import Document, Stamp
from emeroteca.fulltext.packed.cutting import Cut, Cutter
from emeroteca.fulltext.packed.lexicon import PackedLexicon
from emeroteca.fulltext.packed.merging import Merge
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.packed.segments import Segments
from emeroteca.fulltext.ranking import Ranking
from emeroteca.model.article import ArticleId

TIER = 8
"""Segments of about the same size that are made one."""

FEW = 3
"""Segments that are left alone while nothing else is to do."""

SHARE = 4
"""A segment is not written anew for fewer than one new document to so many of its own; so each is
written a few times on its way into a large one, however few come at a time."""

MANY = 60
"""Questions after which the pages that they touched are let go of."""

THINNED = 0.3
"""The part of a segment's documents that may be deleted before it is written anew."""


class Packed(Asking):
    """An index in a folder; fulfils `Engine`."""

    def __init__(self, segments: Segments, fresh: bool) -> None:
        self._segments = segments
        self._fresh = fresh
        self._cutter = Cutter()
        self._cuts: dict[int, Cut] = {}
        self._gone: set[int] = set()
        self._merge: Merge | None = None
        self._version = 0
        self._renew()

    @classmethod
    def open(cls, folder: Path, verify: bool = False) -> Packed:
        """Open the index in a folder; one that is missing, damaged or of another version is made
        anew. `verify` reads every byte, as after an unclean end. Raises `DiskError`."""
        with on_disk():
            folder.mkdir(parents=True, exist_ok=True)
            segments = _kept(folder, verify)
            if segments is not None:
                return cls(segments, fresh=False)
            shutil.rmtree(folder)
            folder.mkdir()
            return cls(Segments.create(folder), fresh=True)

    @property
    def fresh(self) -> bool:
        """Whether it was made anew when it was opened, or before and nothing was committed since:
        who made it may have been killed before the store knew."""
        return self._fresh or self.stamp.commit == 0

    @property
    def stamp(self) -> Stamp:
        """What says which commit was the last."""
        return self._segments.stamp

    # ------------------------------------------------------------------ changing

    def add(self, documents: Sequence[Document]) -> None:
        """Add documents, replacing those of the same ids; findable after `commit`."""
        for document in documents:
            self._cuts[document.id] = self._cutter.cut(document)
            self._gone.add(document.id)

    def remove(self, ids: Sequence[ArticleId]) -> None:
        """Forget documents; ids that are not there are passed over."""
        for identifier in ids:
            self._cuts.pop(identifier, None)
            self._gone.add(identifier)

    def commit(self) -> None:
        """Put on disk what was added and removed; raises `DiskError`."""
        if not self._gone:
            return
        with on_disk():
            self._segments.commit(list(self._cuts.values()), self._cutter, self._gone)
        self._cutter, self._cuts, self._gone = Cutter(), {}, set()
        self._renew()

    def tidy(self, idle: bool = True) -> bool:
        """Do a little of merging segments; False where nothing is to do. Raises `DiskError`."""
        with on_disk():
            if self._merge is None:
                chosen = _due(self._segments.now, idle)
                if not chosen:
                    self._rest(idle)
                    return False
                self._merge = self._segments.start_merge(chosen)
                return True
            if not self._advance():
                self._renew()
                # Only now, because some systems keep a file while anything maps it.
                self._segments.sweep()
        return True

    def _advance(self) -> bool:
        """Take the merge a step further; one that fails is given up, to be begun anew."""
        merge, self._merge = self._merge, None
        if merge is not None and self._segments.advance(merge):
            self._merge = merge
        return self._merge is not None

    def _rest(self, idle: bool) -> None:
        """Let go of what many questions have brought into memory."""
        if idle and self.asked > MANY:
            self.asked = 0
            for segment in self._segments.now:
                segment.arrays.let_go()

    def sound(self) -> bool:
        """Whether every byte is what was written."""
        try:
            self._segments.verify()
        except Damaged:
            return False
        return True

    def close(self) -> None:
        """Release its files; what is not committed is dropped."""
        if self._merge is not None:
            self._merge.drop()
            self._merge = None
        self._segments.release()
        self._renew()

    def _renew(self) -> None:
        self._version += 1
        self._vocabulary = PackedLexicon(self._segments.now, self._version)
        self._ranking = Ranking(self._segments.now)

    # ------------------------------------------------------------------ asking

    def vocabulary(self) -> PackedLexicon:
        """The words as they are since the last commit."""
        return self._vocabulary

    def ranking(self) -> Ranking:
        """The segments as they are since the last commit."""
        return self._ranking

    def indexed(self) -> AbstractSet[ArticleId]:
        """The articles that can be found."""
        found: set[ArticleId] = set()
        for segment in self._segments.now:
            found.update(map(ArticleId, segment.ids[segment.live()].tolist()))
        return frozenset(found)


def _kept(folder: Path, verify: bool) -> Segments | None:
    """The segments of a folder, None where they are not whole; nothing of them is mapped then, so
    that they can be removed."""
    # A record that does not make sense fails in many ways; each has the same cure.
    with contextlib.suppress(Damaged, ValueError, KeyError, TypeError):
        segments = Segments(folder)
        if verify:
            segments.verify()
        return segments
    return None


def _due(segments: Sequence[PackedSegment], idle: bool) -> list[PackedSegment]:
    """The segments to make one of: one of which much is deleted, many of a size, or, while nothing
    else is to do, as many as are not small beside the largest of them."""
    ordered = sorted(segments, key=lambda s: s.living)
    for segment in ordered:
        if segment.living < (1 - THINNED) * segment.count:
            return [segment]
    for wide in (False, True):
        same = [segment for segment in ordered if segment.wide is wide]
        if len(same) >= TIER and same[TIER - 1].living <= TIER * max(same[TIER // 2].living, 8):
            return same[:TIER]
        if idle and len(same) > FEW:
            together = list(accumulate(segment.living for segment in same))
            for number in range(len(same), 1, -1):
                if same[number - 1].living <= SHARE * together[number - 2]:
                    return same[:number]
    return []
