"""Intervals of days and how they are reckoned from the day of publication."""

import calendar
from datetime import date, timedelta

FAR_AHEAD = 150
"""Days ahead beyond which a day without a year is taken for last year's."""
Interval = tuple[date, date]


def a_day(day: date) -> Interval:
    """The interval of one day."""
    return day, day


def a_month(year: int, month: int) -> Interval:
    """The interval of one month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def years(first: int, last: int) -> Interval:
    """The interval from the first day of one year to the last day of another."""
    if first > last:
        raise ValueError("the years run backwards")
    return date(first, 1, 1), date(last, 12, 31)


def weekday(published: date, number: int, future: bool) -> date:
    """The nearest such weekday on or before the publication day, or on or after it."""
    if future:
        return published + timedelta((number - published.weekday()) % 7)
    return published - timedelta((published.weekday() - number) % 7)


def month_near(published: date, month: int, future: bool) -> Interval:
    """The last such month up to the publication day, or the first from it on."""
    year = published.year
    if future:
        year += month < published.month
    else:
        year -= month > published.month
    return a_month(year, month)


def day_near(published: date, day: int, month: int, future: bool) -> date:
    """The day of the year nearest to publication, or the first from it on."""
    found = []
    for year in range(published.year - 4, published.year + 5):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise ValueError("no such day")
    limit = 366 * 8 if future else FAR_AHEAD
    near = [one for one in found if (one - published).days <= limit]
    if future:
        near = [one for one in near if one >= published] or near
    return min(near, key=lambda one: abs((one - published).days))


def shifted(published: date, unit: str, count: int) -> Interval:
    """The day, week, month or year that lies `count` of them from publication."""
    if unit == "day":
        return a_day(published + timedelta(count))
    if unit == "week":
        monday = published - timedelta(published.weekday()) + timedelta(7 * count)
        return monday, monday + timedelta(6)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + count
        return a_month(months // 12, months % 12 + 1)
    return years(published.year + count, published.year + count)


def part_of_month(whole: Interval, third: int | None) -> Interval:
    """The first, middle or last ten days or so of a month, or all of it."""
    first, last = whole
    if third is None:
        return whole
    return first.replace(day=10 * third + 1), last if third == 2 else first.replace(
        day=10 * third + 10
    )
