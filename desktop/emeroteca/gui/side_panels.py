"""The panels beside the reader: docks behind each other, which come and go together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QTabWidget, QWidget

WIDTH = 300
NARROWEST = 250


class SidePanels:
    """Holds the docks of a window; `always` are those that are there whenever panels are shown."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.always: list[QDockWidget] = []
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    @property
    def front(self) -> QDockWidget:
        """The panel that is in front until a person chooses another one."""
        return self.always[0]

    def add(self, name: str, title: str, content: QWidget, *, stays: bool = True) -> QDockWidget:
        """Put another panel beside the others; one that does not stay is shown when asked for."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(content)
        dock.setMinimumWidth(NARROWEST)
        # The tabs name the panels; a second title below them would only repeat it.
        dock.setTitleBarWidget(QWidget(dock))
        dock.setAllowedAreas(
            Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        if self.always:
            self._window.tabifyDockWidget(self.always[-1], dock)
        else:
            self._window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
        if stays:
            self.always.append(dock)
        return dock

    def show(self, shown: bool) -> None:
        """Show or hide those that are always there."""
        for dock in self.always:
            dock.setVisible(shown)


def scrolling(content: QWidget) -> QScrollArea:
    """A panel that is taller than the window, in what scrolls it."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(content)
    return scroll
