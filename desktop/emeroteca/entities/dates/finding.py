"""The dates of a text: what the grammar finds, read by the rule that found it."""

import re
from datetime import date

from emeroteca.entities.dates.grammar import Grammar, grammar
from emeroteca.entities.dates.reading import Reader
from emeroteca.model.entities.recognised import Dated
from emeroteca.model.text import Span

_STOP = re.compile(r"[.;!?\n]")
_REACH = 120
_NEAR = 15


def find(text: str, language: str, published: str = "") -> tuple[Dated, ...]:
    """The dates in a text in their order; none in a language without cues."""
    known = grammar(language)
    if known is None:
        return ()
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        day = None
    reader = Reader(known, day)
    found: list[Dated] = []
    for match in known.scan.finditer(text):
        found.extend(_read(reader, known, text, match, found))
    return tuple(found)


def _read(
    reader: Reader, known: Grammar, text: str, match: re.Match[str], before: list[Dated]
) -> list[Dated]:
    rule = match.lastgroup or ""
    parts = known.rules[rule].match(text, match.start())
    if parts is None:
        return []
    if rule in ("listed", "bracketed"):
        start = parts.start("years")
        return [
            Dated(Span(start + y.start(), start + y.end()), f"{y[0]}-01-01", f"{y[0]}-12-31")
            for y in re.finditer(r"[0-9]{4}", parts["years"])
        ]
    try:
        if rule == "clock":
            first = last = reader.clock(parts, _day_before(text, match.start(), before))
        else:
            first, last = reader.read(rule, parts, _future(known, text, match))
    except (ValueError, OverflowError, KeyError):
        return []
    return [Dated(Span(parts.start(), parts.end()), first, last)]


def _future(known: Grammar, text: str, match: re.Match[str]) -> bool:
    """Whether the sentence of a match speaks of what is to come."""
    left = text[max(0, match.start() - _REACH) : match.start()]
    right = text[match.end() : match.end() + _REACH]
    left = _STOP.split(left)[-1]
    right = _STOP.split(right, maxsplit=1)[0]
    return known.future.search(left) is not None or known.future.search(right) is not None


def _day_before(text: str, start: int, before: list[Dated]) -> str:
    """The day just named before a time of day, or nothing."""
    if not before or before[-1].start != before[-1].end or len(before[-1].start) != 10:
        return ""
    between = text[before[-1].span.end : start]
    return "" if len(between) > _NEAR or _STOP.search(between) else before[-1].start
