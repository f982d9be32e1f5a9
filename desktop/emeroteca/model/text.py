"""The immutable text of an article and the spans that everything else is made of.

All offsets are half-open ranges of code points into `Text.content`. A `Text` is NFC-normalised,
its blocks follow each other in order, and consecutive blocks are joined by exactly one newline.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

OBJECT = "\ufffc"
"""The character that stands for a figure inside `Text.content`."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, `0 <= start < end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class BlockKind(StrEnum):
    """What a block of text is in the article."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    CODE = "code"
    TABLE_ROW = "table_row"
    FIGURE = "figure"
    CAPTION = "caption"
    CARD = "card"
    """A bare link, a quoted post or an embedded video: its address stands in the run's href."""
    RULE = "rule"


class RunStyle(StrEnum):
    """How a stretch of characters inside a block is set."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    STRIKE = "strike"
    MARK = "mark"
    CELL = "cell"
    """One cell of a table row; cells are parted by a tab. `href` is "th" for a header cell."""
    FIGURE = "figure"
    """One `OBJECT`; `href` is the asset's SHA-256, or empty where the image was not saved."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph-like piece of a text.

    `level` is 1-6 for a heading, the nesting depth from 1 for a list item or quotation, the
    number of the table for a row, else 0. `marker` is a list item's bullet or number ("•", "3.").
    """

    kind: BlockKind
    span: Span
    level: int = 0
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one style inside a block; runs may nest and never cross a block's end."""

    style: RunStyle
    span: Span
    href: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """The canonical characters of an article with their blocks and runs; never edited."""

    content: str
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...] = ()

    def __post_init__(self) -> None:
        if not unicodedata.is_normalized("NFC", self.content):
            raise ValueError("the content is not NFC")
        at = 0
        for block in self.blocks:
            if block.span.start != at:
                raise ValueError(f"a block starts at {block.span.start}, not at {at}")
            at = block.span.end + 1
        if (at - 1 if self.blocks else 0) != len(self.content):
            raise ValueError("the blocks do not cover the content")

    def slice(self, span: Span) -> str:
        """The characters of a span."""
        return self.content[span.start : span.end]

    def block_at(self, position: int) -> int:
        """The index of the block that holds a position; the newline after a block belongs to it."""
        return max(0, bisect_right(self.blocks, position, key=lambda b: b.span.start) - 1)

    @property
    def words(self) -> int:
        """The number of words parted by white space; good enough for reading times."""
        return len(self.content.split())
