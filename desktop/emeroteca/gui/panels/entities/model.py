"""The rows of the panel as a tree of two levels: kinds, and what the article has of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from emeroteca.gui.mark_kinds import MarkKind, plural
from emeroteca.gui.panels.entities.rows import Key, Row
from emeroteca.gui.panels.entities.wording import in_words, tip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
MIME = "application/x-emeroteca-entity"
Role = Qt.ItemDataRole

# Made once: Qt asks for every row when it lays them out, and joining flags takes long in Python.
_OTHER = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ENTITY = (
    _OTHER
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)


class EntityModel(QAbstractItemModel):
    """`renamed` carries an entity and what it is to be called."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds: list[MarkKind] = []
        self._rows: list[list[Row]] = []

    def show_rows(self, rows: Mapping[MarkKind, list[Row]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._kinds, self._rows = list(rows), list(rows.values())
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """The row at an index; None for the head of a kind."""
        if not index.isValid() or not index.internalId():
            return None
        return self._rows[index.internalId() - 1][index.row()]

    def kind(self, index: Index) -> MarkKind:
        """The kind that an index belongs to."""
        group = index.internalId() - 1 if index.internalId() else index.row()
        return self._kinds[group]

    def index_of(self, key: Key) -> QModelIndex:
        """Where a row stands; an invalid index where it is not shown."""
        for group, rows in enumerate(self._rows):
            for number, row in enumerate(rows):
                if row.key == key:
                    return self.createIndex(number, 0, group + 1)
        return QModelIndex()

    def near(self, group: int, row: int) -> QModelIndex:
        """The row at a place, or the last one before it; invalid where the kind has none."""
        if not 0 < group <= len(self._rows):
            return QModelIndex()
        return self.createIndex(min(row, len(self._rows[group - 1]) - 1), 0, group)

    def heads(self) -> list[tuple[MarkKind, QModelIndex]]:
        """The kinds that are shown and where their heads stand."""
        return [(kind, self.index(at, 0)) for at, kind in enumerate(self._kinds)]

    # ------------------------------------------------------------------ Qt's questions

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        if not parent.isValid():
            valid = 0 <= row < len(self._kinds) and column == 0
            return self.createIndex(row, column, 0) if valid else QModelIndex()
        if parent.internalId() or column or not 0 <= row < len(self._rows[parent.row()]):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1)

    def parent(self, index: Index = NO_PARENT) -> Any:
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._kinds)
        return 0 if parent.internalId() else len(self._rows[parent.row()])

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        return _ENTITY if row is not None and row.entity is not None else _OTHER

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row(index)
        if row is None:
            return self._head(index, role)
        match role:
            case Role.DisplayRole | Role.EditRole:
                return row.name
            case Role.AccessibleTextRole:
                return in_words(row)
            case Role.ToolTipRole:
                return tip(row)
        return None

    def _head(self, index: Index, role: int) -> Any:
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        count = QLocale().toString(len(self._rows[index.row()]))
        return f"{plural(self._kinds[index.row()])} ({count})"

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        row, name = self.row(index), " ".join(str(value).split())
        if role != Role.EditRole or row is None or row.entity is None:
            return False
        if name and name != row.name:
            self.renamed.emit(row.entity.id, name)
        return False  # the row changes when the archive has taken it

    # ------------------------------------------------------------------ dragging

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Any) -> QMimeData:
        data = QMimeData()
        row = self.row(indexes[0]) if indexes else None
        if row is not None and row.entity is not None:
            data.setData(MIME, str(row.entity.id).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.LinkAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.LinkAction
