"""The note on an article: a page to type on, stored while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from emeroteca.model.article import ArticleId

PAUSE_MS = 500
"""A note is stored when the hand pauses this long, and whenever it leaves the field."""


class NotesPanel(QWidget):
    """`note_edited` carries the article's id and the whole note."""

    note_edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self._article: ArticleId | None = None
        self._stored = ""
        self.field = NoteField()
        self.field.setAccessibleName(self.tr("Note on this article"))
        self.field.setPlaceholderText(self.tr("Write a note on this article…"))
        self._hint = QLabel(self.tr("Saved as you type, on this computer only."))
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field, 1)
        column.addWidget(self._hint)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.flush)
        self.field.textChanged.connect(self._soon.start)
        self.field.left.connect(self.flush)
        self.clear_article()

    def show_note(self, article: ArticleId, note: str) -> None:
        """Show the note on an article; the one before is stored first."""
        self.flush()
        self._article = None
        self.field.setPlainText(note)
        self._article, self._stored = article, note
        self._soon.stop()
        self.field.setEnabled(True)

    def clear_article(self) -> None:
        """Show no note."""
        self.flush()
        self._article = None
        self.field.clear()
        self._soon.stop()
        self.field.setEnabled(False)

    def flush(self) -> None:
        """Tell what was typed and is not stored yet."""
        self._soon.stop()
        note = self.field.toPlainText()
        if self._article is not None and note != self._stored:
            self._stored = note
            self.note_edited.emit(self._article, note)

    def take_focus(self) -> None:
        """Be ready to be typed into."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class NoteField(QPlainTextEdit):
    """Tells when the hand leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
