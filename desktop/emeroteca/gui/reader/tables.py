"""Sets the rows of a table as a real table: columns fitted to the page, figures to the right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from emeroteca.gui.reader.look import Look
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Text

_MEASURED = 300
"""Rows whose widths are measured; later ones wrap where they are wider."""
_SMALLEST = 0.72
_WIDE = 0.6
"""A table that fills this share of the column is drawn over all of it."""
_NUMBER = re.compile(
    r"[-+−–±<>~≈(]?\s?(?:[$€£¥₹]|[A-Z]{2,3}\s)?\s?\d[\d\s.,'’/:\u00a0\u202f]*"
    r"(?:[%‰$€£¥)]|\s?[a-zA-Zµ°]{1,4}[²³]?)?"
)
_ABOVE = {None: 0.0, BlockKind.CAPTION: 0.4, BlockKind.CARD: 1.7, BlockKind.CODE: 1.7}
_BELOW = 1.2
_NOTHING = frozenset(["", "\u00a0", "-", "–", "—", "n/a", "N/A", ".", "..", "…"])


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: where its characters stand and whether it heads a row or column."""

    start: int
    end: int
    head: bool


Rows = Sequence[Sequence[Cell]]


def rows_of(text: Text, blocks: Sequence[Block], runs: Sequence[Sequence[Run]]) -> Rows:
    """The cells of the rows that make up one table."""
    return [_cells(text, block, held) for block, held in zip(blocks, runs, strict=True)]


def _cells(text: Text, block: Block, runs: Sequence[Run]) -> list[Cell]:
    heads = {r.span.start for r in runs if r.style is RunStyle.CELL and r.href == "th"}
    cells, at = [], block.span.start
    for piece in text.slice(block.span).split("\t"):
        cells.append(Cell(at, at + len(piece), at in heads))
        at += len(piece) + 1
    return cells


@dataclass(frozen=True, slots=True)
class Setting:
    """How a table is set: the widths of its columns, which hold numbers, and how small."""

    widths: tuple[float, ...]
    numeric: tuple[bool, ...]
    scale: float
    rtl: bool


def setting(text: Text, rows: Rows, look: Look, width: int) -> Setting:
    """Fit the columns into the page; smaller only where words would break."""
    columns = max(len(row) for row in rows)
    padding = 2 * _padding(look, 1.0) + 3
    # A cell that ends a short row reaches over the columns that its row lacks.
    measured = [
        [
            (column, cell)
            for column, cell in enumerate(row)
            if column < len(row) - 1 or len(row) == columns
        ]
        for row in rows[:_MEASURED]
    ]
    measure = _Measure(text, look, columns)
    wanted = [w + padding for w in measure.lines(measured)]
    scale = 1.0
    if sum(wanted) <= width:
        stretch = width / sum(wanted) if sum(wanted) >= width * _WIDE else 1.0
        widths = [w * stretch for w in wanted]
    else:
        least = [min(w + padding, width * 0.5) for w in measure.words(measured)]
        widths, scale = _fitted(wanted, least, width)
    return Setting(tuple(widths), _numeric(text, rows, columns), scale, _is_rtl(text, rows))


_Measured = list[list[tuple[int, Cell]]]


class _Measure:
    """How wide the columns of a table are."""

    def __init__(self, text: Text, look: Look, columns: int) -> None:
        font = look.font(BlockKind.TABLE_ROW)
        self._plain = QFontMetricsF(font)
        font.setWeight(QFont.Weight.DemiBold)
        self._bold = QFontMetricsF(font)
        self._text, self._columns = text, columns

    def lines(self, rows: _Measured) -> list[float]:
        """The longest line of each column."""
        return self._widest(rows, "\u2028")

    def words(self, rows: _Measured) -> list[float]:
        """The longest word of each column."""
        return self._widest(rows, None)

    def _widest(self, rows: _Measured, parted_by: str | None) -> list[float]:
        found = [8.0] * self._columns
        for row in rows:
            for column, cell in row:
                metrics = self._bold if cell.head else self._plain
                for piece in self._text.content[cell.start : cell.end].split(parted_by):
                    found[column] = max(found[column], metrics.horizontalAdvance(piece))
        return found


def _fitted(wanted: list[float], least: list[float], width: int) -> tuple[list[float], float]:
    needed = sum(least)
    if needed <= width:
        rest = [max(0.0, w - m) for w, m in zip(wanted, least, strict=True)]
        # The square root keeps one long column from taking all that the others could use.
        shares = [share**0.5 for share in rest]
        total = sum(shares) or 1.0
        spare = width - needed
        return [m + spare * s / total for m, s in zip(least, shares, strict=True)], 1.0
    shrink = max(_SMALLEST, width / needed)
    return [w * width / needed for w in least], shrink


def _numeric(text: Text, rows: Rows, columns: int) -> tuple[bool, ...]:
    numbers, others = [0] * columns, [0] * columns
    for row in rows[:_MEASURED]:
        for column, cell in enumerate(row):
            words = text.content[cell.start : cell.end].strip()
            wide = column == len(row) - 1 < columns - 1
            if cell.head or wide or words in _NOTHING:
                continue
            if _NUMBER.fullmatch(words):
                numbers[column] += 1
            else:
                others[column] += 1
    return tuple(n > 0 and n >= 4 * o for n, o in zip(numbers, others, strict=True))


def _is_rtl(text: Text, rows: Rows) -> bool:
    first = " ".join(text.content[c.start : c.end] for row in rows[:3] for c in row)
    turned = sum("\u0590" <= c <= "\u08ff" for c in first)
    return turned > sum(c.isalpha() for c in first) / 2


def _padding(look: Look, scale: float) -> int:
    return int(look.size * 0.42 * scale)


def insert(
    cursor: QTextCursor, rows: Rows, how: Setting, look: Look, before: BlockKind | None, paper: bool
) -> QTextTable:
    """An empty table at a cursor; a cell that ends a short row reaches over the rest of it.

    On paper the lines are part of the table; on a screen they are painted, which is much faster.
    """
    columns = len(how.widths)
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setBorderCollapse(paper)
    form.setCellSpacing(0)
    form.setCellPadding(_padding(look, how.scale))
    # A table does not heed the distance that the block before it asks for.
    form.setTopMargin(round(_ABOVE.get(before, 0.9) * look.size))
    form.setBottomMargin(round(_BELOW * look.size))
    form.setWidth(QTextLength(QTextLength.Type.FixedLength, sum(how.widths)))
    lengths = [QTextLength(QTextLength.Type.FixedLength, w) for w in how.widths]
    form.setColumnWidthConstraints(lengths)
    if how.rtl:
        # Qt cannot set the first column to the right; writing it last would move its characters.
        form.setAlignment(Qt.AlignmentFlag.AlignRight)
    if _heads(rows):
        form.setHeaderRowCount(_heads(rows))
    table = cursor.insertTable(len(rows), columns, form)
    for number, row in enumerate(rows):
        if len(row) < columns:
            table.mergeCells(number, len(row) - 1, 1, columns - len(row) + 1)
    _draw(table, rows, look, paper)
    return table


def _heads(rows: Rows) -> int:
    """How many rows at the top hold headings only; print repeats them on every page."""
    count = 0
    for row in rows:
        if not all(cell.head for cell in row):
            break
        count += 1
    return count if count < len(rows) else 0


def _draw(table: QTextTable, rows: Rows, look: Look, paper: bool) -> None:
    """A ground behind headings, and on paper a line above and below each cell."""
    plain, head = QTextTableCellFormat(), QTextTableCellFormat()
    head.setBackground(QColor(look.colours.code))
    for made in (plain, head) if paper else ():
        line = QBrush(QColor(look.colours.line))
        made.setTopBorder(1)
        made.setTopBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setTopBorderBrush(line)
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(line)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            if cell.head or paper:
                table.cellAt(number, column).setFormat(head if cell.head else plain)


def lines_of(document: QTextDocument, block: QTextBlock) -> list[QLineF]:
    """The line above the row that a block begins, and the one below the last."""
    table = QTextCursor(block).currentTable()
    cell = table.cellAt(block.position()) if table is not None else None
    if table is None or cell is None or cell.column():
        return []
    layout = document.documentLayout()
    form = table.format().toTableFormat()
    corner = layout.blockBoundingRect(block).topLeft()
    found = [round(corner.y() - form.cellPadding())]
    if cell.row() == table.rows() - 1:
        lowest = (table.cellAt(cell.row(), at) for at in range(table.columns()))
        blocks = (one.lastCursorPosition().block() for one in lowest)
        bottom = max(layout.blockBoundingRect(last).bottom() for last in blocks)
        found.append(round(bottom + form.cellPadding()))
    left = corner.x() - form.cellPadding()
    width = form.width().rawValue()
    return [QLineF(left, y + 0.5, left + width, y + 0.5) for y in found]


def shapes_of(how: Setting) -> list[QTextBlockFormat | None]:
    """The block inside a cell of each column; None where it is as Qt makes it."""
    numbers = QTextBlockFormat()
    numbers.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return [numbers if numeric else None for numeric in how.numeric]


def cell_characters(look: Look, how: Setting) -> QTextCharFormat:
    """The plain characters inside a cell."""
    made = look.characters(BlockKind.TABLE_ROW)
    if how.scale < 1:
        font = made.font()
        font.setPixelSize(max(8, int(font.pixelSize() * how.scale)))
        made.setFont(font)
    return made
