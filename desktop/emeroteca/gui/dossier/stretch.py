"""The line above the sentences: of how many articles they are, of when, and in which order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from emeroteca.gui.dossier import wording
from emeroteca.gui.facets.wording import range_name
from emeroteca.gui.style import icon


class StretchBar(QWidget):
    """`cleared` wants the whole time again, `renew_wanted` what has come meanwhile."""

    cleared = Signal()
    order_changed = Signal()
    renew_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.clear = QToolButton()
        self.clear.setIcon(icon("x"))
        self.clear.setToolTip(self.tr("Show the whole time again"))
        self.clear.setAccessibleName(self.tr("Show the whole time again"))
        self.clear.clicked.connect(self.cleared)
        self.renew = QToolButton()
        self.renew.setText(self.tr("Show what has changed"))
        self.renew.setProperty("facetMore", True)
        self.renew.clicked.connect(self.renew_wanted)
        self.order = QComboBox()
        self.order.addItems([self.tr("Newest first"), self.tr("Oldest first")])
        self.order.setAccessibleName(self.tr("Order of the sentences"))
        self.order.currentIndexChanged.connect(lambda _: self.order_changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(self._count)
        row.addWidget(self.clear)
        row.addWidget(self.renew)
        row.addStretch(1)
        row.addWidget(self.order)
        self.clear.hide()
        self.renew.hide()

    @property
    def oldest_first(self) -> bool:
        """Whether the oldest articles come first."""
        return self.order.currentIndex() == 1

    def show_stretch(self, count: int, narrowed: tuple[str, str] | None) -> None:
        """Say how many articles there are, and of which time where it is not all."""
        told = wording.articles(count)
        if narrowed is not None:
            told = f"{range_name(*narrowed)}: {told}"
        self._count.setText(told)
        self.clear.setVisible(narrowed is not None)
        self.renew.hide()

    def offer_renewal(self) -> None:
        """Say that there is something new, without taking away what is read."""
        self.renew.show()
