"""Builds a QTextDocument of a `Text`, character for character.

Every block of the text is one block of the document, the rows of a table are a table, and nothing
is added but what `offsets` knows of. What stands around the text (head, set-apart pieces, list
markers, bars) is painted beside it and is no part of the document.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)

from emeroteca.gui.reader import tables
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.offsets import begins_table
from emeroteca.gui.reader.paper_marks import PaperMark, dressed, label
from emeroteca.model.article import Asset
from emeroteca.model.text import OBJECT, Block, BlockKind, Run, RunStyle, Span, Text

SCHEME = "asset:"
MISSING = "asset:missing"
MISSING_HEIGHT = 44
TALLEST = 900
_ALTERED = str.maketrans(
    {
        "\r": " ",
        "\n": "\u2028",
        "\u2029": "\u2028",
        "\0": "\ufffd",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
    }
)
"""What Qt would take for the end of a block stands for itself; each is one unit for one unit."""


def build(
    document: QTextDocument, text: Text, look: Look, assets: Iterable[Asset], width: int
) -> None:
    """Fill an empty document with a text, set for a column `width` pixels wide."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    write(cursor, text, look, {asset.digest: asset for asset in assets}, width)
    cursor.endEditBlock()


def write(
    cursor: QTextCursor,
    text: Text,
    look: Look,
    assets: dict[str, Asset],
    width: int,
    markers: bool = False,
    marks: Sequence[PaperMark] = (),
) -> None:
    """Write the blocks of a text at a cursor, as on paper: `markers` puts list markers in as
    characters, `marks` are highlights."""
    _Writer(cursor, text, look, assets, width, markers, marks).write()


class _Writer:
    """Writes one text; `_fresh` says that an empty block is waiting at the cursor."""

    def __init__(
        self,
        cursor: QTextCursor,
        text: Text,
        look: Look,
        assets: dict[str, Asset],
        width: int,
        markers: bool,
        marks: Sequence[PaperMark] = (),
    ) -> None:
        self._cursor, self._text, self._look = cursor, text, look
        self._assets, self._width, self._markers = assets, width, markers
        self._marks = marks
        self._runs = _runs_by_block(text)
        self._fresh = not markers

    def write(self) -> None:
        """Write every block, the rows of a table together."""
        blocks = self._text.blocks
        number = 0
        while number < len(blocks):
            if begins_table(self._text, number):
                number = self._table(number)
            else:
                self._block(number)
                number += 1

    def _block(self, number: int) -> None:
        blocks = self._text.blocks
        block = blocks[number]
        before = blocks[number - 1].kind if number else None
        first = before is None and not self._markers
        shape = self._look.block(block.kind, block.level, first, before is block.kind)
        if number + 1 < len(blocks):
            self._look.close_to(shape, block.kind, blocks[number + 1].kind)
        plain = self._look.characters(block.kind, block.level)
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(plain)
        else:
            self._cursor.insertBlock(shape, plain)
        self._fresh = False
        if self._markers and block.marker:
            self._cursor.insertText(f"{block.marker} ", plain)
        self._characters(block, block.span, self._runs[number], plain)

    def _table(self, number: int) -> int:
        """Write the table that begins at a block; returns the number of the block after it."""
        blocks = self._text.blocks
        end = number + 1
        while end < len(blocks) and blocks[end].kind is BlockKind.TABLE_ROW:
            if begins_table(self._text, end):
                break
            end += 1
        rows = tables.rows_of(self._text, blocks[number:end], self._runs[number:end])
        how = tables.setting(self._text, rows, self._look, self._width)
        if self._fresh:
            self._nothing()
        before = blocks[number - 1].kind if number else None
        table = tables.insert(self._cursor, rows, how, self._look, before, self._markers)
        self._cursor = table.firstCursorPosition()
        plain = tables.cell_characters(self._look, how)
        shapes = tables.shapes_of(how)
        for row, cells in enumerate(rows):
            runs = self._runs[number + row]
            for column, cell in enumerate(cells):
                wide = column == len(cells) - 1 < len(shapes) - 1
                if (shape := shapes[column]) is not None and not wide:
                    self._cursor.setBlockFormat(shape)
                self._cell(blocks[number + row], cell, runs, plain)
                # What ends a cell is one character, and the next cell begins right after it.
                self._cursor.setPosition(self._cursor.position() + 1)
        self._nothing()
        self._fresh = True
        return end

    def _cell(
        self, block: Block, cell: tables.Cell, runs: Sequence[Run], plain: QTextCharFormat
    ) -> None:
        if cell.start == cell.end:
            return
        own = [r for r in runs if r.span.start < cell.end and cell.start < r.span.end]
        span = Span(cell.start, cell.end)
        if cell.head or len(own) > 1 or any(mark.span.overlaps(span) for mark in self._marks):
            self._characters(block, span, own, plain)
        else:
            words = self._text.content[cell.start : cell.end]
            self._cursor.insertText(words.translate(_ALTERED), plain)

    def _nothing(self) -> None:
        """Qt keeps an empty block before a table at the beginning and after one at the end."""
        shape, tiny = QTextBlockFormat(), QTextCharFormat()
        shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        tiny.setFontPointSize(1)
        self._cursor.setBlockFormat(shape)
        self._cursor.setBlockCharFormat(tiny)

    def _characters(
        self, block: Block, span: Span, runs: Sequence[Run], plain: QTextCharFormat
    ) -> None:
        """Write a part of a block with the runs that lie over it."""
        text = self._text
        marks = [mark for mark in self._marks if mark.span.overlaps(span)]
        edges = {span.start, span.end}
        for place in (*(run.span for run in runs), *(mark.span for mark in marks)):
            edges.update(p for p in (place.start, place.end) if span.start < p < span.end)
        for start, end in pairwise(sorted(edges)):
            over = [run for run in runs if run.span.start <= start and end <= run.span.end]
            piece = text.content[start:end]
            figure = next((run for run in over if run.style is RunStyle.FIGURE), None)
            if figure is not None and piece == OBJECT:
                self._cursor.insertImage(_image(self._assets.get(figure.href), self._width))
                continue
            made = QTextCharFormat(plain) if over else plain
            for run in over:
                self._look.styled(made, run.style, run.href)
            if block.kind is BlockKind.CARD:
                self._look.quiet(made)
            lit = [mark for mark in marks if mark.span.start <= start and end <= mark.span.end]
            self._cursor.insertText(piece.translate(_ALTERED), dressed(made, lit) if lit else made)
            for mark in lit:
                if mark.label and mark.span.end == end:
                    self._cursor.insertText(*label(plain, mark))


def _image(asset: Asset | None, width: int) -> QTextImageFormat:
    made = QTextImageFormat()
    if asset is None:
        made.setName(MISSING)
        made.setWidth(width)
        made.setHeight(MISSING_HEIGHT)
        return made
    size = fitted(asset, width)
    made.setName(SCHEME + asset.digest)
    made.setWidth(size.width())
    made.setHeight(size.height())
    return made


def fitted(asset: Asset, width: int) -> QSizeF:
    """The size of an image in a column: its own proportions, never larger than it is."""
    wide, high = asset.width or width, asset.height or width * 0.6
    scale = min(1.0, width / wide, TALLEST / high)
    return QSizeF(max(1, round(wide * scale)), max(1, round(high * scale)))


def _runs_by_block(text: Text) -> list[list[Run]]:
    found: list[list[Run]] = [[] for _ in text.blocks]
    starts = [block.span.start for block in text.blocks]
    for run in text.runs:
        found[bisect_right(starts, run.span.start) - 1].append(run)
    return found
