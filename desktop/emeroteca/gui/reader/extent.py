"""The two handles of a chosen highlight, and the extent that one draws with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from emeroteca.gui.style.colours import Colours
from emeroteca.model.text import Span

RADIUS, REACH = 5.0, 11.0


class Extent:
    """Which end is held and where it was drawn to; places are the document's."""

    def __init__(self, position_at: Callable[[QPoint], int]) -> None:
        self._position_at = position_at
        self._fixed: int | None = None
        self.span: Span | None = None
        """What is being drawn, also until the archive has taken it; None for as it was."""

    @property
    def drawing(self) -> bool:
        """Whether an end is held."""
        return self._fixed is not None

    def grab(self, spot: QPointF, ends: tuple[QPointF, QPointF] | None, span: Span) -> bool:
        """Hold the end that a spot is on; whether it is on one."""
        if ends is None:
            return False
        away = [(spot - _disc(end)).manhattanLength() for end in ends]
        if min(away) > REACH:
            return False
        self._fixed = span.end if away[0] < away[1] else span.start
        self.span = span
        return True

    def draw(self, at: QPoint) -> bool:
        """Draw the held end to a place of the viewport; whether the extent is another by that."""
        if self._fixed is None:
            return False
        there = self._position_at(at)
        if there == self._fixed:
            return False
        before, self.span = self.span, Span(*sorted((there, self._fixed)))
        return before != self.span

    def release(self) -> None:
        """Let the end go; what was drawn stays to be seen."""
        self._fixed = None

    def end(self) -> None:
        """Forget what was drawn."""
        self._fixed = self.span = None


def paint_handles(
    painter: QPainter, ends: tuple[QPointF, QPointF] | None, colours: Colours
) -> None:
    """Draw a disc below each end."""
    for end in ends or ():
        painter.setPen(QPen(QColor(colours.page), 1.5))
        painter.setBrush(QColor(colours.focus))
        painter.drawEllipse(_disc(end), RADIUS, RADIUS)


def _disc(end: QPointF) -> QPointF:
    # A line that begins where the column does leaves no room beside it.
    return QPointF(max(end.x(), RADIUS + 1), end.y() + 3)
