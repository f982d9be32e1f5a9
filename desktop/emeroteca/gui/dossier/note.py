"""The reader's note on an entity: stored while one types, undone inside the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.panels.notes import PAUSE_MS, NoteField

LOWEST = 34
"""Pixels: a line can always be read, however low the window is."""


class EntityNote(QWidget):
    """`edited` carries the whole note when the hand pauses or leaves, which `left` tells."""

    edited = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        title = QLabel(self.tr("Your note"))
        title.setProperty("role", "heading")
        self.field = NoteField()
        title.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Your note on this entity"))
        self.field.setMinimumHeight(LOWEST)
        self.field.setToolTip(self.tr("Saved as you type, on this computer only. (Ctrl+M)"))
        self.field.setPlaceholderText(self.tr("Write what you know or wonder…"))
        self.more = TextButton("facetMore", self)
        self.more.setText(self.tr("All notes and highlights"))
        self.more.setToolTip(self.tr("List them in the notebook, with the notes that link to it"))
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.flush)
        self.field.textChanged.connect(self._soon.start)
        self.field.left.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.more)
        column.addLayout(head)
        column.addWidget(self.field, 1)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show what is stored; what is being typed stays, and so do the steps to undo."""
        note = notes[0] if notes else ""
        typed = self.field.toPlainText()
        if note == self._stored or typed != self._stored:
            return
        self._stored = note
        self.field.setPlainText(note)
        self._soon.stop()

    def take_focus(self) -> None:
        """Be ready to be typed into."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def leave(self) -> None:
        """Tell what was typed, and that it is done."""
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Tell what was typed and is not stored yet."""
        self._soon.stop()
        note = self.field.toPlainText()
        if note != self._stored:
            self._stored = note
            self.edited.emit(note)
