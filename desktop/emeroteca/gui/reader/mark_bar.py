"""The small bar by a selection or a chosen highlight: colours, underline, note, tag, quotation."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton

from emeroteca.gui.annotations.colours import name, number, of_number, swatch
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import Annotation, Colour, MarkStyle
from emeroteca.model.text import Span

GAP = 9
"""Pixels between the words and the bar, in which the handles of a highlight hang."""

SETTLES_MS = 60


class Act(Enum):
    """What the bar does besides giving a colour; the values are its keys."""

    UNDERLINE = Qt.Key.Key_U
    NOTE = Qt.Key.Key_Return
    TAG = Qt.Key.Key_T
    QUOTE = Qt.Key.Key_C
    DELETE = Qt.Key.Key_Delete


class MarkBar(QFrame):
    """Lies on the reader and takes neither the focus nor what copying needs.

    `coloured` carries the `Colour` that was picked, `acted` the `Act`, `stretched` by how many
    words the end (or, where the flag says so, the beginning) of the chosen highlight is to move.
    """

    coloured = Signal(object)
    acted = Signal(object)
    stretched = Signal(int, bool)

    def __init__(self, reader: ReaderView) -> None:
        super().__init__(reader)
        self.setObjectName("popover")
        self.setAccessibleName(self.tr("Highlight"))
        self._reader, self._viewport = reader, reader.viewport()
        self._held = False
        self._dismissed: tuple[Span, ...] = ()
        self.colours = {colour: self._swatch(colour) for colour in Colour}
        self.buttons = {
            Act.UNDERLINE: self._button("underline", self.tr("Underline (U)")),
            Act.NOTE: self._button("sticky-note", self.tr("Write a note (Enter)")),
            Act.TAG: self._button("tag", self.tr("Tag (T)")),
            Act.QUOTE: self._button("quote", self.tr("Copy as quotation (C)")),
            Act.DELETE: self._button("trash-2", self.tr("Remove the highlight (Del)")),
        }
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, act=act: self.acted.emit(act))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(5, 4, 5, 4)
        self._halves.setSpacing(1)
        for buttons in (self.colours.values(), self.buttons.values()):
            half = QHBoxLayout()
            half.setSpacing(1)
            for button in buttons:
                half.addWidget(button)
            half.addStretch()
            self._halves.addLayout(half)
        self._soon = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._soon.timeout.connect(self.settle)
        reader.selectionChanged.connect(self._soon.start)
        reader.verticalScrollBar().valueChanged.connect(self._soon.start)
        reader.highlights.settled.connect(self._soon.start)
        for watched in (reader, reader.viewport()):
            watched.installEventFilter(self)
        self.hide()

    # ------------------------------------------------------------------ where it lies

    def settle(self) -> None:
        """Come to what is selected or chosen, or go where there is nothing."""
        self._soon.stop()
        spans = self._reader.chosen_parts()
        one = self._reader.highlights.current if not spans else None
        if one is not None and one.anchor is not None:
            spans = (one.anchor.span,)
        if spans != self._dismissed:
            self._dismissed = ()
        held = self._held or self._reader.highlights.extent.drawing
        if not spans or held or spans == self._dismissed:
            self.hide()
            return
        self._tell(one)
        self._place(spans)

    def _tell(self, one: Annotation | None) -> None:
        """Say which colour the chosen highlight has."""
        for colour, button in self.colours.items():
            button.setChecked(one is not None and one.colour is colour)
        underlined = one is not None and one.style is MarkStyle.UNDERLINE
        self.buttons[Act.UNDERLINE].setChecked(underlined)
        self.buttons[Act.DELETE].setVisible(one is not None)

    def _place(self, spans: tuple[Span, ...]) -> None:
        """Lie below the last line or above the first, so that no words are covered."""
        first = self._rect(Span(spans[0].start, spans[0].start + 1))
        last = self._rect(Span(spans[-1].end - 1, spans[-1].end))
        if first is None or last is None:
            self.hide()
            return
        self._fit()
        view = self._reader.viewport().geometry()
        above, below = first.top() - GAP - self.height(), last.bottom() + GAP
        if below + self.height() <= view.bottom() and last.bottom() >= view.top():
            top, x = below, last.right()
        elif above >= view.top() and first.top() <= view.bottom():
            top, x = above, first.left()
        elif last.top() > view.bottom() or last.bottom() < view.top():
            self.hide()  # neither end is in view; scrolling there brings it back
            return
        else:
            # The last line is the lowest in view: a little more of the page makes room below.
            bar = self._reader.verticalScrollBar()
            bar.setValue(bar.value() + below + self.height() - view.bottom() + 2)
            moved = self._rect(Span(spans[-1].end - 1, spans[-1].end)) or last
            top, x = moved.bottom() + GAP, moved.right()
        most = self._reader.width() - self.width() - 14
        self.move(max(4, min(most, x - self.width() // 2)), top)
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """Stand in one line, or in two where the reader is too narrow for it."""
        for direction in (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom):
            self._halves.setDirection(direction)
            # A button that has just gone still counts until the layout looks again.
            self._halves.activate()
            self.adjustSize()
            if self.width() <= self._reader.width() - 18:
                return

    def _rect(self, span: Span) -> QRect | None:
        rect = next(self._reader.highlights.rectangles(span), None)
        if rect is None:
            return None
        corner = self._reader.viewport().geometry().topLeft()
        down = QPoint(0, self._reader.verticalScrollBar().value())
        return QRectF(rect).toAlignedRect().translated(corner - down)

    # ------------------------------------------------------------------ a person's gestures

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._viewport:
            if kind is QEvent.Type.MouseButtonPress:
                self._held = True
                self.hide()
            elif kind is QEvent.Type.MouseButtonRelease:
                self._held = False
                self._soon.start()
            elif kind is QEvent.Type.Resize:
                self._soon.start()
        elif isinstance(event, QKeyEvent) and self.isVisible():
            if kind is QEvent.Type.ShortcutOverride and self._means(event):
                event.accept()  # the window's shortcuts of these keys wait
                return True
            if kind is QEvent.Type.KeyPress:
                return self._key(event)
        return False

    def _means(self, event: QKeyEvent) -> bool:
        return (
            _colour(event) is not None
            or _act(event) is not None
            or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab)
            or _stretch(event) != 0
        )

    def _key(self, event: QKeyEvent) -> bool:
        colour, act = _colour(event), _act(event)
        chosen = self.buttons[Act.DELETE].isVisible()
        if colour is not None:
            self.coloured.emit(colour)
        elif act is not None and (act is not Act.DELETE or chosen):
            self.acted.emit(act)
        elif chosen and _stretch(event) and not self._reader.caret_width:
            beginning = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self.stretched.emit(_stretch(event), beginning)
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() == Qt.Key.Key_Tab and not event.modifiers() and self._reader.hasFocus():
            self.colours[Colour.YELLOW].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        elif enter:
            focused = self.focusWidget()
            if isinstance(focused, QToolButton):
                focused.click()
        elif not self._key(event):
            super().keyPressEvent(event)

    def dismiss(self) -> None:
        """Go, and stay away until something else is selected."""
        self._dismissed = self._reader.chosen_parts()
        self._reader.highlights.choose(None)
        self.hide()

    # ------------------------------------------------------------------ making it

    def _swatch(self, colour: Colour) -> QToolButton:
        told = self.tr("{colour} ({key})").format(colour=name(colour), key=number(colour))
        button = self._plain(told)
        button.setIcon(swatch(colour))
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.clicked.connect(lambda _=False: self.coloured.emit(colour))
        return button

    def _button(self, picture: str, told: str) -> QToolButton:
        button = self._plain(told)
        button.setIcon(icon(picture))
        button.setIconSize(QSize(17, 17))
        button.setCheckable(picture == "underline")
        return button

    def _plain(self, told: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(told)
        button.setAccessibleName(told)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


def _colour(event: QKeyEvent) -> Colour | None:
    """The colour of a digit, alone or with Alt."""
    plain = event.modifiers() & ~(
        Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
    )
    if plain != Qt.KeyboardModifier.NoModifier:
        return None
    return of_number(event.key() - Qt.Key.Key_0.value)


def _act(event: QKeyEvent) -> Act | None:
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.NoModifier:
        return None
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else event.key()
    return next((act for act in Act if act.value == key), None)


def _stretch(event: QKeyEvent) -> int:
    """By how many words Shift and an arrow draw an end."""
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return 0
    return {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
