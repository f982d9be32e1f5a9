"""The dates of a text: what the grammar finds, read by the rule that found it."""

import re
from dataclasses import dataclass
from datetime import date

from emeroteca.entities.dates.clock import times
from emeroteca.entities.dates.grammar import Grammar, grammar
from emeroteca.entities.dates.guards import rejected
from emeroteca.entities.dates.reading import Reader
from emeroteca.entities.dates.tense import beside, tense
from emeroteca.model.entities.recognised import Dated
from emeroteca.model.text import Span

_STOP = re.compile(r"[.;!?](?!\d)|\n")
_NUMERAL = re.compile(r"\b(\d{1,2})/(\d{1,2})/\d{2,4}\b")
_DAY = len("2024-06-19")


def find(text: str, language: str, published: str = "") -> tuple[Dated, ...]:
    """The dates in a text in their order; none in a language without cues."""
    known = grammar(language)
    if known is None:
        return ()
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        day = None
    return tuple(_Finding(known, text, day).all())


@dataclass(frozen=True, slots=True)
class _Time:
    """A time of day that waits for the day after it."""

    span: Span
    first: str
    last: str


class _Finding:
    """Finds the dates of one text."""

    def __init__(self, known: Grammar, text: str, published: date | None) -> None:
        self._known = known
        self._language = known.language
        self._text = text
        self._published = published
        self._reader = Reader(known, published, known.language.month_first and _american(text))
        self._found: list[Dated] = []
        self._time: _Time | None = None
        self._day: Dated | None = None
        self._end = 0

    def all(self) -> list[Dated]:
        """Every date, in order and apart."""
        for start, heart in self._known.candidates(self._text):
            if start < self._end:
                continue
            match = self._known.scan.match(self._text, start)
            if match is not None and match.end() > heart:
                self._take(match)
        return self._found

    def _take(self, match: re.Match[str]) -> None:
        rule = match.lastgroup or ""
        if rejected(self._language, rule, self._text, match):
            self._end = match.end()
            return
        parts = self._known.rules[rule].match(self._text, match.start())
        if parts is None:
            return
        if rule == "weekspan":
            self._end = match.end()
        try:
            if rule in ("clock", "clockspan"):
                self._take_time(rule, parts)
            else:
                self._take_date(rule, parts)
        except (ValueError, OverflowError, KeyError, StopIteration):
            return
        self._end = parts.end()

    def _take_date(self, rule: str, parts: re.Match[str]) -> None:
        if "years" in parts.groupdict():
            start = parts.start("years")
            for year in re.finditer(r"\d{4}", parts["years"]):
                span = Span(start + year.start(), start + year.end())
                self._found.append(Dated(span, f"{year[0]}-01-01", f"{year[0]}-12-31"))
            return
        told = tense(self._language, self._text, parts.start(), parts.end())
        told = beside(self._language, self._text, parts.start(), told)
        if "days" in parts.groupdict():
            self._take_list(parts, told)
            return
        first, last = self._reader.read(rule, parts, told)
        self._keep(Dated(Span(parts.start(), parts.end()), first, last))

    def _take_list(self, parts: re.Match[str], told: int) -> None:
        """The days of a list, each a date; the month belongs to the one beside it."""
        base = parts.start("days")
        numbers = list(re.finditer(r"\d+", parts["days"]))
        dates = [self._reader.day_of(int(number[0]), parts, told) for number in numbers]
        begins = [base + number.start() for number in numbers]
        ends = [base + number.end() for number in numbers]
        begins[0] = parts.start()
        ends[-1] = parts.end()
        for begin, end, (first, last) in zip(begins, ends, dates, strict=True):
            self._found.append(Dated(Span(begin, end), first, last))

    def _keep(self, dated: Dated) -> None:
        """Keep a date, joined with the time before it that waits for its day."""
        time = self._time
        self._time = None
        if time is not None and dated.start and dated.start == dated.end:
            between = self._text[time.span.end : dated.span.start]
            if re.fullmatch(self._language.clock_of, between, re.IGNORECASE):
                self._found.pop()
                dated = Dated(
                    Span(time.span.start, dated.span.end),
                    f"{dated.start[:_DAY]}T{time.first}",
                    f"{dated.start[:_DAY]}T{time.last}",
                )
        self._found.append(dated)
        if dated.start and dated.start[:_DAY] == dated.end[:_DAY]:
            self._day = dated

    def _take_time(self, rule: str, parts: re.Match[str]) -> None:
        before = self._day
        beside_it = False
        day, words = "", ""
        if before is not None:
            between = self._text[before.span.end : parts.start()]
            beside_it = (
                before is self._found[-1]
                and re.fullmatch(",? ?", between) is not None
                and len(before.start) == _DAY
            )
            if not _STOP.search(between):
                day = before.start[:_DAY]
                words = self._text[before.span.start : before.span.end]
        first, last = times(self._language, rule, parts, words)
        span = Span(parts.start(), parts.end())
        self._time = None
        if beside_it and before is not None:
            span = Span(before.span.start, span.end)
            self._found[-1] = Dated(span, f"{day}T{first}", f"{day}T{last}")
            return
        self._time = _Time(span, first, last)
        # Hours without a day are those of every day.
        if self._published and not day and rule == "clock":
            day = self._published.isoformat()
        dated = Dated(span, f"{day}T{first}", f"{day}T{last}") if day else Dated(span, "", "")
        self._found.append(dated)


def _american(text: str) -> bool:
    """Whether an English text writes the month first: its numerals tell, else its dates."""
    numerals = [(int(one), int(two)) for one, two in _NUMERAL.findall(text)]
    if any(one > 12 for one, _ in numerals):
        return False
    if any(two > 12 for _, two in numerals):
        return True
    british = len(_BRITISH.findall(text))
    return not british or british < len(_AMERICAN.findall(text))


_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_BRITISH = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTHS}\b")
_AMERICAN = re.compile(rf"\b{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b")
