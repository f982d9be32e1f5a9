"""All rules for sites in one list, from which they can be removed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.empty import EmptyState
from emeroteca.model.cleaning import Rules, SiteRule

RULE = Qt.ItemDataRole.UserRole


class SiteRulesDialog(QDialog):
    """Shows `Rules`; `removed` carries the rules that are to hold no more."""

    removed = Signal(tuple)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rules for sites"))
        self.resize(760, 460)
        hint = QLabel(
            self.tr(
                "What you had always kept or left out on a site. Without its rule the cleaning "
                "decides again, in every article of the site."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self._table = self._made_table()
        self._empty = EmptyState()
        self._empty.set_content(
            "globe",
            self.tr("There are no rules"),
            self.tr("They are made in the menu of a piece, in “Edit what was kept”."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setToolTip(self.tr("Remove the selected rules (Del); it can be undone"))
        self._remove.clicked.connect(self._remove_selected)
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addWidget(hint)
        column.addWidget(self._stack, 1)
        column.addWidget(buttons)
        self.show_rules({})

    def _made_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(self.tr("Rules for sites"))
        table.setHorizontalHeaderLabels([self.tr("Site"), self.tr("What"), self.tr("Rule")])
        table.verticalHeader().hide()
        # How a text begins tells most where it is seen whole, over two lines if need be.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for section in (0, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(self._selected)
        return table

    def show_rules(self, rules: Rules) -> None:
        """List the rules, site by site."""
        listed = [rule for site in sorted(rules) for rule in sorted(rules[site], key=_order)]
        self._table.setRowCount(len(listed))
        for row, rule in enumerate(listed):
            for column, text in enumerate((rule.site, self._what(rule), self._rule(rule))):
                item = QTableWidgetItem(text)
                item.setData(RULE, rule)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
        self._stack.setCurrentWidget(self._table if listed else self._empty)
        self._selected()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._remove_selected()
        else:
            super().keyPressEvent(event)

    def _what(self, rule: SiteRule) -> str:
        if rule.place and rule.sample:
            text = self.tr("What stands where “{sample}” does ({place})")
            return text.format(sample=rule.sample, place=rule.place)
        if rule.place:
            return self.tr("What stands in {place}").format(place=rule.place)
        if rule.sample:
            return self.tr("“{sample}”").format(sample=rule.sample)
        if rule.learned:
            return self.tr("A paragraph that recurs")
        return self.tr("One text, wherever it stands")

    def _rule(self, rule: SiteRule) -> str:
        return self.tr("Always keep") if rule.keep else self.tr("Always leave out")

    def _selected(self) -> None:
        self._remove.setEnabled(bool(self._table.selectedItems()))

    def _remove_selected(self) -> None:
        rows = sorted({item.row() for item in self._table.selectedItems()})
        rules = tuple(_rule_of(self._table.item(row, 0)) for row in rows)
        if rules:
            self.removed.emit(rules)


def _rule_of(item: QTableWidgetItem | None) -> SiteRule:
    rule = item.data(RULE) if item is not None else None
    assert isinstance(rule, SiteRule)
    return rule


def _order(rule: SiteRule) -> tuple[bool, str, str]:
    return not rule.place, rule.place, rule.text
