"""Cuts what was typed into pieces: words, phrases, brackets and operators; one pass, no errors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model.query.names import Key, key_of
from emeroteca.model.text import Span

LONGEST = 20_000
"""Characters of a query that are read; a pasted book is no query."""

FARTHEST = 1_000
"""The most words that NEAR and a phrase's distance reach over."""


class Kind(StrEnum):
    """What a piece is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    OPEN = "open"
    CLOSE = "close"
    AND = "and"
    OR = "or"
    NOT = "not"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a query; `text` is without its quotes, boost and distance.

    `number` is the distance of a phrase or of NEAR, -1 where none is given; `key` is a field's.
    """

    kind: Kind
    text: str
    span: Span
    number: int = -1
    boost: float = 1.0
    key: Key | None = None


QUOTES = '"“”„‟«»″＂「」『』'
_OPEN, _CLOSE = "(（", ")）"
_SPACE = re.compile(r"\s+")
_PHRASE = re.compile(
    rf"[{QUOTES}](?P<in>[^{QUOTES}]*)[{QUOTES}](?:~(?P<slop>\d{{1,6}}))?(?:\^(?P<boost>\d{{1,4}}(?:\.\d{{1,4}})?))?"
)
_NEAR = re.compile(r"(?:NEAR|VICINO)(?:/(\d{1,6}))?(?=[\s()（）]|$)")
_OPERATOR = re.compile(r"(AND|OR|NOT|NON|O|E|&&|\|\||&|\|)(?=[\s()（）]|$)")
_NAME = re.compile(r"([^\W\d_]{1,20})[:：](?=[^\s:：)）])")
_BARE = re.compile(rf"[^\s{QUOTES}()（）]+")
_AFTER_GROUP = re.compile(r"\^(\d{1,4}(?:\.\d{1,4})?)")
_BOOSTED = re.compile(r"(.+?)\^(\d{1,4}(?:\.\d{1,4})?)$", re.DOTALL)
_KINDS = {"AND": Kind.AND, "OR": Kind.OR, "NOT": Kind.NOT, "NON": Kind.NOT, "O": Kind.OR}
_KINDS |= {"E": Kind.AND, "&&": Kind.AND, "&": Kind.AND, "||": Kind.OR, "|": Kind.OR}
NEARNESS = 10
"""How far NEAR reaches where it does not say."""


def pieces(typed: str) -> list[Piece]:
    """The pieces of a query in their order."""
    found = list(_pieces(typed[:LONGEST]))
    # "E" is Italian for AND, and a word or a letter of an English query ("vitamin E").
    sure = any(p.kind in (Kind.OR, Kind.NOT, Kind.OPEN, Kind.NEAR) for p in found)
    if sure or any(p.kind is Kind.AND and p.text != "E" for p in found):
        return found
    return [_as_word(p) if p.text == "E" and p.kind is Kind.AND else p for p in found]


def _as_word(piece: Piece) -> Piece:
    return Piece(Kind.WORD, piece.text, piece.span)


def _pieces(typed: str) -> Iterator[Piece]:
    at = 0
    last_quote = max((typed.rfind(quote) for quote in QUOTES), default=-1)
    while at < len(typed):
        if space := _SPACE.match(typed, at):
            at = space.end()
            continue
        piece = _next(typed, at, last_quote)
        at = piece.span.end
        yield piece


def _next(typed: str, at: int, last_quote: int) -> Piece:
    first = typed[at]
    if first in _OPEN:
        return Piece(Kind.OPEN, first, Span(at, at + 1))
    if first in _CLOSE:
        factor = _AFTER_GROUP.match(typed, at + 1)
        end = factor.end() if factor else at + 1
        return Piece(Kind.CLOSE, first, Span(at, end), boost=float(factor[1]) if factor else 1.0)
    if first in QUOTES:
        return _quoted(typed, at, last_quote)
    starts = at == 0 or typed[at - 1].isspace() or typed[at - 1] in f"{_OPEN}-!+−"
    return (_operator(typed, at) if starts else None) or _bare(typed, at)


def _quoted(typed: str, at: int, last_quote: int) -> Piece:
    found = _PHRASE.match(typed, at) if at < last_quote else None
    if found is None:
        # Words follow; the mark of an open quotation is no word of its own.
        return Piece(Kind.PHRASE, "", Span(at, at + 1), number=-2)
    slop = min(int(found["slop"]), FARTHEST) if found["slop"] else -1
    boost = float(found["boost"]) if found["boost"] else 1.0
    return Piece(Kind.PHRASE, found["in"], Span(at, found.end()), slop, boost)


def _operator(typed: str, at: int) -> Piece | None:
    if near := _NEAR.match(typed, at):
        distance = min(int(near[1]), FARTHEST) if near[1] else NEARNESS
        return Piece(Kind.NEAR, near[0], Span(at, near.end()), distance)
    if found := _OPERATOR.match(typed, at):
        return Piece(_KINDS[found[1]], found[1], Span(at, found.end()))
    follows = typed[at + 1 : at + 2]
    if typed[at] in "-!−" and follows and not follows.isspace() and follows not in _CLOSE:
        return Piece(Kind.NOT, typed[at], Span(at, at + 1))
    if typed[at] == "+" and follows.isalnum():
        return Piece(Kind.AND, "+", Span(at, at + 1))
    if (name := _NAME.match(typed, at)) and (key := key_of(name[1])) is not None:
        return Piece(Kind.FIELD, name[1], Span(at, name.end()), key=key)
    return None


def _bare(typed: str, at: int) -> Piece:
    found = _BARE.match(typed, at)
    text = found[0] if found else typed[at]
    end = at + len(text)
    if boosted := _BOOSTED.fullmatch(text):
        return Piece(Kind.WORD, boosted[1], Span(at, end), boost=float(boosted[2]))
    return Piece(Kind.WORD, text, Span(at, end))
