"""A map without a network: the place of a dossier, and those that it appears with, as dots."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from emeroteca.gui.dossier import wording
from emeroteca.gui.dossier.outlines import countries, surroundings
from emeroteca.gui.style import current, small_font
from emeroteca.gui.style.qss import blend
from emeroteca.model.entities.known import Dossier, EntityId

Key = Qt.Key
PAN = {
    Key.Key_Left: QPointF(-1, 0),
    Key.Key_Right: QPointF(1, 0),
    Key.Key_Up: QPointF(0, -1),
    Key.Key_Down: QPointF(0, 1),
}
IN, OUT = (Key.Key_Plus, Key.Key_Equal), (Key.Key_Minus, Key.Key_Underscore)
STEP = 1.35
SMALLEST, LARGEST = 1.5, 360.0
"""Degrees of longitude that the width shows at the least and at the most."""

REACH = 9.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A place on the map; `at` is degrees east and south."""

    entity: EntityId
    name: str
    at: QPointF
    tip: str
    main: bool


class WorldMap(QWidget):
    """`chosen` carries the entity of the dot that was clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worldMap")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(220, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(
            self.tr("Plus and minus zoom, the arrows move, Home shows the place again.")
        )
        self.setAccessibleName(self.tr("Map"))
        self.dots: list[Dot] = []
        self._country = ""
        self._home = QRectF(-180, -84, 360, 144)
        self._middle = QPointF()
        self.wide = LARGEST
        self._dragged: QPointF | None = None
        self._pressed = QPointF()
        self._moved = False

    # ------------------------------------------------------------------ for the window

    def show_dossier(self, dossier: Dossier) -> None:
        """Show where the place lies; what a person zoomed to stays while it is the same place."""
        entity = dossier.entity
        home = surroundings(entity.place, dossier.latitude, dossier.longitude)
        self._country = entity.place.removeprefix("cc:") if entity.place.startswith("cc:") else ""
        self.dots = [
            Dot(
                one.entity.id,
                one.entity.name,
                QPointF(one.longitude, -one.latitude),
                wording.companion_tip(dossier, number),
                False,
            )
            for number, one in enumerate(dossier.companions)
            if one.latitude is not None and one.longitude is not None
        ]
        if dossier.latitude is not None and dossier.longitude is not None:
            at = QPointF(dossier.longitude, -dossier.latitude)
            self.dots.append(Dot(entity.id, entity.name, at, entity.name, True))
        self.setAccessibleName(self.tr("Map with {name}").format(name=entity.name))
        if home != self._home:
            self._home = home
            self.go_home()
        self.update()

    def go_home(self) -> None:
        """Show the surroundings of the place."""
        self._middle = self._home.center()
        room = max(1, self.height()) / max(1, self.width())
        tall = self._home.height() * self._squeeze(self._home.center().y()) / room
        self.wide = min(LARGEST, max(self._home.width(), tall))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, 260)

    # ------------------------------------------------------------------ places

    @staticmethod
    def _squeeze(south: float) -> float:
        """How much longer a degree of latitude is than one of longitude there."""
        return 1 / max(0.25, math.cos(math.radians(south)))

    def _transform(self) -> QTransform:
        scale = self.width() / self.wide
        made = QTransform()
        made.translate(self.width() / 2, self.height() / 2)
        made.scale(scale, scale * self._squeeze(self._middle.y()))
        made.translate(-self._middle.x(), -self._middle.y())
        return made

    def _dot_at(self, place: QPointF) -> Dot | None:
        transform = self._transform()
        for dot in reversed(self.dots):
            away = transform.map(dot.at) - place
            if math.hypot(away.x(), away.y()) <= REACH:
                return dot
        return None

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Show less of the world, or more; what stands at a place of the widget stays there."""
        place = about or QPointF(self.width() / 2, self.height() / 2)
        before = self._transform().inverted()[0].map(place)
        self.wide = max(SMALLEST, min(LARGEST, self.wide / factor))
        after = self._transform().inverted()[0].map(place)
        self._centre_on(self._middle + before - after)

    def _centre_on(self, middle: QPointF) -> None:
        self._middle = QPointF(
            max(-180.0, min(180.0, middle.x())), max(-80.0, min(80.0, middle.y()))
        )
        self.update()

    # ------------------------------------------------------------------ gestures

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._pressed = event.position()
            self._moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is None:
            over = self._dot_at(event.position()) is not None
            shapes = Qt.CursorShape
            self.setCursor(shapes.PointingHandCursor if over else shapes.OpenHandCursor)
            return
        away = event.position() - self._pressed
        self._moved |= away.manhattanLength() >= QApplication.startDragDistance()
        if self._moved:
            back = self._transform().inverted()[0]
            shift = back.map(self._dragged) - back.map(event.position())
            self._dragged = event.position()
            self._centre_on(self._middle + shift)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._dragged is not None:
            self._dragged = None
            dot = self._dot_at(event.position())
            if not self._moved and dot is not None and not dot.main:
                self.chosen.emit(dot.entity)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.go_home()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Key(event.key())
        if key in PAN:
            self._centre_on(self._middle + PAN[key] * self.wide / 8)
        elif key in IN:
            self.zoom(STEP)
        elif key in OUT:
            self.zoom(1 / STEP)
        elif key == Key.Key_Home:
            self.go_home()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            dot = self._dot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), dot.tip if dot is not None else "", self)
            return True
        return super().event(event)

    # ------------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sea = blend(colours.surface, colours.accent, 0.10)
        painter.fillRect(self.rect(), QColor(sea))
        self._paint_land(painter)
        self._paint_dots(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_land(self, painter: QPainter) -> None:
        colours, transform = current(), self._transform()
        seen = transform.inverted()[0].mapRect(QRectF(self.rect()))
        border = QPen(QColor(blend(colours.surface, colours.control, 0.5)), 0.8)
        border.setCosmetic(True)
        painter.save()
        painter.setTransform(transform, True)
        for code, path in countries().items():
            if not path.boundingRect().intersects(seen):
                continue
            own = blend(colours.raised, colours.place, 0.3)
            painter.setBrush(QColor(own if code == self._country else colours.raised))
            painter.setPen(border)
            painter.drawPath(path)
        painter.restore()

    def _paint_dots(self, painter: QPainter) -> None:
        """The dots with their names; a name that would stand over another one is left out."""
        transform, taken = self._transform(), list[QRectF]()
        for dot in reversed(self.dots):
            centre = transform.map(dot.at)
            if not QRectF(self.rect()).contains(centre):
                continue
            radius = 6.5 if dot.main else 3.8
            painter.setPen(QPen(QColor(current().surface), 1.5))
            painter.setBrush(QColor(current().place if dot.main else current().muted))
            painter.drawEllipse(centre, radius, radius)
            if dot.main:  # a ring as well: not told by colour and size alone
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(current().place), 1.5))
                painter.drawEllipse(centre, radius + 3, radius + 3)
            self._paint_name(painter, dot, centre, radius, taken)

    def _paint_name(
        self, painter: QPainter, dot: Dot, centre: QPointF, radius: float, taken: list[QRectF]
    ) -> None:
        font = small_font()
        font.setBold(dot.main)
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(dot.name), metrics.height()
        right = centre.x() + radius + 5
        left = right if right + wide < self.width() else centre.x() - radius - 5 - wide
        box = QRectF(left, centre.y() - high / 2, wide, high)
        if any(box.intersects(other) for other in taken):
            return
        taken.append(box.adjusted(-2, 0, 2, 0))
        ground = QColor(current().surface)
        ground.setAlphaF(0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(current().text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, dot.name)
