"""A query's conditions as masks: states, languages, and ranges of dates and of lengths."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.query.tree import Is, Language, Measure, Range, State
from emeroteca.model.search import FacetKind
from emeroteca.store import days
from emeroteca.store.columns import (
    ARCHIVED,
    MARKED,
    NOTED,
    PICTURED,
    STARRED,
    TAGGED,
    UNREAD,
    Columns,
    Mask,
)
from emeroteca.store.listing import having

_STATES = {
    Is.UNREAD: (UNREAD, True),
    Is.READ: (UNREAD, False),
    Is.STARRED: (STARRED, True),
    Is.ARCHIVED: (ARCHIVED, True),
    Is.HAS_NOTE: (NOTED, True),
    Is.HAS_IMAGE: (PICTURED, True),
    Is.HAS_TAG: (TAGGED, True),
    Is.HAS_HIGHLIGHT: (MARKED, True),
}
_FIRST, _LAST = date(1971, 1, 1), date(2999, 12, 31)
"""Days that every system's clock can tell; nothing was saved on others."""


def answering(columns: Columns, asked: State | Language | Range) -> Mask:
    """The rows that answer to a condition, wherever their articles stand."""
    match asked:
        case State(state):
            bit, on = _STATES[state]
            mask: Mask = (columns.state & np.uint16(bit)) == bit * on
            return mask
        case Language(code):
            return having(columns, FacetKind.LANGUAGE, [code])
        case Range():
            return _range(columns, asked)


def _range(columns: Columns, asked: Range) -> Mask:
    low, high = asked.low, asked.high
    match asked.measure:
        case Measure.WORDS:
            return _between(columns.words, int(low) if low else None, int(high) if high else None)
        case Measure.DATE:
            # Everything that begins with a bound is inside it: "2024" ends with 2024-12-31.
            first = days.first(low) if low else None
            return _between(columns.day, first, days.last(high) if high else None)
        case Measure.SAVED:
            begin = _instant(_first_day(low)) if low else None
            end = _instant(_last_day(high) + timedelta(1)) - 1 if high else None
            return _between(columns.saved, begin, end)


def _between(column: NDArray[np.integer], low: int | None, high: int | None) -> Mask:
    mask = np.ones(len(column), bool) if low is None else column >= low
    if high is not None:
        mask &= column <= high
    return mask


def _first_day(bound: str) -> date:
    """The first day of what a bound names."""
    year, month, day = days.parts(bound)
    return _told(year) or date(year, month or 1, day or 1)


def _last_day(bound: str) -> date:
    """The last day of what a bound names."""
    year, month, day = days.parts(bound)
    month = month or 12
    return _told(year) or date(year, month, day or monthrange(year, month)[1])


def _told(year: int) -> date | None:
    """The day that stands for a year that clocks do not tell."""
    if year < _FIRST.year:
        return _FIRST
    return _LAST if year > _LAST.year else None


def _instant(day: date) -> int:
    """The beginning of a day here, in seconds since 1970."""
    return int(datetime.combine(day, time()).astimezone().timestamp())
