"""Laying out a few lines of text with marks in it, cut with an ellipsis where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from emeroteca.gui.reader.offsets import utf16_length
from emeroteca.model.search import JOINT, Excerpt
from emeroteca.model.text import Span

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a passage: its text, and the ground and text of its marks."""

    text: QColor
    mark: QColor
    marked_text: QColor


def fitted(excerpt: Excerpt, room: int) -> Excerpt:
    """As much of an excerpt as about so many characters show: a mark of each of its passages."""
    if len(excerpt.text) <= room or not excerpt.marks:
        return excerpt
    first, second = _parted(excerpt)
    if second is None:
        return _from_a_mark(first, room)
    half = (room - len(JOINT)) // 2
    begun = _until(_from_a_mark(first, half), half)
    text = begun.text.rstrip(f"{ELLIPSIS} ") + JOINT
    rest = _from_a_mark(second, half)
    bare = rest.text.lstrip(f"{ELLIPSIS} ")
    shift = len(text) - (len(rest.text) - len(bare))
    marks = (*begun.marks, *(Span(m.start + shift, m.end + shift) for m in rest.marks))
    return Excerpt(text + bare, marks)


def _parted(excerpt: Excerpt) -> tuple[Excerpt, Excerpt | None]:
    """The passages of an excerpt, of which each has a mark."""
    marks = excerpt.marks
    at = excerpt.text.find(JOINT, marks[0].end)
    after = tuple(m for m in marks if m.start > at)
    if at < 0 or not after:
        return excerpt, None
    cut = at + len(JOINT)
    early = Excerpt(excerpt.text[:at], tuple(m for m in marks if m.end <= at))
    return early, Excerpt(
        excerpt.text[cut:], tuple(Span(m.start - cut, m.end - cut) for m in after)
    )


def _from_a_mark(passage: Excerpt, room: int) -> Excerpt:
    """The passage from the word on that lets its first mark be seen."""
    mark = passage.marks[0]
    if mark.end <= room * 2 // 3:
        return passage
    cut = passage.text.rfind(" ", 0, max(0, mark.start - room // 4)) + 1
    if cut == 0:
        return passage
    shift = cut - len(ELLIPSIS)
    marks = tuple(Span(m.start - shift, m.end - shift) for m in passage.marks)
    return Excerpt(ELLIPSIS + passage.text[cut:], marks)


def _until(passage: Excerpt, room: int) -> Excerpt:
    """The passage up to a word's end that is near, its first mark included."""
    end = passage.text.rfind(" ", 0, max(room, passage.marks[0].end) + 1)
    if len(passage.text) <= room or end < passage.marks[0].end:
        return passage
    return Excerpt(passage.text[:end], tuple(m for m in passage.marks if m.end <= end))


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
