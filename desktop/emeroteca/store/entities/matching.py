"""Which entities are meant by words that name one: those with a name that holds them all."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from emeroteca.model.misspelling import edits
from emeroteca.model.query.tree import Fuzzy, Naming, Phrase, Prefix, Wildcard, Word
from emeroteca.model.words import APOSTROPHES, Token, fold, is_elided, tokens
from emeroteca.store.database import Database

_FORM = "' ' || form || ' '"
_SHAPES = re.compile(r"[^\W_*?]*[*?][\w*?]*|[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of the words of a name, in SQL; and of what that finds, where it is not all."""

    sql: str
    bindings: tuple[str, ...]
    suits: Callable[[str], bool] | None = None


def meant(database: Database, asked: Naming, places: Collection[str] = ()) -> list[int]:
    """The entities of any kind with such a name, and those that are some places by identity."""
    found = set()
    holding = _asked(asked)
    if holding is not None:
        rows = database.rows(
            f"SELECT entity, form FROM names WHERE entity > 0 AND {holding.sql}", holding.bindings
        )
        suits = holding.suits
        found = {entity for entity, form in rows if suits is None or suits(form)}
    if places:
        marks = ", ".join("?" * len(places))
        rows = database.rows(
            f"SELECT entity FROM names WHERE entity > 0 AND main AND key IN ({marks})",
            tuple(places),
        )
        found |= {entity for (entity,) in rows}
    return sorted(found)


def names_of(database: Database, entities: Collection[int]) -> list[str]:
    """All names of some entities, the longest first."""
    listed = ", ".join(map(str, entities))
    rows = database.rows(f"SELECT DISTINCT shown FROM names WHERE entity IN ({listed})")
    return sorted((shown for (shown,) in rows), key=len, reverse=True)


def _asked(asked: Naming) -> _Asked | None:
    match asked.called:
        case Word(text, unfinished):
            return _words(text, begun=unfinished)
        case Phrase(text):
            return _words(text)
        case Prefix(text):
            return _words(text, begun=True)
        case Wildcard(text):
            return _shaped(text)
        case Fuzzy(text, distance):
            return _misspelt(text, distance)


def _words(text: str, *, begun: bool = False) -> _Asked | None:
    """Every word of a text, the last one perhaps as a beginning; a tied word also as its whole."""
    said: list[str] = []
    bindings: list[str] = []
    pieces = text.split()
    for number, piece in enumerate(pieces):
        parts, whole = _cut(piece)
        if not parts:
            continue
        closed = "" if begun and number == len(pieces) - 1 else " "
        ways = [[*(f" {part} " for part in parts[:-1]), f" {parts[-1]}{closed}"]]
        ways += [[f" {whole}{closed}"]] if whole else []
        said.append(" OR ".join(" AND ".join(f"instr({_FORM}, ?)" for _ in way) for way in ways))
        bindings += [word for way in ways for word in way]
    if not said:
        return None
    return _Asked(" AND ".join(f"({one})" for one in said), tuple(bindings))


def _cut(piece: str) -> tuple[list[str], str]:
    """The words of a piece, and the one that they are together or ""; what is elided is none."""
    found = list(tokens(piece))
    parts: list[Token] = []
    whole = ""
    for token in found:
        if (parts and token.end > parts[-1].end) or not parts:
            parts.append(token)
        elif token.end == parts[-1].end and token.start < parts[-1].start:
            whole = token.word
    while len(parts) > 1 and is_elided(parts[0].word) and piece[parts[0].end] in APOSTROPHES:
        parts = parts[1:]
    return [token.word for token in parts], whole


def _shaped(text: str) -> _Asked | None:
    """Words of a shape, each one word of the name."""
    shapes = [
        "".join(sign if sign in "*?" else fold(sign) for sign in shape)
        for shape in _SHAPES.findall(text)
    ]
    if not shapes:
        return None
    wanted = [
        re.compile(re.escape(shape).replace(r"\*", ".*").replace(r"\?", ".")) for shape in shapes
    ]

    def suits(form: str) -> bool:
        words = form.split()
        return all(any(map(shape.fullmatch, words)) for shape in wanted)

    sql = " AND ".join(f"{_FORM} GLOB ?" for _ in shapes)
    return _Asked(sql, tuple(f"* {shape} *" for shape in shapes), suits)


def _misspelt(text: str, distance: int) -> _Asked | None:
    """Words with the same first letter of which few letters are others."""
    wanted = [token.word for token in tokens(text)]
    if not wanted:
        return None

    def suits(form: str) -> bool:
        words = form.split()
        return all(
            any(w[0] == word[0] and edits(word, w, distance) <= distance for w in words)
            for word in wanted
        )

    sql = " AND ".join(f"instr({_FORM}, ?)" for _ in wanted)
    return _Asked(sql, tuple(f" {word[0]}" for word in wanted), suits)
