"""The tray of annotations that the text lost: each with its passage and where it may stand now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from emeroteca.gui.annotations.rows import quoted
from emeroteca.gui.style import icon
from emeroteca.model.annotations.annotation import Annotation, AnnotationId, Suggested

LONGEST = 240


class Tray(QFrame):
    """Shows one at a time.

    `wanted` carries the annotation whose place is to be suggested; `confirmed` the annotation and
    the anchor that one agreed to; `looked` the anchor to be looked at; `removed` the annotation.
    """

    wanted = Signal(object)
    confirmed = Signal(object, object)
    looked = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("progressLine", True)
        self._all: tuple[Annotation, ...] = ()
        self._at = 0
        self._suggested: Suggested | None = None
        self._head = _label("heading")
        self._passage = _label("")
        self._note = _label("small")
        self._hint = _label("small")
        self.place = QPushButton(self.tr("Place it here"))
        self.place.clicked.connect(self._confirm)
        self.look = QPushButton(self.tr("Show the place"))
        self.look.setProperty("flat", True)
        self.look.clicked.connect(self._look)
        self.drop = QPushButton(self.tr("Remove"))
        self.drop.setProperty("flat", True)
        self.drop.clicked.connect(lambda: self.removed.emit(self._all[self._at]))
        for button in (self.place, self.look, self.drop):
            button.setProperty("tight", True)
            button.setAutoDefault(True)
        self._back = self._arrow("chevron-left", self.tr("Previous unplaced highlight"), -1)
        self._next = self._arrow("chevron-right", self.tr("Next unplaced highlight"), 1)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._back)
        top.addWidget(self._next)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.place, self.look, self.drop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(5)
        column.addLayout(top)
        for part in (self._passage, self._note, self._hint):
            column.addWidget(part)
        column.addLayout(buttons)
        self.hide()

    def show_unplaced(self, unplaced: Sequence[Annotation]) -> None:
        """Show these, or nothing where there are none."""
        before = self._all[self._at].id if self._all else None
        self._all = tuple(unplaced)
        ids = [one.id for one in self._all]
        self._at = ids.index(before) if before in ids else min(self._at, max(0, len(ids) - 1))
        self.setVisible(bool(self._all))
        if self._all:
            self._show()

    def show_suggestion(self, annotation: AnnotationId, suggested: Suggested | None) -> None:
        """Tell where one may stand."""
        if not self._all or self._all[self._at].id != annotation:
            return
        self._suggested = suggested
        for button in (self.place, self.look):
            button.setVisible(suggested is not None)
        if suggested is None:
            self._hint.setText(self.tr("No passage of the text is like it."))
            return
        percent = QLocale().toString(round(suggested.likeness * 100))
        text = self.tr("Perhaps, {percent} % alike: “{passage}”")
        now = _short(" ".join(suggested.anchor.exact.split()))
        self._hint.setText(text.replace("{percent}", percent).replace("{passage}", now))

    # ------------------------------------------------------------------ inside

    def _show(self) -> None:
        one = self._all[self._at]
        count = len(self._all)
        if count == 1:
            head = self.tr("One highlight has lost its place")
        else:
            head = self.tr("{at} of {count} highlights that have lost their place")
            head = head.format(at=self._at + 1, count=count)
        self._head.setText(head)
        self._passage.setText(f"“{_short(quoted(one))}”")
        self._note.setText(_short(one.note))
        self._note.setVisible(bool(one.note))
        self._hint.setText("")
        self._suggested = None
        for button in (self.place, self.look):
            button.hide()
        for arrow in (self._back, self._next):
            arrow.setVisible(count > 1)
        self.setAccessibleName(f"{head}: {quoted(one)}")
        self.wanted.emit(one)

    def _turn(self, by: int) -> None:
        self._at = (self._at + by) % len(self._all)
        self._show()

    def _confirm(self) -> None:
        if self._suggested is not None:
            self.confirmed.emit(self._all[self._at], self._suggested.anchor)

    def _look(self) -> None:
        if self._suggested is not None:
            self.looked.emit(self._suggested.anchor)

    def _arrow(self, picture: str, told: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setAutoRaise(True)
        button.setToolTip(told)
        button.setAccessibleName(told)
        button.clicked.connect(lambda: self._turn(by))
        return button


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
