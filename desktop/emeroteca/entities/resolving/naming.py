"""A name in a text while it is being resolved, and the shape by which names are compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

_EDGES = " \t\n\u00a0\u202f.,;:!?…\"'“”„«»‹›‘’()[]{}|/*•·–—-"
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´", "'") | dict.fromkeys("‐‑–−", "-"))
_WORD = re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*")
_CUT = re.compile(r"(?:\b[^\W\d_]\.[^\W\d_]|[ \u00a0](?:Jr|Sr|Inc|Corp|Ltd|Bros))$")
"""What is written with a full stop at its end."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Where a name stands, what it seems to name, and how sure that is, from 0 to 1."""

    span: Span
    kind: EntityKind
    sure: float


def folded(name: str) -> str:
    """A name without case, accents and the shapes of its marks, with single spaces."""
    parted = unicodedata.normalize("NFKD", name.translate(_APOSTROPHES).casefold())
    bare = "".join(c for c in parted if not unicodedata.combining(c))
    return " ".join(bare.split()).strip(_EDGES)


def tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name; hyphens tie them."""
    return tuple(_WORD.findall(folded(name)))


def trimmed(text: str, span: Span) -> Span | None:
    """A span without marks at its edges; the full stop of an initial or an abbreviation stays."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _abbreviated(text, start, end):
        end -= 1
    if text[end : end + 1] == "." and _CUT.search(text, start, end):
        end += 1
    return Span(start, end) if start < end else None


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether a full stop at the end belongs to what it follows: "S.p.A.", "Martin L."."""
    if text[end - 1] != "." or end - start < 3:
        return False
    before = text[end - 2]
    return before.isupper() and text[end - 3] in ". \u00a0"
