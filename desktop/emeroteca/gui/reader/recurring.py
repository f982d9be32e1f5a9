"""A quiet bar over the article: paragraphs of it recur on its site, and may be folded there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from emeroteca.gui.style import icon
from emeroteca.model.changes import Recurring

ONE_LINE = 560
"""From this width on what can be done stands beside what is told."""


class RecurringBar(QFrame):
    """Says how many recur; `shown`, `folded` and `kept` tell what one wants with them."""

    shown = Signal()
    folded = Signal()
    kept = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setProperty("role", "muted")
        show = self._button(self.tr("Show"), self.tr("Go to the next of them and mark them all"))
        show.clicked.connect(self.shown)
        fold = self._button(
            "", self.tr("Set them apart in every article of the site; each can be brought back")
        )
        fold.clicked.connect(self.folded)
        keep = self._button("", self.tr("They belong to the articles; do not ask again"))
        keep.clicked.connect(self.kept)
        close = QToolButton()
        close.setIcon(icon("x"))
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Not now"))
        close.setAccessibleName(self.tr("Not now"))
        close.clicked.connect(self.closed)
        self._fold, self._keep = fold, keep
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for part in (show, fold, keep):
            row.addWidget(part)
        self._close = close
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 5, 10, 5)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._text, 0, 0)
        self._one_line: bool | None = None
        self._arrange(one_line=True)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= ONE_LINE)

    def _arrange(self, one_line: bool) -> None:
        if one_line is self._one_line:
            return
        self._one_line = one_line
        for part in (self._buttons, self._close):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._close, 0, 2)
        if one_line:
            self._grid.addWidget(self._buttons, 0, 1)
        else:
            self._grid.addWidget(self._buttons, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)

    def tell(self, found: Sequence[Recurring]) -> None:
        """Say what was found."""
        fewest = min(one.articles for one in found)
        most = max(one.articles for one in found)
        if len(found) == 1:
            text = self.tr("One paragraph recurs in {articles} articles of {site}.")
            self._name(self.tr("Fold it on this site"), self.tr("Keep it"))
        else:
            text = self.tr("{count} paragraphs recur in {articles} articles of {site}.")
            self._name(self.tr("Fold them on this site"), self.tr("Keep them"))
        articles = str(most) if fewest == most else f"{fewest}–{most}"
        said = text.format(count=len(found), articles=articles, site=found[0].rule.site)
        self._text.setText(said)
        self.setAccessibleName(said)
        self.show()

    def _name(self, fold: str, keep: str) -> None:
        self._fold.setText(fold)
        self._keep.setText(keep)

    def _button(self, name: str, tip: str) -> QPushButton:
        button = QPushButton(name)
        button.setProperty("flat", True)
        button.setProperty("tight", True)
        button.setToolTip(tip)
        return button
