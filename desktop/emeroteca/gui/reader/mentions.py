"""Where an article speaks of something: marked in its text, told by a tip, chosen by a click."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QTextBrowser, QToolTip

from emeroteca.gui.mark_kinds import MarkKind, MarkStyle, colour
from emeroteca.gui.reader.hits import FLASH_MS
from emeroteca.gui.reader.pointer import MarkPointer
from emeroteca.gui.reader.strokes import pen, underline
from emeroteca.gui.style.colours import Colours
from emeroteca.gui.style.qss import blend
from emeroteca.model.text import Span

CHIP, CHOSEN = 0.13, 0.24
"""How much of a kind's colour is in the ground of its marks, and of those that are chosen."""

REACH = 3_000
"""Characters before a place in which a long quotation around it may begin."""

PRECEDENCE = (
    MarkKind.PEOPLE,
    MarkKind.ORGANISATIONS,
    MarkKind.PLACES,
    MarkKind.DATES,
    MarkKind.QUOTATIONS,
)
"""What a click is about where several stand over each other: the shortest kinds first."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A place that speaks of something: `key` says of what, `tip` in words."""

    span: Span
    key: Hashable
    tip: str = ""


class Mentions(QObject):
    """The marks of the article that is shown; `chosen` carries the `Marked` that was clicked,
    `changed` tells that other places are marked, or others stand out.

    `rectangles`, `reveal` and `position_at` are the reader's: where a span stands, bringing it into
    view, and the code point at a place of the viewport.
    """

    chosen = Signal(object)
    changed = Signal()

    def __init__(
        self,
        reader: QTextBrowser,
        rectangles: Callable[[Span], Iterator[QRectF]],
        reveal: Callable[[Span], None],
        position_at: Callable[[QPoint], int],
    ) -> None:
        super().__init__(reader)
        self._reader = reader
        self._position_at = position_at
        self._viewport = reader.viewport()
        self._rectangles = rectangles
        self._reveal = reveal
        self._marks: dict[MarkKind, list[Marked]] = {}
        self._styles = dict.fromkeys(MarkKind, MarkStyle.SOFT)
        self._key: Hashable = None
        self._at: Span | None = None
        self._pointer = MarkPointer(reader)
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._viewport.update)
        self._viewport.installEventFilter(self)

    # ------------------------------------------------------------------ for the window

    def show(self, marks: Mapping[MarkKind, Iterable[Marked]]) -> None:
        """Mark these places and no others."""
        self._marks = {kind: sorted(some, key=lambda one: one.span) for kind, some in marks.items()}
        if not self._flash.isActive():
            self._at = None
        self._viewport.update()
        self.changed.emit()

    def set_styles(self, styles: Mapping[MarkKind, MarkStyle]) -> None:
        """Mark each kind in its own way."""
        self._styles = dict(styles)
        self._viewport.update()

    def choose(self, key: Hashable) -> None:
        """Let all places that speak of one thing stand out, also where its kind is not marked."""
        self._key, self._at = key, None
        self._viewport.update()
        self.changed.emit()

    def standing_out(self) -> Iterator[tuple[MarkKind, Span]]:
        """Where the article speaks of what is chosen."""
        for kind, some in self._marks.items() if self._key is not None else ():
            yield from ((kind, one.span) for one in some if one.key == self._key)

    def go(self, span: Span) -> None:
        """Bring a place into view and let it flash."""
        self._at = span
        self._flash.start()
        self._reveal(span)
        self._viewport.update()

    def at(self, place: QPoint) -> Marked | None:
        """What is marked at a place of the viewport."""
        return self._at_place(QPointF(place))

    # ------------------------------------------------------------------ painting

    def paint_grounds(
        self, painter: QPainter, shown: QRectF, first: int, last: int, colours: Colours
    ) -> None:
        """Paint what lies behind the text between two code points."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for kind, one in self._within(first, last):
            strong = self._styles[kind] is MarkStyle.STRONG
            if not strong and one.key != self._key:
                continue
            self._ground(painter, shown, kind, one, colours)
        if self._at is not None and self._flash.isActive():
            self._paint_flash(painter, shown, self._at, colours)

    def _paint_flash(self, painter: QPainter, shown: QRectF, span: Span, colours: Colours) -> None:
        """Whatever one is led to flashes, also where nothing is marked."""
        painter.setBrush(QColor(colours.flash))
        painter.setPen(QPen(QColor(colours.focus), 2))
        for rect in self._rectangles(span):
            if rect.intersects(shown):
                painter.drawRoundedRect(rect.adjusted(-1.5, 1, 1.5, -1), 4, 4)

    def paint_lines(
        self, painter: QPainter, shown: QRectF, first: int, last: int, colours: Colours
    ) -> None:
        """Paint the lines below what stands between two code points."""
        for kind, one in self._within(first, last):
            if self._styles[kind] is not MarkStyle.SOFT:
                continue
            for rect in self._rectangles(one.span):
                if rect.intersects(shown):
                    underline(painter, rect, kind, colours)

    def _ground(
        self, painter: QPainter, shown: QRectF, kind: MarkKind, one: Marked, colours: Colours
    ) -> None:
        chosen = one.key == self._key
        tint = blend(colours.page, colour(kind, colours), CHOSEN if chosen else CHIP)
        painter.setBrush(QColor(tint))
        if self._styles[kind] is MarkStyle.STRONG:
            painter.setPen(pen(kind, colours, 1.0))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        for rect in self._rectangles(one.span):
            if rect.intersects(shown):
                # An edge must not be cut off where the column begins.
                box = rect.adjusted(-min(1.5, rect.left() - 0.5), 1, 1.5, -1)
                painter.drawRoundedRect(box, 4, 4)
                if kind is MarkKind.PLACES and self._styles[kind] is MarkStyle.STRONG:
                    low = rect.bottom() - 4
                    painter.drawLine(QPointF(rect.left(), low), QPointF(rect.right(), low))

    def _within(self, first: int, last: int) -> Iterator[tuple[MarkKind, Marked]]:
        """What is marked between two code points, the longest kinds below the others."""
        for kind in reversed(PRECEDENCE):
            if self._styles[kind] is MarkStyle.OFF and self._key is None:
                continue
            for one in _between(self._marks.get(kind, ()), first, last):
                yield kind, one

    # ------------------------------------------------------------------ a person's gestures

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._marks:
            return False
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return self._tell(event)
        if isinstance(event, QMouseEvent):
            self._mouse(event)
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        if event.type() is QEvent.Type.MouseMove and not event.buttons():
            place = event.position()
            self._pointer.point(place.toPoint(), self._at_place(place) is not None)
        elif self._pointer.clicked(event) is not None:
            one = self._at_place(event.position())
            if one is not None:
                self.chosen.emit(one)

    def _tell(self, event: QHelpEvent) -> bool:
        one = self._at_place(QPointF(event.pos()))
        if one is None or not one.tip:
            return False
        QToolTip.showText(event.globalPos() + QPoint(0, 4), one.tip, self._viewport)
        return True

    def _at_place(self, place: QPointF) -> Marked | None:
        """What a place of the viewport speaks of, as far as one can see that."""
        position = self._position_at(place.toPoint())
        at = place + QPointF(0, self._reader.verticalScrollBar().value())
        for kind in PRECEDENCE:
            if self._styles[kind] is MarkStyle.OFF:
                continue
            for one in _between(self._marks.get(kind, ()), position - REACH, position + 1):
                if one.span.end < position - 1:
                    continue
                if any(rect.contains(at) for rect in self._rectangles(one.span)):
                    return one
        return None


def _between(marks: Sequence[Marked], first: int, last: int) -> Iterator[Marked]:
    """Those of one kind that reach between two code points."""
    begin = max(0, bisect_right(marks, first, key=lambda one: one.span.start) - 1)
    end = bisect_left(marks, last, key=lambda one: one.span.start)
    for one in marks[begin:end]:
        if one.span.end >= first:
            yield one
