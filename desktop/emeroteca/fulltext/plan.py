"""What an engine is to do: a query spelt out as the folded words that the archive holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Chosen:
    """A word that answers; `languages` are those of the articles in which it does, all for None.

    `fields` has a bit for each field that may hold it.
    """

    word: str
    weight: float = 1.0
    languages: frozenset[str] | None = None
    fields: int = -1


@dataclass(frozen=True, slots=True)
class Terms:
    """Any of some words; `sign` is a single character, which marks no more than itself."""

    chosen: tuple[Chosen, ...]
    sign: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words at fixed distances from the first, in a stretch of so many words."""

    parts: tuple[tuple[int, Terms], ...]
    length: int


@dataclass(frozen=True, slots=True)
class Close:
    """Places of all parts with at most so many other words between them, in any order."""

    parts: tuple[Places, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Either:
    """Places of any of them."""

    parts: tuple[Places, ...]


Places: TypeAlias = Terms | Run | Close | Either
"""What stands at places of a text."""


@dataclass(frozen=True, slots=True)
class At:
    """Articles that have such a place in one of some fields."""

    fields: tuple[str, ...]
    places: Places


@dataclass(frozen=True, slots=True)
class All:
    """Articles that answer to every part; all articles where there is none."""

    parts: tuple[Plan, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Articles that answer to a part."""

    parts: tuple[Plan, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Articles that do not answer to it."""

    part: Plan


@dataclass(frozen=True, slots=True)
class Weighted:
    """The same articles with another weight."""

    part: Plan
    factor: float


Plan: TypeAlias = At | All | Some | Other | Weighted


def wanted(plan: Plan, field: str) -> list[Places]:
    """What is to be marked in a field: everything that is wanted there, nothing that is not."""
    match plan:
        case At():
            return [plan.places] if field in plan.fields else []
        case All() | Some():
            return [places for part in plan.parts for places in wanted(part, field)]
        case Weighted():
            return wanted(plan.part, field)
        case _:
            return []
