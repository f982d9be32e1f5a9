"""What a date in prose means, in the words of the interface's language."""

from __future__ import annotations

from calendar import monthrange

from PySide6.QtCore import QDate, QLocale, QTime

DAY = 10
"""Characters of a day, "2024-06-19"."""


def resolved(start: str, end: str) -> str:
    """An interval as it is said: "2024", "June 2024", "Wed 19 Jun 2024", "4 Jul – 9 Jul 2024";
    "" where it is unknown."""
    first, last = (QDate.fromString(day[:DAY], "yyyy-MM-dd") for day in (start, end or start))
    if not first.isValid() or not last.isValid():
        return ""
    locale = QLocale()
    if first == last:
        day = locale.toString(first, "ddd d MMM yyyy")
        time = QTime.fromString(start[DAY + 1 : DAY + 6], "HH:mm")
        return f"{day}, {time.toString('HH:mm')}" if time.isValid() else day
    if _whole_years(first, last):
        years = (str(first.year()), str(last.year()))
        return years[0] if first.year() == last.year() else "–".join(years)
    if _whole_months(first, last):
        if (first.year(), first.month()) == (last.year(), last.month()):
            return locale.toString(first, "MMMM yyyy")
        return _between(first, last, "MMM", locale)
    return _between(first, last, "d MMM", locale)


def _whole_years(first: QDate, last: QDate) -> bool:
    return (first.month(), first.day(), last.month(), last.day()) == (1, 1, 12, 31)


def _whole_months(first: QDate, last: QDate) -> bool:
    return first.day() == 1 and last.day() == monthrange(last.year(), last.month())[1]


def _between(first: QDate, last: QDate, shape: str, locale: QLocale) -> str:
    beginning = shape if first.year() == last.year() else f"{shape} yyyy"
    return f"{locale.toString(first, beginning)} – {locale.toString(last, f'{shape} yyyy')}"
