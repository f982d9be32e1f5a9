"""Marks in the margin beside the text: a dashed bar along some blocks.

The column of text fills the viewport, so that the margin is no part of it: a strip of its own lies
there.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTextBrowser, QWidget

from emeroteca.gui.style import current

WIDTH = 14


class MarginMarks(QWidget):
    """Lies to the left of a reader's text, or to the right where it is read from there."""

    def __init__(self, reader: QTextBrowser) -> None:
        super().__init__(reader)
        self._reader = reader
        self._blocks: tuple[int, ...] = ()
        self._rtl = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        reader.viewport().installEventFilter(self)
        reader.verticalScrollBar().valueChanged.connect(self.update)
        self.hide()

    def mark(self, blocks: Collection[int], rtl: bool = False) -> None:
        """Mark some blocks of the text, and no others."""
        self._blocks = tuple(sorted(blocks))
        self._rtl = rtl
        self._settle()
        self.setVisible(bool(blocks))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        document = self._reader.document()
        layout = document.documentLayout()
        top = self._reader.verticalScrollBar().value()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(current().accent), 3)
        pen.setDashPattern([1.6, 1.2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for number in self._blocks:
            rect = layout.blockBoundingRect(document.findBlockByNumber(number))
            upper, lower = rect.top() - top, rect.bottom() - top
            if lower > 0 and upper < self.height():
                painter.drawLine(QPointF(4, upper), QPointF(4, lower))

    def _settle(self) -> None:
        at = self._reader.viewport().geometry()
        left = at.right() + WIDTH - 8 if self._rtl else at.left() - WIDTH
        self.setGeometry(left, at.top(), 8, at.height())
