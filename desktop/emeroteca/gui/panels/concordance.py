"""Hits one below the other, each in the words around it, under the headings of the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emeroteca.model.text import OBJECT, BlockKind, Span, Text

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2

AROUND = 160
"""Characters of context on either side; more than a wide panel has room for."""

_BLANKS = re.compile(rf"[\s{OBJECT}]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A hit with what stands before and after it in its paragraph; `rtl` is read from the right."""

    before: str
    hit: str
    after: str
    rtl: bool


class ConcordanceModel(QAbstractListModel):
    """The hits of one text as rows; a line is made when it is looked at, so thousands are light."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", ())
        self._spans: tuple[Span, ...] = ()
        self._rtl = False
        self._rows: list[int] = []
        self._row_of: list[int] = []

    def show_hits(self, text: Text, spans: Sequence[Span], rtl: bool) -> None:
        """Show the hits of a text."""
        self.beginResetModel()
        self._text, self._spans, self._rtl = text, tuple(spans), rtl
        headings = [n for n, b in enumerate(text.blocks) if b.kind is BlockKind.HEADING]
        starts = [text.blocks[n].span.start for n in headings]
        self._rows, self._row_of = [], []
        numbered = enumerate(spans)
        for above, group in groupby(numbered, lambda hit: bisect_right(starts, hit[1].start)):
            if above:
                # Blocks as negative numbers, so that a row is one number and no more.
                self._rows.append(-1 - headings[above - 1])
            for number, _ in group:
                self._row_of.append(len(self._rows))
                self._rows.append(number)
        self.endResetModel()

    def hit_at(self, row: int) -> int | None:
        """The number of the hit in a row; None for a heading."""
        return self._rows[row] if self._rows[row] >= 0 else None

    def row_of(self, hit: int) -> int | None:
        """The row of a hit."""
        return self._row_of[hit] if 0 <= hit < len(self._row_of) else None

    # ------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()] < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number = self._rows[index.row()]
        if number < 0:
            return self._heading(-1 - number, role)
        if role == LINE_ROLE:
            return self._line(self._spans[number])
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            line = self._line(self._spans[number])
            return f"{line.before}{line.hit}{line.after}".strip()
        return None

    def _heading(self, block: int, role: int) -> Any:
        if role in (HEADING_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _in_a_line(self._text.slice(self._text.blocks[block].span)).strip()
        return None

    def _line(self, span: Span) -> Line:
        content, block = self._text.content, self._text.blocks[self._text.block_at(span.start)].span
        start = max(block.start, span.start - AROUND)
        end = min(max(block.end, span.end), span.end + AROUND)
        before, after = content[start : span.start], content[span.end : end]
        return Line(
            _in_a_line(before).lstrip(),
            _in_a_line(self._text.slice(span)),
            _in_a_line(after).rstrip(),
            self._rtl,
        )


def _in_a_line(text: str) -> str:
    return _BLANKS.sub(" ", text)
