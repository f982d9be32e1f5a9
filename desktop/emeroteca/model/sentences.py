"""Where the sentence around a place begins and ends."""

from __future__ import annotations

import re

from emeroteca.model.text import Span

_ENDS = re.compile(
    r"(?P<word>[^\W_]*)(?:[.!?\u2026]+[\"'\u201d\u2019\u00bb)\]]*\s+|[\u3002\uff01\uff1f]+\s*)"
    r"(?=[\"'\u201c\u2018\u00ab(\[\u00bf\u00a1\u2013\u2014 ]*(?P<next>\w))"
)
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


def sentence_around(content: str, span: Span) -> Span:
    """The sentences of a text that a span stands in; none reaches over the end of a line."""
    first = content.rfind("\n", 0, span.start) + 1
    last = content.find("\n", span.end)
    last = len(content) if last < 0 else last
    start, end = first, last
    for cut in _cuts(content, first, last):
        if cut <= span.start:
            start = cut
        elif cut >= span.end:
            end = cut
            break
    while end > start + 1 and content[end - 1].isspace():
        end -= 1
    return Span(start, max(end, span.end))


def _cuts(content: str, first: int, last: int) -> list[int]:
    """Where sentences begin between two places."""
    return [
        found.end()
        for found in _ENDS.finditer(content, first, last)
        if not found["next"].islower() and not _is_short(found["word"], found[0])
    ]


def _is_short(word: str, ended: str) -> bool:
    """Whether a full stop shortens a word: an initial, or a usual abbreviation."""
    if not ended[len(word) :].startswith(".") or ended[len(word) + 1 : len(word) + 2] == ".":
        return False
    return (len(word) == 1 and word.isascii() and word.isalpha()) or word.casefold() in _SHORT
