"""The folder of an index: its segments as they are on disk, and every change to them as one commit.

What a commit writes is on disk before its record is, and its record before the commit returns; so a
power cut leaves the index as it was before or after, never between.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np

from emeroteca.fulltext.durable import Damaged, sync_folder
from emeroteca.fulltext.engine import Stamp
from emeroteca.fulltext.packed import building, manifest
from emeroteca.fulltext.packed.cutting import Cut, Cutter
from emeroteca.fulltext.packed.merging import Merge
from emeroteca.fulltext.packed.segment import PackedSegment


class Segments:
    """The segments of a folder; raises `Damaged` where they are not what was written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.stamp, entries = manifest.read(folder)
        self.now = [self._open(entry) for entry in entries]
        self._last = max((int(segment.name.split(".")[0]) for segment in self.now), default=0)
        self.sweep()

    @classmethod
    def create(cls, folder: Path) -> Segments:
        """An empty index in an empty folder."""
        manifest.write(folder, Stamp(secrets.token_hex(8), 0), ())
        return cls(folder)

    def verify(self) -> None:
        """Read every byte; raises `Damaged` where one has changed."""
        for segment in self.now:
            segment.arrays.verify()

    def commit(self, cuts: Sequence[Cut], cutter: Cutter, gone: Collection[int]) -> None:
        """Add a batch of documents and delete older ones; all or nothing."""
        new: list[PackedSegment] = []
        try:
            new.extend(self._build(cuts, cutter))
            if new:
                sync_folder(self._folder)
            kept = [self._without(segment, gone) for segment in self.now]
            self._write([*kept, *new], self.stamp.following())
        except BaseException:
            for segment in new:
                self._remove(segment.arrays.path)
            raise

    def start_merge(self, chosen: Sequence[PackedSegment]) -> Merge:
        """Begin to make one segment of some."""
        return Merge(self._new_path(), chosen)

    def advance(self, merge: Merge) -> bool:
        """Take a merge one step further; False where it was done and is now part of the index. One
        that fails leaves nothing behind."""
        try:
            if merge.step():
                return True
            self._adopt(merge)
        except BaseException:
            merge.drop()
            raise
        return False

    def _adopt(self, merge: Merge) -> None:
        """Put a finished merge in the place of what it was made of."""
        merge.finish()
        made = PackedSegment(merge.path)
        olds = {segment.name for segment in merge.segments}
        deleted = []
        for number, (segment, before) in enumerate(zip(merge.segments, merge.deleted, strict=True)):
            now = next(s for s in self.now if s.name == segment.name)
            later = np.setdiff1d(now.deleted, before, assume_unique=True)
            deleted.append(merge.new_numbers(number, later))
        made.deleted = np.sort(np.concatenate(deleted)).astype(np.uint32)
        kept = [segment for segment in self.now if segment.name not in olds]
        self._write([made, *kept] if made.living else kept, self.stamp)

    def release(self) -> None:
        """Let the files go; what is asked for after that is an empty index."""
        self.now = []

    # ------------------------------------------------------------------ files

    def _open(self, entry: manifest.Entry) -> PackedSegment:
        try:
            segment = PackedSegment(self._folder / entry.name, entry.numbers())
        except FileNotFoundError as error:
            raise Damaged(f"{entry.name} is missing") from error
        if segment.arrays.size != entry.size:
            raise Damaged(f"{entry.name} is not as long as it was")
        return segment

    def _build(self, cuts: Sequence[Cut], cutter: Cutter) -> Iterator[PackedSegment]:
        """Segments of a batch; long documents have one of their own, which needs more room."""
        long = {cut.id for cut in cuts if building.is_long(cut)}
        for wide in (False, True):
            chosen = [cut for cut in cuts if (cut.id in long) is wide]
            for start in range(0, len(chosen), building.MOST):
                path = self._new_path()
                building.write(path, chosen[start : start + building.MOST], cutter, wide)
                yield PackedSegment(path)

    def _without(self, segment: PackedSegment, gone: Collection[int]) -> PackedSegment:
        """A segment with the documents of some articles deleted."""
        if not gone:
            return segment
        found = np.flatnonzero(np.isin(segment.ids, np.fromiter(gone, np.int64, len(gone))))
        deleted = np.union1d(segment.deleted, found).astype(np.uint32)
        return segment if len(deleted) == len(segment.deleted) else segment.less(deleted)

    def _write(self, segments: Sequence[PackedSegment], stamp: Stamp) -> None:
        entries = [manifest.entry(s.name, s.arrays.size, s.deleted) for s in segments]
        manifest.write(self._folder, stamp, entries)
        self.now, self.stamp = list(segments), stamp

    def _new_path(self) -> Path:
        self._last += 1
        return self._folder / f"{self._last}.segment"

    def sweep(self) -> None:
        """Remove what is no part of the index: what was merged, and what a crash left."""
        known = {segment.name for segment in self.now}
        for path in self._folder.glob("*.segment"):
            if path.name not in known:
                self._remove(path)

    def _remove(self, path: Path) -> None:
        # Where a file that is still mapped cannot be removed, the next start does it.
        with contextlib.suppress(OSError):
            path.unlink()
