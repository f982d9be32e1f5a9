"""Where what was asked for stands in one text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from emeroteca.fulltext.passage import excerpt
from emeroteca.fulltext.places import Place, find
from emeroteca.fulltext.plan import Close, Either, Places, Run, Terms
from emeroteca.model.article import ArticleId
from emeroteca.model.pieces import Pieces
from emeroteca.model.search import Hit
from emeroteca.model.text import Span
from emeroteca.model.words import Token, sign_end


class Mark(NamedTuple):
    """A place in a text that answers; `asked` has a bit for each thing asked for that does."""

    start: int
    end: int
    asked: int = 1


class Locator:
    """Finds what was asked for in texts; `pieces` remembers what their pieces hold."""

    def __init__(self, wanted: Sequence[Places], pieces: Pieces) -> None:
        self._wanted = wanted
        self._words = frozenset(word for places in wanted for word in _words(places))
        self._pieces = pieces

    def hit(self, article: ArticleId, text: str, language: str = "") -> Hit:
        """Every place where something wanted stands, and the passage that shows it best."""
        found = self.marks(text, language)
        return Hit(article, tuple(Span(m.start, m.end) for m in found), excerpt(text, found))

    def marks(self, text: str, language: str = "") -> tuple[Mark, ...]:
        """The places, in order and without overlaps, with which of the wanted stands there."""
        if not self._wanted:
            return ()
        finder = _Words(text, language, self._pieces.find(text, self._words))
        return _merged(
            Mark(place.start, place.end, 1 << number)
            for number, places in enumerate(self._wanted)
            for found in find(places, finder)
            for place in found
        )


def _words(places: Places) -> Iterable[str]:
    """Every word that may stand at some places."""
    match places:
        case Terms():
            return [one.word for one in places.chosen]
        case Run():
            return [word for _, terms in places.parts for word in _words(terms)]
        case Close() | Either():
            return [word for part in places.parts for word in _words(part)]


class _Words:
    """Finds words in a text by their folded forms."""

    def __init__(self, text: str, language: str, tokens: Iterable[Token]) -> None:
        self._text = text
        self._language = language
        self._tokens: dict[str, list[Token]] = {}
        for token in tokens:
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


def _merged(found: Iterable[Mark]) -> tuple[Mark, ...]:
    merged: list[Mark] = []
    for mark in sorted(found):
        last = merged[-1] if merged else None
        if last is not None and mark.start < last.end:
            merged[-1] = Mark(last.start, max(last.end, mark.end), last.asked | mark.asked)
        else:
            merged.append(mark)
    return tuple(merged)
