"""Where something stands in one field of one text: words, runs of them, and words close by.

The engine asks with the positions that its index knows, the reader with the characters of the text,
so that what is found and what is marked cannot differ.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from emeroteca.fulltext.plan import Close, Either, Places, Run, Terms


class Place(NamedTuple):
    """A stretch of words, and of characters where these are known."""

    first: int
    last: int
    start: int = 0
    end: int = 0


Found = tuple[Place, ...]
"""What is marked together: one place, or those of several parts that are close."""

Finder = Callable[[Terms], list[Place]]
"""The places of single words, in order."""


def find(places: Places, finder: Finder) -> list[Found]:
    """Everything that answers, in order."""
    match places:
        case Terms():
            return [(place,) for place in finder(places)]
        case Run():
            return [(place,) for place in _runs(places, finder)]
        case Either():
            return sorted({found for part in places.parts for found in find(part, finder)})
        case Close():
            return _close(places, finder)


def _runs(run: Run, finder: Finder) -> list[Place]:
    parts = [
        {place.first - offset: place for place in finder(terms)} for offset, terms in run.parts
    ]
    starts = set(parts[0]).intersection(*parts[1:])
    return [
        Place(at, at + run.length - 1, parts[0][at].start, parts[-1][at].end)
        for at in sorted(starts)
    ]


def _close(close: Close, finder: Finder) -> list[Found]:
    parts = [find(part, finder) for part in close.parts]
    if not all(parts):
        return []
    starts = [[found[0].first for found in part] for part in parts]
    answers = set()
    for number, part in enumerate(parts):
        for first in part:
            if (chosen := _around(first, number, parts, starts, close.distance)) is not None:
                answers.add(chosen)
    return sorted(answers)


def _around(
    first: Found, number: int, parts: list[list[Found]], starts: list[list[int]], distance: int
) -> Found | None:
    """One place of each part from the first on, apart from each other; None where that fails."""
    begin = first[0].first
    windows: list[list[Found]] = []
    for other, part in enumerate(parts):
        if other == number:
            continue
        at = bisect_left(starts[other], begin)
        until = bisect_left(starts[other], begin + distance + _words(first) + len(parts) * 64)
        windows.append(part[at:until])
    chosen = [first]
    # The part with the fewest places chooses first, so that it is left one.
    for window in sorted(windows, key=len):
        free = next(
            (f for f in window if not any(_overlap(f, c) for c in chosen)),
            None,
        )
        if free is None:
            return None
        chosen.append(free)
    last = max(found[-1].last for found in chosen)
    if last - begin + 1 - sum(map(_words, chosen)) > distance:
        return None
    return tuple(sorted(place for found in chosen for place in found))


def _words(found: Found) -> int:
    return sum(place.last - place.first + 1 for place in found)


def _overlap(one: Found, other: Found) -> bool:
    return any(a.first <= b.last and b.first <= a.last for a in one for b in other)
