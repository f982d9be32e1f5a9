"""Suggested repairs of an article, shown under their words in the reader and answered there.

A dotted line is all that one sees of them; a click, or Enter on the current one, asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QTextBrowser, QToolTip

from emeroteca.gui.reader.mend_popover import MendPopover, change
from emeroteca.gui.style.colours import Colours
from emeroteca.model.cleaning import Suggestion
from emeroteca.model.text import Span, Text

_NEAR = 2.0
_TAKEN_MS = 10_000
"""So long words stay marked that wait for the text to be made anew; it takes a moment at most."""


class Mends(QObject):
    """Shows suggestions in a reader; `answered` carries those that were answered, and with what.

    `rectangles` and `reveal` are the reader's: where a span stands, and bringing it into view.
    """

    answered = Signal(object, bool)

    def __init__(
        self,
        reader: QTextBrowser,
        rectangles: Callable[[Span], Iterator[QRectF]],
        reveal: Callable[[Span], None],
    ) -> None:
        super().__init__(reader)
        self._reader = reader
        self._rectangles = rectangles
        self._reveal = reveal
        self._text: Text | None = None
        self._open: tuple[Suggestion, ...] = ()
        self._current: Suggestion | None = None
        self._pressed: Suggestion | None = None
        self._place: int | None = None
        self._taken: tuple[Suggestion, ...] = ()
        self._over = False
        self._taken_seen = QTimer(self, singleShot=True, interval=_TAKEN_MS)
        self._taken_seen.timeout.connect(self._forget_taken)
        self._viewport = reader.viewport()
        for part in (reader, self._viewport):
            part.installEventFilter(self)

    @property
    def open(self) -> tuple[Suggestion, ...]:
        """The suggestions that have no answer yet, in the order of the text."""
        return self._open

    def show(
        self, text: Text | None, suggestions: Sequence[Suggestion], same: bool = False
    ) -> None:
        """Offer these suggestions and no others; one walks on where one was in the `same` text."""
        self._place = self._place if same else None
        self._text = text
        self._open = tuple(suggestions)
        self._current = self._pressed = None
        self._taken = ()
        self._viewport.update()

    def walk(self, step: int) -> tuple[int, Suggestion | None]:
        """Go to the next suggestion or the one before; returns its number from 1, and itself."""
        if not self._open:
            return 0, None
        at = self._next(step)
        self._current = self._open[at]
        self._place = self._current.span.start
        self._reveal(self._current.span)
        self._viewport.update()
        return at + 1, self._current

    def _next(self, step: int) -> int:
        """The number of the suggestion that follows the current place, or stands before it."""
        starts = [one.span.start for one in self._open]
        place = self._place
        if place is None:
            return 0 if step > 0 else len(starts) - 1
        if step > 0:
            # What was put in or taken out above moves the place by a character or two.
            from_ = place + 1 if self._current is not None else place - 2
            return next((n for n, start in enumerate(starts) if start >= from_), 0)
        return (sum(start < place for start in starts) - 1) % len(starts)

    def words(self, suggestion: Suggestion) -> str:
        """What a suggestion would replace."""
        return self._text.slice(suggestion.span) if self._text is not None else ""

    def ask(self, suggestion: Suggestion) -> None:
        """Open the pop-up of a suggestion below its words."""
        rect = next(self._rectangles(suggestion.span), None)
        if rect is None:
            return
        self._current = suggestion
        self._place = suggestion.span.start
        self._viewport.update()
        popover = MendPopover(
            self.words(suggestion), suggestion, len(self._open), self._reader.window()
        )
        popover.answered.connect(lambda accepted: self._answer((suggestion,), accepted))
        popover.all_wanted.connect(lambda: self._answer(self._open, True))
        top = rect.translated(0, -self._reader.verticalScrollBar().value())
        popover.show_at(self._viewport, top.toAlignedRect())

    def paint(self, painter: QPainter, shown: QRectF, colours: Colours) -> None:
        """Draw the lines under what is in view; the painter's origin is the document's."""
        pen = QPen(QColor(colours.accent), 1.6)
        pen.setDashPattern([0.1, 2.2])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self._taken:
            # Until the text comes that is made anew, what was taken is seen to be taken.
            for rect in self._rectangles(one.span):
                if rect.intersects(shown):
                    self._ground(painter, rect, colours)
        for one in self._open:
            for rect in self._rectangles(one.span):
                if not rect.intersects(shown):
                    continue
                if one == self._current:
                    self._ground(painter, rect, colours)
                painter.setPen(pen)
                low = rect.bottom() - 1
                painter.drawLine(QPointF(rect.left(), low), QPointF(rect.right(), low))
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, rect: QRectF, colours: Colours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.mark))
        painter.drawRoundedRect(rect.adjusted(-1.5, 1, 1.5, -1), 3, 3)

    # ------------------------------------------------------------------ a person's gestures

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._open:
            return False
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            return watched is self._viewport and self._tell(event)
        if isinstance(event, QMouseEvent):
            return watched is self._viewport and self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is self._reader and self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        at = self._at(event.position())
        if event.type() is QEvent.Type.MouseMove and not event.buttons():
            if at is None and self._over:
                self._viewport.setCursor(Qt.CursorShape.IBeamCursor)
            self._over = at is not None
            if self._over:
                self._viewport.setCursor(Qt.CursorShape.PointingHandCursor)
            return self._over
        left = event.button() == Qt.MouseButton.LeftButton
        if left and event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = at
            return at is not None
        if left and event.type() is QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if pressed is not None and pressed == at:
                self.ask(pressed)
            return pressed is not None
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self._current is None:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask(self._current)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._current = None
            self._viewport.update()
            return True
        return False

    def _tell(self, event: QHelpEvent) -> bool:
        at = self._at(QPointF(event.pos()))
        if at is None:
            return False
        text = self.tr("Suggested repair: {change}").format(change=change(self.words(at), at))
        QToolTip.showText(event.globalPos() + QPoint(0, 4), text, self._viewport)
        return True

    def _forget_taken(self) -> None:
        self._taken = ()
        self._viewport.update()

    def _at(self, place: QPointF) -> Suggestion | None:
        """The suggestion at a place of the viewport."""
        at = place + QPointF(0, self._reader.verticalScrollBar().value())
        for one in self._open:
            for rect in self._rectangles(one.span):
                if rect.adjusted(-_NEAR, 0, _NEAR, 0).contains(at):
                    return one
        return None

    def _answer(self, answered: tuple[Suggestion, ...], accepted: bool) -> None:
        self._open = tuple(one for one in self._open if one not in answered)
        if accepted:
            self._taken += answered
            self._taken_seen.start()
        self._current = None
        self._viewport.update()
        self._reader.setFocus(Qt.FocusReason.PopupFocusReason)
        self.answered.emit(answered, accepted)
