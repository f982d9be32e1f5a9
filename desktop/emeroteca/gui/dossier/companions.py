"""Who an entity appears with: the graph, and below it the list that names all with their counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.dossier import wording
from emeroteca.gui.dossier.graph import CompanionGraph
from emeroteca.gui.mark_kinds import KIND_OF, colour_name, icon_name, singular
from emeroteca.gui.style import icon
from emeroteca.model.entities.known import Dossier

ENTITY = Qt.ItemDataRole.UserRole


class Companions(QWidget):
    """`chosen` carries the entity whose dossier is wanted."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        self.graph = CompanionGraph(splitter)
        self.graph.chosen.connect(self.chosen)
        self.graph.pointed.connect(self._pointed)
        self.list = QTreeWidget(splitter)
        self._dress()
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.list.currentItemChanged.connect(lambda item, _: self._point(item))
        self.list.itemEntered.connect(lambda item, _: self._point(item))
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)

    def _dress(self) -> None:
        self.list.setAccessibleName(self.tr("Who it appears with, and in how many articles"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIconSize(QSize(15, 15))
        self.list.setMouseTracking(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the companions of an entity."""
        self.graph.show_dossier(dossier)
        self.list.clear()
        items = []
        for number, companion in enumerate(dossier.companions):
            entity, kind = companion.entity, KIND_OF[companion.entity.kind]
            count = QLocale().toString(companion.articles)
            item = QTreeWidgetItem([entity.name, count])
            item.setIcon(0, icon(icon_name(kind), colour_name(kind)))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(0, wording.companion_tip(dossier, number))
            said = (entity.name, singular(kind), wording.articles(companion.articles))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
            item.setData(0, ENTITY, entity.id)
            items.append(item)
        self.list.addTopLevelItems(items)

    def _open(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, ENTITY))

    def _point(self, item: QTreeWidgetItem | None) -> None:
        self.graph.point(self.list.indexOfTopLevelItem(item) if item is not None else -1)

    def _pointed(self, number: int) -> None:
        item = self.list.topLevelItem(number) if number >= 0 else None
        if item is not None:
            self.list.scrollToItem(item)
