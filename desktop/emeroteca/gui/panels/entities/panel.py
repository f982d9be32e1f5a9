"""The panel of entities: a field, an order, the marks, and below them what the article has."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.empty import EmptyState
from emeroteca.gui.facets.value_section import Finder
from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.panels.entities.marks_menu import MarksMenu
from emeroteca.gui.panels.entities.model import EntityModel
from emeroteca.gui.panels.entities.resolved import resolved
from emeroteca.gui.panels.entities.rows import Key, Order, Row, arranged, rows_of
from emeroteca.gui.panels.entities.view import EntityView
from emeroteca.gui.style import icon
from emeroteca.model.entities.known import ArticleEntities
from emeroteca.model.text import Span, Text

TYPED_MS = 90


class EntitiesPanel(QWidget):
    """Shows what one article speaks of; `ordered` carries the `Order` that a person chose."""

    ordered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entitiesPanel")
        self.rows: list[Row] = []
        """Everything that the article has, in no order."""
        self._order = Order.IMPORTANCE
        self._open = self._pending = False
        self.model = EntityModel(self)
        self.view = EntityView(self.model, self)
        self.view.setAccessibleName(self.tr("What this article speaks of"))
        self.view.left.connect(self._upwards)
        self.field = Finder(self.tr("Find a name…"), self)
        self.field.left.connect(self.take_focus)
        self._soon = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._soon.timeout.connect(lambda: self._arrange())
        self.field.textChanged.connect(self._soon.start)
        self._orders = self._order_menu()
        self.marks = MarksMenu(self)
        self._waits = QLabel(self.tr("Looking for names…"))
        self._waits.setProperty("role", "small")
        self._waits.setContentsMargins(14, 0, 12, 6)
        self._waits.hide()
        self.empty = EmptyState(parent=self)
        self._stack = QStackedWidget()
        for page in (self.view, self.empty):
            self._stack.addWidget(page)
        line = QHBoxLayout()
        line.setContentsMargins(12, 10, 8, 8)
        line.setSpacing(4)
        line.addWidget(self.field, 1)
        line.addWidget(_button("arrow-down-wide-narrow", self.tr("Order"), self._orders))
        line.addWidget(_button("highlighter", self.tr("Marks in the text"), self.marks))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._waits)
        column.addWidget(self._stack, 1)
        self.show_nothing()

    # ------------------------------------------------------------------ for the window

    def show_entities(
        self, text: Text, found: ArticleEntities, trashed: bool, same: bool = False
    ) -> None:
        """Show what an article speaks of; in the `same` one, one stays where one was."""
        self.rows = rows_of(text, found, resolved, trashed)
        self.view.begin(text)
        if not same:
            self.field.clear()
            self._soon.stop()
        self._waits.setVisible(found.pending and bool(self.rows))
        self._open, self._pending = True, found.pending
        self._arrange(same)
        if not same:
            self.view.scrollToTop()

    def show_nothing(self) -> None:
        """Say that no article is open."""
        self.rows = []
        self._open = self._pending = False
        self._waits.hide()
        self._arrange()

    def row_of(self, key: Key) -> Row | None:
        """What the article has under a key."""
        return next((row for row in self.rows if row.key == key), None)

    def choose(self, key: Key, span: Span | None = None) -> None:
        """Make a row the current one, also where the field had left it out."""
        index = self.model.index_of(key)
        if not index.isValid() and self.row_of(key) is not None:
            self.field.clear()
            self._soon.stop()
            self._arrange()
            index = self.model.index_of(key)
        self.view.choose(index, span)

    def set_order(self, order: Order) -> None:
        """List the rows in another order."""
        self._order = order
        for action in self._orders.actions():
            action.setChecked(action.data() == order.value)
        self._arrange()

    def fold(self, kinds: Collection[MarkKind]) -> None:
        """Fold some kinds."""
        self.view.fold(kinds)

    def take_focus(self) -> None:
        """Put the focus on the names, or on the field where there are none."""
        part = self.view if self._stack.currentWidget() is self.view else self.field
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ------------------------------------------------------------------ inside

    def _arrange(self, same: bool = True) -> None:
        """Show the rows anew; in the `same` article the current one stays."""
        row, span, near = self.view.row(), self.view.span(), self.view.place()
        keep = row.key if same and row is not None else None
        gone = keep is not None and self.row_of(keep) is None
        self.model.show_rows(arranged(self.rows, self._order, self.field.text()))
        self.view.refill(keep, span, near if gone else None)
        self.field.setEnabled(bool(self.rows))
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
        else:
            self._explain()

    def _explain(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        if not self._open:
            self.empty.set_content(
                "user",
                self.tr("No article is open"),
                self.tr("Its people, organisations, places, dates and quotations are listed here."),
            )
        elif self.rows:
            self.empty.set_content("search", self.tr("Nothing here is called so"))
        elif self._pending:
            self.empty.set_content(
                "text-search",
                self.tr("Looking for names…"),
                self.tr("They appear here as soon as the article has been read."),
            )
        else:
            self.empty.set_content(
                "text-search",
                self.tr("No names found"),
                self.tr("Select a name in the text and press Ctrl+Shift+M to mark it."),
            )

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, name in {
            Order.IMPORTANCE: self.tr("By &importance here"),
            Order.FIRST: self.tr("By &first mention"),
            Order.NAME: self.tr("By &name"),
        }.items():
            action = QAction(name, menu)
            action.setCheckable(True)
            action.setData(order.value)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _=False, order=order: self.ordered.emit(order))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _upwards(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _button(picture: str, name: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(picture))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return button
