"""Several segments become one, a stretch of their sorted words at a time.

A merge is a walk of small steps, so that whoever asks in between is answered. What is deleted when
it begins falls away; what is deleted while it runs is deleted again from what it has made.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.packed.arrays import Array, Writer
from emeroteca.fulltext.packed.building import own_forms
from emeroteca.fulltext.packed.layout import FIELD_BITS, KINDS, rooms
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.packed.strings import packed_bytes

Numbers = NDArray[np.int64]

STEP = 2_000
"""Words of one segment in a step."""

HEAVY = 400_000
"""Positions of the words of one segment in a step, where they are so many."""


class _Part(NamedTuple):
    """The postings of some entries of one segment: the new entry of each, how many documents it
    has, these, how often it stands in each, and where."""

    entries: Numbers
    counts: Numbers
    documents: Array
    often: Array
    positions: Array


class Merge:
    """Makes one segment of some; `step` until it says that all is done, then `finish`."""

    def __init__(self, path: Path, segments: Sequence[PackedSegment]) -> None:
        self.path = path
        self.segments = tuple(segments)
        self.deleted = tuple(segment.deleted for segment in segments)
        """What counted no more when it began."""
        self._alive = [segment.live() for segment in segments]
        self._numbers: list[Numbers] = []
        first = 0
        for alive in self._alive:
            self._numbers.append(np.cumsum(alive, dtype=np.int64) - 1 + first)
            first += int(alive.sum())
        self._writer = Writer(path, rooms(self._most(), any(s.wide for s in segments)))
        self._words = 0
        self._form_words: list[Numbers] = []
        self._bytes = self._postings = self._places = 0
        self._new_words = [np.full(len(s.words), -1, np.int64) for s in segments]
        self._steps = self._run()

    def step(self) -> bool:
        """Do a little; False where nothing was left to do."""
        return next(self._steps, None) is not None

    def finish(self) -> None:
        """Put the segment on disk."""
        self._writer.finish()

    def drop(self) -> None:
        """Give up what was made."""
        self._steps.close()
        self._writer.drop()

    def new_numbers(self, segment: int, documents: Numbers) -> Numbers:
        """What documents of a segment, which counted when it began, are in the new one."""
        return self._numbers[segment][documents]

    def _most(self) -> dict[str, int]:
        """The most that each array can hold; one more for what says where the last ends."""
        return {name: 1 + sum(len(s.arrays[name]) for s in self.segments) for name in KINDS}

    def _run(self) -> Generator[bool, None, None]:
        put = self._writer.put
        for number, segment in enumerate(self.segments):
            alive = self._alive[number]
            put("ids", segment.ids[alive])
            put("languages", segment.languages[alive])
            put("lengths", segment.arrays["lengths"].reshape(-1, 1 << FIELD_BITS)[alive].ravel())
            yield True
        put("word_starts", np.zeros(1, np.int64))
        at = [0] * len(self.segments)
        while any(a < len(s.words) for a, s in zip(at, self.segments, strict=True)):
            until = self._until(at)
            self._merge_words(at, until)
            at = until
            yield True
        put("starts", np.array([self._postings]))
        put("places", np.array([self._places]))
        yield from self._merge_forms()
        form_words = np.concatenate(self._form_words) if self._form_words else np.empty(0, np.int64)
        for name, values in own_forms(form_words, self._words).items():
            put(name, values)
        yield True

    def _until(self, at: Sequence[int]) -> list[int]:
        """How far the next stretch goes in each segment: to the same word in all of them."""
        bound = None
        for number, segment in enumerate(self.segments):
            last = _end(segment, at[number])
            if last < len(segment.words):
                word = segment.words[last]
                bound = word if bound is None else min(bound, word)
        if bound is None:
            return [len(segment.words) for segment in self.segments]
        return [max(s.words.lower(bound), a) for s, a in zip(self.segments, at, strict=True)]

    def _merge_words(self, at: Sequence[int], until: Sequence[int]) -> None:
        stretches = [
            s.words.within(*bounds) for s, *bounds in zip(self.segments, at, until, strict=True)
        ]
        words = sorted(set().union(*stretches))
        ranks = {word: rank for rank, word in enumerate(words)}
        parts = []
        for number, stretch in enumerate(stretches):
            if stretch:
                own = np.fromiter(map(ranks.__getitem__, stretch), np.int64, len(stretch))
                parts.append(self._part(number, at[number], own))
        entries, counts = _joined(parts)
        there = np.flatnonzero(np.bincount(entries >> FIELD_BITS, minlength=len(words)))
        self._note_words(words, there)
        new = np.full(len(words), -1, np.int64)
        new[there] = np.arange(len(there)) + self._words
        for number, stretch in enumerate(stretches):
            own = np.fromiter(map(ranks.__getitem__, stretch), np.int64, len(stretch))
            self._new_words[number][at[number] : until[number]] = new[own]
        self._put(entries, counts, parts, new)
        self._words += len(there)

    def _part(self, number: int, first: int, ranks: Numbers) -> _Part:
        """The living postings of a stretch of words of a segment."""
        segment, alive = self.segments[number], self._alive[number]
        arrays = segment.arrays
        begin, end = np.searchsorted(
            arrays["entries"], np.array((first, first + len(ranks)), np.uint32) << FIELD_BITS
        )
        old = arrays["entries"][begin:end].astype(np.int64)
        entries = (ranks[(old >> FIELD_BITS) - first] << FIELD_BITS) | (old & 7)
        starts = arrays["starts"][begin : end + 1].astype(np.int64)
        places = arrays["places"][begin : end + 1]
        documents = arrays["documents"][starts[0] : starts[-1]]
        often = arrays["often"][starts[0] : starts[-1]]
        positions = arrays["positions"][int(places[0]) : int(places[-1])]
        counts = np.diff(starts)
        if len(segment.deleted) and len(documents):
            kept = alive[documents]
            positions = positions[np.repeat(kept, often)]
            counts = np.add.reduceat(kept, starts[:-1] - starts[0], dtype=np.int64)
            documents, often = documents[kept], often[kept]
            entries, counts = entries[counts > 0], counts[counts > 0]
        return _Part(entries, counts, self._numbers[number][documents], often, positions)

    def _note_words(self, words: Sequence[bytes], there: Numbers) -> None:
        kept = words if len(there) == len(words) else [words[n] for n in there.tolist()]
        run, starts = packed_bytes(kept)
        self._writer.put("words", run)
        self._writer.put("word_starts", starts[1:].astype(np.int64) + self._bytes)
        self._bytes += len(run)

    def _put(self, entries: Numbers, counts: Numbers, parts: Sequence[_Part], new: Numbers) -> None:
        """Write the postings of all parts in the order of their entries."""
        put = self._writer.put
        order = np.argsort(entries, kind="stable")
        sizes = counts[order]
        ends = np.cumsum(sizes)
        # Where the postings of each part's entries go, and their positions.
        goes = np.empty(len(order), np.int64)
        goes[order] = ends - sizes
        places = [_sums(part) for part in parts]
        spans = np.concatenate(places) if places else np.empty(0, np.int64)
        place_ends = np.cumsum(spans[order])
        lands = np.empty(len(order), np.int64)
        lands[order] = place_ends - spans[order]
        documents = np.empty(int(counts.sum()), np.uint32)
        often = np.empty(len(documents), np.uint16)
        positions = np.empty(int(spans.sum()), np.uint32)
        done = 0
        for part, own in zip(parts, places, strict=True):
            mine = slice(done, done + len(part.entries))
            target = _spread(goes[mine], part.counts)
            documents[target], often[target] = part.documents, part.often
            positions[_spread(lands[mine], own)] = part.positions
            done = mine.stop
        ordered = entries[order]
        firsts = np.flatnonzero(np.diff(ordered, prepend=-1))
        rows = new[ordered[firsts] >> FIELD_BITS]
        fields = ordered[firsts] & 7
        put("entries", (rows << FIELD_BITS) | fields)
        put("starts", (ends - sizes)[firsts] + self._postings)
        starts = (place_ends - spans[order])[firsts]
        put("places", starts + self._places)
        put("documents", documents)
        put("often", often)
        put("positions", positions)
        self._count(rows, fields, np.diff(np.append(starts, len(positions))), int((new >= 0).sum()))
        self._postings += len(documents)
        self._places += len(positions)

    def _count(self, rows: Numbers, fields: Numbers, often: Numbers, words: int) -> None:
        """Write how often each word stands, and in which fields."""
        own = rows - self._words
        bits = np.zeros(words, np.uint8)
        np.bitwise_or.at(bits, own, (1 << fields).astype(np.uint8))
        self._writer.put("counts", np.bincount(own, often, words).astype(np.int64))
        self._writer.put("bits", bits)

    def _merge_forms(self) -> Iterator[bool]:
        """The forms of all segments, each word once under a stem."""
        put, begun = self._writer.put, 0
        put("form_starts", np.zeros(1, np.int64))
        at = [0] * len(self.segments)
        while any(a < len(s.forms) for a, s in zip(at, self.segments, strict=True)):
            ends = [min(a + STEP, len(s.forms)) for a, s in zip(at, self.segments, strict=True)]
            bounds = [
                s.forms[end]
                for s, end in zip(self.segments, ends, strict=True)
                if end < len(s.forms)
            ]
            if bounds:
                ends = [s.forms.lower(min(bounds)) for s in self.segments]
            if ends == at:
                # One stem has more words than a step.
                ends = [s.forms.lower(min(bounds) + b"\0") for s in self.segments]
            found: set[tuple[bytes, int]] = set()
            for number, segment in enumerate(self.segments):
                words = self._new_words[number][
                    segment.arrays["form_words"][at[number] : ends[number]]
                ]
                stems = segment.forms.within(at[number], ends[number])
                found.update(zip(stems, words.tolist(), strict=True))
            kept = sorted(pair for pair in found if pair[1] >= 0)
            run, starts = packed_bytes([key for key, _ in kept])
            put("forms", run)
            put("form_starts", starts[1:].astype(np.int64) + begun)
            self._form_words.append(np.array([word for _, word in kept], np.int64))
            put("form_words", self._form_words[-1])
            begun += len(run)
            at = ends
            yield True


def _end(segment: PackedSegment, first: int) -> int:
    """How many words of a segment are done in one step: fewer where they stand often."""
    last = min(first + STEP, len(segment.words))
    sums = np.cumsum(segment.counts[first:last], dtype=np.int64)
    return min(last, first + 1 + int(np.searchsorted(sums, HEAVY)))


def _joined(parts: Sequence[_Part]) -> tuple[Numbers, Numbers]:
    """The entries of all parts that have living postings, and how many each has."""
    if not parts:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return (
        np.concatenate([part.entries for part in parts]),
        np.concatenate([part.counts for part in parts]),
    )


def _sums(part: _Part) -> Numbers:
    """How many positions each entry of a part has."""
    ends = np.concatenate(([0], np.cumsum(part.often, dtype=np.int64)))
    at = np.concatenate(([0], np.cumsum(part.counts)))
    return np.diff(ends[at])


def _spread(starts: Numbers, counts: Numbers) -> Numbers:
    """The places of runs that begin at `starts` and are so long, one after the other."""
    before = np.cumsum(counts) - counts
    return np.repeat(starts - before, counts) + np.arange(int(counts.sum()))
