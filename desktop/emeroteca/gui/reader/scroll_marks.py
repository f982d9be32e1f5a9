"""Marks in the scroll bar: where highlights, hits and the chosen entity stand in the article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from emeroteca.gui.annotations.colours import edge
from emeroteca.gui.mark_kinds import colour
from emeroteca.gui.style import current
from emeroteca.gui.style.colours import Colours
from emeroteca.model.text import Span

if TYPE_CHECKING:
    from emeroteca.gui.reader.view import ReaderView

HIGH = 2
"""Pixels that a mark is high."""

MOST = 1_000
"""Hits that are looked up; where there are more, the bar has no pixel for each."""

Lane = tuple[float, float]
HIGHLIGHTS, HITS, ENTITY = (0.08, 0.42), (0.58, 0.92), (0.3, 0.7)
"""Parts of the bar's width: highlights stand left, hits right, and a chosen entity between."""


class ScrollMarks(QWidget):
    """Lies on a reader's scroll bar and lets the mouse through.

    `to_qt` makes code points positions of the document.
    """

    def __init__(self, reader: ReaderView, to_qt: Callable[[int], int]) -> None:
        super().__init__(reader.verticalScrollBar())
        self._reader, self._to_qt = reader, to_qt
        self._bar = reader.verticalScrollBar()
        self._rows: dict[tuple[Lane, int], str] | None = None
        self._known: tuple[object, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.installEventFilter(self)
        reader.highlights.settled.connect(self.renew)
        reader.mentions.changed.connect(self.renew)
        for hits in (reader.hits, reader.found):
            hits.changed.connect(self.renew)

    def renew(self) -> None:
        """Something else is marked."""
        self._rows = None
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.resize(self._bar.size())
            self.renew()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        document = self._reader.document()
        known = (document, document.textWidth(), document.size().height(), current())
        if self._rows is None or known != self._known:
            self._known = known
            self._rows = dict(self._find())
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        for ((left, right), y), tone in self._rows.items():
            painter.setBrush(QColor(tone))
            painter.drawRect(QRectF(left * self.width(), y, (right - left) * self.width(), HIGH))

    def _marked(self, colours: Colours) -> Iterator[tuple[Lane, Iterable[tuple[Span, str]]]]:
        reader = self._reader
        for hits in (reader.hits, reader.found):
            every = max(1, len(hits.spans) // MOST)
            yield HITS, ((span, colours.warning) for span in hits.spans[::every])
        yield (
            HIGHLIGHTS,
            (
                (one.anchor.span, edge(one.colour, colours))
                for one in reader.highlights.all
                if one.anchor is not None
            ),
        )
        chosen = reader.mentions.standing_out()
        yield ENTITY, ((span, colour(kind, colours)) for kind, span in chosen)

    def _find(self) -> Iterator[tuple[tuple[Lane, int], str]]:
        """Where each mark stands, to a pixel, so that many marks are few rectangles."""
        document = self._reader.document()
        layout = document.documentLayout()
        tall = max(1.0, document.size().height())
        room = self.height() - 4 - HIGH
        for lane, marks in self._marked(current()):
            for span, tone in marks:
                at = self._to_qt(span.start)
                block = document.findBlock(at)
                box = layout.blockBoundingRect(block)
                line = block.layout().lineForTextPosition(at - block.position())
                top = box.top() + (line.y() if line.isValid() else 0.0)
                yield (lane, 2 + round(min(1.0, top / tall) * room)), tone
