"""The rows of a list of annotations; what stays keeps its place, and its editor stays open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from emeroteca.gui.annotations.rows import Row, in_words
from emeroteca.model.annotations.annotation import AnnotationId

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole

FEW = 12
"""Rows that come or go one by one; where there are more, the list begins anew."""


class AnnotationModel(QAbstractListModel):
    """Holds `Row`s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_words(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.annotation is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        return self.rows[index.row()]

    def index_of(self, annotation: AnnotationId | None) -> QModelIndex:
        """Where an annotation is listed; an invalid index where it is not."""
        for number, row in enumerate(self.rows):
            if row.annotation is not None and row.annotation.id == annotation:
                return self.index(number)
        return QModelIndex()

    def show(self, rows: Sequence[Row]) -> None:
        """List other rows, or the same ones otherwise."""
        old, new = [row.key for row in self.rows], [row.key for row in rows]
        there, wanted = set(old), set(new)
        stay = [key for key in old if key in wanted]
        few = len(there ^ wanted) <= FEW and len(there) == len(old) and len(wanted) == len(new)
        if not few or stay != [key for key in new if key in there]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        self._change(rows, there, wanted)

    def append(self, rows: Sequence[Row]) -> None:
        """List more rows behind those that are there."""
        if rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows.extend(rows)
            self.endInsertRows()

    def _change(self, rows: Sequence[Row], there: set[object], wanted: set[object]) -> None:
        """Take out what goes and put in what comes, one by one."""
        for number in range(len(self.rows) - 1, -1, -1):
            if self.rows[number].key not in wanted:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self.rows[number]
                self.endRemoveRows()
        for number, row in enumerate(rows):
            if row.key not in there:
                self.beginInsertRows(QModelIndex(), number, number)
                self.rows.insert(number, row)
                self.endInsertRows()
            elif row != self.rows[number]:
                self.rows[number] = row
                at = self.index(number)
                self.dataChanged.emit(at, at)
