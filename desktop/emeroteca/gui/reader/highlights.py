"""Highlights in the article: painted so that all are seen where they overlap, chosen by a click."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QLineF, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QTextBrowser, QToolTip

from emeroteca.gui.annotations.colours import edge, ground, name, over
from emeroteca.gui.reader.depth import grounds
from emeroteca.gui.reader.extent import Extent, paint_handles
from emeroteca.gui.reader.hits import FLASH_MS
from emeroteca.gui.reader.pointer import MarkPointer
from emeroteca.gui.style.colours import Colours
from emeroteca.model.annotations.annotation import Annotation, AnnotationId, MarkStyle
from emeroteca.model.text import Span

LANES = 3
"""Lines below the text for highlights that overlap; more of them share the last."""

TOLD = 240
"""Characters of a note that its tip shows."""


class Highlights(QObject):
    """The highlights of the article that is shown.

    `chosen` carries the annotation that was clicked, or None; `extended` an annotation and the span
    that its end was drawn to; `settled` tells that one moved or was let go, so that what lies by it
    moves too. `rectangles`, `reveal` and `position_at` are the reader's.
    """

    chosen = Signal(object)
    extended = Signal(object, object)
    settled = Signal()

    def __init__(
        self,
        reader: QTextBrowser,
        rectangles: Callable[[Span], Iterator[QRectF]],
        reveal: Callable[[Span], None],
        position_at: Callable[[QPoint], int],
    ) -> None:
        super().__init__(reader)
        self._reader = reader
        self._viewport = reader.viewport()
        self.rectangles = rectangles
        self._reveal, self._position_at = reveal, position_at
        self._all: tuple[Annotation, ...] = ()
        self._lanes: list[int] = []
        self._chosen: AnnotationId | None = None
        self._pointer = MarkPointer(reader)
        self.extent = Extent(position_at)
        self._flashing: AnnotationId | None = None
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._viewport.update)
        self._viewport.installEventFilter(self)

    # ------------------------------------------------------------------ for the window

    def show(self, annotations: Sequence[Annotation]) -> None:
        """Mark those that stand on a passage of the text, and no others."""
        placed = (one for one in annotations if one.anchor is not None and one.placed)
        self._all = tuple(sorted(placed, key=_span))
        self._lanes = lanes([_span(one) for one in self._all])
        if self.current is None:
            self._chosen = None
        self.extent.end()
        self._viewport.update()
        self.settled.emit()

    @property
    def all(self) -> tuple[Annotation, ...]:
        """Every one that is marked, in the order of the text."""
        return self._all

    @property
    def current(self) -> Annotation | None:
        """The one that is chosen."""
        return next((one for one in self._all if one.id == self._chosen), None)

    def choose(self, annotation: AnnotationId | None) -> None:
        """Frame one, so that its ends can be drawn, or none; nothing is told."""
        if annotation != self._chosen:
            self._chosen = annotation
            self.extent.end()
            self._viewport.update()
            self.settled.emit()

    def go(self, annotation: AnnotationId) -> None:
        """Bring one into view and let it flash."""
        one = next((one for one in self._all if one.id == annotation), None)
        if one is not None:
            self._flashing = annotation
            self._flash.start()
            self._reveal(_span(one))
            self._viewport.update()

    def handles(self, one: Annotation) -> tuple[QPointF, QPointF] | None:
        """The lower ends of where one begins and ends, from which it is drawn further."""
        ends = self._ends(one)
        return (ends[0].p2(), ends[1].p2()) if ends is not None else None

    def at(self, place: QPoint) -> list[Annotation]:
        """Those at a place of the viewport, the shortest first."""
        position = self._position_at(place)
        spot = QPointF(place) + QPointF(0, self._reader.verticalScrollBar().value())
        found = [
            one
            for one in self._all
            if _span(one).start - 1 <= position <= _span(one).end + 1
            and any(r.contains(spot) for r in self.rectangles(_near(_span(one), position)))
        ]
        return sorted(found, key=lambda one: len(_span(one)))

    # ------------------------------------------------------------------ painting

    def paint_grounds(
        self, painter: QPainter, shown: QRectF, first: int, last: int, colours: Colours
    ) -> None:
        """Paint what lies behind the text between two code points."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(over(colours))
        seen = [
            (one, span)
            for _, one, span in self._within(first, last)
            if one.style is MarkStyle.HIGHLIGHT
        ]
        for (one, _), parts in zip(seen, grounds(span for _, span in seen), strict=True):
            painter.setBrush(QColor(ground(one.colour, colours)))
            for rect in (rect for part in parts for rect in self.rectangles(part)):
                if rect.intersects(shown):
                    painter.drawRect(rect.adjusted(0, 1, 0, 0))
        painter.restore()

    def paint_edges(
        self, painter: QPainter, shown: QRectF, first: int, last: int, colours: Colours
    ) -> None:
        """Paint lines below, ends and what is chosen, over the text's own grounds."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for lane, one, span in self._within(first, last):
            thick = 2.2 if one.style is MarkStyle.UNDERLINE else 1.3
            painter.setPen(QPen(QColor(edge(one.colour, colours)), thick))
            for rect in self.rectangles(span):
                if rect.intersects(shown):
                    low = rect.bottom() + 0.6 + 2.4 * lane
                    painter.drawLine(QPointF(rect.left(), low), QPointF(rect.right(), low))
            self._paint_ends(painter, one, span, colours)
        self._paint_chosen(painter, shown, first, last, colours)

    def _paint_ends(self, painter: QPainter, one: Annotation, seen: Span, colours: Colours) -> None:
        """A stroke where one begins and ends, by which two that touch are told apart, and a dot
        where there is a note."""
        whole = self._span_of(one)
        ends = self._ends(one) if whole.start == seen.start or whole.end == seen.end else None
        for line in ends or ():
            painter.drawLine(line.p1() + QPointF(0, 3), line.p2())
        if ends is not None and one.note:
            painter.setBrush(QColor(edge(one.colour, colours)))
            painter.drawEllipse(ends[1].p1() + QPointF(0, 3), 2.4, 2.4)

    def _paint_chosen(
        self, painter: QPainter, shown: QRectF, first: int, last: int, colours: Colours
    ) -> None:
        for _, one, span in self._within(first, last):
            chosen = one.id == self._chosen
            if not chosen and not (one.id == self._flashing and self._flash.isActive()):
                continue
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rects = list(self.rectangles(span))
            for rect in rects:
                if rect.intersects(shown):
                    left = min(2.0, rect.left() - 1)
                    painter.drawRoundedRect(rect.adjusted(-left, 0, 2, 1), 3, 3)
            if chosen:
                paint_handles(painter, self.handles(one), colours)

    def _within(self, first: int, last: int) -> Iterator[tuple[int, Annotation, Span]]:
        """Lane, annotation and the part of it between two code points."""
        for number, one in enumerate(self._all):
            span = self._span_of(one)
            if span.end > first and span.start < last:
                part = Span(max(span.start, first), min(span.end, last))
                yield self._lanes[number], one, part

    def _span_of(self, one: Annotation) -> Span:
        """Where one stands, or is being drawn to."""
        drawn = self.extent.span if one.id == self._chosen else None
        return drawn if drawn is not None else _span(one)

    def _ends(self, one: Annotation) -> tuple[QLineF, QLineF] | None:
        """Where one begins and ends, each from above to below, in the document."""
        span = self._span_of(one)
        first = next(self.rectangles(Span(span.start, span.start + 1)), None)
        last = next(self.rectangles(Span(span.end - 1, span.end)), None)
        if first is None or last is None:
            return None
        left, right = _sides(first), _sides(last)
        return left[self._leftwards(span.start)], right[not self._leftwards(span.end - 1)]

    def _leftwards(self, position: int) -> bool:
        """Whether the text runs from right to left at a character."""
        near = (Span(at, at + 1) for at in (position, position + 1))
        here, after = (next(self.rectangles(one), None) for one in near)
        if here is None or after is None or here.top() != after.top():
            return False
        return after.left() < here.left()

    # ------------------------------------------------------------------ a person's gestures

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._all:
            return False
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return self._tell(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        """Whether an event was about a handle; a click leaves the event to others too."""
        if event.type() is QEvent.Type.MouseMove:
            return self._move(event)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.type() is QEvent.Type.MouseButtonRelease and self.extent.drawing:
            self._let_go()
            return True
        at = self._pointer.clicked(event)
        if at is not None:
            self._click(at)
        pressed = left and event.type() is QEvent.Type.MouseButtonPress
        return pressed and self._grab(event.position())

    def _click(self, at: QPoint) -> None:
        """Choose what is there; of several that overlap, another click takes the next."""
        found = self.at(at)
        ids = [one.id for one in found]
        if not found:
            if self._chosen is not None:
                self.choose(None)
                self.chosen.emit(None)
            return
        number = (ids.index(self._chosen) + 1) % len(ids) if self._chosen in ids else 0
        self.choose(ids[number])
        self.chosen.emit(found[number])

    def _grab(self, place: QPointF) -> bool:
        current = self.current
        if current is None:
            return False
        spot = place + QPointF(0, self._reader.verticalScrollBar().value())
        return self.extent.grab(spot, self.handles(current), _span(current))

    def _move(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        if self.extent.drawing:
            self._scroll_to(at)
            if self.extent.draw(at):
                self._viewport.update()
            return True
        if not event.buttons():
            self._pointer.point(at, bool(self.at(at)))
        return False

    def _scroll_to(self, at: QPoint) -> None:
        """What is drawn beyond the edge of the view brings on more of the text."""
        bar, high = self._reader.verticalScrollBar(), self._viewport.height()
        beyond = min(0, at.y() - 8) + max(0, at.y() - high + 8)
        bar.setValue(bar.value() + beyond)

    def _let_go(self) -> None:
        current, span = self.current, self.extent.span
        self._pointer.forget()
        self.extent.release()
        if current is not None and span is not None and span != _span(current):
            self.extended.emit(current, span)
        else:
            self.extent.end()
        self._viewport.update()

    def _tell(self, event: QHelpEvent) -> bool:
        found = self.at(event.pos())
        if not found:
            return False
        told = "\n".join(tip(one) for one in found)
        QToolTip.showText(event.globalPos() + QPoint(0, 4), told, self._viewport)
        return True


def _sides(rect: QRectF) -> tuple[QLineF, QLineF]:
    return (
        QLineF(rect.topLeft(), rect.bottomLeft()),
        QLineF(rect.topRight(), rect.bottomRight()),
    )


def tip(one: Annotation) -> str:
    """A highlight in words: its colour, its tags and the beginning of its note."""
    parts = [name(one.colour), *(f"#{tag}" for tag in one.tags)]
    note = one.note.strip()
    if note:
        parts.append(note if len(note) <= TOLD else f"{note[: TOLD - 1]}…")
    return " · ".join(parts)


def lanes(spans: Sequence[Span]) -> list[int]:
    """The line below the text that each of some sorted spans has, so that overlapping ones differ.

    The first that is free from 0 on; the last is shared where there are too many.
    """
    ends = [0] * LANES
    made = []
    for span in spans:
        free = (lane for lane in range(LANES) if ends[lane] <= span.start)
        lane = next(free, LANES - 1)
        ends[lane] = max(ends[lane], span.end)
        made.append(lane)
    return made


def _span(one: Annotation) -> Span:
    assert one.anchor is not None
    return one.anchor.span


def _near(span: Span, position: int, reach: int = 400) -> Span:
    """The part of a span about a place, so that a long one costs no more than a short one."""
    start = max(span.start, min(position, span.end - 1) - reach)
    return Span(start, max(start + 1, min(span.end, position + reach)))
