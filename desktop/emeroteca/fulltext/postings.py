"""Reading Whoosh's postings a block at a time, as arrays.

Asking its matchers for one posting after the other takes many times as long. Checked against them
by `tests/fulltext/test_postings.py`.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import W3LeafMatcher
from whoosh.util.numeric import byte_to_length

from emeroteca.fulltext import mapped
from emeroteca.fulltext.schema import FIELDS, Places, bits
from emeroteca.fulltext.segment import Keys, Numbers, Weights

KEPT = 2_000_000
"""Postings that are kept decoded, 8 bytes each; about those of two hundred common words."""

_LENGTHS = np.array([byte_to_length(number) for number in range(256)], np.float32)
_NONE: tuple[Numbers, Weights] = (np.empty(0, np.int32), np.empty(0, np.float32))


class WhooshSegment:
    """One segment of an index, which never changes but for what is deleted."""

    def __init__(self, reader: Any) -> None:
        self.reader = reader
        self.count = int(reader.doc_count_all())
        self.ids = self._column("id")
        self.languages = self._column("language").astype(np.int16)
        self._lengths: dict[str, Weights] = {}
        self._fields: dict[str, int] = {}
        self._decoded: OrderedDict[tuple[str, str], tuple[Numbers, Weights]] = OrderedDict()
        self._kept = 0

    def _column(self, name: str) -> NDArray[np.int64]:
        if not self.count:
            return np.empty(0, np.int64)
        column = self.reader.column_reader(name, translate=True)
        return np.array(mapped.numbers(column, self.count), np.int64)

    def live(self) -> NDArray[np.bool_]:
        """Which documents are not deleted."""
        alive = np.ones(self.count, bool)
        if self.reader.has_deletions():
            alive[[n for n in range(self.count) if self.reader.is_deleted(n)]] = False
        return alive

    def lengths(self, field: str) -> Weights:
        """How many words a field has in each document, as coarsely as Whoosh keeps it."""
        if field not in self._lengths:
            self._lengths[field] = self._read_lengths(field)
        return self._lengths[field]

    def _read_lengths(self, field: str) -> Weights:
        raw = np.zeros(self.count, np.uint8)
        stored = np.frombuffer(mapped.lengths(self.reader, field), np.uint8)[: self.count]
        raw[: len(stored)] = stored
        return np.asarray(_LENGTHS[raw])

    def fields(self, word: str) -> int:
        """The fields that have a word, as bits."""
        if word not in self._fields:
            key = word.encode()
            there = [name for name in FIELDS if (name, key) in self.reader]
            self._fields[word] = bits(there)
        return self._fields[word]

    def postings(self, field: str, word: str) -> tuple[Numbers, Weights]:
        """The documents with a word in a field, and how often it stands there."""
        key = (field, word)
        if key in self._decoded:
            self._decoded.move_to_end(key)
            return self._decoded[key]
        blocks = list(_blocks(self._matcher(field, word)))
        found = _NONE
        if blocks:
            found = (np.concatenate([b[0] for b in blocks]), np.concatenate([b[1] for b in blocks]))
        self._decoded[key] = found
        self._kept += len(found[0]) + 16
        while self._kept > KEPT and len(self._decoded) > 1:
            _, (numbers, _) = self._decoded.popitem(last=False)
            self._kept -= len(numbers) + 16
        return found

    def extents(self, field: str) -> None:
        """Whoosh keeps a field's length too coarsely to say."""

    def positions(self, field: str, word: str, wanted: Numbers, bases: Keys) -> Keys:
        """The places of a word in those of some documents (in order) that have it: its positions,
        each counted from its document's base."""
        matcher = self._matcher(field, word)
        if matcher is None or not len(wanted):
            return np.empty(0, np.int64)
        if isinstance(matcher, W3LeafMatcher):
            blocks = _valued(matcher, wanted)
        else:
            blocks = _one_by_one(matcher, wanted)
        found = [_keys(bases[numbers], values) for numbers, values in blocks if len(numbers)]
        return np.concatenate(found) if found else np.empty(0, np.int64)

    def _matcher(self, field: str, word: str) -> Any:
        key = (field, word.encode())
        if key not in self.reader:
            return None
        return self.reader._terms.matcher(*key, self.reader.schema[field].format)


def _blocks(matcher: Any) -> Iterator[tuple[Numbers, Weights]]:
    if matcher is None:
        return
    if not isinstance(matcher, W3LeafMatcher):
        found, often = [], []
        while matcher.is_active():
            found.append(matcher.id())
            often.append(matcher.weight())
            matcher.next()
        yield np.array(found, np.int32), np.array(often, np.float32)
        return
    while True:
        matcher._read_data()
        steps, weights = matcher._data[0], matcher._data[1]
        numbers = np.cumsum(np.array(steps, np.int32), dtype=np.int32)
        if weights is None or isinstance(weights, float):
            yield numbers, np.full(len(numbers), weights or 1.0, np.float32)
        else:
            yield numbers, np.array(weights, np.float32)
        if matcher._lastblock:
            return
        matcher._goto(matcher._nextoffset)


def _valued(matcher: Any, wanted: Numbers) -> Iterator[tuple[Numbers, list[bytes]]]:
    """The wanted documents of each block and their values."""
    at = 0
    while True:
        # A block says what its last document is before anything of it is read.
        if wanted[at] <= matcher._maxid:
            matcher._read_data()
            numbers = np.cumsum(np.array(matcher._data[0], np.int32), dtype=np.int32)
            chosen = np.nonzero(np.isin(numbers, wanted, assume_unique=True))[0]
            values = matcher._data[2]
            yield numbers[chosen], [values[number] for number in chosen.tolist()]
            at = int(np.searchsorted(wanted, matcher._maxid, "right"))
        if matcher._lastblock or at >= len(wanted):
            return
        matcher._goto(matcher._nextoffset)


def _one_by_one(matcher: Any, wanted: Numbers) -> Iterator[tuple[Numbers, list[bytes]]]:
    among = set(wanted.tolist())
    while matcher.is_active():
        if matcher.id() in among:
            yield np.array([matcher.id()], np.int32), [matcher.value()]
        matcher.next()


def _keys(bases: Keys, values: list[bytes]) -> Keys:
    """The steps that `schema.Places` wrote, of many documents in one go."""
    if any(len(value) % 2 for value in values):
        decode = Places().decode_positions
        found = [decode(value) for value in values]
        counts = np.array([len(positions) for positions in found])
        every = np.concatenate([np.array(p, np.int64) for p in found])
        return np.asarray(np.repeat(bases, counts) + every)
    counts = np.array([len(value) // 2 for value in values])
    ends = np.cumsum(np.frombuffer(b"".join(values), np.uint16).astype(np.int64))
    firsts = np.cumsum(counts) - counts
    # Each document begins anew: what the ones before it came to is taken off.
    before = np.where(firsts > 0, ends[firsts - 1], 0)
    return np.asarray(np.repeat(bases - before, counts) + ends)
