"""Sorted words in one run of bytes: looked up by halving, searched by shape without cutting it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

STRETCH = 64
"""Every so many words one is at hand as an object; the words between two are cut when one of them
is looked for."""

_PARTING = b"\n"


def packed(words: Sequence[str]) -> tuple[NDArray[np.uint8], Numbers]:
    """Words, each with a line's end, and where each begins and the last ends."""
    return _parted("\n".join(words).encode() + b"\n" if words else b"")


def packed_bytes(words: Sequence[bytes]) -> tuple[NDArray[np.uint8], Numbers]:
    """The same for words in UTF-8."""
    return _parted(b"\n".join(words) + b"\n" if words else b"")


def _parted(lines: bytes) -> tuple[NDArray[np.uint8], Numbers]:
    run = np.frombuffer(lines, np.uint8)
    return run, np.concatenate(([0], np.flatnonzero(run == ord("\n")) + 1))


class Strings:
    """Sorted words as `packed` made them; a word is known by its number."""

    def __init__(self, run: NDArray[Any], starts: NDArray[Any]) -> None:
        self.run = run
        self.starts = starts
        self._bytes = run.data
        # A memoryview gives a number four times as fast as an array does.
        self._at = starts.data
        self._count = max(len(starts) - 1, 0)
        self._sample = [self[number] for number in range(0, self._count, STRETCH)]

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> bytes:
        return bytes(self._bytes[self._at[number] : self._at[number + 1] - 1])

    def text(self, number: int) -> str:
        """A word as text."""
        return self[number].decode()

    def lower(self, word: bytes) -> int:
        """The number of the first word that is not before another."""
        stretch = bisect_left(self._sample, word) - 1
        if stretch < 0:
            return 0
        first = stretch * STRETCH
        last = min(first + STRETCH, self._count)
        return first + bisect_left(self.within(first, last), word)

    def find(self, word: bytes) -> int:
        """The number of a word, -1 where it is not among them."""
        number = self.lower(word)
        return number if number < self._count and self[number] == word else -1

    def within(self, first: int, last: int) -> list[bytes]:
        """The words from one number up to another, without it."""
        if last <= first:
            return []
        return bytes(self._bytes[self._at[first] : self._at[last] - 1]).split(_PARTING)

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """The first word that begins so, and the first after it that does not."""
        return self.lower(prefix), self.lower(prefix + b"\xff")

    @cached_property
    def plain(self) -> NDArray[np.bool_]:
        """Which words are of letters of one byte each."""
        signs = self.run >= 128
        if not self._count:
            return np.empty(0, bool)
        return ~np.logical_or.reduceat(signs, self.starts[:-1].astype(np.int64))

    def shaped(self, shape: bytes, first: int, last: int) -> Numbers:
        """The numbers of the words of a shape among those from `first` up to `last`."""
        if last <= first:
            return np.empty(0, np.int64)
        start = int(self._at[first])
        # Without the end of the last line, after which there would be an empty one.
        part = self._bytes[start : int(self._at[last]) - 1]
        found = [match.start() + start for match in _shape(shape).finditer(part)]
        return np.searchsorted(self.starts, np.array(found, self.starts.dtype))


_LETTER = rb"(?:[\x00-\x09\x0b-\x7f]|[\xc2-\xdf].|[\xe0-\xef]..|[\xf0-\xf4]...)"


def _shape(shape: bytes) -> re.Pattern[bytes]:
    """A shape with `?` and `*` as a pattern of whole lines."""
    parts = re.split(rb"([?*])", shape)
    signs = {b"?": _LETTER, b"*": rb"[^\n]*"}
    inner = b"".join(signs.get(part, re.escape(part)) for part in parts)
    return re.compile(rb"^" + inner + rb"$", re.MULTILINE)
