"""What kind a quotation is, and whose words it gives where nothing beside its marks tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from emeroteca.entities.quotations.cues import TITLES
from emeroteca.entities.quotations.speaking import attribution, broken_in, unknown_verb
from emeroteca.model.text import Span

_FEW = 4
"""Words of a name or title at most."""
_JOINING = re.compile(r"(?<!\w)(?:che|that|que|dass|sei|be|is)\s*$", re.IGNORECASE)


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


def judged(text: str, span: Span, low: int, high: int, language: str) -> Quotation:
    """A quotation with its kind, its cue and its speaker, from `low` to `high`."""
    before = text[max(low, span.start - 30) : max(low, span.start - 1)].rstrip(' \u00a0\u202f«“„"')
    if TITLES.search(before):
        return Quotation(span, Kind.TERM)
    cue, speaker = attribution(text, span, low, high, language)
    quoted = text[span.start : min(span.end, span.start + 200)]
    words = len(quoted.split())
    capital, ending = quoted[0].isupper(), text[span.end - 1]
    titled = before[-1:].isalpha() and capital and not _JOINING.search(before)
    beside = cue is not None and 0 <= span.start - cue.end < _FEW
    if titled and words <= _FEW and ending not in ".!?…" and not beside:
        return Quotation(span, Kind.TERM)
    if cue is None and speaker is None and not titled:
        cue, speaker = broken_in(text, span, language) or (None, None)
        if cue is None and words > 1:
            cue, speaker = unknown_verb(text, span, high, language) or (None, None)
    begins = not before or before[-1] in ".!?"
    whole = capital and (ending in ".!?…" or (ending == "," and begins))
    told = cue or speaker or ((words > 3 or whole) and not titled)
    return Quotation(span, Kind.STATEMENT if told else Kind.TERM, cue, speaker)


def continued(text: str, found: list[Quotation]) -> list[Quotation]:
    """A statement that stands as a sentence after another one goes on with its speaker."""
    told: list[Quotation] = []
    for quotation in found:
        before = told[-1] if told else None
        if before is not None and _goes_on(text, before, quotation):
            told.append(replace(quotation, cue=before.cue, speaker=before.speaker))
        else:
            told.append(quotation)
    return told


def _goes_on(text: str, before: Quotation, quotation: Quotation) -> bool:
    if quotation.cue or quotation.speaker or quotation.kind is Kind.TERM:
        return False
    if before.cue is None or before.cue.start < before.span.end:
        return False
    if text[before.span.end - 1] == "?" or not text[quotation.span.start].isupper():
        return False
    between = text[before.cue.end : quotation.span.start - 1].rstrip(" \u00a0\u202f«“„\"‘'")
    return between.endswith(".") and not re.search(r"[.!?…]\s|\n", between)
