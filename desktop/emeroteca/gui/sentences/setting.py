"""How a sentence is set in lines, its marks told from the rest, and how high it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from emeroteca.gui.mark_kinds import MarkKind, colour
from emeroteca.gui.sentences.model import Heading, Row, Sentence
from emeroteca.gui.style import current, small_font
from emeroteca.gui.style.qss import blend

SIDE, INDENT, ABOVE = 16, 14, 5
TINT = 0.13
"""How much of the kind's colour is in the ground of a mark."""


class Setting:
    """Sets rows in a width; heights are remembered until the width is another."""

    def __init__(self, kind: MarkKind, font: QFont) -> None:
        self.kind = kind
        self.font = font
        self.bold = QFont(font)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = small_font()
        self._width = 0
        self._heights: dict[int, int] = {}
        self._metrics = QFontMetricsF(font)
        self._small_high = QFontMetricsF(self.small).lineSpacing()

    @property
    def heading_height(self) -> int:
        """How high a heading is."""
        return round(self._metrics.lineSpacing() + 20)

    def forget(self) -> None:
        """Other rows come."""
        self._heights.clear()

    def set_width(self, width: int) -> bool:
        """Set in another width; whether it is another."""
        if width == self._width:
            return False
        self._width = width
        self._heights.clear()
        return True

    def guess(self, row: Row) -> int:
        """About how high a row is, in no time."""
        if isinstance(row, Heading):
            return self.heading_height
        room = max(60.0, self._room)
        lines = 1 + int(len(row.text) * self._metrics.averageCharWidth() * 0.95 / room)
        return round(lines * (self._metrics.height() + 2) + self._around(row))

    def height(self, at: int, row: Row) -> int:
        """How high a row is; `at` is its number."""
        if isinstance(row, Heading):
            return self.heading_height
        if at not in self._heights:
            high = self.set_lines(row).boundingRect().height()
            self._heights[at] = round(high + self._around(row))
        return self._heights[at]

    def set_lines(self, row: Sentence) -> QTextLayout:
        """A sentence in lines, from (0, 0)."""
        layout = QTextLayout(row.text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(self._marks(row))
        layout.beginLayout()
        y, room = 0.0, max(60.0, self._room)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += line.height() + 2
        layout.endLayout()
        return layout

    @property
    def _room(self) -> float:
        return self._width - 2 * SIDE - INDENT

    def _around(self, row: Sentence) -> float:
        return 2 * ABOVE + (self._small_high + 1 if row.caption else 0)

    def _marks(self, row: Sentence) -> list[QTextLayout.FormatRange]:
        ink, whole = colour(self.kind, current()), row.text
        narrow = whole.isascii() or max(whole) < "\U00010000"
        made = []
        for mark in row.marks:
            one = QTextLayout.FormatRange()
            one.start = mark.start if narrow else _units(whole[: mark.start])
            one.length = len(mark) if narrow else _units(whole[mark.start : mark.end])
            one.format = self._format(ink)
            made.append(one)
        return made

    def _format(self, ink: str) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setBackground(QColor(blend(current().surface, ink, TINT)))
        if self.kind is not MarkKind.QUOTATIONS:  # a whole quotation in bold would shout
            shape.setForeground(QColor(ink))
            shape.setFontWeight(QFont.Weight.DemiBold)
        return shape


def _units(words: str) -> int:
    """Qt counts units of UTF-16."""
    return len(words.encode("utf-16-le")) // 2
