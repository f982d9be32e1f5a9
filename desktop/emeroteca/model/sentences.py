"""Where the sentence around a place begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from emeroteca.model.text import Span

_ENDS = re.compile(r"[.!?\u2026]+[\"'\u201d\u2019\u00bb)\]]*\s+|[\u3002\uff01\uff1f]+\s*")
_BEGINS = re.compile(r"[\"'\u201c\u2018\u00ab(\[\u00bf\u00a1\u2013\u2014 ]*(\w)")
_WORD = re.compile(r"[^\W_]*$")
_LONGEST = 12
"""Letters before a full stop that are looked at; no abbreviation is longer."""

_SHORT = frozenset(
    " ".join(
        (
            "mr mrs ms dr prof st sr jr vs no gen col lt sen rep gov inc ltd co corp",
            "sig sigg dott on avv ing arch rag cav art artt pag pagg n nn cfr s ss ecc",
            "hr fr nr bzw z b ca bd mme mlle m mm av sra srta ud dna pan ul ks dhr",
        )
    ).split()
)
"""Words after which a full stop ends no sentence."""


class Sentences:
    """The sentences of a text; where those of a line are cut is looked for once."""

    def __init__(self, content: str) -> None:
        self._content = content
        self._begins: dict[int, list[int]] = {}

    def around(self, span: Span) -> Span:
        """The sentences that a span stands in; none reaches over the end of a line."""
        content = self._content
        first = content.rfind("\n", 0, span.start) + 1
        last = content.find("\n", span.start)
        last = len(content) if last < 0 else last
        if first not in self._begins:
            self._begins[first] = [first, *_begins(content, first, last)]
        begins = self._begins[first]
        start = begins[bisect_right(begins, span.start) - 1]
        after = bisect_left(begins, span.end)
        end = begins[after] if after < len(begins) else last
        while end > start + 1 and content[end - 1].isspace():
            end -= 1
        return Span(start, max(end, span.end))


def _begins(content: str, first: int, last: int) -> Iterator[int]:
    """Where sentences begin in a line after its first."""
    for found in _ENDS.finditer(content, first, last):
        following = _BEGINS.match(content, found.end(), last)
        if following is None or following[1].islower():
            continue
        word = _WORD.search(content[max(first, found.start() - _LONGEST) : found.start()])
        if word is None or not _is_short(word[0], found[0]):
            yield found.end()


def _is_short(word: str, ended: str) -> bool:
    """Whether a full stop shortens a word: an initial, or a usual abbreviation."""
    if ended.strip() != ".":
        return False
    return (len(word) == 1 and word.isascii()) or word.casefold() in _SHORT
