"""Where spans stand on the page: the rectangles behind them, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextLine


def rectangles(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """The parts of lines that a range of Qt positions covers, in the document's coordinates."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        # Laid out by this; a block in a cell knows only its place inside the cell.
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        begin = max(0, start - block.position())
        stop = min(block.length() - 1, end - block.position())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(begin, line.textStart())
            last = min(stop, line.textStart() + line.textLength())
            if first < last:
                low, high = sorted((_x(line, first), _x(line, last)))
                x, y = corner.x() + low, corner.y() + line.y()
                yield QRectF(x, y, high - low, line.height())
        block = block.next()


def _x(line: QTextLine, position: int) -> float:
    # PySide returns (x, position); its stubs only say object.
    place: Any = line.cursorToX(position)
    return float(place[0] if isinstance(place, tuple) else place)
