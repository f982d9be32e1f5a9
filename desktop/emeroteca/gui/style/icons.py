"""Icons drawn from the shipped SVGs in the colours of the theme, sharp at every pixel ratio.

An icon asks for its colour each time it is painted, so a change of theme needs no new icons.
"""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from emeroteca.gui.style.colours import Colours
from emeroteca.resources import resource

Mode = QIcon.Mode
State = QIcon.State


def icon(name: str, tint: str = "", checked: str = "") -> QIcon:
    """A Lucide icon by its name, such as "archive".

    Without a tint it takes the colour of the text around it, paler where disabled; a tint is the
    name of a field of `Colours` ("accent", "star", "danger", "muted"), and `checked` the one that
    it takes while its button is checked.
    """
    return QIcon(_Engine(name, tint, checked))


def icon_pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """An icon as a pixmap, for delegates that paint by themselves; `colour` is "#rrggbb"."""
    return _pixmap(name, max(1, round(size * ratio)), colour, ratio)


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons", "emeroteca.svg")))


class _Engine(QIconEngine):
    """Paints one SVG in whatever colour the application has at the moment."""

    def __init__(self, name: str, tint: str, checked: str) -> None:
        super().__init__()
        _source(name)  # a misspelt name fails where it stands, not while something is painted
        self._name = name
        self._tint = tint
        self._checked = checked

    def paint(self, painter: QPainter, rect: QRect, mode: Mode, state: State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: Mode, state: State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802
        self, size: QSize, mode: Mode, state: State, scale: float
    ) -> QPixmap:
        side = max(1, min(size.width(), size.height()))
        return _pixmap(self._name, round(side * scale), self._colour(mode, state), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tint, self._checked)

    def key(self) -> str:
        return "emeroteca"

    def _colour(self, mode: Mode, state: State) -> str:
        palette = QGuiApplication.palette()
        if mode == Mode.Disabled:
            group = QPalette.ColorGroup.Disabled
            return palette.color(group, QPalette.ColorRole.ButtonText).name()
        tint = self._checked if self._checked and state == State.On else self._tint
        colours = _colours()
        if colours is not None and tint:
            return str(getattr(colours, tint))
        return palette.color(QPalette.ColorRole.ButtonText).name()


def _colours() -> Colours | None:
    application = QGuiApplication.instance()
    found = application.property("emeroteca-colours") if application else None
    return found if isinstance(found, Colours) else None


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, pixels: int, colour: str, ratio: float) -> QPixmap:
    # 2 units of 24 look heavy beside text; 1.75 is the weight of the interface's own face.
    drawing = _source(name).replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', 'stroke-width="1.75"')
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
