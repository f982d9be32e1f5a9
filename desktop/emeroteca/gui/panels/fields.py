"""The fields of the details: of one line or of a few, and what was typed there is undone there.

Where nothing was typed since a value was shown, undoing is the window's: it takes back the last
thing that was done to an article, which may well be what was written in that very field.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

Keys = QKeySequence.StandardKey


class Line(QLineEdit):
    """A field of one line."""

    def event(self, event: QEvent) -> bool:
        if is_for_the_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


class Lines(QPlainTextEdit):
    """A field of a few wrapped lines that behaves as one line: Enter and leaving finish it."""

    editingFinished = Signal()  # noqa: N815  the name that QLineEdit gives it

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def setText(self, text: str) -> None:  # noqa: N802
        """Write something else."""
        self.setPlainText(text)
        self._fit()

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if is_for_the_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editingFinished.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.editingFinished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, min(5, int(self.document().size().height())))
        # The viewport gets its place only once the field is laid out.
        frame = max(0, self.height() - self.viewport().height())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 1)


def is_for_the_window(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key undoes or redoes, and the field itself has nothing to undo or redo."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return (event.matches(Keys.Undo) and not can_undo) or (
        event.matches(Keys.Redo) and not can_redo
    )
