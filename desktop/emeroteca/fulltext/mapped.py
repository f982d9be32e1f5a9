"""Reading Whoosh's segments where they are mapped, without the copies that 3.54 makes of them.

Whoosh maps a segment and then copies every part of it into a BytesIO as it opens it: an index of
100,000 articles took a third of a gigabyte before the first search. Checked against the pinned
version by `tests/fulltext/test_mapped.py`.
"""

from __future__ import annotations

import io
import sys
from array import array
from typing import Any

from whoosh.codec.whoosh3 import LENGTHS_COLUMN
from whoosh.filedb import structfile

_MIDDLE = 1 << 63
"""Whoosh stores a signed number shifted by this much, so that its bytes sort as it does."""


class View(io.RawIOBase):
    """A file over a buffer that it does not copy."""

    def __init__(self, buffer: bytes | bytearray | memoryview) -> None:
        super().__init__()
        self._buffer = memoryview(buffer)
        self._at = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """The place of the next byte."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place and return it."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: len(self._buffer)}[whence]
        self._at = max(0, base + offset)
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes, all that are left for -1."""
        end = len(self._buffer) if size is None or size < 0 else self._at + size
        data = bytes(self._buffer[self._at : end])
        self._at += len(data)
        return data

    def readinto(self, target: Any, /) -> int:
        """Fill a buffer with the next bytes and return how many they were."""
        data = self.read(len(target))
        target[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Let the buffer go, so that its file can be unmapped."""
        if not self.closed:
            self._buffer.release()
        super().close()


def read_in_place() -> None:
    """Make Whoosh open the parts of a segment as views from now on."""
    structfile.BytesIO = View


def numbers(column: Any, count: int) -> array[int]:
    """All values of a stored column of signed 64-bit numbers, in the order of the documents.

    Read in one go: asking the column for each takes twenty times as long.
    """
    raw = column.raw_column()
    if raw._count < count or raw._fixedlen != 8:
        return array("q", (column[number] for number in range(count)))
    stored = array("Q")
    stored.frombytes(raw._dbfile.get(raw._basepos, 8 * count))
    if sys.byteorder == "little":
        stored.byteswap()
    return array("q", (value - _MIDDLE for value in stored))


def lengths(reader: Any, field: str) -> bytes:
    """How many words a field has in each document, in the byte that Whoosh keeps of it.

    Documents at the end may be missing, where the field is empty in all of them.
    """
    perdoc = reader._perdoc
    name = f"_{field}_len"
    if not perdoc.has_column(name):
        return b""
    column = perdoc.column_reader(name, LENGTHS_COLUMN)
    return bytes(column._dbfile.get(column._basepos, column._count))
