"""The tree of the panel as it looks, and names that are dragged onto each other in it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from emeroteca.gui.panels.entities.delegate import EntityDelegate
from emeroteca.gui.panels.entities.model import MIME, EntityModel
from emeroteca.model.entities.known import EntityId


class EntityTree(QTreeView):
    """`merge_wanted` carries the entity that stays and the one that was dropped on it."""

    merge_wanted = Signal(object, object)

    def __init__(self, model: EntityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entityList")
        self._rows = model
        self._painter = EntityDelegate(model, self)
        self.setItemDelegate(self._painter)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)

    def startDrag(self, actions: Qt.DropAction) -> None:  # noqa: N802
        row = self._rows.row(self.currentIndex())
        if row is not None and row.entity is not None:
            drag = QDrag(self)
            drag.setMimeData(self._rows.mimeData([self.currentIndex()]))
            drag.setPixmap(self._painter.label(row))
            drag.setHotSpot(QPoint(-12, -6))
            drag.exec(Qt.DropAction.LinkAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What comes from elsewhere is for the window.
        event.setAccepted(event.source() is self and event.mimeData().hasFormat(MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it scrolls near the edges
        index = self.indexAt(event.position().toPoint())
        row = self._rows.row(index)
        good = row is not None and row.entity is not None and index != self.currentIndex()
        self._aim(index if good else QModelIndex())
        event.setAccepted(good)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        row = self._rows.row(self._painter.target)
        dropped = bytes(event.mimeData().data(MIME).data()).decode()
        self._aim(QModelIndex())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if row is not None and row.entity is not None and dropped.isdigit():
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self.merge_wanted.emit(row.entity.id, EntityId(int(dropped)))

    def _aim(self, index: QModelIndex) -> None:
        if index != self._painter.target:
            self._painter.target = index
            self.viewport().update()
