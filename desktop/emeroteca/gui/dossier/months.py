"""The bars of a dossier's timeline: months, or years where there are too many months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from emeroteca.gui.facets.bars import Bar, bars
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import Dossier
from emeroteca.model.search import Facet, Facets

MOST_MONTHS = 150
"""Months that can be told apart in the width of a window."""

YEAR, MONTH = 4, 7


def time_bars(dossier: Dossier) -> tuple[Bar, ...]:
    """The bars of all its articles, without gaps; none where none is dated."""
    days = [day for day in dossier.days if day]
    counts = dict(dossier.months)
    if not days:
        return ()
    whole = all(len(day) > YEAR for day in days)
    first, last = min(days), max(days)
    if whole and _number(last) - _number(first) < MOST_MONTHS:
        names = [_name(at) for at in range(_number(first), _number(last) + 1)]
        return tuple(Bar(name, name, counts.get(name, 0)) for name in names)
    years = Counter(day[:YEAR] for day in days)
    return bars(Facets((), (), (), tuple(Facet(year, count) for year, count in years.items())))


def between(dossier: Dossier, since: str, until: str) -> Sequence[ArticleId]:
    """The articles of a stretch of time; both ends are inside, and empty ones are open."""
    if not since and not until:
        return dossier.articles
    dated = zip(dossier.articles, dossier.days, strict=True)
    return [
        article
        for article, day in dated
        if day and day >= since and (not until or day[: len(until)] <= until)
    ]


def _number(day: str) -> int:
    return int(day[:YEAR]) * 12 + int(day[YEAR + 1 : MONTH]) - 1


def _name(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
