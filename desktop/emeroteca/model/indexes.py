"""Which index a library's words can live in, and which one it has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class IndexKind(StrEnum):
    """A full-text engine."""

    WHOOSH = "whoosh"
    """In Python alone; for up to some thousand articles."""
    PACKED = "packed"
    """Plain arrays; for many more."""


class IndexChoice(StrEnum):
    """What a person wants; by itself the size of the library decides."""

    AUTOMATIC = "automatic"
    WHOOSH = "whoosh"
    PACKED = "packed"


@dataclass(frozen=True, slots=True)
class IndexState:
    """The index that answers; `moving_to` and `left` are of words that move to another one."""

    choice: IndexChoice
    kind: IndexKind
    moving_to: IndexKind | None = None
    left: int = 0


LARGE, SMALL = 2_000, 1_000
"""Articles from which a library is a large one, and below which a large one is small again."""


def fitting(choice: IndexChoice, now: IndexKind, articles: int) -> IndexKind:
    """The index that a library should have.

    Between the two sizes it keeps the one that it has, so that it does not move to and fro.
    """
    if choice is not IndexChoice.AUTOMATIC:
        return IndexKind(choice.value)
    if articles >= LARGE:
        return IndexKind.PACKED
    return IndexKind.WHOOSH if articles < SMALL else now
