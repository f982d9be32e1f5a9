"""What the parts of a found date mean, reckoned from the day of publication."""

import re
from datetime import date, timedelta

from emeroteca.entities.dates import intervals
from emeroteca.entities.dates.grammar import Grammar

_PARTS = (
    dict.fromkeys(("inizio", "early", "début", "anfang"), 0)
    | dict.fromkeys(("metà", "mid", "mi", "mitte"), 1)
    | dict.fromkeys(("fine", "late", "fin", "ende"), 2)
)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_TENS = (
    "vent vein",
    "trent trein",
    "quarant cuaren",
    "cinquant cincuen",
    "sessant sesen",
    "settant seten",
    "ottant ochen",
    "novant noven",
)


class Reader:
    """Reads the parts of dates in one text."""

    def __init__(self, known: Grammar, published: date | None) -> None:
        self._known = known
        self._published = published

    def read(self, rule: str, parts: re.Match[str], future: bool) -> tuple[str, str]:
        """The bounds of a date, empty where publication is wanting; ValueError where it is none."""
        bounds = self._fixed(rule, parts)
        if bounds is None and self._published is not None:
            bounds = self._reckoned(rule, parts, self._published, future)
        if bounds is None:
            return "", ""
        clock = parts.groupdict().get("clock")
        if clock:
            return f"{bounds[0]}T{clock}", f"{bounds[1]}T{clock}"
        return bounds[0].isoformat(), bounds[1].isoformat()

    def clock(self, parts: re.Match[str], day: str) -> str:
        """A time on the day named before it, else on that of publication."""
        day = day or (self._published.isoformat() if self._published else "")
        hour = int(parts["hour"])
        half = (parts["half"] or "").lower()
        if half:
            hour = hour % 12 + 12 * half.startswith("p")
        return f"{day}T{hour:02d}:{parts['minute']}" if day else ""

    def _fixed(self, rule: str, parts: re.Match[str]) -> intervals.Interval | None:
        if rule in ("years", "dashed"):
            return intervals.years(int(parts["first"]), int(parts["year"]))
        if rule == "decade":
            ten = _decade(parts.groupdict())
            return intervals.years(ten, ten + 9)
        if rule == "century":
            number = _century(parts.groupdict())
            return intervals.years(number * 100 - 99, number * 100)
        year = parts.groupdict().get("year")
        if not year:
            return None
        if rule == "numeric":
            one, two = int(parts["one"]), int(parts["two"])
            month, day = (one, two) if self._known.month_first else (two, one)
            return intervals.a_day(date(int(year), month, day))
        month = int(parts["month"]) if rule == "iso" else self._month(parts["month"])
        if rule == "monthyear":
            return intervals.a_month(int(year), month)
        last = date(int(year), month, int(parts["day"]))
        return (date(int(year), month, int(parts["first"])) if rule == "days" else last), last

    def _reckoned(
        self, rule: str, parts: re.Match[str], published: date, future: bool
    ) -> intervals.Interval:
        fields = parts.groupdict()
        if rule in ("daymonth", "monthday", "days"):
            last = intervals.day_near(
                published, int(parts["day"]), self._month(parts["month"]), future
            )
            return (last.replace(day=int(parts["first"])) if rule == "days" else last), last
        if rule == "inmonth":
            whole = intervals.month_near(published, self._month(parts["month"]), future)
            return intervals.part_of_month(whole, _PARTS.get(parts["word"].lower()))
        if rule == "weekday":
            return intervals.a_day(
                intervals.weekday(published, self._weekday(parts["weekday"]), future)
            )
        if rule in ("relmonth", "relday"):
            return self._relative(rule, fields, published)
        if rule == "today":
            return intervals.a_day(
                published + timedelta(self._known.cues.days[_plain(parts["word"])])
            )
        if rule == "phrase":
            phrases = {key.lower(): value for key, value in self._known.cues.phrases.items()}
            return intervals.shifted(published, *phrases[_plain(parts["word"])])
        units = {key.lower(): value for key, value in self._known.cues.units.items()}
        count = self._count(parts["count"]) * (-1 if rule == "ago" else 1)
        return intervals.shifted(published, units[parts["unit"].lower()], count)

    def _relative(
        self, rule: str, fields: dict[str, str | None], published: date
    ) -> intervals.Interval:
        cue = fields["last"] or fields["after"] or ""
        future = re.fullmatch(self._known.cues.following, cue, re.I) is not None
        if rule == "relday":
            number = self._weekday(fields["weekday"] or fields["named"] or "")
            beside = published + timedelta(1 if future else -1)
            return intervals.a_day(intervals.weekday(beside, number, future))
        number = self._month(fields["month"] or fields["named"] or "")
        beside, _ = intervals.shifted(published, "month", 1 if future else -1)
        return intervals.month_near(beside, number, future)

    def _month(self, name: str) -> int:
        return self._known.months[name.lower()]

    def _weekday(self, name: str) -> int:
        return self._known.weekdays[name.lower()]

    def _count(self, word: str) -> int:
        if word.isdecimal():
            return int(word)
        numbers = enumerate(self._known.cues.numbers, 1)
        return next(n for n, number in numbers if re.fullmatch(number, word, re.I))


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _decade(fields: dict[str, str | None]) -> int:
    if fields.get("decade"):
        return int(fields["decade"] or "")
    word = (fields["word"] or "").lower()
    tens = (
        n
        for n, stems in enumerate(_TENS, 2)
        if any(word.startswith(stem) for stem in stems.split())
    )
    return 1900 + 10 * next(tens)


def _century(fields: dict[str, str | None]) -> int:
    if fields.get("ordinal"):
        return int(fields["ordinal"] or "")
    values = [_ROMAN[letter] for letter in (fields["roman"] or "").upper()]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))
