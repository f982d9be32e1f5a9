"""Takes blocks out of a finished text without disturbing the offsets of what stays."""

from __future__ import annotations

from collections.abc import Iterable

from emeroteca.model.text import Block, Run, Span, Text


def without(text: Text, dropped: Iterable[int]) -> Text:
    """The text without the blocks of these numbers."""
    gone = set(dropped)
    pieces: list[str] = []
    blocks: list[Block] = []
    runs: list[Run] = []
    at = 0
    by_block: dict[int, list[Run]] = {}
    for run in text.runs:
        by_block.setdefault(text.block_at(run.span.start), []).append(run)
    for index, block in enumerate(text.blocks):
        if index in gone:
            continue
        shift = at - block.span.start
        pieces.append(text.slice(block.span))
        blocks.append(Block(block.kind, _moved(block.span, shift), block.level, block.marker))
        runs += [Run(r.style, _moved(r.span, shift), r.href) for r in by_block.get(index, ())]
        at += len(block.span) + 1
    return Text("\n".join(pieces), tuple(blocks), tuple(runs))


def _moved(span: Span, shift: int) -> Span:
    return Span(span.start + shift, span.end + shift)
