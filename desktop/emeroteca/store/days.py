"""Dates as numbers that sort: the digits of year, month and day, 0 for what is not known.

"2024-06" is 20240600, so it stands after "2024" and before "2024-06-01", as the texts do; the
last number of what a bound names takes in everything that begins with it.
"""

from __future__ import annotations


def sql(column: str) -> str:
    """The number of a date in a column of text, as SQL; 0 where it is none."""
    return (
        f"CAST(substr({column}, 1, 4) AS INTEGER) * 10000 + "
        f"CAST(substr({column}, 6, 2) AS INTEGER) * 100 + CAST(substr({column}, 9, 2) AS INTEGER)"
    )


def first(bound: str) -> int:
    """The first number of what an ISO date names; time and offset are passed over."""
    year, month, day = parts(bound)
    return year * 10000 + (month or 0) * 100 + (day or 0)


def last(bound: str) -> int:
    """The last number of what an ISO date names."""
    year, month, day = parts(bound)
    month = 99 if month is None else month
    return year * 10000 + month * 100 + (99 if day is None else day)


def parts(bound: str) -> tuple[int, int | None, int | None]:
    """The year, the month and the day of an ISO date; None for what it does not tell."""
    year, month, day, *_ = (*bound.partition("T")[0].split("-"), "", "")
    return int(year), int(month) if month else None, int(day) if day else None
