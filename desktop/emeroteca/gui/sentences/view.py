"""The list of sentences, of which more come as one nears its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.measured_table import MeasuredTable
from emeroteca.gui.sentences.delegate import SentenceDelegate
from emeroteca.gui.sentences.model import Heading, SentenceModel
from emeroteca.gui.sentences.setting import Setting
from emeroteca.model.text import Span

BATCH = 25
"""Rows that are measured in one idle moment."""

BEYOND = 100
"""Pixels below the view in which rows are measured with it."""

AHEAD = 2.0
"""Heights of the view below it from which on the next rows are asked for."""


class SentenceList(MeasuredTable):
    """Shows a `SentenceModel`; `entered` carries an article and the span to go to, or None."""

    entered = Signal(object, object)

    def __init__(self, model: SentenceModel, kind: MarkKind, parent: QWidget | None = None) -> None:
        super().__init__(BATCH, BEYOND, parent)
        self.setObjectName("sentences")
        self._sentences = model
        self._setting = Setting(kind, self.font())
        self.setModel(model)
        self.setItemDelegate(SentenceDelegate(self._setting, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        model.modelReset.connect(self._begin)
        model.rowsInserted.connect(lambda _parent, first, last: self._grow(first, last))
        self.clicked.connect(self._enter)
        self.verticalScrollBar().valueChanged.connect(self._moved)

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
        self._guess(first, last + 1)
        self._measured = min(self._measured, first)
        self._measure_view()
        self._measure_soon.start()
        self._ask_soon()

    def _fit(self) -> None:
        self._setting.set_width(self.viewport().width())
        self.measure_anew()
        self.viewport().update()

    def guessed_height(self, at: int) -> int:
        return self._setting.guess(self._sentences.rows[at])

    def measured_height(self, at: int) -> int:
        return self._setting.height(at, self._sentences.rows[at])

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
        if not self.all_measured:
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
