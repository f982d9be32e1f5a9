"""Where a passage that was not found again may stand, for a person to say yes or no."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from emeroteca.model.annotations.annotation import Anchor
from emeroteca.model.annotations.passage import passage
from emeroteca.model.text import Span, Text

_LEAST = 60
"""Of 100; what is less alike than this is of no help."""
_LETTER = re.compile(r"[^\W_]")


def suggested(text: Text, anchor: Anchor) -> tuple[Anchor, float] | None:
    """The passage of a text that is most like a lost one, and from 0 to 1 how much; None where
    nothing is."""
    wanted = anchor.exact
    if not wanted.strip() or not text.content:
        return None
    if len(wanted) >= len(text.content):
        likeness = fuzz.ratio(wanted, text.content)
        whole = Span(0, len(text.content))
        return (passage(text, whole), likeness / 100) if likeness >= _LEAST else None
    found = fuzz.partial_ratio_alignment(wanted, text.content, score_cutoff=_LEAST)
    if found is None or found.dest_end <= found.dest_start:
        return None
    span = _to_words(text, found.dest_start, found.dest_end)
    return passage(text, span), fuzz.ratio(wanted, text.slice(span)) / 100


def _to_words(text: Text, start: int, end: int) -> Span:
    """The stretch from the first whole word to the last that it touches."""
    content = text.content
    while start and _LETTER.match(content, start) and _LETTER.match(content, start - 1):
        start -= 1
    while _LETTER.match(content, end - 1) and _LETTER.match(content, end):
        end += 1
    while end - start > 1 and content[start].isspace():
        start += 1
    while end - start > 1 and content[end - 1].isspace():
        end -= 1
    return Span(start, end)
