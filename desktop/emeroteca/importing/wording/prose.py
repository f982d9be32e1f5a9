"""Picks out of a text the stretches that are plain words, without code, cards and addresses."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from emeroteca.model.text import BlockKind, RunStyle, Text

MASK = "_"
_PROSE = frozenset(
    [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTATION,
        BlockKind.CAPTION,
    ]
)
_WORD = re.compile(r"[^\W\d_]+")
_CHUNK = re.compile(r"\S+")
# Addresses, names of accounts, tags, paths and whatever else is too long to be a word.
_FOREIGN = re.compile(r"[@#_\\/]|www\.|\S{81}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The words of one block; `start` is where they begin in the text.

    What is code, an address or a name of an account is covered by `MASK`, so that offsets hold.
    """

    start: int
    content: str


@dataclass(frozen=True, slots=True)
class Prose:
    """The stretches of a text and how often each of its words stands in them."""

    stretches: tuple[Stretch, ...]
    words: Counter[str]


def prose(text: Text) -> Prose:
    """The prose of a text: no code, no cards, no tables."""
    covered = list(text.content)
    for run in text.runs:
        if run.style is RunStyle.CODE:
            covered[run.span.start : run.span.end] = MASK * len(run.span)
    content = "".join(covered)
    stretches = tuple(
        Stretch(block.span.start, _masked(content[block.span.start : block.span.end]))
        for block in text.blocks
        if block.kind in _PROSE
    )
    words = Counter(word for stretch in stretches for word in _WORD.findall(stretch.content))
    return Prose(stretches, words)


def _masked(content: str) -> str:
    if not _FOREIGN.search(content):
        return content
    return _CHUNK.sub(
        lambda chunk: MASK * len(chunk[0]) if _FOREIGN.search(chunk[0]) else chunk[0], content
    )
