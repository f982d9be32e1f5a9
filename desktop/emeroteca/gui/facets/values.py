"""The list of a section's values: what a click, a key and the menu do to the value they are at."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QToolTip, QWidget

from emeroteca.gui.facets.choosing import Act, State
from emeroteca.gui.facets.delegate import ValueDelegate, button_rect
from emeroteca.gui.facets.rows import FacetRows

Key = Qt.Key
Index = QModelIndex | QPersistentModelIndex
TALLEST = 14
"""Rows of a list of all values that are in view at once; the others are scrolled to."""

KEYS = {
    Key.Key_Return: Act.CLICK,
    Key.Key_Enter: Act.CLICK,
    Key.Key_Space: Act.ADD,
    Key.Key_Delete: Act.EXCLUDE,
    Key.Key_Backspace: Act.EXCLUDE,
    Key.Key_Minus: Act.EXCLUDE,
}
BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_PLAIN = Qt.KeyboardModifier.KeypadModifier


class ValueList(QListView):
    """`acted` carries an `Act` and the value that it is done to.

    `walked` carries the list itself and the row that the keyboard has come to.
    """

    acted = Signal(object, str)
    walked = Signal(QWidget, QRect)

    def __init__(self, rows: FacetRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._painter = ValueDelegate(self)
        self._pressed = -1
        self._held = ""
        self.setProperty("sidebar", True)
        self.setProperty("facet", True)
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Thousands of values are laid out a few at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        rows.modelAboutToBeReset.connect(self._hold)
        rows.modelReset.connect(self._rows_changed)
        self._rows_changed()

    # ------------------------------------------------------------------ its height

    def sizeHint(self) -> QSize:
        shown = min(max(1, self._rows.rowCount()), TALLEST)
        return QSize(120, shown * self.sizeHintForRow(0) if self._rows.rowCount() else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def _hold(self) -> None:
        at = self.currentIndex().row()
        self._held = self._rows.row(at).value if at >= 0 else ""

    def _rows_changed(self) -> None:
        """Keep the keyboard at its value, or near where it stood."""
        self._pressed = -1
        at = self._rows.row_of(self._held) if self._held else None
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(at or 0))
        self.setFixedHeight(self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._painter.keyed and current.isValid():
            self.walked.emit(self, self.visualRect(current))

    # ------------------------------------------------------------------ the mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        over = self._at_button(self.indexAt(place), place)
        if over != self._painter.over_button:
            self._painter.over_button = over
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_keyed(False)
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self.indexAt(event.position().toPoint()).row() if left else -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # the second of two quick clicks is a click

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index, pressed = self.indexAt(place), self._pressed
        self._pressed = -1
        if index.isValid() and index.row() == pressed:
            self._tell(index, self._meant(index, place, event.modifiers()))

    def _meant(self, index: QModelIndex, place: QPoint, keys: Qt.KeyboardModifier) -> Act:
        if self._at_button(index, place) or keys & Qt.KeyboardModifier.AltModifier:
            return Act.EXCLUDE
        return Act.ADD if keys & Qt.KeyboardModifier.ControlModifier else Act.CLICK

    def _at_button(self, index: QModelIndex, place: QPoint) -> bool:
        return index.isValid() and button_rect(self.visualRect(index)).contains(place)

    def _tell(self, index: QModelIndex, act: Act) -> None:
        if index.isValid():
            self.acted.emit(act, self._rows.row(index.row()).value)

    # ------------------------------------------------------------------ the keyboard

    def event(self, event: QEvent) -> bool:
        # In the window Delete is for the article; here it leaves the value out.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not event.modifiers() & ~_PLAIN
            and event.key() in KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._set_keyed(True)
        act = KEYS.get(Key(event.key()))
        if event.key() == Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._show_menu(self.currentIndex(), None)
        elif act is not None and not event.modifiers() & ~_PLAIN:
            self._tell(self.currentIndex(), act)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters are the window's shortcuts; values are found with the field."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_keyed(event.reason() in BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_keyed(False)

    def _set_keyed(self, keyed: bool) -> None:
        if keyed != self._painter.keyed:
            self._painter.keyed = keyed
            self.viewport().update()

    # ------------------------------------------------------------------ tips and the menu

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._painter.over_button = False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if self._at_button(index, event.pos()):
                QToolTip.showText(event.globalPos(), self._tip(index), self)
                return True
        return super().viewportEvent(event)

    def _tip(self, index: QModelIndex) -> str:
        if self._rows.row(index.row()).state is State.EXCLUDED:
            return self.tr("No longer leave out")
        return self.tr("Leave out (Alt+click, Del)")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        self._show_menu(index, None if by_key else event.pos())

    def _show_menu(self, index: QModelIndex, at: QPoint | None) -> None:
        if not index.isValid():
            return
        rect = self.visualRect(index)
        menu = self.menu_of(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = QPoint(rect.left() + 40, rect.bottom()) if at is None else at
        menu.popup(self.viewport().mapToGlobal(place))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """What can be done with a value; what holds of it is ticked."""
        row = self._rows.row(index.row())
        menu = QMenu(self)
        menu.setAccessibleName(row.name)
        for text, act, key, state in (
            (self.tr("&Only this"), Act.ONLY, Key.Key_Return, None),
            (self.tr("&Add"), Act.ADD, Key.Key_Space, State.INCLUDED),
            (self.tr("&Exclude"), Act.EXCLUDE, Key.Key_Delete, State.EXCLUDED),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setCheckable(state is not None)
            action.setChecked(row.state is state)
            action.triggered.connect(lambda _=False, act=act: self.acted.emit(act, row.value))
            menu.addAction(action)
        menu.addSeparator()
        clear = menu.addAction(self.tr("&Clear"))
        clear.setEnabled(self._rows.chosen > 0)
        clear.triggered.connect(lambda: self.acted.emit(Act.CLEAR, row.value))
        return menu
