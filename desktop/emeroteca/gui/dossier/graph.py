"""Who an entity appears with, as circles and lines that we paint; a click opens one of them."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
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
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from emeroteca.gui.dossier import ring, wording
from emeroteca.gui.mark_kinds import KIND_OF, colour, icon_name
from emeroteca.gui.style import current, icon_pixmap, small_font
from emeroteca.gui.style.qss import blend
from emeroteca.model.entities.known import Companion, Dossier, EntityId

Key = Qt.Key
STEPS = {Key.Key_Right: 1, Key.Key_Down: 1, Key.Key_Left: -1, Key.Key_Up: -1}
ENDS = {Key.Key_Home: 0, Key.Key_End: -1}
MIDDLE = 19.0
"""Pixels of the radius of the entity's own circle."""

ASIDE, BELOW = 66.0, 34.0
"""Room for names and circles at the sides, and above and below."""

WIDEST = 112.0


class CompanionGraph(QWidget):
    """`chosen` carries the entity whose dossier is wanted, `pointed` a companion's number or -1."""

    chosen = Signal(object)
    pointed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companionGraph")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(self.tr("The arrows go around, Enter opens the dossier."))
        self._dossier: Dossier | None = None
        self._nodes: list[ring.Node] = []
        self._hovered = -1
        self._cursor = 0
        self._speak()

    # ------------------------------------------------------------------ for the window

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the companions of an entity."""
        self._dossier = dossier
        self._nodes = ring.ring(dossier.companions, dossier.links)
        self._hovered, self._cursor = -1, 0
        self._speak()
        self.update()

    def point(self, number: int) -> None:
        """Let a companion stand out, by its number; -1 for none."""
        at = next((at for at, node in enumerate(self._nodes) if node.number == number), -1)
        if at != self._hovered:
            self._hovered = at
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, 290)

    def centre_of(self, number: int) -> QPointF:
        """Where the circle of a companion stands; the middle for one that has none."""
        node = next((node for node in self._nodes if node.number == number), None)
        return self._centre() if node is None else self._place(node)

    # ------------------------------------------------------------------ places

    def _centre(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2 - 6)

    def _place(self, node: ring.Node) -> QPointF:
        far = QPointF(
            node.x * max(30.0, self.width() / 2 - ASIDE),
            node.y * max(30.0, self.height() / 2 - BELOW),
        )
        return self._centre() + far

    def _node_at(self, place: QPointF) -> int:
        for at, node in enumerate(self._nodes):
            centre = self._place(node)
            name = QRectF(centre.x() - 50, centre.y() + node.radius, 100, 18)
            away = place - centre
            if away.x() ** 2 + away.y() ** 2 <= (node.radius + 4) ** 2 or name.contains(place):
                return at
        return -1

    def _companion(self, at: int) -> Companion | None:
        if self._dossier is None or not 0 <= at < len(self._nodes):
            return None
        return self._dossier.companions[self._nodes[at].number]

    # ------------------------------------------------------------------ gestures

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._node_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            over = Qt.CursorShape.PointingHandCursor if at >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(over)
            self.pointed.emit(self._nodes[at].number if at >= 0 else -1)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self._node_at(event.position()))

    def _open(self, at: int) -> None:
        companion = self._companion(at)
        if companion is not None:
            wanted: EntityId = companion.entity.id
            self.chosen.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        if key in STEPS and self._nodes:
            self._cursor = (self._cursor + STEPS[key]) % len(self._nodes)
        elif key in ENDS and self._nodes:
            self._cursor = ENDS[key] % len(self._nodes)
        elif key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self._open(self._cursor)
            return
        else:
            super().keyPressEvent(event)
            return
        self._speak()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._node_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(at), self)
            return True
        return super().event(event)

    def _told(self, at: int) -> str:
        companion = self._companion(at)
        if companion is None or self._dossier is None:
            return ""
        return wording.companion_tip(self._dossier, self._nodes[at].number)

    def _speak(self) -> None:
        told = self._told(self._cursor).replace("\n", ", ")
        name = self.tr("Who it appears with")
        self.setAccessibleName(f"{name}: {told}" if told else name)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._dossier is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter)
        for at, node in enumerate(self._nodes):
            self._paint_node(painter, at, node)
        kind = KIND_OF[self._dossier.entity.kind]
        ink = QColor(colour(kind, current()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(self._centre(), MIDDLE, MIDDLE)
        name = self._dossier.entity.name
        self._paint_name(painter, self._centre(), MIDDLE, name, current().text, True)
        painter.end()

    def _standing_out(self) -> int:
        return self._hovered if self._hovered >= 0 else self._cursor if self.hasFocus() else -1

    def _paint_lines(self, painter: QPainter) -> None:
        """Lines to the middle, and between those that appear together, wider for more articles."""
        dossier, out = self._dossier, self._standing_out()
        if dossier is None:
            return
        place = {node.number: at for at, node in enumerate(self._nodes)}
        most = max((companion.articles for companion in dossier.companions), default=1)
        for at, node in enumerate(self._nodes):
            part = dossier.companions[node.number].articles / most
            self._line(painter, self._centre(), self._place(node), part, out < 0 or out == at, 0.34)
        for link in dossier.links:
            if link.one in place and link.other in place:
                ends = (place[link.one], place[link.other])
                one, other = (self._place(self._nodes[at]) for at in ends)
                lit = out in ends
                self._line(painter, one, other, link.articles / most, lit, 0.55 if lit else 0.18)

    def _line(
        self, painter: QPainter, one: QPointF, other: QPointF, part: float, lit: bool, ink: float
    ) -> None:
        shown = blend(current().window, current().control, ink if lit else 0.14)
        painter.setPen(QPen(QColor(shown), 0.8 + 3.6 * sqrt(min(1.0, part))))
        painter.drawLine(one, other)

    def _paint_node(self, painter: QPainter, at: int, node: ring.Node) -> None:
        companion, centre = self._companion(at), self._place(node)
        if companion is None:
            return
        colours, out = current(), self._standing_out()
        ink = colour(KIND_OF[companion.entity.kind], colours)
        dim = out >= 0 and out != at and not self._linked(out, at)
        painter.setPen(QPen(QColor(colours.window), 2))
        painter.setBrush(QColor(blend(colours.window, ink, 0.4 if dim else 0.85)))
        painter.drawEllipse(centre, node.radius, node.radius)
        self._paint_kind(painter, companion, centre, node.radius)
        if out == at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawEllipse(centre, node.radius + 3, node.radius + 3)
        name = companion.entity.name
        text = colours.muted if dim else colours.text
        self._paint_name(painter, centre, node.radius, name, text, out == at)

    def _paint_kind(
        self, painter: QPainter, companion: Companion, centre: QPointF, radius: float
    ) -> None:
        """The icon of the kind, so that none is told by its colour alone."""
        size = round(radius * 1.15)
        ratio = self.devicePixelRatioF()
        picture = icon_name(KIND_OF[companion.entity.kind])
        pixmap = icon_pixmap(picture, size, current().window, ratio)
        painter.drawPixmap(centre - QPointF(size / 2, size / 2), pixmap)

    def _linked(self, one: int, other: int) -> bool:
        ends = {self._nodes[one].number, self._nodes[other].number}
        links = self._dossier.links if self._dossier is not None else ()
        return any({link.one, link.other} == ends for link in links)

    def _paint_name(
        self, painter: QPainter, centre: QPointF, radius: float, name: str, ink: str, whole: bool
    ) -> None:
        font = small_font()
        font.setBold(whole)
        metrics = QFontMetricsF(font)
        room = 400.0 if whole else WIDEST
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        wide, high = metrics.horizontalAdvance(shown), metrics.height()
        left = max(2.0, min(self.width() - wide - 2.0, centre.x() - wide / 2))
        box = QRectF(left, centre.y() + radius + 1, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(current().window)
        ground.setAlphaF(0.82)  # so that lines do not strike the name out
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)
