"""The lines below what is marked: one for each kind, which also tell the kinds without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from emeroteca.gui.mark_kinds import DASHES, MarkKind, colour
from emeroteca.gui.style.colours import Colours
from emeroteca.gui.style.qss import blend

QUIET = 0.78
"""How much of a kind's colour is in its lines."""


def pen(kind: MarkKind, colours: Colours, width: float = 1.2) -> QPen:
    """The pen of a kind."""
    made = QPen(QColor(blend(colours.page, colour(kind, colours), QUIET)), width)
    if DASHES[kind]:
        made.setDashPattern(DASHES[kind])
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made


def underline(painter: QPainter, rect: QRectF, kind: MarkKind, colours: Colours) -> None:
    """Draw the line of a kind at the foot of a part of a line of text."""
    double = kind is MarkKind.PLACES
    painter.setPen(pen(kind, colours, 0.9 if double else 1.3))
    low = round(rect.bottom()) - 2.5
    for line in (low, low + 2.0) if double else (low + 0.5,):
        painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line))
