"""Laying out a few lines of text with marks in it, cut with an ellipsis where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from emeroteca.gui.reader.offsets import utf16_length
from emeroteca.model.search import Excerpt
from emeroteca.model.text import Span

ELLIPSIS = "…"
LEAD = 28
"""Characters kept before the first mark, so that it is seen in a narrow list."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a passage: its text, and the ground and text of its marks."""

    text: QColor
    mark: QColor
    marked_text: QColor


def around_first_mark(excerpt: Excerpt) -> Excerpt:
    """The excerpt cut at a word's start so that its first mark stands near the beginning."""
    if not excerpt.marks or excerpt.marks[0].start <= LEAD:
        return excerpt
    cut = excerpt.text.rfind(" ", 0, excerpt.marks[0].start - LEAD // 2) + 1
    if cut == 0:
        return excerpt
    shift = cut - len(ELLIPSIS)
    marks = tuple(Span(m.start - shift, m.end - shift) for m in excerpt.marks)
    return Excerpt(ELLIPSIS + excerpt.text[cut:], marks)


def lay_out(text: str, font: QFont, width: float, lines: int, rtl: bool = False) -> QTextLayout:
    """A laid-out text of at most `lines` lines, `width` pixels wide; `rtl` begins at the right."""
    layout = _layout(text, font, width, lines, rtl)
    end = _end(layout)
    if end < utf16_length(text):
        kept = _cut(text, end)
        # The ellipsis may push a word to another line: shorten by words until all lines hold.
        while True:
            layout = _layout(kept + ELLIPSIS, font, width, lines, rtl)
            if _end(layout) >= utf16_length(kept) + 1 or " " not in kept:
                break
            kept = kept.rsplit(" ", 1)[0]
    return layout


def height(layout: QTextLayout) -> float:
    """The height of the lines of a layout, in pixels."""
    return float(layout.boundingRect().height())


def draw(painter: QPainter, layout: QTextLayout, x: float, y: float, colour: QColor) -> None:
    """Paint a layout with its top left corner at a point."""
    painter.setPen(colour)
    layout.draw(painter, QPointF(x, y))


def draw_marked(
    painter: QPainter, layout: QTextLayout, x: float, y: float, marks: Sequence[Span], ink: Ink
) -> None:
    """Paint a layout with marks, which are spans of code points of its text."""
    painter.setPen(ink.text)
    # Marks are drawn as selections: setFormats would throw the lines of the layout away.
    layout.draw(painter, QPointF(x, y), _ranges(layout.text(), marks, ink))


def _layout(text: str, font: QFont, width: float, lines: int, rtl: bool) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if rtl else direction.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _end(layout: QTextLayout) -> int:
    if layout.lineCount() == 0:
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return last.textStart() + last.textLength()


def _cut(text: str, utf16_end: int) -> str:
    kept = text.encode("utf-16-le")[: utf16_end * 2].decode("utf-16-le", "ignore")
    return kept.rstrip(" ,.;:–—")


def _ranges(text: str, marks: Sequence[Span], ink: Ink) -> list[QTextLayout.FormatRange]:
    look = QTextCharFormat()
    look.setBackground(ink.mark)
    look.setForeground(ink.marked_text)
    ranges = []
    for mark in marks:
        one = QTextLayout.FormatRange()
        one.start = utf16_length(text[: mark.start])
        one.length = utf16_length(text[mark.start : mark.end])
        one.format = look
        if one.length:
            ranges.append(one)
    return ranges
