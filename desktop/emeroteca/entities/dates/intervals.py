"""Intervals of days and how they are reckoned from the day of publication."""

import calendar
from datetime import date, timedelta

FAR_AHEAD = 150
"""Days ahead beyond which a day without a year is taken for last year's."""
JUST_PAST = timedelta(31)
Interval = tuple[date, date]


def a_day(day: date) -> Interval:
    """The interval of one day."""
    return day, day


def a_month(year: int, month: int) -> Interval:
    """The interval of one month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def months(year: int, first: int, count: int) -> Interval:
    """The interval of some months, which may end in the year after."""
    last = year * 12 + first - 2 + count
    return date(year, first, 1), a_month(last // 12, last % 12 + 1)[1]


def season(year: int, number: int) -> Interval:
    """A season of whole months, spring being 0; winter ends in the year after."""
    return months(year, 3 * number + 3, 3)


def years(first: int, last: int) -> Interval:
    """The interval from the first day of one year to the last day of another."""
    if first > last:
        raise ValueError("the years run backwards")
    return date(first, 1, 1), date(last, 12, 31)


def ordered(first: date, last: date) -> Interval:
    """An interval, if it doesn't run backwards."""
    if first > last:
        raise ValueError("the days run backwards")
    return first, last


def weekday(published: date, number: int, future: bool) -> date:
    """The nearest such weekday on or before the publication day, or on or after it."""
    if future:
        return published + timedelta((number - published.weekday()) % 7)
    return published - timedelta((published.weekday() - number) % 7)


def weekday_near(published: date, number: int, tense: int) -> date:
    """This such weekday: by the tense, else the one less than four days away."""
    if tense:
        return weekday(published, number, tense > 0)
    return weekday(published - timedelta(3), number, True)


def weekend(published: date, which: int) -> Interval:
    """The weekend before publication (-1), after it (1) or of the same week (0)."""
    saturday = published - timedelta(published.weekday()) + timedelta(5)
    if which < 0 or (which > 0 and published >= saturday):
        saturday += timedelta(7 * which)
    return saturday, saturday + timedelta(1)


def weekend_near(published: date, future: bool) -> Interval:
    """The last weekend that has begun, or the first that isn't over."""
    this = weekend(published, 0)
    return this if future or published >= this[0] else weekend(published, -1)


def month_near(published: date, month: int, future: bool) -> Interval:
    """The last such month up to the publication day, or the first from it on."""
    year = published.year
    if future:
        year += month < published.month
    else:
        year -= month > published.month
    return a_month(year, month)


def near(published: date, around: list[Interval], tense: int) -> Interval:
    """The last of some intervals that has begun, or the first that isn't over."""
    if tense > 0:
        return min(one for one in around if one[1] >= published)
    return max(one for one in around if one[0] <= published)


def beside(published: date, around: list[Interval], future: bool) -> Interval:
    """The last of some intervals that is over, or the first that has yet to begin."""
    if future:
        return min(one for one in around if one[0] > published)
    return max(one for one in around if one[1] < published)


def day_near(published: date, day: int, month: int, future: bool) -> date:
    """The day of the year nearest to publication, or the first from it on."""
    found = _such_days(published, day, month)
    limit = 366 * 8 if future else FAR_AHEAD
    close = [one for one in found if (one - published).days <= limit]
    if future:
        # What will be is hardly a year away where such a day has just been.
        close = [one for one in close if one >= published - JUST_PAST] or close
        ahead = [one for one in close if one >= published]
        if ahead and (ahead[0] - published).days < 366 - JUST_PAST.days:
            close = ahead
    return min(close, key=lambda one: abs((one - published).days))


def day_beside(published: date, day: int, month: int, future: bool) -> date:
    """The last such day before publication, or the next after it."""
    found = _such_days(published, day, month)
    if future:
        return min(one for one in found if one > published)
    return max(one for one in found if one < published)


def _such_days(published: date, day: int, month: int) -> list[date]:
    found = []
    for year in range(published.year - 4, published.year + 5):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    if not found:
        raise ValueError("no such day")
    return found


def shifted(published: date, unit: str, count: int) -> Interval:
    """The day, week, month or year that lies `count` of them from publication."""
    if unit == "day":
        return a_day(published + timedelta(count))
    if unit == "week":
        monday = published - timedelta(published.weekday()) + timedelta(7 * count)
        return monday, monday + timedelta(6)
    if unit == "month":
        number = published.year * 12 + published.month - 1 + count
        return a_month(number // 12, number % 12 + 1)
    return years(published.year + count, published.year + count)


def rolling(published: date, unit: str, count: int) -> Interval:
    """From that many units before publication up to it, or from it to as many after."""
    if unit in ("day", "week"):
        other = published + timedelta(count * (7 if unit == "week" else 1))
    else:
        number = published.year * 12 + published.month - 1 + count * (12 if unit == "year" else 1)
        last = a_month(number // 12, number % 12 + 1)[1]
        other = last.replace(day=min(published.day, last.day))
    return min(published, other), max(published, other)


def third(whole: Interval, number: int | None) -> Interval:
    """The beginning, middle or end of a month, a year, a decade or a century; or all of it."""
    first, last = whole
    if number is None:
        return whole
    if (last - first).days < 31:
        if number == 2:
            return first.replace(day=21), last
        return first.replace(day=10 * number + 1), first.replace(day=10 * number + 10)
    count = last.year - first.year + 1
    if count == 1:
        return months(first.year, 4 * number + 1, 4)
    begin, end = round(count * number / 3), round(count * (number + 1) / 3)
    return years(first.year + begin, first.year + end - 1)


def half(whole: Interval, second: bool) -> Interval:
    """One half of some years."""
    first, last = whole[0].year, whole[1].year
    middle = (first + last + 1) // 2
    return years(middle, last) if second else years(first, middle - 1)
