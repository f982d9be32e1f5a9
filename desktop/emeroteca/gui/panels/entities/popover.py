"""What one sees of a name while the mouse rests on it: its mentions, one at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from emeroteca.gui.mark_kinds import colour
from emeroteca.gui.panels.entities.context import ContextBox, context_of
from emeroteca.gui.panels.entities.rows import Row
from emeroteca.gui.panels.entities.wording import mentions, others
from emeroteca.gui.style import current
from emeroteca.gui.style.qss import blend
from emeroteca.model.text import Span, Text

WIDTH, SIDE, ABOVE = 330, 14, 11
LEAVES_MS = 220
"""So long the mouse may be on its way to the pop-over."""

TINT = 0.24


class MentionPopover(QFrame):
    """`chosen` carries the row and the mention that was clicked; it never takes the focus."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMouseTracking(True)
        self._row: Row | None = None
        self._text: Text | None = None
        self._number = 0
        self._box: ContextBox | None = None
        self._leaving = QTimer(self, singleShot=True, interval=LEAVES_MS)
        self._leaving.timeout.connect(self.hide)

    @property
    def row(self) -> Row | None:
        """What it tells of while it is shown."""
        return self._row if self.isVisible() else None

    @property
    def span(self) -> Span | None:
        """The mention that it shows."""
        return self._row.spans[self._number] if self._row is not None else None

    def show_row(self, text: Text, row: Row, beside: QRect) -> None:
        """Show the first mention of a row, beside a place on the screen."""
        self._leaving.stop()
        self._text, self._row, self._number = text, row, 0
        self._fill()
        room = self.screen().availableGeometry()
        left = beside.left() - self.width() - 6
        if left < room.left():
            left = beside.right() + 6
        top = min(beside.top() - ABOVE, room.bottom() - self.height())
        self.move(QPoint(left, max(room.top(), top)))
        self.show()

    def leave(self) -> None:
        """Go away, unless the mouse comes here."""
        self._leaving.start()

    def walk(self, step: int) -> None:
        """Show the next mention, or the one before."""
        if self._row is not None:
            self._number = (self._number + step) % len(self._row.spans)
            self._fill()
            self.update()

    # ------------------------------------------------------------------ inside

    def _fill(self) -> None:
        if self._text is None or self._row is None:
            return
        spans = self._row.spans
        context = context_of(self._text, spans[self._number])
        box = ContextBox(context, self._number, len(spans), WIDTH - 2 * SIDE, self.font())
        self._box = box
        # Arrows stay below the mouse while one walks.
        high = max(round(box.height), self._least if self.isVisible() else 0)
        self._least = high
        self.setFixedSize(QSize(WIDTH, high + self._head + 2 * ABOVE))
        self.setAccessibleName(f"{self._row.name}: {context.text}")

    _least = 0

    @property
    def _head(self) -> int:
        return self.fontMetrics().lineSpacing() + 5

    def _origin(self) -> QPointF:
        return QPointF(SIDE, ABOVE + self._head)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row, box = self._row, self._box
        if row is None or box is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(current().text))
        head = QRect(SIDE, ABOVE - 2, WIDTH - 2 * SIDE, self._head)
        told = "" if row.entity is None else others(row.others)
        wide = self.fontMetrics().horizontalAdvance(told)
        name = row.name if row.entity is not None else row.detail or mentions(len(row.spans))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, head.width() - wide - 12)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, shown)
        painter.setFont(self.font())
        painter.setPen(QColor(current().muted))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight, told)
        tint = blend(current().raised, colour(row.kind, current()), TINT)
        box.paint(painter, self._origin(), current(), tint)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._box is None or self._row is None:
            return
        step = self._box.step_at(event.position() - self._origin())
        if step:
            self.walk(step)
        else:
            row, span = self._row, self.span
            self.hide()
            self.chosen.emit(row, span)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.leave()
        super().leaveEvent(event)
