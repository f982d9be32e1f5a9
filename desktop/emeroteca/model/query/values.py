"""What is written after a colon: dates as precise as wanted, ages, numbers, and ranges of them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from emeroteca.model.query.names import AFTER, BEFORE
from emeroteca.model.query.tree import Measure, Range
from emeroteca.model.words import fold

_RANGE = re.compile(r"(.*?)(?:\.\.+|…)(.*)", re.DOTALL)
_COMPARED = re.compile(r"(<=|>=|<|>|=|≤|≥)?(.*)", re.DOTALL)
_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})")
_AGE = re.compile(r"(\d{1,5})\s*([a-z]+)")
_UNITS = {
    "day": "d day days g giorno giorni",
    "week": "w week weeks s settimana settimane",
    "month": "m month months mese mesi",
    "year": "y year years a anno anni",
}
_UNIT = {name: unit for unit, names in _UNITS.items() for name in names.split()}
_TODAY = frozenset(("today", "oggi"))
_YESTERDAY = frozenset(("yesterday", "ieri"))


def range_of(measure: Measure, value: str, today: date) -> Range | None:
    """The range that a value after `words:`, `date:` or `saved:` means, or None."""
    value = value.strip()
    if both := _RANGE.fullmatch(value):
        return _between(measure, both[1], both[2], today)
    compared = _COMPARED.fullmatch(value)
    sign, bare = (compared[1] or "", compared[2].strip()) if compared else ("", value)
    sign = {"≤": "<=", "≥": ">=", "=": ""}.get(sign, sign)
    if measure is Measure.WORDS:
        return _words(sign, bare)
    return _aged(measure, sign, bare, today) or _dated(measure, sign, bare, today)


def bounded(key: str, value: str, today: date) -> Range | None:
    """The range that a value after `before:` or `after:` means, or None."""
    sign = {BEFORE: "<", AFTER: ">"}[key]
    return _dated(Measure.DATE, sign, value.strip(), today)


def _between(measure: Measure, low: str, high: str, today: date) -> Range | None:
    read = _number if measure is Measure.WORDS else lambda text: _date(text, today)
    bounds = [read(low) if low.strip() else "", read(high) if high.strip() else ""]
    if None in bounds or not any(bounds):
        return None
    first, last = (bound or "" for bound in bounds)
    if first and last and _reversed(measure, first, last):
        first, last = last, first
    return Range(measure, first, last)


def _reversed(measure: Measure, first: str, last: str) -> bool:
    if measure is Measure.WORDS:
        return int(first) > int(last)
    # "2024-06..2024" ends with the year and is not the wrong way round.
    return first > last and not first.startswith(last)


def _number(text: str) -> str | None:
    digits = re.sub(r"[\s.,'’]", "", text)
    return str(int(digits)) if digits.isdecimal() and len(digits) < 10 else None


def _words(sign: str, text: str) -> Range | None:
    number = _number(text)
    if number is None:
        return None
    match sign:
        case ">":
            return Range(Measure.WORDS, str(int(number) + 1), "")
        case ">=":
            return Range(Measure.WORDS, number, "")
        case "<":
            return Range(Measure.WORDS, "", str(int(number) - 1))
        case "<=":
            return Range(Measure.WORDS, "", number)
    return Range(Measure.WORDS, number, number)


def _dated(measure: Measure, sign: str, text: str, today: date) -> Range | None:
    bound = _date(text, today)
    if bound is None:
        return None
    match sign:
        case ">":
            return Range(measure, _after(bound), "")
        case ">=":
            return Range(measure, bound, "")
        case "<":
            return Range(measure, "", _before(bound))
        case "<=":
            return Range(measure, "", bound)
    return Range(measure, bound, bound)


def _aged(measure: Measure, sign: str, text: str, today: date) -> Range | None:
    """`<7d` is younger than seven days, `>7d` older; `7d` alone is `<7d`."""
    since = _ago(text, today)
    if since is None:
        return None
    if sign.startswith(">"):
        return Range(measure, "", _before(since))
    return Range(measure, since, "")


def _ago(text: str, today: date) -> str | None:
    found = _AGE.fullmatch(fold(text))
    unit = _UNIT.get(found[2]) if found else None
    if found is None or unit is None:
        return None
    count = int(found[1])
    months = {"month": 1, "year": 12}.get(unit)
    if months is not None:
        return _months_ago(today, count * months).isoformat()
    days = count * (7 if unit == "week" else 1)
    return (today - timedelta(min(days, today.toordinal() - 1))).isoformat()


def _months_ago(day: date, months: int) -> date:
    number = max(12, day.year * 12 + day.month - 1 - months)
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _date(text: str, today: date) -> str | None:
    """A date as ISO 8601, as precise as written, or None where it is none."""
    folded = fold(text.strip())
    if folded in _TODAY:
        return today.isoformat()
    if folded in _YESTERDAY:
        return (today - timedelta(1)).isoformat()
    if found := _ISO.fullmatch(folded):
        parts = found.groups()
    elif found := _DAY_FIRST.fullmatch(folded):
        parts = (found[3], found[2], found[1])
    else:
        return None
    year, month, day = (int(part) if part else 0 for part in parts)
    if not year or (parts[1] and not 1 <= month <= 12):
        return None
    if parts[2] and not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")


def _step(bound: str, by: int) -> str:
    """The next day, month or year, or the one before; a bound is as precise as it was."""
    if len(bound) == 10:
        ordinal = min(max(date.fromisoformat(bound).toordinal() + by, 1), date.max.toordinal())
        return date.fromordinal(ordinal).isoformat()
    if len(bound) == 7:
        number = int(bound[:4]) * 12 + int(bound[5:]) - 1 + by
        return f"{number // 12:04}-{number % 12 + 1:02}"
    return f"{int(bound) + by:04}"


def _after(bound: str) -> str:
    return _step(bound, 1)


def _before(bound: str) -> str:
    return _step(bound, -1)
