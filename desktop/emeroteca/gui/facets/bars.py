"""The bars of the histogram: years, several years at a time, or the months of a few years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from emeroteca.model.search import Facet, Facets

MOST = 60
"""Bars that can be told apart in a narrow column."""

STEPS = (1, 2, 5, 10, 20, 50, 100, 1000)
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time and how many articles are of it; both ends are inside ("2024")."""

    since: str
    until: str
    count: int

    @property
    def divisible(self) -> bool:
        """Whether it is made of smaller stretches that can be shown."""
        return len(self.since) == 4


def bars(facets: Facets, since: str = "", until: str = "") -> tuple[Bar, ...]:
    """The bars between two years, or of everything; none where nothing is dated."""
    years = {int(f.value): f.count for f in facets.years if f.value.isdecimal()}
    inside = [year for year in years if not since or int(since) <= year <= int(until)]
    if not inside:
        return ()
    first, last = (int(since), int(until)) if since else (min(inside), max(inside))
    if last - first <= 1 and any(first <= int(f.value[:4]) <= last for f in facets.months):
        return _months(facets.months, first, last)
    step = next(step for step in STEPS if (last - first) // step < MOST)
    first -= first % step
    return tuple(
        Bar(f"{start:04}", f"{start + step - 1:04}", _sum(years, start, start + step))
        for start in range(first, last + 1, step)
    )


def _sum(years: dict[int, int], start: int, end: int) -> int:
    return sum(years.get(year, 0) for year in range(start, end))


def _months(months: Sequence[Facet], first: int, last: int) -> tuple[Bar, ...]:
    counts = {facet.value: facet.count for facet in months}
    names = [f"{year:04}-{month:02}" for year in range(first, last + 1) for month in range(1, 13)]
    return tuple(Bar(name, name, counts.get(name, 0)) for name in names)


def within(shown: Sequence[Bar], since: str, until: str) -> tuple[int, int] | None:
    """The first and the last bar that a range reaches into; an empty bound is open."""
    if not since and not until:
        return None
    reached = [
        at
        for at, bar in enumerate(shown)
        if bar.until + _LAST >= since and (not until or bar.since <= until + _LAST)
    ]
    return (reached[0], reached[-1]) if reached else None
