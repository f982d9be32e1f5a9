"""The commit record: which segments make the index, and what in them counts no more.

Written after they are on disk. What is in the folder and not in the record is no part of the index.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.durable import Damaged, read_record, write_record
from emeroteca.fulltext.engine import Stamp

FILE = "commit.json"
VERSION = 1
"""Of the segments' layout and of how text is cut; an index of another version is made anew."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A segment: its file, how large that is, and the numbers of its deleted documents."""

    name: str
    size: int
    deleted: str = ""

    def numbers(self) -> NDArray[np.uint32]:
        """The deleted documents."""
        return np.frombuffer(base64.b85decode(self.deleted), "<u4")


def entry(name: str, size: int, deleted: NDArray[np.uint32]) -> Entry:
    """The record of a segment."""
    return Entry(name, size, base64.b85encode(deleted.astype("<u4").tobytes()).decode())


def read(folder: Path) -> tuple[Stamp, list[Entry]]:
    """The stamp of the last commit and its segments; raises `Damaged`."""
    found = read_record(folder / FILE)
    if found["version"] != VERSION:
        raise Damaged("the index is of another version")
    return Stamp(*found["stamp"]), [Entry(**one) for one in found["segments"]]


def write(folder: Path, stamp: Stamp, segments: Sequence[Entry]) -> None:
    """Write the record; it is on disk when this returns."""
    found = {"version": VERSION, "stamp": stamp, "segments": [asdict(one) for one in segments]}
    write_record(folder / FILE, found)
