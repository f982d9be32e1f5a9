"""One segment of arrays as the ranking reads it; what is deleted is kept beside it."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.packed.arrays import Array, Arrays
from emeroteca.fulltext.packed.layout import FIELD_BITS
from emeroteca.fulltext.packed.strings import Strings
from emeroteca.fulltext.schema import FIELDS
from emeroteca.fulltext.segment import Keys, Numbers, Weights

FEW = 8
"""Where fewer than one in so many of a word's documents are wanted, they are looked up."""

_NO_NUMBERS, _NO_WEIGHTS = np.empty(0, np.uint32), np.empty(0, np.float32)
_FIELD = {name: number for number, name in enumerate(FIELDS)}


class PackedSegment:
    """Documents that never change; `deleted` are the numbers of those that count no more.

    Raises `Damaged` where the file is not what was written.
    """

    def __init__(self, path: Path, deleted: Numbers | None = None) -> None:
        self.arrays = Arrays(path)
        self.name = path.name
        self.ids = self.arrays["ids"]
        self.count = len(self.ids)
        self.languages = self.arrays["languages"]
        self.words = Strings(self.arrays["words"], self.arrays["word_starts"])
        self.forms = Strings(self.arrays["forms"], self.arrays["form_starts"])
        self._lengths = self.arrays["lengths"].reshape(-1, 1 << FIELD_BITS)
        self.counts = self.arrays["counts"]
        """How often each word stands anywhere."""
        self.bits = self.arrays["bits"]
        """The fields that have each word, as bits."""
        self._documents, self._often = self.arrays["documents"], self.arrays["often"]
        self._positions = self.arrays["positions"]
        self._own_starts = self.arrays["own_starts"].data
        self.deleted = np.empty(0, np.uint32) if deleted is None else deleted
        # What is kept must not lead back here: a file is let go with the last that refers to it.
        self.number = lru_cache(maxsize=4_096)(self.words.find)
        """The number of a word, -1 where it is not among them."""
        ends = (self.arrays["starts"].data, self.arrays["places"].data)
        ranges = partial(_ranges, self.number, self.arrays["entries"], *ends)
        self._ranges = lru_cache(maxsize=4_096)(ranges)

    @property
    def wide(self) -> bool:
        """Whether it is one of long documents."""
        return self._often.dtype.itemsize > 1

    @property
    def living(self) -> int:
        """How many documents are not deleted."""
        return self.count - len(self.deleted)

    def less(self, deleted: Numbers) -> PackedSegment:
        """The same segment with more of it deleted."""
        other = copy(self)
        other.deleted = deleted
        return other

    def live(self) -> NDArray[np.bool_]:
        """Which documents are not deleted."""
        alive = np.ones(self.count, bool)
        alive[self.deleted] = False
        return alive

    def lengths(self, field: str) -> Weights:
        """How many words a field has in each document."""
        return self._lengths[:, _FIELD[field]].astype(np.float32)

    def fields(self, word: str) -> int:
        """The fields that have a word, as bits."""
        number = self.number(word.encode())
        return int(self.bits[number]) if number >= 0 else 0

    def postings(self, field: str, word: str) -> tuple[Array, Weights]:
        """The documents with a word in a field, and how often it stands there."""
        first, last, _, _ = self._ranges(field, word)
        if first == last:
            return _NO_NUMBERS, _NO_WEIGHTS
        return self._documents[first:last], self._often[first:last].astype(np.float32)

    def extents(self, field: str) -> Array:
        """How far the positions of a field reach at most in each document."""
        return self._lengths[:, _FIELD[field]]

    def positions(self, field: str, word: str, wanted: Array, bases: Keys) -> Keys:
        """The places of a word in those of some documents (in order) that have it: its positions,
        each counted from its document's base."""
        first, last, start, end = self._ranges(field, word)
        if first == last or not len(wanted):
            return np.empty(0, bases.dtype)
        documents, often = self._documents[first:last], self._often[first:last]
        if len(wanted) * FEW > len(documents):
            return _of_most(documents, often, self._positions[start:end], wanted, bases)
        at = np.minimum(np.searchsorted(documents, wanted), len(documents) - 1)
        at = at[documents[at] == wanted]
        ends = np.cumsum(often, dtype=np.int64)[at]
        counts = often[at].astype(np.int64)
        # The places of each document, one after the other.
        places = np.repeat(ends - np.cumsum(counts), counts) + np.arange(counts.sum()) + start
        own = self._positions[places].astype(bases.dtype)
        return np.asarray(np.repeat(bases[documents[at]], counts) + own)

    # ------------------------------------------------------------------ words

    def formed_by(self, key: bytes) -> list[str]:
        """The words with a stem in a language."""
        first = last = self.forms.lower(key)
        while last < len(self.forms) and self.forms[last] == key:
            last += 1
        numbers = self.arrays["form_words"][first:last] if last > first else ()
        return [self.words.text(number) for number in numbers]

    def own_stems(self, word: bytes) -> set[bytes]:
        """The stems that a folded word has as the archive spells it, each after its language."""
        number = self.number(word)
        if number < 0:
            return set()
        starts = self._own_starts
        own = self.arrays["own_forms"][starts[number] : starts[number + 1]]
        return {self.forms[form] for form in own.tolist()}


def _ranges(
    number_of: Callable[[bytes], int],
    entries: Array,
    starts: memoryview,
    places: memoryview,
    field: str,
    word: str,
) -> tuple[int, int, int, int]:
    """Where the postings of a word in a field begin and end, and its positions."""
    number = number_of(word.encode())
    if number < 0:
        return 0, 0, 0, 0
    entry = (number << FIELD_BITS) | _FIELD[field]
    at = int(np.searchsorted(entries, np.uint32(entry)))
    if at == len(entries) or entries[at] != entry:
        return 0, 0, 0, 0
    return starts[at], starts[at + 1], places[at], places[at + 1]


def _of_most(documents: Array, often: Array, positions: Array, wanted: Array, bases: Keys) -> Keys:
    """The places in many of the documents of a word: quicker sifted than picked out."""
    if len(wanted) < len(documents):
        among = np.zeros(len(bases), bool)
        among[wanted] = True
        kept = among[documents]
        positions = positions[np.repeat(kept, often)]
        documents, often = documents[kept], often[kept]
    return np.asarray(np.repeat(bases[documents], often) + positions.astype(bases.dtype))
