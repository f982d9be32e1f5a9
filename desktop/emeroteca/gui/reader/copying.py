"""What is copied from the reader: the article's own characters, a table's cells parted by tabs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from emeroteca.gui.reader.offsets import Offsets
from emeroteca.model.text import OBJECT, Span, Text


@contextmanager
def kept(view: QTextEdit) -> Iterator[None]:
    """Keep what is selected where the same text is laid out anew in another document."""
    before = view.textCursor()
    anchor, position = before.anchor(), before.position()
    yield
    cursor, bar = view.textCursor(), view.verticalScrollBar()
    top = bar.value()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    bar.setValue(top)  # a caret that is set is scrolled to


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
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    return _stripped(text, offsets.to_text(start), offsets.to_text(end))


def chosen_parts(cursor: QTextCursor, text: Text, offsets: Offsets) -> tuple[Span, ...]:
    """Where a selection stands; a block of cells is one part for each row, or one in whole rows."""
    table = cursor.currentTable()
    if not cursor.hasComplexSelection() or table is None:
        one = chosen(cursor, text, offsets)
        return (one,) if one is not None else ()
    first_row, rows, first_column, columns = _selected_cells(cursor)
    parts = []
    for row in range(first_row, first_row + rows):
        cells = [table.cellAt(row, first_column), table.cellAt(row, first_column + columns - 1)]
        part = _stripped(
            text,
            offsets.to_text(cells[0].firstPosition()),
            offsets.to_text(cells[1].lastPosition()),
        )
        if part is not None:
            parts.append(part)
    if columns == table.columns() and parts:
        return (Span(parts[0].start, parts[-1].end),)
    return tuple(parts)


def _stripped(text: Text, start: int, end: int) -> Span | None:
    """A part of the text without the white space around it; None where that is all of it."""
    words = text.content[start:end]
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
