"""Texts whose names are marked with brackets, as a tagger would have found them."""

from __future__ import annotations

import re

from emeroteca.entities.resolving.naming import Naming
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

_KINDS = {"P": EntityKind.PERSON, "O": EntityKind.ORGANISATION, "L": EntityKind.PLACE}
_MARK = re.compile(r"\[([^\]|]+)\|([POL])\]")


def tagged(marked: str, sure: float = 0.9) -> tuple[str, list[Naming]]:
    """The bare text and its namings."""
    text, namings, done = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[done : found.start()]
        span = Span(len(text), len(text) + len(found[1]))
        namings.append(Naming(span, _KINDS[found[2]], sure))
        text += found[1]
        done = found.end()
    return text + marked[done:], namings


def told(text: str, namings: list[Naming]) -> list[tuple[str, str]]:
    """The names and the first letters of their kinds."""
    return [(text[n.span.start : n.span.end], n.kind.value[:3]) for n in namings]


def whole(text: str) -> list[Span]:
    """The lines of a text."""
    return [Span(*line.span()) for line in re.finditer(r"[^\n]+", text)]
