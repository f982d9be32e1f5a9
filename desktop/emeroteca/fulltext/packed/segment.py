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
from emeroteca.fulltext.segment import BITS, Keys, Numbers, Weights

_NO_NUMBERS, _NO_WEIGHTS = np.empty(0, np.uint32), np.empty(0, np.float32)
_NO_KEYS = np.empty(0, np.int64)
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

    def positions(self, field: str, word: str, wanted: Array) -> Keys:
        """Where a word stands in those of some documents (in order) that have it: for each place
        the document's number and the position, as one number."""
        first, last, start, end = self._ranges(field, word)
        if first == last or not len(wanted):
            return _NO_KEYS
        documents, often = self._documents[first:last], self._often[first:last]
        if len(wanted) * 4 > len(documents):
            return _all_keys(documents, often, self._positions[start:end], wanted)
        at = np.minimum(np.searchsorted(documents, wanted), len(documents) - 1)
        at = at[documents[at] == wanted]
        ends = np.cumsum(often, dtype=np.int64)[at]
        counts = often[at].astype(np.int64)
        # The places of each document, one after the other.
        places = np.repeat(ends - np.cumsum(counts), counts) + np.arange(counts.sum()) + start
        found = documents[at].astype(np.int64) << BITS
        return np.asarray(np.repeat(found, counts) + self._positions[places])

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


def _all_keys(documents: Array, often: Array, positions: Array, wanted: Array) -> Keys:
    """The places in most documents of a word: quicker read whole than picked out."""
    keys = np.asarray(np.repeat(documents.astype(np.int64) << BITS, often) + positions)
    if len(wanted) == len(documents):
        return keys
    among = np.zeros(int(max(documents[-1], wanted[-1])) + 1, bool)
    among[wanted] = True
    return np.asarray(keys[np.repeat(among[documents], often)])
