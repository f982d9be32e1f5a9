"""The lines below what is marked: one for each kind, which also tell the kinds without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from emeroteca.gui.mark_kinds import DASHES, MarkKind, colour
from emeroteca.gui.style.colours import Colours


def pen(kind: MarkKind, colours: Colours, width: float = 1.4) -> QPen:
    """The pen of a kind."""
    made = QPen(QColor(colour(kind, colours)), width)
    if DASHES[kind]:
        made.setDashPattern(DASHES[kind])
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def underline(painter: QPainter, rect: QRectF, kind: MarkKind, colours: Colours) -> None:
    """Draw the line of a kind at the foot of a part of a line of text."""
    painter.setPen(pen(kind, colours))
    low = round(rect.bottom()) - 2.5
    for line in (low, low + 2.5) if kind is MarkKind.PLACES else (low + 0.5,):
        painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line))
