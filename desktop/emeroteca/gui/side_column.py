"""The left column: the shelves above, as tall as they are, and the facets of the list below."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.library.sidebar import Sidebar

SHELVES = 0.55
"""The part of the column that many saved searches take at most."""

ALL = 16_777_215
"""What Qt calls no limit."""


class SideColumn(QFrame):
    """Sets the two below each other with a hairline between them."""

    def __init__(self, sidebar: Sidebar, facets: FacetPane) -> None:
        super().__init__()
        self.setObjectName("sideColumn")
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(sidebar)
        column.addWidget(line)
        column.addWidget(facets, 1)
        # Where there is nothing to narrow, the shelves stay at the top.
        column.addStretch()
        self._sidebar, self._facets = sidebar, facets

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        shared = not self._facets.isHidden()
        self._sidebar.setMaximumHeight(round(SHELVES * self.height()) if shared else ALL)
