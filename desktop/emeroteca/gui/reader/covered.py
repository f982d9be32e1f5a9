"""Marks on what has a ground of its own: inline code, heads of tables, marked words.

Marks are painted behind the text, and such a ground would hide them; there Qt paints them itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from emeroteca.gui.annotations.colours import ground
from emeroteca.gui.reader.hits import Hits
from emeroteca.gui.reader.offsets import Offsets
from emeroteca.gui.style.colours import Colours
from emeroteca.model.annotations.annotation import Annotation, MarkStyle
from emeroteca.model.text import RunStyle, Span, Text

Layer = Sequence[tuple[Span, str]]
"""Marks in the order of the text, each with its colour."""


def layers(
    highlights: Iterable[Annotation], hits: Iterable[Hits], colours: Colours
) -> tuple[Layer, ...]:
    """What is marked, each layer over the one before."""
    made: list[Layer] = [
        [
            (one.anchor.span, ground(one.colour, colours))
            for one in highlights
            if one.anchor is not None and one.style is MarkStyle.HIGHLIGHT
        ]
    ]
    for some in hits:
        tones = {some.at: colours.mark_current}
        made.append([(s, tones.get(n, colours.mark)) for n, s in enumerate(some.spans)])
    return tuple(made)


def selections(
    document: QTextDocument, offsets: Offsets, text: Text, layers: Sequence[Layer]
) -> list[QTextEdit.ExtraSelection]:
    """The marks that a ground would hide, as `ExtraSelection`s."""
    grounds = sorted(
        run.span
        for run in text.runs
        if run.style in (RunStyle.CODE, RunStyle.MARK)
        or (run.style is RunStyle.CELL and run.href == "th")
    )
    made = []
    for layer in layers if grounds else ():
        for span, tone in layer:
            if span.end > len(text.content):
                break  # of the text before this one; those of this one are on their way
            first = bisect_left(grounds, span.start, key=lambda ground: ground.end - 1)
            for behind in grounds[first:]:
                if behind.start >= span.end:
                    break
                part = Span(max(span.start, behind.start), min(span.end, behind.end))
                made.append(_selection(document, offsets, part, tone))
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
