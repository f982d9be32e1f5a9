"""One expression a language that finds what may be a date, and one a rule that reads it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from babel import Locale

from emeroteca.entities.dates.cues import CUES, Cues

_YEAR = (
    r"(?:1[0-9]|20)\d\d(?![\d%€$]|[.,:/]\d|[-–]\d|"
    r" (?:€|\$|km|euro|people|persone|personas|personnes|Menschen|Euro|Jahren?|anni|"
    r"soldiers|troops|soldati|soldados|soldats)\b)"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"


@dataclass(frozen=True, slots=True)
class Grammar:
    """What finds, reads and names the dates of a language."""

    cues: Cues
    scan: re.Pattern[str]
    rules: dict[str, re.Pattern[str]]
    months: dict[str, int]
    weekdays: dict[str, int]
    future: re.Pattern[str]
    month_first: bool


@cache
def grammar(language: str) -> Grammar | None:
    """The grammar of a language, none where the language has no cues."""
    code = language[:2].lower()
    cues = CUES.get(code)
    if cues is None:
        return None
    locale = Locale.parse(code)
    months = _names(locale.months["format"])
    weekdays = {name: day for day, name in locale.days["format"]["wide"].items()}
    rules = _rules(
        cues, code, _any(months), _any(weekdays), tuple(locale.months["format"]["wide"].values())
    )
    scan = "|".join(
        f"(?P<{name}>{re.sub(r'[?]P<[a-z]+>', '?:', rule)})" for name, rule in rules.items()
    )
    return Grammar(
        cues,
        re.compile(rf"(?<![\w.,:/$€£-])(?:{scan})(?!\w)", re.I),
        {name: re.compile(rf"(?:{rule})(?!\w)", re.I) for name, rule in rules.items()},
        {name.lower(): number for name, number in months.items()},
        {name.lower(): number for name, number in weekdays.items()},
        re.compile(rf"\b(?:{cues.future})\b", re.I),
        code == "en",
    )


def _names(widths: dict[str, dict[int, str]]) -> dict[str, int]:
    return {name: n for width in ("abbreviated", "wide") for n, name in widths[width].items()}


def _any(names: Iterable[str]) -> str:
    ordered = sorted(names, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(name).replace("'", "['’]") for name in ordered) + ")"


def _rules(
    cues: Cues, code: str, month: str, weekday: str, wide: tuple[str, ...]
) -> dict[str, str]:
    cased = "" if cues.lower_months else "-i"
    month = f"(?{cased}:{month})"
    if code == "it":  # A match is won by 2 set; only a year makes the abbreviation a month.
        month = rf"(?:(?!set\b(?! \d{{4}})){month})"
    count = r"(?P<count>\d{1,3}|" + "|".join(cues.numbers) + f") (?P<unit>{_any(cues.units)})"
    numeral = r"(?:º|°|\.|er)?" if code != "en" else "(?:st|nd|rd|th)?"
    weekday = f"(?{cased}:{weekday})"
    # Domingo and Domenica are people too; a sentence that begins with the day is the rarer case.
    alone = f"(?!(?-i:Doming|Domenica)){weekday}"
    year = f"(?:,?{cues.of}(?P<year>{_YEAR}))?" if code != "en" else f"(?:,? (?P<year>{_YEAR}))?"
    day = rf"(?:{weekday},? )?{cues.article}?(?:{weekday},? )?"
    either = f"{cues.last}|{cues.following}"
    last = f"(?P<last>{either})"
    after = f" (?P<after>{either})"
    span = cues.ranges.format(f"(?P<first>{_DAY})", f"(?P<day>{_DAY})")
    # Dots part versions and addresses except where the language writes its dates so.
    mark = r"[/.]" if code == "de" else "/"
    rules = {
        "iso": r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ](?P<clock>\d\d:\d\d))?",
        "numeric": rf"(?P<one>\d{{1,2}}){mark}"
        rf"(?P<two>\d{{1,2}}){mark}(?P<year>(?:19|20)\d\d)(?![./]?\d)",
        "days": rf"{span}{cues.of}(?P<month>{month}){year}",
        "daymonth": rf"{day}(?P<day>{_DAY}){numeral}{cues.of}(?P<month>{month}){year}",
    }
    if code == "en":
        rules["monthday"] = (
            rf"(?:{weekday},? )?(?P<month>{month})\.? (?P<day>{_DAY}){numeral}(?![:,.]?\d){year}"
        )
    named = _any(wide) if not cues.lower_months else _any(w.lower() for w in wide)
    strict = f"(?-i:{named})"
    rules |= {
        "monthyear": rf"(?P<month>{month}){cues.of}(?P<year>{_YEAR})",
        "relmonth": rf"(?:(?:lo |il |el |le |im )?{last} (?P<month>{strict})"
        rf"|(?P<named>{strict}){after})",
        "inmonth": rf"(?P<word>{cues.month_in})[ -](?P<month>{strict})",
        "relday": rf"(?:(?:il |lo |el |am )?{last} (?P<weekday>{weekday})"
        rf"|(?P<named>{weekday}){after})",
        "weekday": rf"(?P<weekday>{alone})",
        "ago": cues.ago.format(count),
        "ahead": cues.ahead.format(count),
        "today": rf"(?P<word>{_any(cues.days)})",
        "phrase": rf"(?P<word>{_any(cues.phrases)})",
        "years": cues.ranges.format(r"(?P<first>(?:1[0-9]|20)\d\d)", f"(?P<year>{_YEAR})"),
        "dashed": rf"(?P<first>(?:1[0-9]|20)\d\d)[-–](?P<year>{_YEAR})",
        "decade": cues.decade,
        "century": cues.century,
        "listed": rf"(?:{cues.year_in}) (?P<years>{_YEAR}(?:(?:, | (?:{cues.joined}) ){_YEAR})*)"
        # A plural after it makes a number of a year: in 2000 cities.
        r"(?! (?-i:[a-z]{4,}s)\b)",
        "bracketed": rf"(?<=\()(?P<years>{_YEAR})(?=\))",
        "clock": rf"{cues.clock}(?P<hour>[01]?\d|2[0-3])(?:[:.]| ?h ?)"
        r"(?P<minute>[0-5]\d)(?! ?(?:€|%|euro|Prozent))(?: ?(?P<half>[ap]\.?m))?",
    }
    return rules
