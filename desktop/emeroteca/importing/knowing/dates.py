"""Reads the dates that pages state and writes them as ISO 8601, as precise as they are."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?(?!\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
_SECONDS = re.compile(r"(\d{10})(?:\d{3})?(?!\d)")
_FIRST_YEAR = 1600
_LONGEST = 80


def iso(value: str) -> str:
    """The date in a machine-readable value, or "" where there is none that can be true."""
    value = value.strip()[:_LONGEST].replace("/", "-")
    if match := _SECONDS.fullmatch(value):
        moment = datetime.fromtimestamp(int(match[1]), UTC)
        return moment.isoformat() if moment.year <= datetime.now().year + 1 else ""
    if match := _COMPACT.match(value):
        return _checked(match[1], match[2], match[3])
    if match := _ISO.match(value):
        return _checked(*match.groups())
    return _mail_date(value)


def _checked(
    year: str,
    month: str | None = None,
    day: str | None = None,
    hour: str | None = None,
    minute: str | None = None,
    second: str | None = None,
    zone: str | None = None,
) -> str:
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
        if not _FIRST_YEAR <= whole.year <= datetime.now().year + 1:
            return ""
        if month is None or day is None:
            return year if month is None else f"{year}-{int(month):02}"
        if hour is None or minute is None:
            return whole.isoformat()
        moment = datetime(
            whole.year, whole.month, whole.day, int(hour), int(minute), int(second or 0)
        )
    except ValueError:
        return ""
    return moment.isoformat() + _zone(zone)


def _zone(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    return f"{zone[0]}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 else ""


def _mail_date(value: str) -> str:
    try:
        moment = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""
    if not _FIRST_YEAR <= moment.year <= datetime.now().year + 1:
        return ""
    if not re.search(r"\d:\d", value):
        return moment.date().isoformat()
    return moment.isoformat(timespec="seconds")
