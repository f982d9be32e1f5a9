"""Cuts a normalised text into the words that the tagger labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


def words(text: str) -> list[tuple[int, int]]:
    """Where each word and each mark stands, as (start, end).

    Hyphens and apostrophes are words of their own, so that a name may end at any of them.
    """
    return [found.span() for found in _WORD.finditer(text)]


def first_pieces(pieces: Sequence[tuple[int, int]], cut: Sequence[tuple[int, int]]) -> list[int]:
    """The number of the piece that begins each word, -1 for a word without one.

    Both are given by where they stand, in order; the label of a word is that of its first piece.
    """
    found, piece = [], 0
    for start, end in cut:
        while piece < len(pieces) and pieces[piece][1] <= start:
            piece += 1
        there = piece < len(pieces) and pieces[piece][0] < end
        found.append(piece if there else -1)
    return found
