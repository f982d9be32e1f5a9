"""Where words stand beside each other or close by, in all documents of a segment at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from emeroteca.fulltext.places import Finder, Place
from emeroteca.fulltext.plan import Chosen, Close, Either, Places, Run, Terms
from emeroteca.fulltext.segment import BITS, Keys, Mask, Numbers, Segment

SCARCE = 16
"""Of two arrays, one that is so many times smaller is looked up in the other one."""

ROOM = 1 << 26
"""Places that are marked in one array, of a byte each."""


class Where:
    """Where words stand in a field of the documents that may answer.

    Places are numbers that rise through all documents that are looked at, with a gap after each
    that nothing reaches over. `documents` says in which documents a word answers.
    """

    def __init__(
        self, segment: Segment, field: str, documents: Callable[[Chosen], Numbers]
    ) -> None:
        self._segment = segment
        self._field = field
        self._documents = documents
        self._wanted: Numbers = np.empty(0, np.uint32)
        self._among: Mask = np.zeros(segment.count, bool)
        self._starts: Keys = np.empty(0, np.int64)
        self._bases: Keys = self._starts
        self._room = 0
        self._known: dict[Terms, Keys] = {}

    def look_at(self, wanted: Numbers, places: Places) -> None:
        """Look for something in some documents, which are in order."""
        self._wanted = wanted
        self._among[wanted] = True
        extents = self._segment.extents(self._field)
        if extents is None:
            # How far each reaches is not known: all of them get as much as any may need.
            self._starts = wanted.astype(np.int64) << BITS
        else:
            sizes = extents[wanted].astype(np.int64) + _gap(places)
            ends = np.cumsum(sizes)
            self._starts = ends - sizes
            self._room = int(ends[-1])
            if self._room < 1 << 31:
                self._starts = self._starts.astype(np.int32)
        self._bases = np.zeros(self._segment.count, self._starts.dtype)
        self._bases[wanted] = self._starts

    def counted(self, keys: Keys) -> tuple[Numbers, Numbers]:
        """The documents of sorted places, and how many are in each."""
        ranks = np.searchsorted(self._starts, keys, "right") - 1
        firsts = np.flatnonzero(np.diff(ranks, prepend=-1))
        return self._wanted[ranks[firsts]], np.diff(firsts, append=len(ranks))

    def candidates(self, places: Places) -> Mask:
        """Which documents have all the words, wherever they stand."""
        match places:
            case Terms():
                masked = np.zeros(self._segment.count, bool)
                for one in places.chosen:
                    masked[self._documents(one)] = True
                return masked
            case Either():
                return np.asarray(np.any([self.candidates(part) for part in places.parts], axis=0))
            case Run():
                every: Sequence[Places] = [terms for _, terms in places.parts]
            case Close():
                every = places.parts
        masked = self.candidates(every[0])
        for part in every[1:]:
            if not masked.any():
                break
            masked &= self.candidates(part)
        return masked

    def finder(self, document: int) -> Finder:
        """Finds words in one document."""
        rank = int(np.searchsorted(self._wanted, document))
        start, last = self._starts[rank], rank + 1 == len(self._starts)

        def found(terms: Terms) -> list[Place]:
            keys = self._keys(terms)
            first = np.searchsorted(keys, start)
            end = len(keys) if last else np.searchsorted(keys, self._starts[rank + 1])
            return [Place(at, at) for at in (keys[first:end] - start).tolist()]

        return found

    def starts(self, places: Places) -> Keys:
        """Where something begins; for what is close, wherever a part has others around it."""
        match places:
            case Terms():
                return self._keys(places)
            case Run():
                return self._run(places)
            case Either():
                return _either([self.starts(part) for part in places.parts])
            case Close():
                return self._close(places)

    def _run(self, run: Run) -> Keys:
        found = None
        for offset, terms in run.parts:
            keys = self._keys(terms) - offset
            found = keys if found is None else self._both(found, keys)
        return found if found is not None else np.empty(0, np.int64)

    def _close(self, close: Close) -> Keys:
        reach = close.distance + 1 if self.is_pair(close) else _width(close)
        parts = [self.starts(part) for part in close.parts]
        found = parts[0]
        for others in parts[1:]:
            if not len(others):
                return others
            at = np.searchsorted(others, found - reach)
            near = others[np.minimum(at, len(others) - 1)]
            found = found[(at < len(others)) & (near <= found + reach)]
        return found

    def is_pair(self, close: Close) -> bool:
        """Whether it is two words of which none stands in the other's place, which needs no second
        look at each document."""
        match close.parts:
            case (Terms() as one, Terms() as other):
                return not len(self._both(self._keys(one), self._keys(other)))
        return False

    def _keys(self, terms: Terms) -> Keys:
        if terms not in self._known:
            self._known[terms] = self._read(terms)
        return self._known[terms]

    def _read(self, terms: Terms) -> Keys:
        found = []
        for one in terms.chosen:
            numbers = self._documents(one)
            wanted = numbers[self._among[numbers]]
            if len(wanted):
                places = self._segment.positions(self._field, one.word, wanted, self._bases)
                found.append(places)
        return _either(found)

    def _both(self, one: Keys, other: Keys) -> Keys:
        """What stands in both of two sorted arrays without repetitions."""
        few, many = (one, other) if len(one) <= len(other) else (other, one)
        if not len(few):
            return few
        if len(few) * SCARCE < len(many):
            at = np.searchsorted(many, few)
            return np.asarray(few[many[np.minimum(at, len(many) - 1)] == few])
        if 0 < self._room < ROOM:
            marked = np.zeros(self._room, bool)
            # A place before the first one is counted from the end, where the gap is.
            marked[many] = True
            return np.asarray(few[marked[few]])
        together = _sorted([one, other])
        return np.asarray(together[:-1][together[1:] == together[:-1]])


def _gap(places: Places) -> int:
    """More words than anything reaches over."""
    match places:
        case Run():
            return places.length + 1
        case Close():
            return _width(places) + places.distance + 1
    return 1


def _width(places: Places) -> int:
    """The most words from the beginning of something to its end."""
    match places:
        case Run():
            return places.length
        case Either():
            return max(map(_width, places.parts), default=1)
        case Close():
            return places.distance + sum(map(_width, places.parts))
    return 1


def _either(several: Sequence[Keys]) -> Keys:
    """What stands in any of some sorted arrays."""
    several = [one for one in several if len(one)]
    if len(several) < 2:
        return several[0] if several else np.empty(0, np.int64)
    together = _sorted(several)
    return np.asarray(together[np.diff(together, prepend=together[0] - 1) > 0])


def _sorted(several: Sequence[Keys]) -> Keys:
    """Sorted arrays as one. The stable order finds what is sorted already and only merges it; no
    other way of numpy does, and `unique` takes a hundred times as long."""
    together = np.concatenate(several)
    together.sort(kind="stable")
    return together
