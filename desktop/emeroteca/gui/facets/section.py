"""A section of the facets: a head that folds it, and below it whatever it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from emeroteca.gui.facets.text_button import TextButton
from emeroteca.gui.style import icon


class FacetSection(QWidget):
    """`folded` tells that a person folded or unfolded it."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.head = TextButton("facetHead", self)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.clicked.connect(self._turn)
        self.body = QWidget(self)
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(0)
        self.across = QHBoxLayout()
        self.across.setContentsMargins(6, 0, 6, 0)
        self.across.setSpacing(2)
        self.across.addWidget(self.head)
        self.column.addLayout(self.across)
        self.column.addWidget(self.body)
        self._chosen = 0
        self.set_folded(False)

    @property
    def is_folded(self) -> bool:
        """Whether only its head is shown."""
        return self.body.isHidden()

    def set_folded(self, folded: bool) -> None:
        """Show the head only, or what it holds too."""
        self.body.setVisible(not folded)
        self.head.setIcon(icon("chevron-right" if folded else "chevron-down", "muted"))
        tip = self.tr("Unfold {title}") if folded else self.tr("Fold {title}")
        self.head.setToolTip(tip.format(title=self._title))
        self._name()

    def show_chosen(self, number: int) -> None:
        """Say in the head of a folded section how much is chosen in it."""
        self._chosen = number
        self._name()

    def _turn(self) -> None:
        self.set_folded(not self.is_folded)
        self.folded.emit(self.is_folded)

    def _name(self) -> None:
        told = self.is_folded and self._chosen
        self.head.setText(f"{self._title} · {self._chosen}" if told else self._title)
        state = self.tr("folded") if self.is_folded else self.tr("unfolded")
        self.head.setAccessibleName(f"{self.head.text()}, {state}")
