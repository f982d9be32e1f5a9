"""The reader's note on an entity: stored while one types, undone inside the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.panels.notes import PAUSE_MS, NoteField


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
        self.field.setPlaceholderText(self.tr("Write what you know or wonder…"))
        self.more = TextButton("facetMore", self)
        self.more.setToolTip(self.tr("Show all notes on it, and the passages that name it"))
        self.more.hide()
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.flush)
        self.field.textChanged.connect(self._soon.start)
        self.field.left.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.field, 1)
        column.addWidget(self.more)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show what is stored; what is being typed stays, and so do the steps to undo."""
        note, more = (notes[0], len(notes) - 1) if notes else ("", 0)
        text = self.tr("One more note on it") if more == 1 else self.tr("{count} more notes on it")
        self.more.setText(text.format(count=QLocale().toString(more)))
        self.more.setVisible(more > 0)
        typed = self.field.toPlainText()
        if note == self._stored or typed != self._stored:
            return
        self._stored = note
        self.field.setPlainText(note)
        self._soon.stop()

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
