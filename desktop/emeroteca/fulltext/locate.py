"""Where what was asked for stands in one text, and the passage that shows it best."""

from __future__ import annotations

from collections.abc import Sequence

from emeroteca.fulltext.places import Place, find
from emeroteca.fulltext.plan import Places, Terms
from emeroteca.model.search import Excerpt
from emeroteca.model.text import OBJECT, Span
from emeroteca.model.words import Token, sign_end, tokens

PASSAGE = 240
"""Characters of an excerpt."""

BEFORE = 50
"""Characters that an excerpt shows before its first mark."""


def spans(text: str, wanted: Sequence[Places], language: str = "") -> tuple[Span, ...]:
    """Every place where something wanted stands, in order and without overlaps."""
    if not wanted:
        return ()
    finder = _Words(text, language)
    return _merged(
        [
            (place.start, place.end)
            for places in wanted
            for found in find(places, finder)
            for place in found
        ]
    )


class _Words:
    """Finds words in a text by their folded forms."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language
        self._tokens: dict[str, list[Token]] = {}
        for token in tokens(text):
            self._tokens.setdefault(token.word, []).append(token)

    def __call__(self, terms: Terms) -> list[Place]:
        found: dict[int, Place] = {}
        for one in terms.chosen:
            if one.languages is None or self._language in one.languages:
                for token in self._tokens.get(one.word, ()):
                    end = sign_end(self._text, token.start) if terms.sign else token.end
                    before = found.get(token.position)
                    if before is None or before.end < end:
                        found[token.position] = Place(
                            token.position, token.position, token.start, end
                        )
        return [found[position] for position in sorted(found)]


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
