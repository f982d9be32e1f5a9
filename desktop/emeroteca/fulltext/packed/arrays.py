"""A file of named arrays: written once, synced, and read where it is mapped.

Arrays may be written in pieces, each in a room that was set aside for the most it can hold; what is
left of a room is a hole in the file. The head stands at the end, with the length and the checksum
of every array, and a checksum of its own.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import os
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.durable import Damaged

ALIGNED = 64
_FOOT = struct.Struct("<8sQII")
"""A mark, where the head begins, its length, and its checksum."""

_MARK = b"emeroseg"

Array = NDArray[Any]


class Writer:
    """Writes arrays in pieces; `rooms` give each name its type and the most items it can hold."""

    def __init__(self, path: Path, rooms: Mapping[str, tuple[str, int]]) -> None:
        self._path = path
        self._file = path.open("wb")
        self._kinds = {name: np.dtype(kind) for name, (kind, _) in rooms.items()}
        self._starts: dict[str, int] = {}
        self._counts = dict.fromkeys(rooms, 0)
        self._sums = dict.fromkeys(rooms, 0)
        self._end = 0
        for name, (_, most) in rooms.items():
            self._starts[name] = self._end
            size = most * self._kinds[name].itemsize
            self._end += -(-size // ALIGNED) * ALIGNED

    def put(self, name: str, values: Array) -> None:
        """Append values to an array."""
        kind = self._kinds[name]
        data = np.ascontiguousarray(values, kind).data.cast("B") if len(values) else b""
        self._file.seek(self._starts[name] + self._counts[name] * kind.itemsize)
        self._file.write(data)
        self._sums[name] = zlib.crc32(data, self._sums[name])
        self._counts[name] += len(values)

    def finish(self) -> None:
        """Write the head, and put everything on disk."""
        head = json.dumps(
            {
                name: (kind.str, self._starts[name], self._counts[name], self._sums[name])
                for name, kind in self._kinds.items()
            }
        ).encode()
        self._file.seek(self._end)
        self._file.write(head)
        self._file.write(_FOOT.pack(_MARK, self._end, len(head), zlib.crc32(head)))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def drop(self) -> None:
        """Give the file up, whatever became of it."""
        # On a full disk, closing fails over what is still to be written.
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()


class Arrays:
    """The arrays of a file, by name; raises `Damaged` where the head is not what was written."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size < _FOOT.size:
                raise Damaged(f"{path.name} is cut short")
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.path = path
        self.size = size
        mark, start, length, checksum = _FOOT.unpack(self._map[size - _FOOT.size :])
        head = self._map[start : start + length]
        if mark != _MARK or start + length + _FOOT.size != size or zlib.crc32(head) != checksum:
            raise Damaged(f"{path.name} has a damaged head")
        self._head: dict[str, tuple[str, int, int, int]] = json.loads(head)

    def __getitem__(self, name: str) -> Array:
        kind, start, count, _ = self._head[name]
        return np.frombuffer(self._map, kind, count, start)

    def let_go(self) -> None:
        """Count no page of the file as memory of this process; the system has them still."""
        if hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def verify(self) -> None:
        """Read every byte; raises `Damaged` where one has changed."""
        for name, (*_, checksum) in self._head.items():
            values = self[name]
            if zlib.crc32(values.data.cast("B") if len(values) else b"") != checksum:
                raise Damaged(f"{self.path.name}: {name} has changed")
