"""Facts about an article in one line, each in the direction of its own script."""

from __future__ import annotations

from collections.abc import Iterable

SEPARATOR = "\u00a0\u00a0·\u00a0 "  # a line breaks after the dot, never before it
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def in_a_line(facts: Iterable[str]) -> str:
    """The facts that are known, parted by dots; an Arabic site does not turn the date around."""
    return SEPARATOR.join(isolated(fact) for fact in facts if fact)


def isolated(words: str) -> str:
    """Words that keep their own direction among those of an article that is read the other way."""
    return f"{_ISOLATE}{words}{_END_ISOLATE}"
