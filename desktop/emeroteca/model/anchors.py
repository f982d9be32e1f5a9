"""Finds a place of one text again in another text of the same article."""

from __future__ import annotations

from emeroteca.model.text import Text

_WINDOWS = (64, 32, 16)


def moved(old: Text, new: Text, position: int) -> int:
    """Where the words at a position of `old` stand in `new`.

    Where they are gone, the first words after them that are still there; else those before. What
    recurs is taken where it stands about as far down as it did.
    """
    if position <= 0 or not new.blocks or not old.blocks:
        return 0
    first = old.block_at(position)
    expected = position / max(1, len(old.content)) * len(new.content)
    block = old.blocks[first].span
    for size in _WINDOWS:
        found = _nearest(
            new.content, old.content[position : min(position + size, block.end)], expected
        )
        if found is not None:
            return found
    for number in (*range(first + 1, len(old.blocks)), *range(first - 1, -1, -1)):
        begun = old.slice(old.blocks[number].span)[: _WINDOWS[0]]
        found = _nearest(new.content, begun, expected)
        if found is not None:
            return found
    return min(round(expected), len(new.content))


def _nearest(content: str, words: str, expected: float) -> int | None:
    """The occurrence of `words` that is nearest to where it is expected."""
    if len(words.strip()) < _WINDOWS[-1] // 2:
        return None
    best: int | None = None
    at = content.find(words)
    while at >= 0:
        if best is None or abs(at - expected) < abs(best - expected):
            best = at
        at = content.find(words, at + 1)
    return best
