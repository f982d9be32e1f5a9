"""The one place where code points become Qt's UTF-16 units and back.

Qt writes one character where a cell, a row or a table ends, as the text does. Only before a table
that begins the text or follows another one Qt keeps an empty block that the text has not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from emeroteca.model.text import BlockKind, Text


def utf16_length(text: str) -> int:
    """How many UTF-16 units a text has."""
    return len(text) + sum(c > "\uffff" for c in text)


def utf16_places(text: str) -> list[int]:
    """Where each character of a text begins in UTF-16 units, and where the last one ends."""
    return list(accumulate((1 + (c > "\uffff") for c in text), initial=0))


def begins_table(text: Text, number: int) -> bool:
    """Whether a block is the first row of a table."""
    block = text.blocks[number]
    if block.kind is not BlockKind.TABLE_ROW:
        return False
    before = text.blocks[number - 1] if number else None
    return before is None or before.kind is not block.kind or before.level != block.level


def follows_nothing(text: Text, number: int) -> bool:
    """Whether a table stands at the beginning or right after another one."""
    before = text.blocks[number - 1] if number else None
    return begins_table(text, number) and (before is None or before.kind is BlockKind.TABLE_ROW)


class Offsets:
    """The positions of one text: what is beyond the basic plane counts twice in Qt."""

    def __init__(self, text: Text) -> None:
        content = text.content
        self._wide = [at for at, c in enumerate(content) if c > "\uffff"]
        self._wide_qt = [at + number for number, at in enumerate(self._wide)]
        starts = [
            block.span.start
            for number, block in enumerate(text.blocks)
            if follows_nothing(text, number)
        ]
        self._tables = starts
        self._tables_qt = [s + bisect_left(self._wide, s) + n for n, s in enumerate(starts)]

    def to_qt(self, position: int) -> int:
        """The Qt position of a code point."""
        return position + bisect_left(self._wide, position) + bisect_right(self._tables, position)

    def to_text(self, position: int) -> int:
        """The code point at a Qt position; inside a surrogate pair, the one it belongs to."""
        # An empty block before a table stands for the table's beginning.
        position -= bisect_left(self._tables_qt, position)
        before = bisect_left(self._wide_qt, position)
        inside = before and self._wide_qt[before - 1] == position - 1
        return self._wide[before - 1] if inside else position - before


EMPTY = Text("", ())
