"""A tree in the words of its own language, and what is to be said about how it was read."""

from __future__ import annotations

from collections.abc import Iterable

from emeroteca.model.query.parse import Note, Remark
from emeroteca.model.query.tree import (
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
    Range,
    State,
    Wildcard,
    Word,
)


def worded(node: Node) -> str:
    """A query as it could be typed to be read as this tree."""
    match node:
        case And():
            return " ".join(_part(part) for part in node.parts)
        case Or():
            return " OR ".join(_part(part) for part in node.parts)
        case Near():
            return f" NEAR/{node.distance} ".join(_bracketed(part) for part in node.parts)
        case Not():
            return f"NOT {_bracketed(node.part)}"
        case Naming():
            return f"{node.name}:{worded(node.called)}"
        case Marked():
            return f"{Name.HIGHLIGHT}:{_bracketed(node.words)}"
        case Field():
            return f"{node.name}:{_bracketed(node.part)}"
        case Boost():
            return f"{_bracketed(node.part)}^{node.factor:g}"
        case _:
            return _leaf(node)


def _leaf(node: Node) -> str:
    match node:
        case Word() | Wildcard():
            return node.text
        case Prefix():
            return f"{node.text}*"
        case Fuzzy():
            return f"{node.text}~" + (str(node.distance) if node.distance > 1 else "")
        case Phrase():
            return f'"{node.text}"' + (f"~{node.distance}" if node.distance else "")
        case State():
            return node.state.value
        case Language():
            return f"lang:{node.code}"
        case Range():
            return f"{node.measure}:{_bounds(node)}"
    return ""


def _bounds(node: Range) -> str:
    if node.low and node.high:
        return node.low if node.low == node.high else f"{node.low}..{node.high}"
    if node.measure is Measure.WORDS:
        return f">{int(node.low) - 1}" if node.low else f"<{int(node.high) + 1}"
    return f">={node.low}" if node.low else f"<={node.high}"


def _part(node: Node) -> str:
    return worded(node) if isinstance(node, Not) else _bracketed(node)


def _bracketed(node: Node) -> str:
    text = worded(node)
    return f"({text})" if isinstance(node, And | Or | Near | Not) else text


REMARKS = {
    Remark.QUOTE: "a quotation mark without its partner was passed over",
    Remark.BRACKET: "brackets without their partners were passed over",
    Remark.OPERATOR: "{text} has nothing to join and was passed over",
    Remark.FIELD: "{text} is no field and was read as words",
    Remark.VALUE: "{text} has no meaning here and was read as words",
    Remark.DISTANCE: "{text} was read as ~{number}",
    Remark.NEAR: "{text} joins words and phrases only and was read as AND",
    Remark.LENGTH: "only the first {number} words were looked for",
    Remark.WAITING: "still to be read for names: {number}, some may be missing here",
    Remark.CAPPED: "{text} stands for its {number} commonest words",
}


def remarks(notes: Iterable[Note]) -> str:
    """Notes as a line of English, for scripts and logs; the window has its own words."""
    return "; ".join(REMARKS[n.remark].format(text=n.text, number=n.number) for n in notes)
