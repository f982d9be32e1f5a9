"""The list of sentences: rows are measured where they come into view, the others in idle moments.

A table with a section for each row, because a list view would ask for the height of every row
before it paints.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.sentences.delegate import SentenceDelegate
from emeroteca.gui.sentences.model import Heading, SentenceModel
from emeroteca.gui.sentences.setting import Setting
from emeroteca.model.text import Span

BATCH = 25
"""Rows that are measured in one idle moment."""

AHEAD = 2.0
"""Heights of the view below it from which on the next rows are asked for."""


class SentenceList(QTableView):
    """Shows a `SentenceModel`; `entered` carries an article and the span to go to, or None."""

    entered = Signal(object, object)

    def __init__(self, model: SentenceModel, kind: MarkKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sentences")
        self._sentences = model
        self._setting = Setting(kind, self.font())
        self._measured = 0
        self._measure_soon = QTimer(self, singleShot=True, interval=0)
        self._measure_soon.timeout.connect(self._measure_batch)
        self.setModel(model)
        self.setItemDelegate(SentenceDelegate(self._setting, self))
        self._dress()
        model.modelReset.connect(self._begin)
        model.rowsInserted.connect(lambda _parent, first, last: self._grow(first, last))
        self.clicked.connect(self._enter)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(24)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # ------------------------------------------------------------------ for the window

    def set_kind(self, kind: MarkKind) -> None:
        """Mark in the colour of another kind."""
        self._setting.kind = kind
        self._setting.forget()
        self._fit()

    def show_row(self, row: int) -> None:
        """Make a row the current one, at the top of the view."""
        if 0 <= row < len(self._sentences.rows):
            for at in range(row, min(len(self._sentences.rows), row + 30)):
                self._measure(at)
            self.setCurrentIndex(self._sentences.index(row, 0))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    # ------------------------------------------------------------------ measuring

    def _begin(self) -> None:
        self._setting.forget()
        self._measured = 0
        if self.isVisible():  # the bar tells of the rows before
            self._sentences.fetchMore(QModelIndex())

    def _grow(self, first: int, last: int) -> None:
        self._setting.set_width(self.viewport().width())
        self._size(first, last + 1)
        self._measured = min(self._measured, first)
        self._measure_view()
        self._measure_soon.start()
        self._ask_soon()

    def _fit(self) -> None:
        self._setting.set_width(self.viewport().width())
        self._size(0, len(self._sentences.rows))
        self._measured = 0
        self._measure_view()
        self._measure_soon.start()
        self.viewport().update()

    def _size(self, first: int, end: int) -> None:
        """Give rows the height that they have about."""
        header = self.verticalHeader()
        header.blockSignals(True)
        for at in range(first, end):
            header.resizeSection(at, self._setting.guess(self._sentences.rows[at]))
        header.blockSignals(False)
        self.updateGeometries()

    def _measure(self, at: int) -> None:
        high = self._setting.height(at, self._sentences.rows[at])
        if self.verticalHeader().sectionSize(at) != high:
            self.verticalHeader().resizeSection(at, high)

    def _measure_view(self) -> None:
        at, filled = max(0, self.rowAt(0)), 0
        while at < len(self._sentences.rows) and filled < self.viewport().height() + 100:
            self._measure(at)
            filled += self.verticalHeader().sectionSize(at)
            at += 1

    def _measure_batch(self) -> None:
        """Measure some rows; what is at the top of the view stays there."""
        bar, header = self.verticalScrollBar(), self.verticalHeader()
        top = self.rowAt(0)
        inside = bar.value() - header.sectionPosition(top) if top >= 0 else 0
        header.blockSignals(True)
        end = min(len(self._sentences.rows), self._measured + BATCH)
        for at in range(self._measured, end):
            self._measure(at)
        header.blockSignals(False)
        self._measured = end
        self.updateGeometries()
        if top >= 0 and bar.value():
            bar.setValue(header.sectionPosition(top) + inside)
        self.viewport().update()
        if end < len(self._sentences.rows):
            self._measure_soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self._ask_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    # ------------------------------------------------------------------ more rows

    def _moved(self, _value: int) -> None:
        if self._measured < len(self._sentences.rows):
            self._measure_view()
        self._ask_soon()

    def _ask_soon(self) -> None:
        """Ask for more where the end is near; nothing is asked for by a list that nobody sees."""
        bar = self.verticalScrollBar()
        near = bar.value() + AHEAD * self.viewport().height() >= bar.maximum()
        if near and self.isVisible():
            self._sentences.fetchMore(QModelIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_soon()

    # ------------------------------------------------------------------ a person's gestures

    def _enter(self, index: QModelIndex) -> None:
        row = self._sentences.rows[index.row()]
        span: Span | None = None if isinstance(row, Heading) else row.span
        if row.article is not None:
            self.entered.emit(row.article, span)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._enter(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(self._sentences.rows[index.row()].text)
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End of a table stay in their row.
        moves, last = QTableView.CursorAction, len(self._sentences.rows) - 1
        if last >= 0 and action in (moves.MoveHome, moves.MoveEnd):
            return self._sentences.index(0 if action is moves.MoveHome else last, 0)
        return super().moveCursor(action, modifiers)
