"""Asks for the name of a saved search."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from emeroteca.model.saved_searches import LONGEST_NAME


class NameDialog(QDialog):
    """`named` carries a name that is not empty; of `taken` names it says what will happen."""

    named = Signal(str)

    def __init__(
        self, title: str, name: str, taken: Collection[str], warning: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = frozenset(one.casefold() for one in taken)
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        self.field.textChanged.connect(self._typed)
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.field)
        self._warning = QLabel(warning)
        self._warning.setProperty("role", "small")
        self._warning.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self._warning)
        column.addWidget(self._buttons)
        self.setMinimumWidth(400)
        self._typed(name)

    def accept(self) -> None:
        if self._name():
            self.named.emit(self._name())
            super().accept()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _typed(self, _text: str) -> None:
        name = self._name()
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(name))
        # It keeps its room, lest the dialog jump while one types.
        policy = self._warning.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._warning.setSizePolicy(policy)
        self._warning.setVisible(name.casefold() in self._taken)
