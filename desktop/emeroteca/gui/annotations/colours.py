"""The six colours of highlights: what they are called, and their grounds and edges in a theme."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen, QPixmap

from emeroteca.gui.style import current
from emeroteca.gui.style.colours import Colours
from emeroteca.model.annotations.annotation import Colour

translate = QCoreApplication.translate

SATURATION, LIGHT_EDGE, DARK_EDGE = 0.55, 0.33, 0.62
"""An edge has its ground's hue, as light or dark as it must be to be seen on the page."""


def name(colour: Colour) -> str:
    """What a colour is called."""
    return {
        Colour.YELLOW: translate("Highlights", "Yellow"),
        Colour.GREEN: translate("Highlights", "Green"),
        Colour.BLUE: translate("Highlights", "Blue"),
        Colour.PINK: translate("Highlights", "Pink"),
        Colour.ORANGE: translate("Highlights", "Orange"),
        Colour.PURPLE: translate("Highlights", "Purple"),
    }[colour]


def number(colour: Colour) -> int:
    """The key that picks a colour, 1 to 6."""
    return list(Colour).index(colour) + 1


def of_number(key: int) -> Colour | None:
    """The colour that a key from 1 to 6 picks."""
    every = list(Colour)
    return every[key - 1] if 1 <= key <= len(every) else None


def ground(colour: Colour, colours: Colours) -> str:
    """The colour behind the text, as "#rrggbb"; several lie over each other as `over` says."""
    return str(getattr(colours, colour.value))


def edge(colour: Colour, colours: Colours) -> str:
    """The colour of lines and swatches, as "#rrggbb"."""
    hue = QColor(ground(colour, colours)).hslHueF()
    return QColor.fromHslF(hue, SATURATION, DARK_EDGE if colours.dark else LIGHT_EDGE).name()


def over(colours: Colours) -> QPainter.CompositionMode:
    """How grounds lie on the page and over each other: as ink on paper, or as light in the dark."""
    modes = QPainter.CompositionMode
    if colours.dark:
        return modes.CompositionMode_Screen
    return modes.CompositionMode_Multiply


def swatch(colour: Colour, chosen: bool = False) -> QIcon:
    """A disc of a colour with its number, ringed where it is the chosen one."""
    return QIcon(_Swatch(colour, chosen))


def paint_swatch(painter: QPainter, box: QRectF, colour: Colour, chosen: bool = False) -> None:
    """Draw such a disc in the colours of the theme."""
    colours = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.0, box.width() / 14)
    painter.setPen(QPen(QColor(edge(colour, colours)), width))
    painter.setBrush(QColor(ground(colour, colours)))
    inner = box.adjusted(width, width, -width, -width)
    if chosen:
        painter.setPen(QPen(QColor(colours.text), 1.8 * width))
    painter.drawEllipse(inner)
    if box.width() >= 15:
        font = painter.font()
        font.setPixelSize(round(box.width() * 0.56))
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _key(colour))
    painter.restore()


def _key(colour: Colour) -> str:
    return str(number(colour))


class _Swatch(QIconEngine):
    """Paints a disc in whatever colours the application has at the moment."""

    def __init__(self, colour: Colour, chosen: bool) -> None:
        super().__init__()
        self._colour, self._chosen = colour, chosen

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ring = self._chosen or state == QIcon.State.On
        paint_swatch(painter, QRectF(rect), self._colour, ring)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        made = QPixmap(size * scale)
        made.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(made)
        ring = self._chosen or state == QIcon.State.On
        paint_swatch(painter, QRectF(made.rect()), self._colour, ring)
        painter.end()
        made.setDevicePixelRatio(scale)
        return made

    def clone(self) -> QIconEngine:
        return _Swatch(self._colour, self._chosen)

    def key(self) -> str:
        return "emeroteca-swatch"
