"""Find what a text quotes, paragraph by paragraph, with its cue and its speaker."""

from __future__ import annotations

import re

from emeroteca.entities.quotations.cues import DASHED, cues
from emeroteca.entities.quotations.judging import Quotation, continued, judged
from emeroteca.entities.quotations.marks import Pair, pairs
from emeroteca.model.text import Span

_PARAGRAPH = re.compile(r"[^\n]+")
_DASH = re.compile(r"\s*[—–―]\s*")
_AGAIN = re.compile(r"\s+[—–―]\s*|[—–―](?=[\s.,;:!?])\s*")
_NEAR = 24
"""How far after a dash the verb is that tells who spoke before it."""
_LINK_WORDS = """
    in il lo la i gli le un una di del della the a an of as el de les der die das ein eine
"""
_LINK = frozenset(_LINK_WORDS.split())


def find(text: str, language: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order, each before those that stand inside it."""
    language = language.lower()[:2]
    found: list[tuple[Span, int, int]] = []
    held: tuple[Pair, int] | None = None
    told = 0
    for paragraph in _PARAGRAPH.finditer(text):
        low, high = paragraph.span()
        if not paragraph[0].strip():
            continue
        marked, orphans = pairs(text, low, high)
        begin = low
        for said in _dashed(text, low, high, language):
            found.append((said, begin, high))
            begin = said.end
        if held is not None:
            held = _carried(found, text, held, marked, high)
        # A paragraph that ends with a colon says who speaks in the next.
        before = told if text[told:low].rstrip().endswith(":") else low
        told = low
        for pair in marked:
            begin = before if pair.start == low + 1 else low
            if not pair.closed and held is None:
                held = pair, begin
            else:
                _add(found, text, pair, begin, high)
        for at in orphans:
            _add(found, text, _guessed(text, low, at), low, high)
    if held is not None:
        _add(found, text, held[0], held[1], held[0].end)
    unique = {span: (low, high) for span, low, high in found}
    ordered = sorted(unique, key=lambda span: (span.start, -span.end))
    quotations = [
        judged(text, span, *(unique[span] if outer is None else (outer.start, outer.end)), language)
        for span, outer in _nested(ordered)
    ]
    return tuple(continued(text, quotations))


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


def _nested(ordered: list[Span]) -> list[tuple[Span, Span | None]]:
    """Those of the spans that lie inside, or apart from, the ones before; with the one around."""
    kept: list[tuple[Span, Span | None]] = []
    around: list[Span] = []
    for span in ordered:
        while around and around[-1].end <= span.start:
            around.pop()
        if around and span.end > around[-1].end:
            continue
        kept.append((span, around[-1] if around else None))
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


def _dashed(text: str, low: int, high: int, language: str) -> list[Span]:
    """What is said after dashes in a paragraph that begins with one."""
    dash = _DASH.match(text, low, high)
    if language not in DASHED or dash is None or dash.end() == high:
        return []
    ends = [again.span() for again in _AGAIN.finditer(text, dash.end(), high)]
    begins = [dash.end(), *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), high]
    found: list[Span] = []
    told = speaking = False
    for begin, stop in zip(begins, stops, strict=True):
        if speaking:
            cue = cues(language).search(text, begin, min(stop, begin + _NEAR))
            if cue is None:
                break
            told, speaking = True, False
            continue
        cue = _inline(text, begin, stop, language)
        told = told or cue is not None
        said = text[begin : cue.start() if cue else stop].rstrip(" ,\u00a0\u202f")
        start = begin + len(said) - len(said.lstrip(" .,;:"))
        if start < begin + len(said):
            found.append(Span(start, begin + len(said)))
        speaking = cue is None
    return found if told or "–" not in dash[0] else []


def _inline(text: str, begin: int, stop: int, language: str) -> re.Match[str] | None:
    """The cue that follows what is said without another dash."""
    return next(
        (
            cue
            for cue in cues(language).finditer(text, begin, stop)
            if text[max(begin, cue.start() - 4) : cue.start()].rstrip()[-1:] in tuple(",—–!?")
        ),
        None,
    )
