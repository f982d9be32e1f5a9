"""Packs paragraphs into the windows that the tagger reads at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST = 128
"""Pieces of a window, the marks of its ends not counted; attention costs more the longer it is."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The pieces `start` to `end` of a paragraph."""

    paragraph: int
    start: int
    end: int


def windows(lengths: Sequence[int], stops: Sequence[Sequence[int]]) -> Iterator[list[Stretch]]:
    """Windows of whole paragraphs, in order; a long one is parted, where that can be at a stop.

    `lengths` are the paragraphs' numbers of pieces, `stops` the pieces after which a sentence ends,
    ascending.
    """
    window: list[Stretch] = []
    room = LONGEST
    for paragraph, length in enumerate(lengths):
        for start, end in _parts(length, stops[paragraph]):
            if end - start > room and window:
                yield window
                window, room = [], LONGEST
            window.append(Stretch(paragraph, start, end))
            room -= end - start
    if window:
        yield window


def _parts(length: int, stops: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    while length - start > LONGEST:
        within = [stop for stop in stops if start + LONGEST // 3 < stop <= start + LONGEST]
        end = within[-1] if within else start + LONGEST
        yield start, end
        start = end
    if length > start:
        yield start, length
