"""The letters and digits of a text, without what two copies of it differ in: spaces, punctuation,
capitals."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property

GRAM = 8
"""Letters in a row that tell a place of a text from all others, mostly."""

_BREAK = re.compile("\n")
_RUN = re.compile(r"[^\W_]+")


class Letters:
    """The letters of some characters, and where each of them stands."""

    def __init__(self, content: str) -> None:
        self._content = content
        runs = []
        self._places = array("l")
        for match in _RUN.finditer(content):
            run = match.group()
            lower = run.lower()
            # A few capitals become two letters; they stay as they are.
            runs.append(lower if len(lower) == len(run) else run)
            self._places.extend(range(match.start(), match.end()))
        self.letters = "".join(runs)

    def index(self, position: int) -> int:
        """The number of letters before a position of the content."""
        return bisect_left(self._places, position)

    def all_of(self, run: str) -> list[int]:
        """Where a run of letters begins."""
        found = []
        at = self.letters.find(run)
        while at >= 0:
            found.append(at)
            at = self.letters.find(run, at + 1)
        return found

    def line(self, first: int, last: int) -> range:
        """The letters of the line that some letters stand in."""
        begun = sorted(self.begins)
        before, after = bisect_right(begun, first), bisect_right(begun, last)
        end = begun[after] if after < len(begun) else len(self.letters)
        return range(begun[before - 1], end)

    def place(self, index: int) -> int:
        """Where a letter stands in the content."""
        return self._places[index]

    @cached_property
    def begins(self) -> frozenset[int]:
        """The letters with which a line begins."""
        lines = (match.end() for match in _BREAK.finditer(self._content))
        return frozenset((0, *map(self.index, lines)))

    @cached_property
    def unique(self) -> dict[str, int]:
        """Where each run of `GRAM` letters begins that stands only once."""
        seen: dict[str, int] = {}
        letters = self.letters
        for at in range(len(letters) - GRAM + 1):
            gram = letters[at : at + GRAM]
            seen[gram] = -1 if gram in seen else at
        return {gram: at for gram, at in seen.items() if at >= 0}


def signs(text: str) -> int:
    """How many signs stand before the first letter of a text, white space left out."""
    count = 0
    for sign in text:
        if sign.isalnum():
            break
        count += not sign.isspace()
    return count
