"""The left column: the shelves above, as tall as they are, and the facets of the list below."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.library.sidebar import Sidebar


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
