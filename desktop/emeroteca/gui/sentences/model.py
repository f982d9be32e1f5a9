"""Sentences under headings, of which more are asked for as one comes near the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """What the sentences below it have in common; `article` is where it leads, None for nowhere."""

    text: str
    detail: str = ""
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with marks in it; `span` is where the first of them stands in its article."""

    text: str
    marks: tuple[Span, ...]
    article: ArticleId
    span: Span
    caption: str = ""


Row = Heading | Sentence


class SentenceModel(QAbstractTableModel):
    """The rows that have come; `wanted` asks for the next ones, once for each page."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self._more = False
        self._asked = False

    def clear(self, more: bool) -> None:
        """Begin anew; `more` tells that there is something to ask for."""
        self.beginResetModel()
        self.rows = []
        self._more, self._asked = more, False
        self.endResetModel()

    def add(self, rows: Sequence[Row], more: bool) -> None:
        """Take the next rows; `more` tells that others come after them."""
        self._more, self._asked = more, False
        if rows:
            self.beginInsertRows(_TOP, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    @property
    def waits(self) -> bool:
        """Whether rows are on their way."""
        return self._asked

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 1

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = row.detail if isinstance(row, Heading) else row.caption
            return f"{row.text}, {said}" if said else row.text
        return None
