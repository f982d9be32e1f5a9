"""Dates as places on a line of time, counted in days, and the marks of its axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from emeroteca.model.entities.known import Moment

DAY = 10
"""Characters of a day, "2024-06-19"; what is longer is a minute of it."""

MONTH, YEAR = 30.44, 365.25
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MONTHS = (1, 3, 6)
_DAYS = (1, 2, 7, 14)


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time that some moments speak of; `end` is where the next one would begin.

    `since` and `until` are its dates as they are stored; `first` is the number of its first moment,
    the others follow it.
    """

    start: float
    end: float
    since: str
    until: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the axis: where it stands, and its day with how much of it is to be said."""

    at: float
    day: date
    precision: str


def days_of(stamp: str, *, after: bool = False) -> float | None:
    """A day or a minute as a number of days, where it begins or, with `after`, where it has gone.

    None for what is no date.
    """
    try:
        if len(stamp) <= DAY:
            return date.fromisoformat(stamp).toordinal() + float(after)
        moment = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    minutes = moment.hour * 60 + moment.minute + after
    return moment.toordinal() + minutes / 1440


def intervals(moments: Sequence[Moment]) -> list[Interval]:
    """The different stretches of time of moments that come in the order of their dates."""
    found, at = [], 0
    for (since, until), some in groupby(moments, key=lambda one: (one.start, one.end or one.start)):
        count = len(list(some))
        start, end = days_of(since), days_of(until, after=True)
        if start is not None and end is not None and end > start:
            found.append(Interval(start, end, since, until, at, count))
        at += count
    return found


def ticks(first: float, last: float, most: int) -> list[Tick]:
    """About `most` marks at the most between two places, on years, months or days that are round.

    `precision` is "year", "month" or "day".
    """
    room = (last - first) / max(1, most)
    for step in _DAYS:
        if room <= step:
            return list(_days(first, last, step))
    for step in _MONTHS:
        if room <= step * MONTH:
            return list(_months(first, last, step))
    step = next((step for step in _YEARS if room <= step * YEAR), _YEARS[-1])
    return list(_months(first, last, step * 12))


def _days(first: float, last: float, step: int) -> Iterator[Tick]:
    at = int(first) - int(first) % step
    while at <= last:
        if first <= at and 0 < at <= date.max.toordinal():
            yield Tick(at, date.fromordinal(at), "day")
        at += step


def _months(first: float, last: float, step: int) -> Iterator[Tick]:
    begin = date.fromordinal(max(1, min(int(first), date.max.toordinal())))
    month = begin.year * 12 + begin.month - 1
    month -= month % step
    while month // 12 <= date.max.year:
        if month >= 12:
            day = date(month // 12, month % 12 + 1, 1)
            if day.toordinal() > last:
                return
            if day.toordinal() >= first:
                yield Tick(day.toordinal(), day, "year" if step >= 12 else "month")
        month += step
