"""The report of an import: every file with what became of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.annotations.inheritance import told
from emeroteca.gui.messages import sentence
from emeroteca.gui.style import icon
from emeroteca.model.changes import Outcome
from emeroteca.service.messages import Row

ICONS = {
    Outcome.IMPORTED: ("circle-check", "success"),
    Outcome.DUPLICATE: ("files", "muted"),
    Outcome.REFUSED: ("circle-x", "danger"),
}
ROW_ROLE = Qt.ItemDataRole.UserRole


class ImportReport(QDialog):
    """`open_article` carries an article's id, `reveal_file` the path of a refused file."""

    open_article = Signal(object)
    reveal_file = Signal(object)

    def __init__(self, rows: Sequence[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import report"))
        self.resize(760, 460)
        self._rows = rows
        self._names = {
            Outcome.IMPORTED: self.tr("Imported"),
            Outcome.DUPLICATE: self.tr("Already there"),
            Outcome.REFUSED: self.tr("Refused"),
        }
        self._shown = self._make_choice()
        self._list = self._make_list()
        head = QHBoxLayout()
        head.addWidget(QLabel(self._summary()), 1)
        head.addWidget(self._shown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        hint = QLabel(
            self.tr("Double-click a line to open its article, or the folder of its file.")
        )
        hint.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        column.addWidget(hint)
        column.addWidget(buttons)
        self._fill()

    def _summary(self) -> str:
        parts = []
        for outcome, name in self._names.items():
            count = sum(row.outcome is outcome for row in self._rows)
            parts.append(f"{name}: {count}")
        return "   ·   ".join(parts)

    def _make_choice(self) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(self.tr("Which files to show"))
        choice.addItem(self.tr("All files"), None)
        for outcome, name in self._names.items():
            choice.addItem(name, outcome)
        choice.currentIndexChanged.connect(lambda _: self._fill())
        return choice

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([self.tr("File"), self.tr("Result"), self.tr("Article or reason")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAccessibleName(self.tr("Files of the import"))
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        made.setColumnWidth(0, 230)
        made.setColumnWidth(1, 120)
        made.itemActivated.connect(lambda item, _: self._open(item))
        return made

    def _fill(self) -> None:
        wanted = self._shown.currentData()
        self._list.clear()
        items = []
        for row in self._rows:
            if wanted is not None and row.outcome is not wanted:
                continue
            about = row.title if row.error is None else sentence(row.error)
            if row.inherited is not None:
                about = f"{about} — {told(row.inherited)}"
            item = QTreeWidgetItem([Path(row.path).name, self._names[row.outcome], about])
            name, tint = ICONS[row.outcome]
            item.setIcon(1, icon(name, tint))
            item.setToolTip(0, row.path)
            item.setToolTip(2, about)
            item.setData(0, ROW_ROLE, row)
            items.append(item)
        self._list.addTopLevelItems(items)

    def _open(self, item: QTreeWidgetItem) -> None:
        row: Row = item.data(0, ROW_ROLE)
        if row.id is not None:
            self.open_article.emit(row.id)
        else:
            self.reveal_file.emit(Path(row.path))
