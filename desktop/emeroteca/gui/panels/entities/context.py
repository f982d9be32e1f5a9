"""One mention in its context: cut out of the text, set in a few lines, with arrows to walk."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from emeroteca.gui.style import icon_pixmap
from emeroteca.gui.style.colours import Colours
from emeroteca.gui.style.qss import blend
from emeroteca.model.text import OBJECT, Span, Text

BEFORE, AFTER = 90, 140
"""Characters of context; together about as much as `LINES` hold in a narrow panel."""

WORDS = 420
"""Characters of a long quotation that are shown."""

LINES = 9
ARROW = 22
GAP = 6
_BLANKS = re.compile(rf"[\s{OBJECT}]+")


@dataclass(frozen=True, slots=True)
class Context:
    """A mention with what stands around it in its paragraph."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """All of it."""
        return self.before + self.words + self.after


def context_of(text: Text, span: Span) -> Context:
    """A mention in its paragraph, which is cut between words where it is long."""
    content, block = text.content, text.blocks[text.block_at(span.start)].span
    start, end = max(block.start, span.start - BEFORE), min(block.end, span.end + AFTER)
    before = _BLANKS.sub(" ", content[start : span.start]).lstrip()
    after = _BLANKS.sub(" ", content[span.end : max(end, span.end)]).rstrip()
    words = _BLANKS.sub(" ", text.slice(span))
    if start > block.start and " " in before:
        before = f"…{before[before.index(' ') :]}"
    if len(words) > WORDS:
        return Context(before, f"{words[:WORDS].rsplit(' ', 1)[0]} …", "")
    if end < block.end and " " in after:
        after = f"{after[: after.rindex(' ')]} …"
    return Context(before, words, after)


class ContextBox:
    """A context set in a width, and the line below it that says which of how many this is."""

    def __init__(
        self, context: Context, number: int, total: int, width: float, font: QFont
    ) -> None:
        # Qt counts units of UTF-16.
        self._mention = _units(context.before), _units(context.words)
        self._layout = _laid_out(context, self._mention, width, font)
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._told = told(number, total) if total > 1 else ""
        low = self._layout.boundingRect().height()
        top = low + 3
        wide = self._metrics.horizontalAdvance(self._told) + 12
        self.back = QRectF(0, top, ARROW, ARROW) if self._told else QRectF()
        self.forward = QRectF(ARROW + wide, top, ARROW, ARROW) if self._told else QRectF()
        self.height = top + ARROW if self._told else low

    def step_at(self, place: QPointF) -> int:
        """What a click at a place does: 1 and -1 walk, 0 goes to the mention."""
        return int(self.forward.contains(place)) - int(self.back.contains(place))

    def paint(self, painter: QPainter, at: QPointF, colours: Colours, tint: str) -> None:
        """Paint it; the mention stands on a ground of its kind's colour."""
        painter.setPen(QColor(colours.text))
        ground = QTextLayout.FormatRange()
        ground.start, ground.length = self._mention
        ground.format.setBackground(QColor(tint))
        self._layout.draw(painter, at, [ground])
        if not self._told:
            return
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        for rect, picture in ((self.back, "chevron-left"), (self.forward, "chevron-right")):
            place = rect.translated(at)
            painter.setPen(QColor(colours.line))
            painter.setBrush(QColor(blend(colours.raised, colours.page, 0.5)))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)
            pixmap = icon_pixmap(picture, 14, colours.text, ratio)
            painter.drawPixmap(place.topLeft() + QPointF(4, 4), pixmap)
        painter.setFont(self._font)
        painter.setPen(QColor(colours.muted))
        between = QRectF(self.back.right(), self.back.top(), self._between, ARROW).translated(at)
        painter.drawText(between, Qt.AlignmentFlag.AlignCenter, self._told)

    @property
    def _between(self) -> float:
        return self.forward.left() - self.back.right()


def told(number: int, total: int) -> str:
    """Which of how many it is, from 0."""
    text = QCoreApplication.translate("EntityContext", "{number} of {total}")
    locale = QLocale()
    return text.format(number=locale.toString(number + 1), total=locale.toString(total))


def _laid_out(context: Context, mention: tuple[int, int], width: float, font: QFont) -> QTextLayout:
    layout = QTextLayout(context.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    bold = QTextLayout.FormatRange()
    bold.start, bold.length = mention
    bold.format.setFontWeight(QFont.Weight.DemiBold)
    layout.setFormats([bold])
    layout.beginLayout()
    y = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() + 1
    layout.endLayout()
    return layout


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2
