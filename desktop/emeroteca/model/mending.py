"""Applies accepted repairs to a text, and finds the place of a repair again by its surroundings."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from emeroteca.model.cleaning import Mend, Suggestion
from emeroteca.model.text import OBJECT, Block, Run, Span, Text

AROUND = 16
"""How many characters of the same block a `Mend` remembers on either side."""


def mend_of(text: Text, suggestion: Suggestion, accepted: bool) -> Mend:
    """A person's answer to a suggestion, in a form that outlives the offsets."""
    before, after = _around(text, suggestion.span)
    return Mend(
        text.slice(suggestion.span),
        suggestion.replacement,
        before[-AROUND:],
        after[:AROUND],
        accepted,
    )


def mended(text: Text, mends: Sequence[Mend]) -> Text:
    """The text with every accepted repair that still has its place; nothing else changes."""
    content, edits = text.content, list[_Edit]()
    for span, mend in reversed(_places(text, [mend for mend in mends if mend.accepted])):
        edit = _edit(span, mend)
        changed = content[: edit.start] + edit.put + content[edit.end :]
        # A text is in NFC; what would join a letter with the accent of another is left.
        if unicodedata.is_normalized("NFC", changed):
            content = changed
            edits.append(edit)
    if not edits:
        return text
    edits.reverse()
    return Text(content, tuple(_blocks(text, edits)), tuple(_runs(text, edits)))


def offered(
    text: Text, suggestions: Iterable[Suggestion], mends: Sequence[Mend]
) -> tuple[Suggestion, ...]:
    """The suggestions that nobody has declined."""
    declined = _places(text, [mend for mend in mends if not mend.accepted])
    refused = {(span, mend.replacement) for span, mend in declined}
    return tuple(one for one in suggestions if (one.span, one.replacement) not in refused)


@dataclass(frozen=True, slots=True)
class _Edit:
    """What a repair really changes: an empty range where it only puts something in."""

    start: int
    end: int
    put: str

    @property
    def growth(self) -> int:
        return len(self.put) - (self.end - self.start)


def _edit(span: Span, mend: Mend) -> _Edit:
    """Without what surface and replacement begin and end with alike."""
    surface, put = mend.surface, mend.replacement
    head = _shared(surface, put)
    rest, new = surface[head:], put[head:]
    tail = _shared(reversed(rest), reversed(new))
    return _Edit(span.start + head, span.end - tail, new[: len(new) - tail])


def _places(text: Text, mends: Iterable[Mend]) -> list[tuple[Span, Mend]]:
    """Where each repair belongs, in the order of the text; no two share a character."""
    taken: list[tuple[Span, Mend]] = []
    for mend in mends:
        if not mend.surface or not mend.replacement or {"\n", OBJECT} & {*mend.replacement}:
            continue
        fitting = [
            (fit, -span.start, span)
            for span in _standing(text.content, mend.surface)
            if (fit := _fit(text, span, mend)) >= 0
            and not any(span.overlaps(other) for other, _ in taken)
        ]
        if fitting:
            taken.append((max(fitting)[2], mend))
    return sorted(taken, key=lambda place: place[0])


def _standing(content: str, surface: str) -> Iterator[Span]:
    at = content.find(surface)
    while at >= 0:
        yield Span(at, at + len(surface))
        at = content.find(surface, at + 1)


def _fit(text: Text, span: Span, mend: Mend) -> int:
    """How many remembered characters stand about a place; -1 where it is more likely another.

    Half of them is enough, because a repair beside it changes what stands there.
    """
    before, after = _around(text, span)
    remembered = len(mend.before) + len(mend.after)
    if not remembered:
        return -1 if before or after else 0
    same = _shared(reversed(before), reversed(mend.before)) + _shared(after, mend.after)
    return same if same * 2 >= remembered else -1


def _shared(one: Iterable[str], other: Iterable[str]) -> int:
    pairs = zip(one, other, strict=False)
    return len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], pairs)))


def _around(text: Text, span: Span) -> tuple[str, str]:
    """What stands before and after a span in its block."""
    block = text.blocks[text.block_at(span.start)].span
    return text.content[block.start : span.start], text.content[span.end : block.end]


def _blocks(text: Text, edits: Sequence[_Edit]) -> Iterator[Block]:
    at = 0
    for block in text.blocks:
        grown = sum(
            edit.growth
            for edit in edits
            if block.span.start <= edit.start and edit.end <= block.span.end
        )
        end = at + len(block.span) + grown
        yield replace(block, span=Span(at, end))
        at = end + 1


def _runs(text: Text, edits: Sequence[_Edit]) -> Iterator[Run]:
    """The runs moved along; a space that is put in at a run's edge stays outside of it."""
    for run in text.runs:
        start, end = run.span.start, run.span.end
        for edit in reversed(edits):
            if edit.start == edit.end:
                start += edit.growth if edit.start <= start else 0
                end += edit.growth if edit.start < end else 0
            else:
                start = _after(edit, start, edit.start)
                end = _after(edit, end, edit.start + len(edit.put))
        if start < end:
            yield Run(run.style, Span(start, end), run.href)


def _after(edit: _Edit, position: int, inside: int) -> int:
    """Where a position is once a range was replaced."""
    if position <= edit.start:
        return position
    return position + edit.growth if position >= edit.end else inside
