"""How many articles are of which time, as bars: a click picks one, a drag brushes a range."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from emeroteca.gui.facets import wording
from emeroteca.gui.facets.bars import Bar, within
from emeroteca.gui.facets.values import BY_KEY
from emeroteca.gui.style import current, small_font
from emeroteca.gui.style.qss import blend

Key = Qt.Key
TALL = 46
FOOT = 18
SIDE = 16
STEPS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Home: -10_000, Key.Key_End: 10_000}


class Histogram(QWidget):
    """`brushed` carries the first and the last `Bar` of what was picked, `cleared` that none is."""

    brushed = Signal(object, object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("histogram")
        self.setAccessibleDescription(
            self.tr("The arrows move, Shift with them takes more, Enter lists it, Esc clears.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TALL + FOOT + 8)
        self.bars: tuple[Bar, ...] = ()
        self._since = self._until = ""
        self._hovered = -1
        self._cursor = 0
        self._anchor: int | None = None
        """Where a range begins that is not picked yet; it ends at the cursor."""
        self._dragging = False
        self._keyed = False
        self._speak()

    # ------------------------------------------------------------------ for the section

    def show_bars(self, bars: tuple[Bar, ...], since: str, until: str) -> None:
        """Show the bars, and which range of them is picked."""
        if [bar.since for bar in bars] != [bar.since for bar in self.bars]:
            self._anchor, self._dragging = None, False
            self._hovered = -1
        self.bars = bars
        self._since, self._until = since, until
        self._cursor = max(0, min(self._cursor, len(bars) - 1))
        self._speak()
        self.update()

    @property
    def picked(self) -> tuple[int, int] | None:
        """The first and the last bar of the range that is picked."""
        return within(self.bars, self._since, self._until)

    @property
    def outlined(self) -> tuple[int, int] | None:
        """The first and the last bar of the range that is being brushed."""
        if self._anchor is None:
            return None
        return min(self._anchor, self._cursor), max(self._anchor, self._cursor)

    def said(self, first: int, last: int) -> str:
        """A range of bars in words, with how many articles it holds."""
        since, until = self.bars[first].since, self.bars[last].until
        total = sum(bar.count for bar in self.bars[first : last + 1])
        return wording.articles(wording.range_name(since, until), total)

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    # ------------------------------------------------------------------ places

    def column(self, at: int) -> QRectF:
        """The full column of a bar; its edges lie on pixels of the screen."""
        ratio = self.devicePixelRatioF()
        wide = max(1.0, self.width() - 2 * SIDE)
        edges = [round((SIDE + wide * i / len(self.bars)) * ratio) / ratio for i in (at, at + 1)]
        return QRectF(edges[0], 4, edges[1] - edges[0], TALL)

    def bar_at(self, x: float) -> int:
        """The bar nearest to a place."""
        wide = max(1, self.width() - 2 * SIDE)
        return max(0, min(len(self.bars) - 1, int((x - SIDE) * len(self.bars) / wide)))

    # ------------------------------------------------------------------ the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyed = False
        if event.button() == Qt.MouseButton.LeftButton and self.bars:
            self._cursor = self.bar_at(event.position().x())
            self._anchor, self._dragging = self._cursor, True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.bars:
            return
        at = self.bar_at(event.position().x())
        if self._dragging and at != self._cursor:
            self._cursor = at
            self._speak()
        if at != self._hovered or self._dragging:
            self._hovered = at
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._pick()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drop()
        self.cleared.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()

    # ------------------------------------------------------------------ the keyboard

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.bars:
            at = self.bar_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self.said(at, at), self, self._hot(at))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed = True
        key = Key(event.key())
        if key in STEPS and self.bars:
            self._step(STEPS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space) and self.bars:
            self._pick()
        elif key == Key.Key_Escape and self._anchor is not None:
            self._drop()
        elif key == Key.Key_Escape and (self._since or self._until):
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyed = event.reason() in BY_KEY
        picked = self.picked
        if self._keyed and picked is not None:
            self._cursor = picked[0]
        self._speak()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keyed = False
        self._drop()
        super().focusOutEvent(event)

    def _step(self, step: int, extending: bool) -> None:
        if not extending:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = self._cursor
        self._cursor = max(0, min(len(self.bars) - 1, self._cursor + step))
        self._speak()
        self.update()

    # ------------------------------------------------------------------ picking

    def _pick(self) -> None:
        first, last = self.outlined or (self._cursor, self._cursor)
        self._drop()
        # A stretch without articles is no choice, unless it is to be let go of.
        if any(bar.count for bar in self.bars[first : last + 1]) or self.picked == (first, last):
            self.brushed.emit(self.bars[first], self.bars[last])

    def _drop(self) -> None:
        self._anchor, self._dragging = None, False
        self._speak()
        self.update()

    def _speak(self) -> None:
        """Say to who listens where the cursor stands, or what is brushed."""
        name = self.tr("Dates")
        if self.bars:
            name += ": " + self.said(*(self.outlined or (self._cursor, self._cursor)))
        self.setAccessibleName(name)

    def _hot(self, at: int) -> QRect:
        return self.column(at).toAlignedRect()

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.bars:
            return
        painter = QPainter(self)
        most = max(1, *(bar.count for bar in self.bars))
        shown = self.outlined or self.picked
        for at, bar in enumerate(self.bars):
            self._paint_bar(painter, at, bar.count / most, shown)
        self._paint_base(painter)
        if shown is not None:
            self._paint_outline(painter, shown)
        self._paint_foot(painter)
        painter.end()

    def _paint_bar(
        self, painter: QPainter, at: int, part: float, shown: tuple[int, int] | None
    ) -> None:
        colours, place = current(), self.column(at)
        inside = shown is None or shown[0] <= at <= shown[1]
        ground = colours.selection if shown is not None and inside else ""
        if at == self._hovered or (self._keyed and at == self._cursor):
            ground = blend(ground, colours.accent, 0.2) if ground else colours.pressed
        if ground:
            painter.fillRect(place, QColor(ground))
        if not part:
            return
        ratio = self.devicePixelRatioF()
        high = max(2.0, round(part * (TALL - 4) * ratio) / ratio)
        gap = 1 if place.width() >= 3 else 0
        rect = QRectF(place.left(), place.bottom() - high, place.width() - gap, high)
        plain = blend(colours.sidebar, colours.accent, 0.55)
        idle = blend(colours.sidebar, colours.control, 0.45)
        ink = idle if not inside else plain if shown is None else colours.accent
        painter.fillRect(rect, QColor(ink))

    def _paint_base(self, painter: QPainter) -> None:
        colour = QColor(blend(current().sidebar, current().control, 0.6))
        painter.fillRect(QRectF(SIDE, 4 + TALL, self.width() - 2 * SIDE, 1), colour)

    def _paint_outline(self, painter: QPainter, shown: tuple[int, int]) -> None:
        first, last = self.column(shown[0]), self.column(shown[1])
        frame = QRectF(first.left(), 3, last.right() - first.left(), TALL + 2)
        painter.setPen(QColor(current().accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(-0.5, 0.5, -0.5, -0.5))

    def _paint_foot(self, painter: QPainter) -> None:
        """The ends of what is shown, or what is brushed or under the keyboard."""
        painter.setFont(small_font())
        painter.setPen(QColor(current().muted))
        foot = QRectF(SIDE, TALL + 7, self.width() - 2 * SIDE, FOOT)
        told = self.outlined if self._dragging or self._anchor is not None else None
        if told is None and self._keyed and self.hasFocus():
            told = (self._cursor, self._cursor)
        if told is not None:
            painter.setPen(QColor(current().text))
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, self.said(*told))
            return
        ends = wording.short(self.bars[0].since), wording.short(self.bars[-1].until)
        if len(self.bars) == 1:
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, ends[0])
            return
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, ends[0])
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, ends[1])
