"""Brings the headings of an article under its title, which is the only one of the first level."""

from __future__ import annotations

from dataclasses import replace

from emeroteca.model.text import Block, BlockKind

_DEEPEST = 6


def under_title(blocks: list[Block]) -> list[Block]:
    """Where sections are set as <h1>, every heading goes one level down; a title on top stays."""
    headings = [b for b in blocks if b.kind is BlockKind.HEADING]
    first = sum(b.level == 1 for b in headings)
    title = headings[0] if headings and headings[0] is blocks[0] else None
    alone = title is not None and title.level == 1
    if first - alone <= 0:
        return blocks
    return [
        replace(b, level=min(_DEEPEST, b.level + 1))
        if b.kind is BlockKind.HEADING and not (alone and b is title)
        else b
        for b in blocks
    ]
