"""What each part of a query does in it, for who shows the query as it was read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model.query.parse import Parsed
from emeroteca.model.query.scan import Kind, Piece
from emeroteca.model.query.tree import Name
from emeroteca.model.text import Span


class Part(StrEnum):
    """What a part of a query is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    VALUE = "value"
    OPERATOR = "operator"
    """Joins, negates or brackets."""
    SIGN = "sign"
    """`*`, `?`, `~2`, `^3`: changes what is found of a word, or how much it counts."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part stands (code points); `odd` where it could not be read as it is written."""

    span: Span
    part: Part
    odd: bool = False


_SIGNS = re.compile(r"\*+|\?+(?!\?*$)|~\d{0,4}$")


def places(typed: str, parsed: Parsed) -> list[Place]:
    """The parts of a query in their order; white space is in none."""
    odd = frozenset(parsed.odd)
    found: list[Place] = []
    groups: list[bool] = []
    field: Piece | None = None
    for piece in parsed.pieces:
        valued = field is not None or (bool(groups) and groups[-1])
        found += [
            Place(span, part, piece.span in odd)
            for span, part in _cut(typed, piece, valued, _is_condition(field))
        ]
        if piece.kind is Kind.OPEN:
            groups.append(valued)
        elif piece.kind is Kind.CLOSE and groups:
            groups.pop()
        field = piece if piece.kind is Kind.FIELD else None
    return found


def _is_condition(field: Piece | None) -> bool:
    return field is not None and not isinstance(field.key, Name)


def _cut(typed: str, piece: Piece, valued: bool, plain: bool) -> Iterator[tuple[Span, Part]]:
    start, end = piece.span.start, piece.span.end
    match piece.kind:
        case Kind.FIELD:
            yield piece.span, Part.FIELD
        case Kind.PHRASE if piece.number != -2:
            closed = start + len(piece.text) + 2
            yield Span(start, closed), Part.VALUE if valued else Part.PHRASE
            yield from _rest(closed, end)
        case Kind.WORD:
            part = Part.VALUE if valued else Part.WORD
            if plain:
                yield piece.span, part
            else:
                bare = start + len(piece.text)
                yield from _word(typed, start, bare, part)
                yield from _rest(bare, end)
        case _:
            yield Span(start, start + 1 if piece.kind is Kind.CLOSE else end), Part.OPERATOR
            yield from _rest(start + 1 if piece.kind is Kind.CLOSE else end, end)


def _word(typed: str, start: int, end: int, part: Part) -> Iterator[tuple[Span, Part]]:
    at = start
    for sign in _SIGNS.finditer(typed[start:end]):
        first, last = start + sign.start(), start + sign.end()
        if at < first:
            yield Span(at, first), part
        if first < last:
            yield Span(first, last), Part.SIGN
        at = last
    if at < end:
        yield Span(at, end), part


def _rest(start: int, end: int) -> Iterator[tuple[Span, Part]]:
    if start < end:
        yield Span(start, end), Part.SIGN
