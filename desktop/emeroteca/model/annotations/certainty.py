"""Whether enough of a stretch of letters was found again, close together and where it belongs."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz

_COVERED = 0.8
"""How much of a stretch must be found."""
_GONE = 0.3
"""How much of what is gone may seem to be there."""
_NOT_ALIKE = 70
"""Of 100; what is less alike than this is not a changed version of it."""
_SEARCHED = 20_000
"""Letters in which a stretch that is gone is looked for."""
_AROUND = 24
"""Letters at each side of it that are looked at."""
_SURE = 16
"""Letters around it in its line that must be found where it is short."""
_AT_BOTH = 12
"""Letters that must be found at both sides where its own line has too few."""
_ENOUGH = 48
"""Letters, its own and those around it, that are always enough."""
_NEAR = 96
"""Letters that may have come between a stretch and what is next to it."""
_INSERTED = 2000
"""Letters that may have been put into a long stretch."""
_CHANGED = 0.25
"""By how much a stretch may have grown otherwise."""


def edges_of(found: dict[int, int], line: range, first: int, last: int) -> tuple[int, int] | None:
    """Where the letters from `first` to `last` begin and end now; None where that is not sure.

    `found` tells for letters of a passage and its surroundings where they are, `line` which of them
    stand in the same line.
    """
    edges = _edges(found, first, last)
    if edges is None or not _is_there(found, line, (first, last), edges):
        return None
    return edges if _is_together(found, first, last, edges) else None


def is_gone(letters: str, new: str, found: dict[int, int], part: range) -> bool:
    """Whether a stretch of letters is not even nearly where it should be."""
    if _count(found, part) >= _GONE * len(part):
        return False
    before = max((place for i, place in found.items() if i < part.start), default=-1)
    after = min((place for i, place in found.items() if i >= part.stop), default=len(new))
    between, gone = new[before + 1 : after], letters[part.start : part.stop]
    if len(between) > _SEARCHED:
        return False
    # Of a shorter one every few letters would be found in it.
    like = fuzz.partial_ratio if len(between) > len(gone) else fuzz.ratio
    return like(gone, between) < _NOT_ALIKE


def _edges(found: dict[int, int], first: int, last: int) -> tuple[int, int] | None:
    """The ends; one that was itself changed is as far from the nearest letter as it was."""
    reach = 2 + (last - first + 1) // 10
    start = next((i for i in range(first, min(first + reach, last) + 1) if i in found), None)
    end = next((i for i in range(last, max(last - reach, first) - 1, -1) if i in found), None)
    if start is None or end is None:
        return None
    before = max((found[i] for i in range(first - reach, first) if i in found), default=-1)
    after = [found[i] for i in range(last + 1, last + 1 + reach) if i in found]
    begin = max(found[start] - (start - first), before + 1)
    stop = found[end] + (last - end)
    return begin, min(stop, after[0] - 1) if after else stop


def _is_there(
    found: dict[int, int], line: range, ends: tuple[int, int], edges: tuple[int, int]
) -> bool:
    first, last = ends
    near = {i for i, at in found.items() if edges[0] - _NEAR < at < edges[1] + _NEAR}
    before = near.intersection(range(first - _AROUND, first))
    after = near.intersection(range(last + 1, last + 1 + _AROUND))
    # Another line may have come in the place of this one, beside the same neighbour.
    beside = len((before | after).intersection(line))
    covered = _count(found, range(first, last + 1))
    enough = (
        beside >= _SURE or covered + beside >= _ENOUGH or min(len(before), len(after)) >= _AT_BOTH
    )
    return enough and covered >= _COVERED * (last - first + 1)


def _is_together(found: dict[int, int], first: int, last: int, edges: tuple[int, int]) -> bool:
    size = last - first + 1
    added = edges[1] - edges[0] + 1 - size
    if added <= max(_SURE, size * _CHANGED):
        return True
    begun = _count(found, range(first, first + _SURE))
    ended = _count(found, range(last - _SURE + 1, last + 1))
    return size >= 2 * _SURE and added <= _INSERTED and min(begun, ended) >= _COVERED * _SURE


def _count(found: dict[int, int], letters: Iterable[int]) -> int:
    return sum(i in found for i in letters)
