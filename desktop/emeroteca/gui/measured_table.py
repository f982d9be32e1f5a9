"""A list of rows of different heights: measured where they come into view, the others when idle.

A table with a section for each row, because a list view would ask for the height of every row
before it paints.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget


class MeasuredTable(QTableView):
    """Who derives from it tells the heights that rows have about, and those that they have.

    `batch` rows are measured in one idle moment; `beyond` are the pixels below the view in which
    rows are measured with those in it.
    """

    def __init__(self, batch: int, beyond: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch, self._beyond = batch, beyond
        self._measured = 0
        self._measure_soon = QTimer(self, singleShot=True, interval=0)
        self._measure_soon.timeout.connect(self._measure_batch)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def guessed_height(self, at: int) -> int:
        """The height that a row has about, told without setting its text."""
        raise NotImplementedError

    def measured_height(self, at: int) -> int:
        """The height of a row."""
        raise NotImplementedError

    @property
    def all_measured(self) -> bool:
        """Whether the height of every row is known."""
        return self._measured >= self.model().rowCount()

    def measure_anew(self) -> None:
        """Measure every row anew: those in view at once, the others soon."""
        self._guess(0, self.model().rowCount())
        self._measured = 0
        self._measure_view()
        self._measure_soon.start()

    def _guess(self, first: int, end: int) -> None:
        """Give rows the height that they have about."""
        header = self.verticalHeader()
        header.blockSignals(True)
        for at in range(first, end):
            header.resizeSection(at, self.guessed_height(at))
        header.blockSignals(False)
        self.updateGeometries()

    def _measure(self, at: int) -> None:
        if not 0 <= at < self.model().rowCount():
            return
        high = self.measured_height(at)
        if self.verticalHeader().sectionSize(at) != high:
            self.verticalHeader().resizeSection(at, high)

    def _measure_view(self) -> None:
        at, filled = max(0, self.rowAt(0)), 0
        count, enough = self.model().rowCount(), self.viewport().height() + self._beyond
        while at < count and filled < enough:
            self._measure(at)
            filled += self.verticalHeader().sectionSize(at)
            at += 1

    def _measure_batch(self) -> None:
        """Measure some rows; what is at the top of the view stays there."""
        bar, header = self.verticalScrollBar(), self.verticalHeader()
        top = self.rowAt(0)
        inside = bar.value() - header.sectionPosition(top) if top >= 0 else 0
        header.blockSignals(True)
        end = min(self.model().rowCount(), self._measured + self._batch)
        for at in range(self._measured, end):
            self._measure(at)
        header.blockSignals(False)
        self._measured = end
        self.updateGeometries()
        if top >= 0 and bar.value() > 0:
            bar.setValue(header.sectionPosition(top) + inside)
        self.viewport().update()
        if not self.all_measured:
            self._measure_soon.start()

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End of a table stay in their row; in a list they lead to its ends.
        moves, last = QTableView.CursorAction, self.model().rowCount() - 1
        if last >= 0 and action in (moves.MoveHome, moves.MoveEnd):
            return self.model().index(0 if action is moves.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)
