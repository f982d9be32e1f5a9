"""The passage of a text that shows best what was found in it, or two short ones.

The best is the one that holds the most different things that were asked for, then the most marks,
then the earliest. Where two short passages hold more different things than a long one, both are
shown. A passage begins with a sentence or a clause where one begins near.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from emeroteca.model.search import JOINT, Excerpt
from emeroteca.model.text import OBJECT, Span

PASSAGE = 240
"""Characters of an excerpt."""

HALF = (PASSAGE - len(JOINT)) // 2
"""Characters of each of two passages."""

BEFORE, BEFORE_HALF = 60, 35
"""Characters that a passage shows before its first mark at most, and each of two."""

WORD = 30
"""Characters in which a cut looks for the end of a word."""

_BLANKS = re.compile(rf"[\s{OBJECT}]+")
_BREAK = re.compile(rf"(?<=\w)[\s{OBJECT}]*\n[\s{OBJECT}]*")
_SENTENCE = re.compile(r"[.!?…؟۔][\"”»’)\]]*\s+|[。！？]|\n")
_CLAUSE = re.compile(r"[,;:،؛][\"”»’)\]]*\s+|[、，；：]|\s[–—]\s*")


class Mark(Protocol):
    """A place in a text that answers; `asked` has a bit for each thing asked for that does."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point after it."""

    @property
    def asked(self) -> int:
        """What it answers to."""


class _Window(NamedTuple):
    """Some marks that stand close together: from the first up to before the last."""

    first: int
    last: int
    asked: int


class _Passage(NamedTuple):
    """A stretch of a text; whether it begins and ends as sentences do."""

    start: int
    end: int
    begins: bool
    ends: bool


def excerpt(text: str, marks: Sequence[Mark]) -> Excerpt:
    """The passage or the two that show the marks best; the beginning of the text for none."""
    windows = _chosen(marks)
    if not windows:
        return _composed(text, [_cut(text, 0, PASSAGE, True)], marks)
    before, length = (BEFORE, PASSAGE) if len(windows) == 1 else (BEFORE_HALF, HALF)
    passages: list[_Passage] = []
    for window in windows:
        start, begins = 0, True
        if passages or marks[window.last - 1].end > length - before:
            start, begins = _beginning(text, marks[window.first].start, before)
        if passages and start < passages[-1].end:
            start, begins = passages[-1].end, False
        passages.append(_cut(text, start, length, begins))
    return _composed(text, passages, marks)


def _chosen(marks: Sequence[Mark]) -> list[_Window]:
    """The windows to show: one, or two where these hold more of what was asked for."""
    if not marks:
        return []
    whole = 0
    for mark in marks:
        whole |= mark.asked
    one = max(_windows(marks, PASSAGE - BEFORE), key=_worth)
    if one.asked == whole:
        return [one]
    halves = _windows(marks, HALF - BEFORE_HALF)
    first = max(halves, key=_worth)
    # The second shows what the first does not; it may stand before it.
    far = [w for w in halves if _apart(marks, w, first) and w.asked & ~first.asked]
    if not far:
        return [one]
    second = max(far, key=lambda w: ((w.asked & ~first.asked).bit_count(), *_worth(w)))
    if (first.asked | second.asked).bit_count() <= one.asked.bit_count():
        return [one]
    return sorted((first, second))


def _worth(window: _Window) -> tuple[int, int, int]:
    return window.asked.bit_count(), window.last - window.first, -window.first


def _apart(marks: Sequence[Mark], one: _Window, other: _Window) -> bool:
    early, late = sorted((one, other))
    return marks[late.first].start >= marks[early.first].start + HALF


def _windows(marks: Sequence[Mark], length: int) -> list[_Window]:
    """For every mark those that stand within so many characters from it."""
    windows, last = [], 0
    for first, mark in enumerate(marks):
        last = max(last, first + 1)
        while last < len(marks) and marks[last].end <= mark.start + length:
            last += 1
        asked = 0
        for one in marks[first:last]:
            asked |= one.asked
        windows.append(_Window(first, last, asked))
    return windows


def _beginning(text: str, mark: int, before: int) -> tuple[int, bool]:
    """Where a passage begins that shows a mark, and whether a sentence begins there."""
    low = max(0, mark - before)
    # A sentence may begin right there: its end is looked for a little earlier.
    for ending, begins in ((_SENTENCE, True), (_CLAUSE, False)):
        starts = [m.end() for m in ending.finditer(text, max(0, low - 3), mark)]
        near = [start for start in starts if low <= start <= mark]
        if near:
            return (near[-1] if begins else near[0]), begins
    return _word_start(text, low), False


def _cut(text: str, start: int, length: int, begins: bool) -> _Passage:
    end = start + length
    if end >= len(text):
        return _Passage(start, len(text), begins, True)
    low, high = end - WORD, end + 1
    space = max(text.rfind(" ", low, high), text.rfind("\n", low, high))
    end = space if space > start else end
    return _Passage(start, end, begins, False)


def _word_start(text: str, at: int) -> int:
    """The start of the word after a place, unless it is far."""
    for here in range(at, min(at + WORD, len(text))):
        if text[here] in " \n\t":
            return here + 1
    return at


def _composed(text: str, passages: Sequence[_Passage], marks: Sequence[Mark]) -> Excerpt:
    shown = "" if passages[0].begins else JOINT.lstrip()
    shifted: list[Span] = []
    for number, (start, end, _, _) in enumerate(passages):
        if number:
            between = text[passages[number - 1].end : start]
            shown = shown.rstrip() + (JOINT if between.strip() else " ")
        inside = [m for m in marks if start <= m.start and m.end <= end]
        shifted += [
            Span(
                len(shown) + len(_in_a_line(text[start : m.start])),
                len(shown) + len(_in_a_line(text[start : m.end])),
            )
            for m in inside
        ]
        shown += _in_a_line(text[start:end])
    return Excerpt(shown.rstrip() + ("" if passages[-1].ends else JOINT.rstrip()), tuple(shifted))


def _in_a_line(text: str) -> str:
    """The text with runs of blanks and images as one space, and none at its beginning; a point
    parts a heading from what follows it."""
    return _BLANKS.sub(" ", _BREAK.sub(" · ", text)).lstrip(" ")
