"""Where the names come from: typed or pasted, one a line, or a column of a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from emeroteca.errors import WorldError
from emeroteca.gui.messages import sentence
from emeroteca.gui.style import icon
from emeroteca.model.name_list import names_in

SHOWN = 40
"""Letters of a column's heading that are shown."""


class NameSource(QWidget):
    """A field of names; a file's column is put into it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, ...], ...] = ()
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Names, one on each line"))
        self.field.setPlaceholderText(self.tr("Paste names here, one on each line"))
        self.field.setTabChangesFocus(True)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.field.textChanged.connect(self.changed)
        label = QLabel(self.tr("&Names"))
        label.setProperty("role", "heading")
        label.setBuddy(self.field)
        self._open = QPushButton(icon("folder-open"), self.tr("&Open a file…"))
        self._open.setToolTip(self.tr("Take the names from a CSV or text file"))
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self._choose)
        self._column = QComboBox()
        self._column.setAccessibleName(self.tr("Column of the file"))
        self._column.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._column.activated.connect(lambda _: self._fill())
        self._headed = QCheckBox(self.tr("The first row is a &heading"))
        self._headed.clicked.connect(self._show_columns)
        self._told = QLabel()
        self._told.setProperty("role", "error")
        self._told.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._told)
        column.addWidget(self._column)
        column.addWidget(self._headed)
        column.addWidget(self.field, 1)
        for part in (self._told, self._column, self._headed):
            part.hide()

    def names(self) -> list[str]:
        """The names, each once."""
        return names_in(self.field.toPlainText().splitlines())

    def open_file(self, path: Path) -> None:
        """Take a file's table, or say in a sentence why that cannot be done."""
        # Finding out character sets is for who opens a file.
        from emeroteca.importing.tables import read_table  # noqa: PLC0415

        try:
            table = read_table(path)
        except WorldError as error:
            self._told.setText(sentence(error))
            self._told.show()
            return
        self._told.hide()
        self._rows = table.rows
        self._headed.setChecked(table.headed)
        self._show_columns()
        self._column.setCurrentIndex(self._wordiest())
        self._fill()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a list of names"),
            "",
            self.tr("Lists (*.csv *.tsv *.txt);;All files (*)"),
        )
        if chosen:
            self.open_file(Path(chosen))

    def _show_columns(self) -> None:
        at, several = self._column.currentIndex(), len(self._rows[0]) > 1
        self._column.clear()
        for number, cell in enumerate(self._rows[0], 1):
            named = cell if self._headed.isChecked() else ""
            plain = self.tr("Column {number}: {cell}").format(number=number, cell=cell)
            self._column.addItem((named or plain)[:SHOWN])
        self._column.setCurrentIndex(at if 0 <= at < self._column.count() else 0)
        self._column.setVisible(several)
        self._headed.setVisible(several or self._headed.isChecked())
        self._fill()

    def _fill(self) -> None:
        at = max(0, self._column.currentIndex())
        rows = self._rows[1:] if self._headed.isChecked() else self._rows
        self.field.setPlainText("\n".join(row[at] for row in rows))

    def _wordiest(self) -> int:
        """The column with the most different cells that hold letters: numbers are no names."""
        kinds = (
            {c for c in cells if any(map(str.isalpha, c))}
            for cells in zip(*self._rows, strict=True)
        )
        sizes = [len(kind) for kind in kinds]
        return sizes.index(max(sizes))
