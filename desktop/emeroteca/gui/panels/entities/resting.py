"""The mouse that rests on a name: a moment later its mentions are shown beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QTreeView

from emeroteca.gui.panels.entities.model import EntityModel
from emeroteca.gui.panels.entities.popover import MentionPopover
from emeroteca.model.text import Text

RESTS_MS = 380
"""So long a mouse must rest on a name."""

ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Hide)


class Resting(QObject):
    """Watches the mouse over a tree and shows a pop-over; what is open in the tree needs none."""

    def __init__(self, view: QTreeView, rows: EntityModel) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._text: Text | None = None
        self._over = QModelIndex()
        self.popover = MentionPopover(view)
        self._rests = QTimer(self, singleShot=True, interval=RESTS_MS)
        self._rests.timeout.connect(self._show)
        view.viewport().installEventFilter(self)

    def begin(self, text: Text) -> None:
        """Show mentions in this text from now on."""
        self._text = text
        self.hide()

    def hide(self) -> None:
        """Show nothing until the mouse rests again."""
        self._rests.stop()
        self._over = QModelIndex()
        self.popover.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._move(event)
        elif event.type() in ENDS:
            self.hide()
        elif event.type() == QEvent.Type.Leave:
            self._over = QModelIndex()
            self._rests.stop()
            self.popover.leave()
        elif event.type() == QEvent.Type.ToolTip:
            return self._rests.isActive() or self.popover.isVisible()  # one of the two is enough
        return False

    def _move(self, event: QMouseEvent) -> None:
        index = self._view.indexAt(event.position().toPoint())
        if event.buttons() or index == self._over:
            return
        self._over = index
        if self._rows.row(index) is None or index == self._view.currentIndex():
            self._rests.stop()
            self.popover.leave()
        else:
            self._rests.start()

    def _show(self) -> None:
        viewport = self._view.viewport()
        index = self._view.indexAt(viewport.mapFromGlobal(QCursor.pos()))
        row = self._rows.row(index)
        if row is not None and index == self._over and self._text is not None:
            rect = self._view.visualRect(index)
            corner: QPoint = viewport.mapToGlobal(rect.topLeft())
            self.popover.show_row(self._text, row, QRect(corner, rect.size()))
