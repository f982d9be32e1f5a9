"""The table of names: each with how many articles hold it, from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from emeroteca.gui.dates import format_published
from emeroteca.gui.style import current
from emeroteca.model.name_list import NameCount, Named
from emeroteca.model.words import fold

NAME, ARTICLES, FIRST, LAST = range(4)

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Role = Qt.ItemDataRole


class NamesModel(QAbstractTableModel):
    """The names in the order of a column; a name is known by its number in the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._named: list[Named] = []
        self._order: list[int] = []
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)

    # ------------------------------------------------------------------ for the dialog

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names, none of which was looked for yet."""
        self.beginResetModel()
        self._named = [Named(name) for name in names]
        self._order = list(range(len(names)))
        self.endResetModel()

    def take(self, first: int, found: Sequence[NameCount]) -> None:
        """Show what was found of some of the names."""
        for number, count in enumerate(found, first):
            self._named[number] = replace(self._named[number], found=count)
        if self._named:
            end = self.index(len(self._named) - 1, LAST)
            self.dataChanged.emit(self.index(0, 0), end)

    def rows(self) -> list[Named]:
        """The names as they are sorted."""
        return [self._named[number] for number in self._order]

    def sort_again(self) -> None:
        """Put in order what was found since."""
        self.sort(*self._sorted)

    def head(self) -> list[str]:
        """The names of the columns."""
        return [self.tr("Name"), self.tr("Articles"), self.tr("First"), self.tr("Last")]

    # ------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return self.head()[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        named = self._named[self._order[index.row()]]
        match role:
            case Role.DisplayRole:
                return _cell(named, index.column())
            case Role.ToolTipRole if index.column() == NAME:
                return named.name
            case Role.TextAlignmentRole:
                return _alignment(index.column())
            case Role.ForegroundRole if named.found is None or not named.found.articles:
                return QColor(current().muted)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        numbers = [self._order[index.row()] for index in kept]
        self._order = list(range(len(self._named)))
        if column >= 0:
            turned = order == Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda n: _key(self._named[n], column), reverse=turned)
            # Who sorts by dates looks for dates: names without one stand at the end both ways.
            self._order.sort(key=lambda n: column > ARTICLES and not _articles(self._named[n]))
        rows = {number: row for row, number in enumerate(self._order)}
        moved = [
            self.index(rows[number], index.column())
            for number, index in zip(numbers, kept, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()


class NamesView(QTableView):
    """Shows the model; Enter and a double click activate a name, `copied` carries rows to copy."""

    copied = Signal(tuple)

    def __init__(self, model: NamesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Names"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((ARTICLES, 90), (FIRST, 110), (LAST, 110)):
            self.setColumnWidth(column, wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Not every style activates by Enter, and the dialog would take it for its button.
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(tuple(i.row() for i in self.selectionModel().selectedRows()))
        else:
            super().keyPressEvent(event)


def _articles(named: Named) -> int:
    return named.found.articles if named.found is not None else 0


def _cell(named: Named, column: int) -> str:
    found = named.found
    if column == NAME:
        return named.name
    if found is None:
        return "…" if column == ARTICLES else ""
    if column == ARTICLES:
        return QLocale().toString(found.articles)
    return format_published(found.first if column == FIRST else found.last)


def _key(named: Named, column: int) -> tuple[int, str]:
    found = named.found
    if column == NAME or found is None:
        return 0, fold(named.name) if column == NAME else ""
    if column == ARTICLES:
        return found.articles, ""
    return 0, found.first if column == FIRST else found.last


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == ARTICLES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
