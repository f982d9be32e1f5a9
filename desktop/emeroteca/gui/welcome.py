"""The first page: what Emeroteca is for, and the three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from emeroteca.gui.style import app_icon, icon

TEXT_WIDTH = 520


class WelcomePage(QWidget):
    """Shown as long as the library is empty."""

    add_files = Signal()
    add_folder = Signal()
    add_samples = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(84, 84))
        title = _label("title", self.tr("Your own newspaper library"))
        text = _label(
            "",
            self.tr(
                "Drop saved articles anywhere on this window: web pages, text and Markdown "
                "files, or whole folders. Emeroteca cleans them, keeps the originals, and "
                "finds every word again. Nothing ever leaves this computer."
            ),
        )
        text.setWordWrap(True)
        text.setFixedWidth(TEXT_WIDTH)
        self._text = text
        files = QPushButton(icon("file-plus", "on_accent"), self.tr("Add files…"))
        files.setProperty("primary", True)
        files.setDefault(True)
        files.setToolTip(self.tr("Add saved articles"))
        folder = QPushButton(icon("folder-open"), self.tr("Add a folder…"))
        folder.setToolTip(self.tr("Add a folder of articles"))
        samples = QPushButton(icon("newspaper"), self.tr("Look at sample articles"))
        samples.setToolTip(self.tr("Fill the library with samples; they can be deleted"))
        files.clicked.connect(self.add_files)
        folder.clicked.connect(self.add_folder)
        samples.clicked.connect(self.add_samples)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (files, folder, samples):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(14)
        column.addStretch(2)
        for part in (picture, title, text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        # A centred label of a layout is given the height of its hint, not of its wrapped lines.
        self._text.setFixedHeight(self._text.heightForWidth(TEXT_WIDTH))
        super().showEvent(event)


def _label(role: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
