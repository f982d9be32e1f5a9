"""Find what a text quotes, paragraph by paragraph, with its cue and its speaker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.entities.quotations.cues import DASHED, cues
from emeroteca.entities.quotations.marks import Pair, pairs
from emeroteca.entities.quotations.speaking import attribution
from emeroteca.model.text import Span

_PARAGRAPH = re.compile(r"[^\n]+")
_DASH = re.compile(r"\s*[—–―]\s*")
_LINK_WORDS = """
    in il lo la i gli le un una di del della the a an of as el de les der die das ein eine
"""
_LINK = frozenset(_LINK_WORDS.split())


class Kind(StrEnum):
    """Whether someone's words are given, or a title or one to three words are set apart."""

    STATEMENT = "statement"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is quoted, without its marks; the cue and the speaker are the text's own words."""

    span: Span
    kind: Kind
    cue: Span | None = None
    speaker: Span | None = None


def find(text: str, language: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order, each before those that stand inside it."""
    language = language.lower()[:2]
    found: list[tuple[Span, int, int]] = []
    held: tuple[Pair, int] | None = None
    for paragraph in _PARAGRAPH.finditer(text):
        low, high = paragraph.span()
        if not paragraph[0].strip():
            continue
        marked, orphans = pairs(text, low, high)
        if (dashed := _dashed(text, low, high, language)) is not None:
            found.append((dashed, low, high))
        if held is not None:
            held = _carried(found, text, held, marked, high)
        for pair in marked:
            if not pair.closed and held is None:
                held = pair, low
            else:
                _add(found, text, pair, low, high)
        for at in orphans:
            _add(found, text, _guessed(text, low, at), low, high)
    if held is not None:
        _add(found, text, held[0], held[1], held[0].end)
    unique = {span: (low, high) for span, low, high in found}
    ordered = sorted(unique, key=lambda span: (span.start, -span.end))
    return tuple(_judged(text, span, *unique[span], language) for span in _nested(ordered))


def _carried(
    found: list[tuple[Span, int, int]],
    text: str,
    held: tuple[Pair, int],
    marked: list[Pair],
    high: int,
) -> tuple[Pair, int] | None:
    """What is still open after a paragraph: an opening mark at its start carries it on."""
    open_pair, low = held
    previous = text[open_pair.end : high]
    begin = open_pair.end + len(previous) - len(previous.lstrip())
    joined = next((p for p in marked if p.start == begin + 1 and p.mark == open_pair.mark), None)
    if joined is None:
        _add(found, text, open_pair, low, open_pair.end)
        return None
    marked.remove(joined)
    pair = Pair(open_pair.start, joined.end, open_pair.mark, joined.closed)
    if not pair.closed:
        return pair, low
    _add(found, text, pair, low, high)
    return None


def _nested(ordered: list[Span]) -> list[Span]:
    """Those of the spans that lie inside, or apart from, the ones before them."""
    kept: list[Span] = []
    around: list[Span] = []
    for span in ordered:
        while around and around[-1].end <= span.start:
            around.pop()
        if around and span.end > around[-1].end:
            continue
        kept.append(span)
        around.append(span)
    return kept


def _add(
    found: list[tuple[Span, int, int]], text: str, pair: Pair | None, low: int, high: int
) -> None:
    if pair is None:
        return
    start, end = pair.start, pair.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(text[at].isalnum() for at in range(start, min(end, start + 40))):
        found.append((Span(start, end), low, high))


def _guessed(text: str, low: int, at: int) -> Pair | None:
    """The one to three words before a closing mark that nothing opened, after a link word."""
    words = list(re.finditer(r"[\w’'\-]+", text[max(low, at - 80) : at]))[-4:]
    base = max(low, at - 80)
    for place in range(len(words) - 2, -1, -1):
        between = text[base + words[place].end() : base + words[place + 1].start()]
        if between.strip():
            return None
        if words[place][0].lower() in _LINK:
            return Pair(base + words[place + 1].start(), at, text[at])
    return None


def _dashed(text: str, low: int, high: int, language: str) -> Span | None:
    """What is said after a dash at the beginning of a paragraph."""
    dash = _DASH.match(text, low, high)
    if language not in DASHED or dash is None or dash.end() == high:
        return None
    again = re.compile(r"\s+[—–―]|[—–―]\s").search(text, dash.end(), high)
    end = again.start() if again else high
    cue = next(
        (
            c
            for c in cues(language).finditer(text, dash.end(), high)
            if text[max(dash.end(), c.start() - 4) : c.start()].rstrip()[-1:] in tuple(",—–!?")
        ),
        None,
    )
    if cue is None and "–" in dash[0]:
        return None
    if cue is not None and cue.start() < end:
        end = cue.start()
    said = text[dash.end() : end].rstrip(" ,\u00a0\u202f")
    return Span(dash.end(), dash.end() + len(said)) if said else None


def _judged(text: str, span: Span, low: int, high: int, language: str) -> Quotation:
    cue, speaker = attribution(text, span, low, high, language)
    words = len(text[span.start : min(span.end, span.start + 200)].split())
    before = text[max(low, span.start - 4) : span.start - 1].rstrip()
    titled = bool(before) and before[-1].isalpha() and text[span.start].isupper()
    kind = Kind.STATEMENT if cue or (words > 3 and not titled) else Kind.TERM
    return Quotation(span, kind, cue, speaker)
