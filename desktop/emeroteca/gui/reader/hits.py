"""Where searched words stand in the reader: marked, walked through, and the current one framed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from emeroteca.gui.style.colours import Colours
from emeroteca.model.text import Span

FLASH_MS = 900
"""So long a hit that one came to stands out from the others that are in view."""


class Hits(QObject):
    """The hits of the article that is shown; `moved` carries the number of the one come to,
    `changed` tells that there are others.

    `rectangles` and `reveal` are the reader's: where a span stands, and bringing it into view.
    """

    moved = Signal(int)
    changed = Signal()

    def __init__(
        self,
        viewport: QWidget,
        rectangles: Callable[[Span], Iterator[QRectF]],
        reveal: Callable[[Span], None],
    ) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._rectangles = rectangles
        self._reveal = reveal
        self._spans: tuple[Span, ...] = ()
        self._at = -1
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(viewport.update)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place, in the order of the text."""
        return self._spans

    @property
    def at(self) -> int:
        """The number of the current one, -1 for none."""
        return self._at

    def show(self, spans: Sequence[Span]) -> None:
        """Mark other places; where they are the same, the current one stays."""
        if tuple(spans) != self._spans:
            self._spans = tuple(spans)
            self._at = -1
        self._viewport.update()
        self.changed.emit()

    def go(self, number: int) -> None:
        """Bring one of them into view and let it stand out."""
        if 0 <= number < len(self._spans):
            self._at = number
            self._flash.start()
            self._reveal(self._spans[number])
            self.moved.emit(number)

    def step(self, by: int) -> bool:
        """Go to the next one (1) or the one before (-1); whether there was one."""
        if not self._spans:
            return False
        there = self._at + by if self._at >= 0 else (0 if by > 0 else len(self._spans) - 1)
        self.go(there)
        return self._at == there

    def paint(
        self, painter: QPainter, shown: QRectF, first: int, last: int, colours: Colours
    ) -> None:
        """Paint those that stand between two code points."""
        for number, span in enumerate(self._spans):
            if span.end < first or span.start > last:
                continue
            current = number == self._at
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.mark_current if current else colours.mark))
            if current and self._flash.isActive():
                painter.setPen(QPen(QColor(colours.focus), 2))
            for rect in self._rectangles(span):
                if rect.intersects(shown):
                    painter.drawRoundedRect(rect.adjusted(-1.5, 1, 1.5, -1), 3, 3)
