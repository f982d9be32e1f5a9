"""What was typed becomes a tree; nothing is an error, and what was not understood is noted.

AND binds tighter than OR, and OR tighter than words that stand side by side: `water dam OR dike`
is water and one of the two. Time grows with the length; depth is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from emeroteca.model.query.names import (
    AFTER,
    BEFORE,
    HAVINGS,
    LANG,
    STATES,
    Key,
    key_of,
    language_of,
)
from emeroteca.model.query.scan import LONGEST, Kind, Piece, pieces
from emeroteca.model.query.tree import (
    ENTITIES,
    EVERYTHING,
    NOTHING,
    And,
    Boost,
    Field,
    Fuzzy,
    Language,
    Marked,
    Measure,
    Name,
    Naming,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    State,
    Wildcard,
    Word,
)
from emeroteca.model.query.values import bounded, range_of
from emeroteca.model.text import Span
from emeroteca.model.words import fold, tokens

DEEPEST = 24
"""Brackets within brackets that are read."""

MOST = 300
"""Words and phrases of a query that are looked for."""

UNFINISHED_FROM = 3
"""Letters from which the last word is also a beginning; shorter ones would match nearly all."""

FURTHEST = 2
"""The most letters of a word that `~` lets differ."""


class Remark(StrEnum):
    """What had to be read in another way than it was written."""

    QUOTE = "quote"
    BRACKET = "bracket"
    OPERATOR = "operator"
    FIELD = "field"
    VALUE = "value"
    DISTANCE = "distance"
    NEAR = "near"
    LENGTH = "length"
    WAITING = "waiting"
    CAPPED = "capped"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a part of a query; `number` is a limit where the remark has one."""

    remark: Remark
    text: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was read; `pieces` say what stands where in what was typed.

    `odd` are the places, in their order, that had to be read in another way or were passed over.
    """

    tree: Node
    notes: tuple[Note, ...]
    pieces: tuple[Piece, ...]
    odd: tuple[Span, ...] = ()


def parse(typed: str, today: date | None = None, unfinished: bool = False) -> Parsed:
    """Read a query; `unfinished` takes the last word also as a beginning, for who still types."""
    found = pieces(typed)
    balanced = _balanced(found)
    reader = _Reader(balanced, today or date.today())
    reader.notes += _noticed(typed, found)
    if unfinished and typed and found and found[-1].span.end == len(typed):
        reader.last = len(reader.pieces) - 1
    reader.typed = bool(typed.strip())
    tree = reader.all()
    notes = tuple(dict.fromkeys(reader.notes))
    read = {piece.span for piece in balanced}
    odd = {piece.span for piece in found if piece.span not in read} | reader.odd
    return Parsed(tree, notes, tuple(found), tuple(sorted(odd)))


def _noticed(typed: str, found: list[Piece]) -> list[Note]:
    """What is odd about the pieces themselves."""
    notes = []
    if any(piece.number == -2 for piece in found):
        notes.append(Note(Remark.QUOTE))
    if len(_balanced(found)) != len(_capped(found)) and any(p.kind in _BRACKETS for p in found):
        notes.append(Note(Remark.BRACKET))
    if len(typed) > LONGEST or len(_capped(found)) < len(found):
        notes.append(Note(Remark.LENGTH, number=MOST))
    return notes


_BRACKETS = (Kind.OPEN, Kind.CLOSE)
_OPERATORS = (Kind.AND, Kind.OR, Kind.NEAR, Kind.NOT)


def _capped(found: list[Piece]) -> list[Piece]:
    """The pieces up to the last word that is looked for."""
    count = 0
    for number, piece in enumerate(found):
        count += piece.kind in (Kind.WORD, Kind.PHRASE)
        if count > MOST:
            return found[:number]
    return found


def _balanced(found: list[Piece]) -> list[Piece]:
    """The pieces without brackets that have no partner or are too deep, and without open quotes."""
    found = _capped(found)
    partners: set[int] = set()
    opened: list[int] = []
    for number, piece in enumerate(found):
        if piece.kind is Kind.OPEN:
            opened.append(number)
        elif piece.kind is Kind.CLOSE and opened:
            start = opened.pop()
            if len(opened) < DEEPEST:
                partners |= {start, number}
    return [
        piece
        for number, piece in enumerate(found)
        if piece.number != -2 and (piece.kind not in _BRACKETS or number in partners)
    ]


class _Reader:
    """Walks over the pieces once; every method reads what it can and leaves the rest."""

    def __init__(self, found: list[Piece], today: date) -> None:
        self.pieces = found
        self.notes: list[Note] = []
        self.odd: set[Span] = set()
        self.last = -1
        self.typed = False
        self._at = 0
        self._today = today

    def all(self) -> Node:
        """The tree of everything."""
        found = self._side_by_side(None)
        if found is None:
            # Operators alone are words after all; signs alone are nothing that could be found.
            words = (piece.text for piece in self.pieces if any(True for _ in tokens(piece.text)))
            found = _several(And, [Word(word) for word in words][:MOST])
        return found or (NOTHING if self.typed else EVERYTHING)

    # ------------------------------------------------------------------ grammar

    def _remark(self, piece: Piece, note: Note) -> None:
        """Note what was read in another way, and where it stands."""
        self.notes.append(note)
        self.odd.add(piece.span)

    def _next(self) -> Kind | None:
        return self.pieces[self._at].kind if self._at < len(self.pieces) else None

    def _take(self) -> Piece:
        self._at += 1
        return self.pieces[self._at - 1]

    def _side_by_side(self, key: Key | None) -> Node | None:
        parts: list[Node] = []
        while self._next() not in (None, Kind.CLOSE):
            if (part := self._either(key)) is not None:
                parts.append(part)
        return _several(And, parts)

    def _either(self, key: Key | None) -> Node | None:
        return self._chain(key, Kind.OR, self._both, Or)

    def _both(self, key: Key | None) -> Node | None:
        return self._chain(key, Kind.AND, self._near, And)

    def _chain(
        self,
        key: Key | None,
        kind: Kind,
        operand: Callable[[Key | None], Node | None],
        made: type[And | Or],
    ) -> Node | None:
        parts = [operand(key)]
        while self._next() is kind:
            operator = self._take()
            right = None if self._next() in (None, Kind.CLOSE) else operand(key)
            if operator.text != "+" and None in (parts[-1], right):
                self._remark(operator, Note(Remark.OPERATOR, operator.text))
            parts.append(right)
        return _several(made, [part for part in parts if part is not None])

    def _near(self, key: Key | None) -> Node | None:
        left = self._negated(key)
        nested = 0
        while self._next() is Kind.NEAR:
            operator = self._take()
            right = self._negated(key)
            if left is None or right is None:
                self._remark(operator, Note(Remark.OPERATOR, operator.text))
                left = left or right
            elif not (_can_be_near(left) and _can_be_near(right)):
                self._remark(operator, Note(Remark.NEAR, operator.text))
                left = _several(And, [left, right])
            else:
                left, nested = _nearer(left, right, operator.number, nested)
        return left

    def _negated(self, key: Key | None) -> Node | None:
        nots: list[Piece] = []
        while self._next() in _OPERATORS:
            piece = self._take()
            if piece.kind is Kind.NOT:
                nots.append(piece)
            elif piece.text != "+":
                # An operator where an operand should stand has nothing at its left.
                self._remark(piece, Note(Remark.OPERATOR, piece.text))
        part = self._single(key)
        if part is None:
            if nots:
                self._remark(nots[-1], Note(Remark.OPERATOR, nots[-1].text))
            return None
        return Not(part) if len(nots) % 2 else part

    def _single(self, key: Key | None) -> Node | None:
        if self._next() in (None, Kind.CLOSE):
            return None
        piece = self._take()
        if piece.kind is Kind.OPEN:
            return self._group(key)
        if piece.kind is Kind.FIELD:
            return self._field(piece)
        return self._leaf(piece, key)

    def _group(self, key: Key | None) -> Node | None:
        inside = self._side_by_side(key)
        boost = self._take().boost if self._next() is Kind.CLOSE else 1.0
        return _boosted(inside, boost)

    def _field(self, field: Piece) -> Node | None:
        key = field.key
        follows = self._next()
        if follows not in (Kind.WORD, Kind.PHRASE, Kind.OPEN):
            return Word(field.text)
        inside = self._single(key)
        if not isinstance(key, Name) or inside is None:
            return inside
        if key is Name.HIGHLIGHT:
            return _marked(inside)
        return _naming(key, inside) if key in ENTITIES else Field(key, inside)

    # ------------------------------------------------------------------ words and values

    def _leaf(self, piece: Piece, key: Key | None) -> Node | None:
        if key is not None and not isinstance(key, Name):
            return self._condition(piece, key)
        node = self._phrase(piece) if piece.kind is Kind.PHRASE else self._word(piece, key)
        return _boosted(node, piece.boost)

    def _condition(self, piece: Piece, key: Key) -> Node | None:
        value = piece.text
        found: Node | None = None
        if isinstance(key, Measure):
            found = range_of(key, value, self._today)
        elif key in (BEFORE, AFTER):
            found = bounded(key, value, self._today)
        elif key == LANG:
            code = language_of(value)
            found = Language(code) if code else None
        else:
            plain = fold(re.sub(r"[\s_'’-]", "", value))
            state = (STATES if key == "is" else HAVINGS).get(plain)
            found = State(state) if state else None
        if found is None:
            self._remark(piece, Note(Remark.VALUE, f"{key}:{value}"))
            return self._phrase(replace(piece, text=f"{key} {value}"))
        return found

    def _phrase(self, piece: Piece) -> Node | None:
        if not any(True for _ in tokens(piece.text)):
            return None
        return Phrase(" ".join(piece.text.split()), max(piece.number, 0))

    def _word(self, piece: Piece, key: Key | None) -> Node | None:
        text = piece.text
        is_last = self._at - 1 == self.last
        if is_last and text.endswith(":") and key_of(text[:-1]) is not None:
            return None  # its value is still to come; as a word it would list something else now
        if fuzzy := re.fullmatch(r"([^~]+)~(\d{0,4})", text):
            return self._fuzzy(piece, fuzzy[1], int(fuzzy[2] or 1))
        text = text.replace("~", " ").strip().rstrip("?")
        plain = text.replace("*", "").replace("?", "")
        found = list(tokens(plain))
        if not found:
            return None
        if plain != text:
            begins = text.rstrip("*")
            return Prefix(begins) if begins == plain else Wildcard(re.sub(r"\*+", "*", text))
        if re.match(r"[^\W\d_]{2,}:(?!//)\w", text):
            self._remark(piece, Note(Remark.FIELD, text))
        last = is_last and text[-1:].isalnum() and piece.boost == 1.0
        # There are far fewer names than words.
        shortest = 1 if key in ENTITIES else UNFINISHED_FROM
        return Word(text, last and len(found[-1].word) >= shortest)

    def _fuzzy(self, piece: Piece, text: str, distance: int) -> Node | None:
        text = text.replace("*", "").replace("?", "")
        if not any(True for _ in tokens(text)):
            return None
        if distance > FURTHEST:
            self._remark(piece, Note(Remark.DISTANCE, f"~{distance}", FURTHEST))
        return Fuzzy(text, min(distance, FURTHEST)) if distance else Word(text)


def _several(made: type[And | Or], parts: Sequence[Node]) -> Node | None:
    if len(parts) > 1:
        return made(tuple(parts))
    return parts[0] if parts else None


def _boosted(node: Node | None, factor: float) -> Node | None:
    return node if node is None or factor == 1.0 else Boost(node, factor)


def _naming(name: Name, node: Node) -> Node:
    """What words mean that name an entity; several in brackets are words of one name."""
    match node:
        case And() if all(isinstance(part, Word | Phrase) for part in node.parts):
            words = (part.text for part in node.parts if isinstance(part, Word | Phrase))
            return Naming(name, Phrase(" ".join(words)))
        case And() | Or():
            return type(node)(tuple(_naming(name, part) for part in node.parts))
        case Near():
            return And(tuple(_naming(name, part) for part in node.parts))
        case Not():
            return Not(_naming(name, node.part))
        case Boost():
            return Boost(_naming(name, node.part), node.factor)
        case Word() | Phrase() | Prefix() | Wildcard() | Fuzzy():
            return Naming(name, node)
    return node


def _marked(node: Node) -> Node:
    """What words mean that stand in a marked passage."""
    match node:
        case And() | Or():
            return type(node)(tuple(map(_marked, node.parts)))
        case Not():
            return Not(_marked(node.part))
        case Boost():
            return Boost(_marked(node.part), node.factor)
        case Word() | Phrase() | Prefix() | Wildcard() | Fuzzy() | Near():
            return Marked(node)
    return node


def _can_be_near(node: Node) -> bool:
    if isinstance(node, Or | Near):
        return all(map(_can_be_near, node.parts))
    return isinstance(node, Word | Phrase | Prefix | Wildcard | Fuzzy)


def _nearer(left: Node, right: Node, distance: int, nested: int) -> tuple[Node, int]:
    """A chain of the same distance is one node; others nest, a few times at most."""
    if isinstance(left, Near) and (left.distance == distance or nested >= DEEPEST):
        return Near((*left.parts, right), left.distance), nested
    return Near((left, right), distance), nested + 1
