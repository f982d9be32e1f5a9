"""A query about annotations as a condition of SQL.

Words are beginnings of words: the notebook is filtered while one types.
"""

from __future__ import annotations

import re

from emeroteca.model.query.tree import (
    And,
    Boost,
    Field,
    Fuzzy,
    Marked,
    Name,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Wildcard,
    Word,
)
from emeroteca.model.words import fold, tokens

EVERYWHERE = "quoted || told"
_SEARCHED = {Name.TEXT: "quoted", Name.NOTE: "told", Name.TAG: "told"}

Condition = tuple[str, tuple[object, ...]]
"""SQL with the values that are bound in it."""


def condition(node: Node, column: str = EVERYWHERE) -> Condition:
    """What a tree asks of `annotations`; what says nothing of annotations holds for all."""
    match node:
        case And(parts) | Near(parts):
            return _joined("AND", "1", [condition(part, column) for part in parts])
        case Or(parts):
            return _joined("OR", "0", [condition(part, column) for part in parts])
        case Not(part):
            sql, bound = condition(part, column)
            return f"NOT {sql}", bound
        case Boost(part):
            return condition(part, column)
        case Field(name, part):
            return condition(part, _SEARCHED.get(name, column))
        case Marked(words):
            return condition(words, "quoted")
        case Word() | Phrase() | Prefix() | Wildcard() | Fuzzy():
            return _words(node, column)
    return "1", ()


def _words(node: Word | Phrase | Prefix | Wildcard | Fuzzy, column: str) -> Condition:
    if isinstance(node, Wildcard):
        return f"({column}) GLOB ?", (f"* {_shape(node.text)} *",)
    return _run(node.text, column, " " if isinstance(node, Phrase) else "")


def _run(text: str, column: str, end: str) -> Condition:
    """Words side by side, the last one whole where `end` is a space."""
    words = "".join(f" {token.word}" for token in tokens(text))
    return f"instr({column}, ?) > 0", (f"{words}{end}",)


def _shape(text: str) -> str:
    """A shape of the query language as one of GLOB, in which a star may also span words."""
    return "".join(
        part if part in ("*", "?") else fold(part) for part in re.split(r"([*?])", text)
    ).replace("[", "")


def _joined(operator: str, none: str, parts: list[Condition]) -> Condition:
    if not parts:
        return none, ()
    sql = f" {operator} ".join(part for part, _ in parts)
    return f"({sql})", tuple(value for _, bound in parts for value in bound)
