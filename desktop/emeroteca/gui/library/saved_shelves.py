"""What can be done with a saved search where it stands in the sidebar: by its menu and by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from emeroteca.gui.library.sidebar import SHELF_ROLE, Shelf, Sidebar
from emeroteca.gui.style import icon


class SavedShelves(QObject):
    """Watches the sidebar; its signals carry the id of a saved search, `moved` also by how much."""

    renamed = Signal(int)
    replaced = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        sidebar.installEventFilter(self)
        sidebar.viewport().installEventFilter(self)
        sidebar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        sidebar.customContextMenuRequested.connect(self._menu_wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            # Who asks for the menu has not chosen the shelf: "the current search" stays.
            return event.button() == Qt.MouseButton.RightButton
        if not isinstance(event, QKeyEvent):
            return False
        shelf = self._current()
        if shelf is None or not self._means(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Del is the window's key for articles; here it is for the search.
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._do(event, shelf.search)
            return True
        return False

    def menu(self, shelf: Shelf) -> QMenu:
        """The menu of a saved search."""
        menu = QMenu(self._sidebar)
        search = shelf.search
        rename = menu.addAction(icon("pencil"), self.tr("&Rename…\tF2"))
        rename.triggered.connect(lambda: self.renamed.emit(search))
        replace = menu.addAction(icon("refresh-cw"), self.tr("Re&place with the current search"))
        replace.triggered.connect(lambda: self.replaced.emit(search))
        menu.addSeparator()
        up = menu.addAction(icon("arrow-up"), self.tr("Move &up\tAlt+Up"))
        up.triggered.connect(lambda: self.moved.emit(search, -1))
        down = menu.addAction(icon("arrow-down"), self.tr("Move &down\tAlt+Down"))
        down.triggered.connect(lambda: self.moved.emit(search, 1))
        menu.addSeparator()
        delete = menu.addAction(icon("trash-2"), self.tr("D&elete\tDel"))
        delete.triggered.connect(lambda: self.removed.emit(search))
        return menu

    def _menu_wanted(self, at: QPoint) -> None:
        item = self._sidebar.itemAt(at)
        shelf = item.data(0, SHELF_ROLE) if item is not None else None
        if isinstance(shelf, Shelf) and shelf.search:
            menu = self.menu(shelf)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._sidebar.viewport().mapToGlobal(at))

    def _current(self) -> Shelf | None:
        item = self._sidebar.currentItem()
        shelf = item.data(0, SHELF_ROLE) if item is not None else None
        return shelf if isinstance(shelf, Shelf) and shelf.search else None

    def _means(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        return event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)

    def _do(self, event: QKeyEvent, search: int) -> None:
        match event.key():
            case Qt.Key.Key_F2:
                self.renamed.emit(search)
            case Qt.Key.Key_Delete:
                self.removed.emit(search)
            case Qt.Key.Key_Up:
                self.moved.emit(search, -1)
            case Qt.Key.Key_Down:
                self.moved.emit(search, 1)
