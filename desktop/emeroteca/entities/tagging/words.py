"""Cuts a normalised text into the words that the tagger labels, and packs them into windows."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


def words(text: str) -> list[tuple[int, int]]:
    """Where each word and each mark stands, as (start, end).

    Hyphens and apostrophes are words of their own, so that a name may end at any of them.
    """
    return [found.span() for found in _WORD.finditer(text)]
