"""The line of time: what is dated as bars by precision; the wheel zooms, dragging moves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from emeroteca.gui.chronology import wording
from emeroteca.gui.chronology.lanes import LEAST, lanes
from emeroteca.gui.chronology.scale import Interval, Tick, ticks
from emeroteca.gui.style import current, small_font
from emeroteca.gui.style.qss import blend

Key = Qt.Key
SIDE, AXIS, LANE = 18, 26, 19
STEP = 1.4
CLOSEST, WIDEST = 2.0, 1_200_000.0
"""Days that the width shows at the least and at the most."""

TICK_ROOM = 84
FEW, PART = 8, 0.06
"""From so many intervals on, this part of them at either end does not decide what is shown."""

STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -1, Key.Key_Down: 1}
IN, OUT = (Key.Key_Plus, Key.Key_Equal), (Key.Key_Minus, Key.Key_Underscore)


class TimeLine(QWidget):
    """`chosen` carries the number of an interval, `entered` that of one to read about."""

    chosen = Signal(int)
    entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeLine")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(AXIS + 4 * LANE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(
            self.tr(
                "The arrows go from date to date, plus and minus zoom, Enter reads, 0 shows all."
            )
        )
        self.intervals: list[Interval] = []
        self.first, self.last = 0.0, 365.0
        self.picked = -1
        self._hovered = -1
        self._lanes: dict[int, int] = {}
        self._left_out = 0
        self._dragged: float | None = None
        self._moved = False
        self._speak()

    # ------------------------------------------------------------------ for the window

    def show_intervals(self, intervals: Sequence[Interval]) -> None:
        """Show these, most of them at once; what lies far from the others is a zoom away."""
        self.intervals = list(intervals)
        self.picked = self._hovered = -1
        starts = sorted(one.start for one in intervals)
        ends = sorted(one.end for one in intervals)
        if starts:
            off = int(len(starts) * PART) if len(starts) >= FEW else 0
            self._set_view(*_padded(starts[off], max(ends[len(ends) - 1 - off], starts[off] + 1)))
        self._speak()

    def show_all(self) -> None:
        """Show the whole time."""
        if self.intervals:
            first = min(one.start for one in self.intervals)
            self._set_view(*_padded(first, max(one.end for one in self.intervals)))

    def zoom(self, factor: float, about: float | None = None) -> None:
        """Show less of the time, or more; what stands at a pixel stays there."""
        x = self.width() / 2 if about is None else about
        middle = self._days(x)
        wide = max(CLOSEST, min(WIDEST, (self.last - self.first) / factor))
        part = (middle - self.first) / (self.last - self.first)
        self._set_view(middle - part * wide, middle + (1 - part) * wide)

    def choose(self, at: int) -> None:
        """Make an interval the current one and bring it into view; -1 for none."""
        self.picked = at
        if 0 <= at < len(self.intervals):
            one, wide = self.intervals[at], self.last - self.first
            if one.end <= self.first or one.start >= self.last:
                middle = (one.start + one.end) / 2
                self._set_view(middle - wide / 2, middle + wide / 2)
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, AXIS + 9 * LANE)

    # ------------------------------------------------------------------ places

    def pixel(self, days: float) -> float:
        """Where a place of time stands."""
        wide = max(1, self.width() - 2 * SIDE)
        return SIDE + (days - self.first) * wide / (self.last - self.first)

    def _days(self, x: float) -> float:
        wide = max(1, self.width() - 2 * SIDE)
        return self.first + (x - SIDE) * (self.last - self.first) / wide

    def _set_view(self, first: float, last: float) -> None:
        self.first, self.last = first, last
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        numbers = [
            at
            for at, one in enumerate(self.intervals)
            if one.end > self.first and one.start < self.last
        ]
        most = max(1, (self.height() - AXIS - 10) // LANE)
        shown = [self.intervals[at] for at in numbers]
        found, self._left_out = lanes(shown, self.pixel, most)
        self._lanes = {numbers[at]: lane for at, lane in found.items()}

    def rect_of(self, at: int) -> QRectF:
        """Where an interval stands; empty for one that is not shown."""
        if at not in self._lanes:
            return QRectF()
        one = self.intervals[at]
        left = self.pixel(one.start)
        wide = max(self.pixel(one.end) - left, LEAST)
        top = self.height() - AXIS - (self._lanes[at] + 1) * LANE
        return QRectF(left, top + 2, wide, LANE - 4)

    def _at(self, place: QPointF) -> int:
        found = (
            at for at in self._lanes if self.rect_of(at).adjusted(-1, -2, 1, 2).contains(place)
        )
        return next(found, -1)

    # ------------------------------------------------------------------ gestures

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        if delta.x() and not delta.y():
            self._shift(-delta.x() / 120 * 0.1 * (self.last - self.first))
        elif delta.y():
            self.zoom(STEP ** (delta.y() / 120), event.position().x())
        event.accept()

    def _shift(self, days: float) -> None:
        self._set_view(self.first + days, self.last + days)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged, self._moved = event.position().x(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            self._hover(self._at(event.position()))
            return
        x = event.position().x()
        if self._moved or abs(x - self._dragged) >= QApplication.startDragDistance():
            self._moved = True
            self._shift(self._days(self._dragged) - self._days(x))
            self._dragged = x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._dragged is not None:
            self._dragged = None
            at = self._at(event.position())
            if not self._moved and at >= 0:
                self.choose(at)
                self.chosen.emit(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._at(event.position()) < 0:
            self.show_all()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            shapes = Qt.CursorShape
            self.setCursor(shapes.PointingHandCursor if at >= 0 else shapes.ArrowCursor)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        last = len(self.intervals) - 1
        if key in STEPS and last >= 0:
            self._go(max(0, min(last, self.picked + STEPS[key])))
        elif key in (Key.Key_Home, Key.Key_End) and last >= 0:
            self._go(0 if key == Key.Key_Home else last)
        elif key in IN:
            self.zoom(STEP, self._cursor_pixel())
        elif key in OUT:
            self.zoom(1 / STEP, self._cursor_pixel())
        elif key == Key.Key_0:
            self.show_all()
        elif key in (Key.Key_Return, Key.Key_Enter) and self.picked >= 0:
            self.entered.emit(self.picked)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self.choose(at)
        self.chosen.emit(at)

    def _cursor_pixel(self) -> float | None:
        if self.picked < 0:
            return None
        one = self.intervals[self.picked]
        x = self.pixel((one.start + one.end) / 2)
        return x if 0 <= x <= self.width() else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._at(QPointF(event.pos()))
            told = wording.interval(self.intervals[at]) if at >= 0 else ""
            QToolTip.showText(event.globalPos(), told, self, self.rect_of(at).toAlignedRect())
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _speak(self) -> None:
        name = self.tr("Line of time")
        if 0 <= self.picked < len(self.intervals):
            name = f"{name}: {wording.interval(self.intervals[self.picked])}"
        self.setAccessibleName(name)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(current().surface))
        self._paint_axis(painter)
        for at in self._lanes:
            self._paint_interval(painter, at)
        if self._left_out:
            painter.setFont(small_font())
            painter.setPen(QColor(current().muted))
            told = self.tr("{count} more: zoom in to see them")
            number = QLocale().toString(self._left_out)
            box = QRectF(SIDE, 4, self.width() - 2 * SIDE, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, told.format(count=number))
        painter.end()

    def _paint_axis(self, painter: QPainter) -> None:
        colours, base = current(), self.height() - AXIS
        painter.setFont(small_font())
        painter.setPen(QColor(colours.line))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))
        for tick in ticks(self.first, self.last, max(2, (self.width() - 2 * SIDE) // TICK_ROOM)):
            x = round(self.pixel(tick.at)) + 0.5
            painter.setPen(QColor(colours.line))
            painter.drawLine(QPointF(x, 4), QPointF(x, base + 5))
            painter.setPen(QColor(colours.muted))
            box = QRectF(x - 60, base + 6, 120, AXIS - 6)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, _said(tick))

    def _paint_interval(self, painter: QPainter, at: int) -> None:
        """A day or less is a dot, what is longer a bar with its name where there is room."""
        colours, one, rect = current(), self.intervals[at], self.rect_of(at)
        short = one.end - one.start <= 1
        strong = min(1.0, 0.45 + 0.12 * one.count) if short else min(0.75, 0.2 + 0.08 * one.count)
        fill = blend(colours.surface, colours.date, strong)
        is_picked = at == self.picked
        painter.setPen(QPen(QColor(colours.date), 1))
        if is_picked:
            painter.setPen(QPen(QColor(colours.focus), 2.5))
        elif at == self._hovered:
            painter.setPen(QPen(QColor(colours.text), 1.5))
        painter.setBrush(QColor(fill))
        if short and rect.width() <= LEAST + 1:
            painter.drawEllipse(rect.center(), LEAST / 2, LEAST / 2)
            return
        painter.drawRoundedRect(rect, 4, 4)
        self._paint_name(painter, one, rect, strong)

    def _paint_name(self, painter: QPainter, one: Interval, rect: QRectF, strong: float) -> None:
        seen = rect.intersected(QRectF(2, 0, self.width() - 4, self.height()))
        name, metrics = wording.name(one), QFontMetricsF(small_font())
        if metrics.horizontalAdvance(name) + 8 > seen.width():
            return
        painter.setFont(small_font())
        painter.setPen(QColor(current().text if strong < 0.5 else current().surface))
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, name)


def _padded(first: float, last: float) -> tuple[float, float]:
    more = max(1.0, (last - first) * 0.04)
    return first - more, last + more


def _said(tick: Tick) -> str:
    day = QDate(tick.day.year, tick.day.month, tick.day.day)
    if tick.precision == "year":
        return str(tick.day.year)
    shape = "MMM yyyy" if tick.precision == "month" else "d MMM yyyy"
    return QLocale().toString(day, shape)
