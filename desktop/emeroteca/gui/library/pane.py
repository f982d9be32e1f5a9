"""The middle column: what is listed, how it is sorted and narrowed, and the list itself."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from html import escape

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.elided import ElidedLabel
from emeroteca.gui.empty import EmptyState
from emeroteca.gui.facets.chips import ChipRow
from emeroteca.gui.library.delegate import Density
from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.views import ArticleViews
from emeroteca.gui.style import icon
from emeroteca.model.search import Sort

HEAD_MARGINS = (16, 8, 8, 6)

LEAST_TITLE = 140
"""Pixels of a long title that are shown rather than the name of the order."""

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


class LibraryPane(QWidget):
    """Head line, list and empty state; `sort_chosen` and `density_chosen` carry what was picked."""

    sort_chosen = Signal(object)
    density_chosen = Signal(object)
    suggestion_chosen = Signal(str)
    widen_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPane")
        self._sort = Sort.SAVED
        self._total = 0
        self._names: dict[Sort, str] = {}
        self.chips = ChipRow(self)
        self.views = ArticleViews(model, self)
        self.empty = EmptyState(parent=self)
        self._title = ElidedLabel("heading")
        self._count = role_label("muted")
        self._understood = role_label("muted")
        self._understood.setWordWrap(True)
        self._understood.setTextFormat(Qt.TextFormat.RichText)
        self._understood.setContentsMargins(16, 0, 16, 8)
        self._understood.linkActivated.connect(self._follow)
        self._understood.hide()
        self._leave_button = self._button()
        self._leave_button.clicked.connect(self.leave_wanted)
        self._leave_button.hide()
        self._sort_button = self._button()
        self._density_button = self._button()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.views)
        self._stack.addWidget(self.empty)
        self.empty.button_clicked.connect(self.widen_wanted)
        self._lay_out()
        self._make_menus()
        self.views.sort_chosen.connect(self._turn_sort)
        self.views.selection_changed.connect(lambda ids: self._say_count(len(ids)))

    # ------------------------------------------------------------------ for the window

    def show_head(self, title: str, count: int, understood: str = "", suggestion: str = "") -> None:
        """Say what is listed, and how the searched words were understood."""
        self._title.show_text(title)
        self._total = count
        self.count_selected()
        parts = [escape(understood)] if understood else []
        if suggestion:
            link = f'<a href="{escape(suggestion)}">{escape(suggestion)}</a>'
            parts.append(self.tr("Did you mean {words}?").format(words=link))
        self._understood.setText(" — ".join(parts))
        self._understood.setVisible(bool(parts))

    def add_to_head(self, action: QAction) -> None:
        """Give the head line a button that is there where its action can be done."""
        button = self._button()
        button.setDefaultAction(action)
        button.setAccessibleName(action.statusTip())
        self._head.insertWidget(self._head.indexOf(self._sort_button), button)

        def follow() -> None:
            button.setVisible(action.isEnabled())
            self._fit_head()

        action.changed.connect(follow)
        follow()

    def show_list(self) -> None:
        """Show the list."""
        self._stack.setCurrentWidget(self.views)

    def show_empty(self, icon: str, sentence: str, hint: str = "", button: str = "") -> None:
        """Say why there is nothing to list and what to do."""
        self.empty.set_content(icon, sentence, hint, button)
        self._stack.setCurrentWidget(self.empty)

    def count_selected(self) -> None:
        """Say how many are selected, where somebody else changed that."""
        self._say_count(len(self.views.selected()))

    def set_leavable(self, leavable: bool) -> None:
        """Show the way back from a list that is no shelf and has an order of its own."""
        self._leave_button.setVisible(leavable)
        self._sort_button.setVisible(not leavable)
        self._fit_head()

    def set_sort(self, sort: Sort) -> None:
        """Show which order the list has."""
        self._sort = sort
        self._sort_button.setText(self._names[sort])
        tip = self.tr("Sort the list")
        self._sort_button.setToolTip(f"{tip} ({self._names[sort]})")
        self._fit_head()
        for action in self._sorts.actions():
            action.setChecked(action.data() == sort.value)

    def set_density(self, density: Density) -> None:
        """Show the list as cards, compact lines or columns."""
        self.views.set_density(density)
        for action in self._densities.actions():
            action.setChecked(action.data() == density.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    # ------------------------------------------------------------------ inside

    def _say_count(self, selected: int) -> None:
        """How many are selected, where that is more than the one that is read, else of how many."""
        number = QLocale().toString(selected if selected > 1 else self._total)
        told = self.tr("{count} selected").format(count=number) if selected > 1 else number
        self._count.setText(told)
        self._fit_head()

    def _fit_head(self) -> None:
        """Where the head line is short, the order is shown by its sign, and its name by the tip."""
        named = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        button = self._sort_button
        button.setToolButtonStyle(named)
        button.setIcon(icon("chevron-down"))
        shown = (self._count, *self.findChildren(QToolButton, options=_CHILDREN))
        needed = min(self._title.sizeHint().width(), LEAST_TITLE) + sum(
            part.sizeHint().width() + self._head.spacing() for part in shown if not part.isHidden()
        )
        if needed > self.width() - HEAD_MARGINS[0] - HEAD_MARGINS[2]:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIcon(icon("arrow-up-down"))

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.setContentsMargins(*HEAD_MARGINS)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._leave_button)
        head.addWidget(self._sort_button)
        head.addWidget(self._density_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self._understood)
        column.addWidget(self._stack, 1)

    def _make_menus(self) -> None:
        self._names = {
            Sort.RELEVANCE: self.tr("Relevance"),
            Sort.SAVED: self.tr("Last saved"),
            Sort.NEWEST: self.tr("Newest"),
            Sort.OLDEST: self.tr("Oldest"),
            Sort.TITLE: self.tr("Title"),
            Sort.SITE: self.tr("Site"),
            Sort.LENGTH: self.tr("Length"),
        }
        densities = {
            Density.COMFORTABLE: self.tr("Cards"),
            Density.COMPACT: self.tr("Compact"),
            Density.COLUMNS: self.tr("Columns"),
        }
        self._sorts = self._menu(self._sort_button, self._names.items())
        self._sorts.triggered.connect(lambda a: self.sort_chosen.emit(Sort(a.data())))
        self._densities = self._menu(self._density_button, densities.items())
        self._densities.triggered.connect(lambda a: self.density_chosen.emit(Density(a.data())))
        self._sort_button.setAccessibleName(self.tr("Sort the list"))
        self._sort_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._leave_button.setToolTip(self.tr("Back to the list before (Esc)"))
        self._leave_button.setAccessibleName(self.tr("Back to the list before"))
        self._leave_button.setIcon(icon("x"))
        self._density_button.setToolTip(self.tr("Cards, compact lines or columns"))
        self._density_button.setAccessibleName(self.tr("Look of the list"))
        self._sort_button.setIcon(icon("chevron-down"))
        self._density_button.setIcon(icon("layout-list"))

    def _menu(self, button: QToolButton, choices: Iterable[tuple[StrEnum, str]]) -> QActionGroup:
        menu = QMenu(button)
        group = QActionGroup(menu)
        for value, name in choices:
            action = QAction(name, menu, checkable=True)
            action.setData(value.value)
            group.addAction(action)
            menu.addAction(action)
        button.setMenu(menu)
        return group

    def _turn_sort(self, sorts: tuple[Sort, ...]) -> None:
        """A click on a column's head sorts by it; a second one turns the order where it can."""
        at = sorts.index(self._sort) + 1 if self._sort in sorts else 0
        self.sort_chosen.emit(sorts[at % len(sorts)])

    def _follow(self, words: str) -> None:
        self.suggestion_chosen.emit(words)


def role_label(role: str) -> QLabel:
    """A label in one of the style sheet's roles."""
    label = QLabel()
    label.setProperty("role", role)
    return label
