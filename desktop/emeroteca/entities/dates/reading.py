"""What the parts of a found date mean, reckoned from the day of publication."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from emeroteca.entities.dates import intervals
from emeroteca.entities.dates.grammar import Grammar
from emeroteca.entities.dates.intervals import Interval

_ROMAN = {"I": 1, "V": 5, "X": 10}
_JUST_PAST = 60
"""Days after which "by May" of a past verb is no longer the May that has been."""
_SPANS = ("datespan", "datedash", "usdatespan", "usdatedash")
_IN_ONE_MONTH = ("dayspan", "daydash", "usdayspan", "usdaydash")


class Unresolved(Exception):  # noqa: N818 - it is an answer
    """It is a date, but nothing tells which."""


class Reader:
    """Reads the parts of dates in one text; `month_first` is about numerals."""

    def __init__(self, known: Grammar, published: date | None, month_first: bool) -> None:
        self._known = known
        self._language = known.language
        self._published = published
        self._month_first = month_first
        self._readers: dict[str, Callable[[dict[str, str], int], Interval]] = {
            "iso": lambda f, _: intervals.a_day(
                date(int(f["year"]), int(f["month"]), int(f["day"]))
            ),
            **dict.fromkeys(("numeric", "shortnumeric", "dotted"), self._numerals),
            **dict.fromkeys(_SPANS, self._date_span),
            **dict.fromkeys(_IN_ONE_MONTH, self._day_span),
            **dict.fromkeys(("daymonth", "dayword", "dayshort", "monthday"), self._day),
            **dict.fromkeys(("monthspan", "monthdash"), self._month_span),
            **dict.fromkeys(("monthyear", "relmonth", "monthrel", "inmonth"), self._month),
            "quarter": self._quarter,
            "shortquarter": lambda f, _: intervals.months(
                int(f["year"]), 3 * int(f.get("q") or f["q2"]) - 2, 3
            ),
            "half": self._half,
            "crossing": lambda f, _: intervals.season(
                int(f["year"]), self._language.seasons[f["season"].lower()]
            ),
            **dict.fromkeys(("season", "relseason", "inseason"), self._season),
            **dict.fromkeys(("relweekend", "weekend"), self._weekend),
            "countunit": self._count_units,
            "relunit": self._unit,
            **dict.fromkeys(("ago", "ahead"), self._distant),
            "today": self._today,
            **dict.fromkeys(("relday", "weekday"), self._week_day),
            "dayofweek": self._day_of_week,
            "weekspan": self._week_span,
            "century": self._century,
            "decade": self._decade,
            "ad": self._anno_domini,
            **dict.fromkeys(("yearspan", "yeardash"), self._years),
            "yeartoday": lambda f, _: (date(int(f["first"]), 1, 1), self._now),
            "crossyear": self._crossing_years,
            "partyear": lambda f, _: intervals.third(self._year(f), _part(f)),
        }

    def read(self, rule: str, parts: re.Match[str], tense: int) -> tuple[str, str]:
        """The bounds of a date, empty where unresolved; ValueError where it is none."""
        fields = {name: value for name, value in parts.groupdict().items() if value}
        if rule == "bc":
            return "", ""
        fields["rule"], fields["text"] = rule, parts[0].lower()
        try:
            first, last = self._readers[rule](fields, tense)
        except Unresolved:
            return "", ""
        if clock := fields.get("clock"):
            return f"{first}T{clock}", f"{last}T{clock}"
        return first.isoformat(), last.isoformat()

    def day_of(self, number: int, parts: re.Match[str], tense: int) -> tuple[str, str]:
        """One of the days of a list that ends with their month."""
        fields = {name: value for name, value in parts.groupdict().items() if value}
        fields |= {"rule": "daymonth", "text": "", "day": str(number)}
        try:
            day, _ = self._day(fields, tense)
        except Unresolved:
            return "", ""
        return day.isoformat(), day.isoformat()

    @property
    def _now(self) -> date:
        if self._published is None:
            raise Unresolved
        return self._published

    def _year(self, fields: dict[str, str]) -> Interval:
        number = self._year_number(fields)
        return intervals.years(number, number)

    def _year_number(self, fields: dict[str, str]) -> int:
        if "year" in fields:
            return int(fields["year"])
        for count, words in self._language.of_years:
            if re.fullmatch(words, fields["relyear"], re.IGNORECASE):
                if count is None:
                    raise Unresolved
                return self._now.year + count
        raise Unresolved

    @staticmethod
    def _dated(fields: dict[str, str]) -> bool:
        return "year" in fields or "relyear" in fields

    def _is_next(self, fields: dict[str, str]) -> bool:
        cue = fields.get("before") or fields.get("before2") or fields.get("after") or ""
        return re.fullmatch(self._language.next, cue, re.IGNORECASE) is not None

    def _is_this(self, fields: dict[str, str]) -> bool:
        cue = fields.get("before", "")
        return re.fullmatch(self._language.this, cue, re.IGNORECASE) is not None

    def _numerals(self, fields: dict[str, str], tense: int) -> Interval:
        one, two = int(fields["one"]), int(fields["two"])
        month, day = (one, two) if self._month_first else (two, one)
        if fields["rule"] == "dotted":
            return intervals.a_day(intervals.day_near(self._now, day, month, tense > 0))
        if "year" in fields:
            return intervals.a_day(date(int(fields["year"]), month, day))
        limit = self._published.year + 10 if self._published else 2030
        year = 2000 + int(fields["short"])
        return intervals.a_day(date(year if year <= limit else year - 100, month, day))

    def _date_span(self, fields: dict[str, str], tense: int) -> Interval:
        month, month1 = self._number(fields["month"]), self._number(fields["month1"])
        day, day1 = int(fields["day"]), int(fields["day1"])
        if self._dated(fields):
            last = date(self._year_number(fields), month, day)
        else:
            last = intervals.day_near(self._now, day, month, tense > 0)
        year = int(fields.get("year1") or last.year - ((month1, day1) > (month, day)))
        return intervals.ordered(date(year, month1, day1), last)

    def _day_span(self, fields: dict[str, str], tense: int) -> Interval:
        _, last = self._day(fields, tense)
        return intervals.ordered(last.replace(day=int(fields["day1"])), last)

    def _day(self, fields: dict[str, str], tense: int) -> Interval:
        month = self._number(fields["month"])
        if "dayword" in fields:
            words = enumerate(self._language.day_words, 1)
            day = next(n for n, word in words if re.fullmatch(word, fields["dayword"], re.I))
        else:
            day = int(fields["day"])
        if self._dated(fields):
            return intervals.a_day(date(self._year_number(fields), month, day))
        if "before" in fields or "after" in fields:
            return intervals.a_day(
                intervals.day_beside(self._now, day, month, self._is_next(fields))
            )
        return intervals.a_day(intervals.day_near(self._now, day, month, tense > 0))

    def _month_span(self, fields: dict[str, str], tense: int) -> Interval:
        month, month1 = self._number(fields["month"]), self._number(fields["month1"])
        if self._dated(fields):
            last = intervals.a_month(self._year_number(fields), month)[1]
        else:
            last = intervals.month_near(self._now, month, tense > 0)[1]
        year = int(fields.get("year1") or last.year - (month1 > month))
        return intervals.ordered(date(year, month1, 1), last)

    def _month(self, fields: dict[str, str], tense: int) -> Interval:
        month = self._number(fields["month"])
        if self._dated(fields):
            whole = intervals.a_month(self._year_number(fields), month)
            return intervals.third(whole, _part(fields))
        if self._is_this(fields):
            return intervals.a_month(self._now.year, month)
        if "before" in fields or "after" in fields:
            future = self._is_next(fields)
            beside, _ = intervals.shifted(self._now, "month", 1 if future else -1)
            return intervals.month_near(beside, month, future)
        whole = intervals.month_near(self._now, month, self._month_ahead(fields, tense))
        return intervals.third(whole, _part(fields))

    def _month_ahead(self, fields: dict[str, str], tense: int) -> bool:
        """Whether a month without a year is to come, which a preposition may tell."""
        prep = fields.get("prep") or fields["text"].rsplit(" ", 1)[0]
        language = self._language
        if re.match(rf"(?:{language.by})\b", prep, re.IGNORECASE):
            last = intervals.month_near(self._now, self._number(fields["month"]), False)[1]
            return tense >= 0 or (self._now - last).days > _JUST_PAST
        if re.match(rf"(?:{language.until})\b", prep, re.IGNORECASE):
            return tense >= 0
        if re.match(rf"(?:{language.since})\b", prep, re.IGNORECASE) and tense <= 0:
            return False
        return tense > 0

    def _quarter(self, fields: dict[str, str], tense: int) -> Interval:
        number = next(n for n in range(4) if f"n{n}" in fields)
        if self._dated(fields):
            return intervals.months(self._year_number(fields), 3 * number + 1, 3)
        year = self._now.year
        around = [intervals.months(y, 3 * number + 1, 3) for y in (year - 1, year, year + 1)]
        return intervals.near(self._now, around, tense)

    def _half(self, fields: dict[str, str], _: int) -> Interval:
        number = next(n for n in (0, 1, 3) if f"n{n}" in fields)
        return intervals.months(self._year_number(fields), 6 * min(number, 1) + 1, 6)

    def _season(self, fields: dict[str, str], tense: int) -> Interval:
        name = (fields.get("season") or fields["season2"]).lower()
        number = {key.lower(): n for key, n in self._language.seasons.items()}[name]
        if self._dated(fields):
            return intervals.season(self._year_number(fields), number)
        year = self._now.year
        around = [intervals.season(y, number) for y in range(year - 2, year + 2)]
        if self._is_this(fields):
            return around[2] if number < 3 or self._now.month > 2 else around[1]
        if "before" in fields or "after" in fields:
            return intervals.beside(self._now, around, self._is_next(fields))
        return intervals.near(self._now, around, tense)

    def _weekend(self, fields: dict[str, str], tense: int) -> Interval:
        if self._is_this(fields):
            return intervals.weekend(self._now, 0)
        if "before" in fields or "after" in fields:
            return intervals.weekend(self._now, 1 if self._is_next(fields) else -1)
        return intervals.weekend_near(self._now, tense > 0)

    def _count_units(self, fields: dict[str, str], _: int) -> Interval:
        word = fields.get("count") or fields.get("count2")
        if word is None:
            raise Unresolved
        unit = self._language_unit(fields)
        return intervals.rolling(self._now, unit, self._count(word) * self._sign(fields))

    def _sign(self, fields: dict[str, str]) -> int:
        return 1 if self._is_next(fields) else -1

    def _unit(self, fields: dict[str, str], _: int) -> Interval:
        unit = self._language_unit(fields)
        word = (fields.get("unit") or fields["unit2"]).lower()
        this, article = self._is_this(fields), fields.get("the", "")
        if word in _PLURAL or (
            word == "mois" and re.match(r"(?:dans |des |ces |les )", fields["text"])
        ):
            if this:
                raise ValueError("these days are any days")
            raise Unresolved
        if unit == "day":
            raise ValueError("a day is told otherwise")
        if this:
            return intervals.shifted(self._now, unit, 0)
        rolls = re.match(r"ultim|past$|últim", fields.get("before", ""), re.IGNORECASE)
        if rolls or "the " in article.lower():
            if self._is_next(fields):
                raise Unresolved
            return intervals.rolling(self._now, unit, -1)
        return intervals.shifted(self._now, unit, self._sign(fields))

    def _distant(self, fields: dict[str, str], tense: int) -> Interval:
        ahead = fields["rule"] == "ahead"
        if ahead and not self._language.bold_ahead and tense <= 0:
            raise ValueError("that is how long it took")
        if "count" not in fields:
            raise Unresolved
        count = self._count(fields["count"])
        return intervals.shifted(self._now, self._language_unit(fields), count if ahead else -count)

    def _today(self, fields: dict[str, str], _: int) -> Interval:
        count = self._language.days[fields["word"].lower().replace("’", "'")]
        return intervals.a_day(self._now + timedelta(count))

    def _week_day(self, fields: dict[str, str], tense: int) -> Interval:
        name = fields.get("weekday") or fields["named"]
        number = self._known.weekdays[name.lower()]
        if self._is_this(fields):
            return intervals.a_day(intervals.weekday_near(self._now, number, tense))
        if "before" in fields or "after" in fields:
            future = self._is_next(fields)
            beside = self._now + timedelta(1 if future else -1)
            return intervals.a_day(intervals.weekday(beside, number, future))
        return intervals.a_day(intervals.weekday(self._now, number, tense > 0))

    def _day_of_week(self, fields: dict[str, str], _: int) -> Interval:
        count = 0 if self._is_this(fields) else self._sign(fields)
        monday, _last = intervals.shifted(self._now, "week", count)
        number = self._known.weekdays[fields["weekday"].lower()]
        return intervals.a_day(monday + timedelta(number))

    def _week_span(self, fields: dict[str, str], tense: int) -> Interval:
        if not tense or re.match(r"dal ", fields["text"]):
            raise ValueError("those are every week's days")
        first, number = (self._known.weekdays[fields[f].lower()] for f in ("weekday1", "weekday"))
        last = intervals.weekday(self._now, number, tense > 0)
        return last - timedelta((number - first) % 7), last

    def _century(self, fields: dict[str, str], _: int) -> Interval:
        if "bc" in fields:
            raise Unresolved
        if "ordinal" in fields:
            number = int(fields["ordinal"])
        elif roman := fields.get("roman") or fields.get("after"):
            values = [_ROMAN[letter] for letter in roman.upper()]
            following = [*values[1:], 0]
            number = sum(-v if v < w else v for v, w in zip(values, following, strict=True))
        else:
            word = fields.get("word") or fields["name"]
            number = next(
                n for n, words in self._language.centuries if re.fullmatch(words, word, re.I)
            )
        return _part_of(intervals.years(number * 100 - 99, number * 100), fields)

    def _decade(self, fields: dict[str, str], _: int) -> Interval:
        if decade := fields.get("decade") or fields.get("decade2"):
            first = int(decade)
            if first % 100 == 0 and first < 2000:
                return _part_of(intervals.years(first, first + 99), fields)
        elif two := fields.get("short") or fields.get("bare"):
            first = 1900 + int(two)
        else:
            word = (fields.get("word") or fields["word2"]).lower()
            first = 1920 + 10 * self._language.tens.index(word)
        return _part_of(intervals.years(first, first + 9), fields)

    def _anno_domini(self, fields: dict[str, str], _: int) -> Interval:
        year = int(fields.get("year") or fields["year1"])
        return intervals.years(year, year)

    def _years(self, fields: dict[str, str], _: int) -> Interval:
        return intervals.years(int(fields["first"]), int(fields["year"]))

    def _crossing_years(self, fields: dict[str, str], _: int) -> Interval:
        first = int(fields["first"])
        if (first + 1) % 100 != int(fields["short"]) % 100:
            raise ValueError("those are not two years in a row")
        return intervals.years(first, first + 1)

    def _number(self, month: str) -> int:
        return self._known.months[month.lower().rstrip(".")]

    def _language_unit(self, fields: dict[str, str]) -> str:
        word = (fields.get("unit") or fields["unit2"]).lower()
        return next(unit for name, unit in self._language.units.items() if name.lower() == word)

    def _count(self, word: str) -> int:
        if word.isdecimal():
            return int(word)
        numbers = enumerate(self._language.counts, 1)
        return next(n for n, number in numbers if re.fullmatch(number, word, re.IGNORECASE))


_PLURAL_WORDS = """
    giorni settimane mesi anni days weeks months years días semanas meses años jours semaines
    années ans tage tagen wochen monate monaten jahre jahren dias anos dagen weken maanden jaren
"""
_PLURAL = frozenset(_PLURAL_WORDS.split())
_NAMED_PARTS = {"primo": 0, "inizio": 0, "metà": 1, "fine": 2, "tardo": 2}


def _part(fields: dict[str, str]) -> int | None:
    return next((n for n in range(3) if f"p{n}" in fields), None)


def _part_of(whole: Interval, fields: dict[str, str]) -> Interval:
    """A third or a half of a decade or a century, or all of it."""
    if "h0" in fields or "h1" in fields:
        return intervals.half(whole, "h1" in fields)
    named = _NAMED_PARTS.get(fields["text"].split()[0])
    return intervals.third(whole, named if _part(fields) is None else _part(fields))
