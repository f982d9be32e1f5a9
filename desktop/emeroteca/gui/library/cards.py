"""The list as one column of cards or lines, each as tall as the others.

A QListView asks its model for every row before it shows the first one, half a second for 100,000;
a table with fixed sections asks only for what is in view.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from emeroteca.gui.library.delegate import ArticleDelegate
from emeroteca.gui.library.model import COLUMNS


class CardsView(QTableView):
    """Shows the first column of the model over its whole width."""

    def __init__(self, delegate: ArticleDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setObjectName("articleCards")
        self.setItemDelegate(delegate)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_one_column(self) -> None:
        """Hide the columns that the cards show in themselves; once the model is set."""
        for column in range(1, len(COLUMNS)):
            self.setColumnHidden(column, True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def fit_rows(self) -> None:
        """Make every row as tall as the delegate draws it now."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self._delegate.sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End of a table stay in their row; in a list they lead to its ends.
        last = self.model().rowCount() - 1
        if action is QTableView.CursorAction.MoveHome and last >= 0:
            return self.model().index(0, 0)
        if action is QTableView.CursorAction.MoveEnd and last >= 0:
            return self.model().index(last, 0)
        return super().moveCursor(action, modifiers)
