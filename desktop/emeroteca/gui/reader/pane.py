"""The reader's place in the window: the article with its bars, the repair view, or a hint."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from emeroteca.gui.empty import EmptyState
from emeroteca.gui.reader.find import FindBar
from emeroteca.gui.reader.mark_bar import MarkBar
from emeroteca.gui.reader.recurring import RecurringBar
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.repair.view import RepairView
from emeroteca.gui.style.colours import Colours
from emeroteca.settings import Typography


class ReaderPane(QStackedWidget):
    """Holds the reader with what stands over it, and the repair view in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = ReaderView(self)
        self.mark_bar = MarkBar(self.reader)
        self.find_bar = FindBar(self.reader)
        self.recurring = RecurringBar()
        self.repair = RepairView(self)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.recurring)
        column.addWidget(self.reader, 1)
        self._hint = EmptyState()
        self._hint.setObjectName("noArticle")
        self._hint.set_content(
            "book-open",
            self.tr("No article is open"),
            self.tr("Choose one in the list, or drop a saved article here."),
        )
        for page in (self._page, self._hint, self.repair):
            self.addWidget(page)
        self.setMinimumWidth(320)
        self.show_article(False)
        for part in (self.reader, self.reader.viewport()):
            part.setAcceptDrops(False)  # the window takes drops wherever they fall

    @property
    def repairing(self) -> bool:
        """Whether the repair view stands in the place of the article."""
        return self.currentWidget() is self.repair

    def show_article(self, shown: bool) -> None:
        """Show the article, or the hint; the repair view stays while its article is open."""
        if not (shown and self.repairing):
            self.setCurrentWidget(self._page if shown else self._hint)

    def set_typography(self, typography: Typography) -> None:
        """Set the article, or its pieces, in another typography."""
        self.reader.set_typography(typography)
        self.repair.set_typography(typography)

    def set_colours(self, chosen: Colours) -> None:
        """Show the article, or its pieces, in the colours of another theme."""
        self.reader.set_colours(chosen)
        self.repair.set_colours(chosen)

    def show_repair(self, shown: bool) -> None:
        """Show the repair view, or the article again."""
        self.setCurrentWidget(self.repair if shown else self._page)
