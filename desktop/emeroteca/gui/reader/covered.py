"""Marks on what has a ground of its own: inline code, heads of tables, marked words.

Marks are painted behind the text, and such a ground would hide them; there Qt paints them itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from emeroteca.gui.reader.offsets import Offsets
from emeroteca.gui.style.colours import Colours
from emeroteca.model.text import RunStyle, Span, Text

Layer = tuple[Sequence[Span], int]
"""Marks and the number of the current one."""


def selections(
    document: QTextDocument, offsets: Offsets, text: Text, layers: Sequence[Layer], colours: Colours
) -> list[QTextEdit.ExtraSelection]:
    """The marks that a ground would hide; `ExtraSelection`s, the current one in its own colour."""
    grounds = sorted(
        run.span
        for run in text.runs
        if run.style in (RunStyle.CODE, RunStyle.MARK)
        or (run.style is RunStyle.CELL and run.href == "th")
    )
    made = []
    for spans, at in layers if grounds else ():
        for number, span in enumerate(spans):
            if span.end > len(text.content):
                break  # of the text before this one; those of this one are on their way
            before = bisect_right(grounds, span.end - 1, key=lambda ground: ground.start)
            if any(ground.overlaps(span) for ground in grounds[max(0, before - 2) : before]):
                tone = colours.mark_current if number == at else colours.mark
                made.append(_selection(document, offsets, span, tone))
    return made


def _selection(
    document: QTextDocument, offsets: Offsets, span: Span, tone: str
) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_qt(span.start))
    cursor.setPosition(offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    made.format.setBackground(QColor(tone))
    return made
