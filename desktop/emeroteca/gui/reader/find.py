"""Find in the article: a bar above the text that marks every place while one types."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.style import icon
from emeroteca.model.text import Span


def find_all(content: str, needle: str) -> list[Span]:
    """Every place where `needle` stands, whatever its case; white space matches any white space."""
    words = [re.escape(word) for word in unicodedata.normalize("NFC", needle).split()]
    if not words:
        return []
    pattern = re.compile(r"\s+".join(words), re.IGNORECASE)
    return [Span(*match.span()) for match in pattern.finditer(content)]


class FindBar(QWidget):
    """Finds in the article that a reader shows."""

    def __init__(self, reader: ReaderView) -> None:
        super().__init__(reader.parentWidget())
        self.setObjectName("findBar")
        self._reader = reader
        self._spans: list[Span] = []
        self._at = -1
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in this article"))
        self.field.setAccessibleName(self.tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._find)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addWidget(self._button("chevron-up", self.tr("Previous"), lambda: self.walk(-1)))
        row.addWidget(self._button("chevron-down", self.tr("Next"), lambda: self.walk(1)))
        row.addWidget(self._button("x", self.tr("Close"), self.close_bar))
        self.hide()

    def open(self) -> None:
        """Show the bar, with what is selected in the article as what to find."""
        chosen = self._reader.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._find(self.field.text())

    def close_bar(self) -> None:
        """Hide the bar and its marks, and go on reading."""
        self.hide()
        self._reader.set_found(())
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def walk(self, step: int) -> None:
        """Go to the next or previous place."""
        if self._spans:
            self._at = (self._at + step) % len(self._spans)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.walk(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _find(self, needle: str) -> None:
        text = self._reader.text
        self._spans = find_all(text.content, needle) if text is not None else []
        here = self._reader.position()
        later = (n for n, span in enumerate(self._spans) if span.start >= here)
        self._at = next(later, 0) if self._spans else -1
        self._show()

    def _show(self) -> None:
        self._reader.set_found(self._spans, self._at)
        if self._spans:
            text = self.tr("{at} of {total}").format(at=self._at + 1, total=len(self._spans))
        else:
            text = self.tr("Not found") if self.field.text().strip() else ""
        self._count.setText(text)

    def _button(self, name: str, tip: str, run: object) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button
