"""The reader's place in the window: the find bar over the article, or a hint where none is open."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from emeroteca.gui.empty import EmptyState
from emeroteca.gui.reader.find import FindBar
from emeroteca.gui.reader.view import ReaderView


class ReaderPane(QStackedWidget):
    """Holds the reader and the find bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = ReaderView(self)
        self.find_bar = FindBar(self.reader)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.reader, 1)
        self._hint = EmptyState()
        self._hint.setObjectName("noArticle")
        self._hint.set_content(
            "book-open",
            self.tr("No article is open"),
            self.tr("Choose one in the list, or drop a saved article here."),
        )
        self.addWidget(self._page)
        self.addWidget(self._hint)
        self.setMinimumWidth(320)
        self.show_article(False)
        for part in (self.reader, self.reader.viewport()):
            part.setAcceptDrops(False)  # the window takes drops wherever they fall

    def show_article(self, shown: bool) -> None:
        """Show the article, or the hint."""
        self.setCurrentWidget(self._page if shown else self._hint)
