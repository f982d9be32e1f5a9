"""What a list shows when there is nothing to list: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from emeroteca.gui.style import current, icon_pixmap

PICTURE = 40


class EmptyState(QWidget):
    """A quiet picture, a sentence, a hint and perhaps a button."""

    button_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "inbox"
        self._picture = QLabel()
        self._sentence = _label("heading")
        self._hint = _label("muted")
        self._button = QPushButton()
        self._button.clicked.connect(self.button_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 60)
        column.setSpacing(10)
        column.addStretch(1)
        for part in (self._picture, self._sentence, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set_content(self, icon: str, sentence: str, hint: str = "", button: str = "") -> None:
        """Say why it is empty; an empty `button` shows none."""
        self._icon = icon
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icon_pixmap(self._icon, PICTURE, current().faint, ratio))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
