"""Cuts a plain text into its paragraphs, whether lines were broken at a width, as verse or not."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from emeroteca.importing.characters import BREAK, collapsed, without_controls
from emeroteca.importing.flattening.flatten import is_bare_address
from emeroteca.importing.plaintext.tails import is_cue, is_separator

BULLET = re.compile(r"\s*(?:([•◦▪‣*–-])|(\d{1,3}[.)]))\s+(?=\S)")
_WRAP_WIDTH = 82
_WRAPPED_SHARE = 0.9
_VERSE_WIDTH = 60
_PAUSE = re.compile(r"[.!?…:;,。！？](?:[\"'”’»)\]]*)$")
_SENTENCE_END = re.compile(r"[.!?…。！？](?:[\"'”’»)\]]*)$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source; the lines of a verse stay parted."""

    lines: tuple[str, ...]
    verse: bool = False

    @property
    def text(self) -> str:
        return (BREAK if self.verse else " ").join(self.lines)


@dataclass(frozen=True, slots=True)
class _Line:
    clean: str
    bullet: bool

    @property
    def alone(self) -> bool:
        return self.bullet or is_bare_address(self.clean)


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of a text; its words are never changed."""
    lines = without_controls(text).expandtabs(4).split("\n")
    groups = list(_groups(lines))
    if _is_wrapped(lines):
        return [paragraph for group in groups for paragraph in _joined(group)]
    short = all(len(line.clean) <= _WRAP_WIDTH for group in groups for line in group)
    found: list[Paragraph] = []
    for number, group in enumerate(groups):
        # Above prose, short lines are headline, subtitle and byline.
        least = 3 if number == 0 or not short else 2
        if (number or short) and len(group) >= least and _is_verse(group):
            found.append(Paragraph(tuple(line.clean for line in group), verse=True))
        else:
            found += [Paragraph((line.clean,)) for line in group]
    return found


def _groups(lines: list[str]) -> Iterator[list[_Line]]:
    """Lines that no blank line parts."""
    group: list[_Line] = []
    for line in lines:
        if clean := collapsed(line):
            group.append(_Line(clean, BULLET.match(line) is not None))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _joined(group: list[_Line]) -> Iterator[Paragraph]:
    """Hard-wrapped lines as one paragraph; items of a list and bare addresses stand alone."""
    together: list[str] = []
    for line in group:
        if line.alone and together:
            yield Paragraph(tuple(together))
            together = []
        together.append(line.clean)
        if is_bare_address(line.clean):
            yield Paragraph(tuple(together))
            together = []
    if together:
        yield Paragraph(tuple(together))


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at a width: nearly all short, and most end inside a sentence."""
    filled = [line.rstrip() for line in lines if line.strip()]
    if len(filled) < 4:
        return False
    short = sum(len(line) <= _WRAP_WIDTH for line in filled)
    if short < len(filled) * _WRAPPED_SHARE:
        return False
    pairs = [
        (a.rstrip(), b.strip()) for a, b in itertools.pairwise(lines) if a.strip() and b.strip()
    ]
    inside = sum(not _PAUSE.search(line[-8:]) for line, _ in pairs)
    long = sum(len(line) >= 50 for line, _ in pairs)
    # Verses are short as well, and begin with a capital; they are not broken for want of room.
    capital = sum(after[0].isupper() for _, after in pairs)
    half = len(pairs) / 2
    return len(pairs) >= 3 and inside > half and long > half and capital < len(pairs) * 0.8


def _is_verse(group: list[_Line]) -> bool:
    """Whether short lines end where the author, not the sentence, wanted it."""
    if any(len(line.clean) > _VERSE_WIDTH or line.alone for line in group):
        return False
    if any(is_separator(line.clean) or is_cue(line.clean) for line in group):
        return False
    ends = sum(bool(_SENTENCE_END.search(line.clean)) for line in group)
    return ends <= len(group) / 2
