"""What is copied from the reader: the article's own characters, a table's cells parted by tabs."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from emeroteca.gui.reader.offsets import Offsets
from emeroteca.model.text import OBJECT, Span, Text


def selected(cursor: QTextCursor, text: Text, offsets: Offsets) -> str:
    """The plain text of a selection."""
    table = cursor.currentTable()
    if not cursor.hasComplexSelection() or table is None:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return _plain(text, offsets, start, end)
    first_row, rows, first_column, columns = _selected_cells(cursor)
    lines = []
    for row in range(first_row, first_row + rows):
        cells = []
        for column in range(first_column, first_column + columns):
            cell = table.cellAt(row, column)
            if cell.column() == column:
                cells.append(_plain(text, offsets, cell.firstPosition(), cell.lastPosition()))
        lines.append("\t".join(cells))
    return "\n".join(lines)


def chosen(cursor: QTextCursor, text: Text, offsets: Offsets) -> Span | None:
    """Where a selection stands in the text, without the white space around it; None for none."""
    if not cursor.hasSelection() or cursor.hasComplexSelection():
        return None
    start = offsets.to_text(cursor.selectionStart())
    words = text.content[start : offsets.to_text(cursor.selectionEnd())]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else None


def _selected_cells(cursor: QTextCursor) -> tuple[int, int, int, int]:
    # PySide returns the four numbers; its stubs only say object.
    found = cursor.selectedTableCells()
    assert isinstance(found, tuple)
    return found[0], found[1], found[2], found[3]


def _plain(text: Text, offsets: Offsets, start: int, end: int) -> str:
    chosen = text.content[offsets.to_text(start) : offsets.to_text(end)]
    return chosen.replace("\u2028", "\n").replace(f"{OBJECT}\n", "").replace(OBJECT, "")
