"""A small dialog that puts tags on articles and takes them off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)


class TagEditor(QDialog):
    """`tags_chosen` carries the tags to add and those to remove, both tuples.

    `tags` tells how many of the `articles` have each.
    """

    tags_chosen = Signal(object, object)

    def __init__(
        self, articles: int, tags: Mapping[str, int], known: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(360, 420)
        full, part = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked
        # A tag that only some of the articles have is half checked.
        self._before = {tag: full if have == articles else part for tag, have in tags.items()}
        text = (
            self.tr("One article")
            if articles == 1
            else self.tr("{count} articles").format(count=QLocale().toString(articles))
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("New tag, then Enter"))
        self.field.setAccessibleName(self.tr("New tag"))
        self.field.returnPressed.connect(self._add)
        completer = QCompleter(QStringListModel(list(known), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Tags"))
        for tag in dict.fromkeys([*sorted(self._before, key=str.casefold), *known]):
            self._insert(tag, self._before.get(tag, Qt.CheckState.Unchecked))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(QLabel(text))
        column.addWidget(self.field)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Tell what changed and close."""
        self._add()
        add: list[str] = []
        remove: list[str] = []
        for row in range(self._list.count()):
            item = self._list.item(row)
            before = self._before.get(item.text(), Qt.CheckState.Unchecked)
            if item.checkState() == before:
                continue
            (add if item.checkState() == Qt.CheckState.Checked else remove).append(item.text())
        if add or remove:
            self.tags_chosen.emit(tuple(add), tuple(remove))
        super().accept()

    def _add(self) -> None:
        tag = " ".join(self.field.text().split())
        self.field.clear()
        if not tag:
            return
        there = self._list.findItems(tag, Qt.MatchFlag.MatchFixedString)
        if there:
            there[0].setCheckState(Qt.CheckState.Checked)
        else:
            self._insert(tag, Qt.CheckState.Checked, 0)

    def _insert(self, tag: str, state: Qt.CheckState, row: int = -1) -> None:
        item = QListWidgetItem(tag)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        self._list.insertItem(row if row >= 0 else self._list.count(), item)
