"""Where the words of a query stand in one text, and the passage that shows them best."""

from __future__ import annotations

from collections.abc import Sequence

from emeroteca.fulltext.analysis import words
from emeroteca.fulltext.query import Pattern
from emeroteca.model.search import Excerpt
from emeroteca.model.text import OBJECT, Span

PASSAGE = 240
"""Characters of an excerpt."""

BEFORE = 50
"""Characters that an excerpt shows before its first mark."""


def spans(text: str, patterns: Sequence[Pattern]) -> tuple[Span, ...]:
    """Every place where a pattern stands, in order and without overlaps; code points of `text`."""
    if not patterns:
        return ()
    found: list[tuple[int, int]] = []
    plain = {p.words[0] for p in patterns if len(p.words) == 1 and not p.prefix}
    begun = tuple(p.words[0] for p in patterns if p.prefix)
    phrases = [p.words for p in patterns if len(p.words) > 1]
    all_words = list(words(text))
    for number, (word, start, end) in enumerate(all_words):
        if word in plain or (begun and word.startswith(begun)):
            found.append((start, end))
        for phrase in phrases:
            if word == phrase[0]:
                part = all_words[number : number + len(phrase)]
                if tuple(w for w, _, _ in part) == phrase:
                    found.append((start, part[-1][2]))
    return _merged(found)


def _merged(found: list[tuple[int, int]]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Span(start, end))
    return tuple(merged)


def excerpt(text: str, marks: Sequence[Span]) -> Excerpt:
    """The passage with the most marks, the earliest of several; the beginning for none."""
    first = _densest(marks)
    start = 0
    if first is not None and first.end > PASSAGE - BEFORE:
        start = _word_start(text, max(0, first.start - BEFORE))
    end = _word_end(text, start + PASSAGE)
    lead, tail = ("… " if start else ""), (" …" if end < len(text) else "")
    shown, places = _one_line(text[start:end])
    inside = [m for m in marks if start <= m.start and m.end <= end]
    shifted = tuple(
        Span(places[m.start - start] + len(lead), places[m.end - start] + len(lead)) for m in inside
    )
    return Excerpt(lead + shown.rstrip() + tail, shifted)


def _one_line(text: str) -> tuple[str, list[int]]:
    """The text with runs of blanks and images as one space, and where each character went."""
    kept: list[str] = []
    places: list[int] = []
    for character in text:
        places.append(len(kept))
        if not (character.isspace() or character == OBJECT):
            kept.append(character)
        elif kept and kept[-1] != " ":
            kept.append(" ")
    return "".join(kept), [*places, len(kept)]


def _densest(marks: Sequence[Span]) -> Span | None:
    best, most = None, 0
    last = 0
    for number, mark in enumerate(marks):
        last = max(last, number)
        while last < len(marks) and marks[last].end <= mark.start + PASSAGE - BEFORE:
            last += 1
        if last - number > most:
            best, most = mark, last - number
    return best or (marks[0] if marks else None)


def _word_start(text: str, at: int) -> int:
    """The start of the word after `at`, unless it is far."""
    for here in range(at, min(at + 30, len(text))):
        if text[here] in " \n\t":
            return here + 1
    return at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = max(text.rfind(" ", at - 30, at), text.rfind("\n", at - 30, at))
    return space if space > 0 else at
