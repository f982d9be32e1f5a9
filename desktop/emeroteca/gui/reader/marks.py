"""Where spans stand on the page: the rectangles behind them, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGlyphRun, QTextDocument, QTextLine

TOUCH = 1.0
"""Pixels between glyphs that leave no gap to be seen."""

_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def rectangles(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """The parts of lines that a range of Qt positions covers, in the document's coordinates."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        # Laid out by this; a block in a cell knows only its place inside the cell.
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        mixed = _FROM_THE_RIGHT.search(block.text()) is not None
        begin = max(0, start - block.position())
        stop = min(block.length() - 1, end - block.position())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(begin, line.textStart())
            last = min(stop, line.textStart() + line.textLength())
            if first < last:
                for low, high in _stretches(line, first, last, mixed):
                    x, y = corner.x() + low, corner.y() + line.y()
                    yield QRectF(x, y, high - low, line.height())
        block = block.next()


def _stretches(
    line: QTextLine, first: int, last: int, mixed: bool
) -> Iterator[tuple[float, float]]:
    """From where to where a range of positions stands in a line; several where directions mix."""
    runs = line.glyphRuns(first, last - first) if mixed else []
    if not runs:
        low, high = sorted((_x(line, first), _x(line, last)))
        yield low, high
    # Where the direction turns, a position stands at two places: only glyphs stand at one. Glyphs
    # reach over each other, and what is painted twice in one place would be another colour.
    yield from _joined(
        sorted((box.left(), box.right()) for box in map(QGlyphRun.boundingRect, runs))
    )


def _joined(stretches: Iterable[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Sorted stretches, those that touch or overlap as one."""
    joined: list[tuple[float, float]] = []
    for low, high in stretches:
        if joined and low <= joined[-1][1] + TOUCH:
            joined[-1] = joined[-1][0], max(high, joined[-1][1])
        else:
            joined.append((low, high))
    yield from joined


def _x(line: QTextLine, position: int) -> float:
    # PySide returns (x, position); its stubs only say object.
    place: Any = line.cursorToX(position)
    return float(place[0] if isinstance(place, tuple) else place)
