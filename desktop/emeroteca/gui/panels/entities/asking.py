"""Asks for a name: another one of an entity, or that of somebody else who is meant here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)


class AskName(QDialog):
    """`named` carries a name that is not empty, and the way of writing that it is about.

    Where `written` has several ways of writing, one is chosen; `given` stands in the field.
    """

    named = Signal(str, str)

    def __init__(
        self, title: str, hint: str, parent: QWidget, given: str = "", written: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        told = QLabel(hint)
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        self.written = QComboBox()
        self.written.addItems(list(written))
        self.written.setAccessibleName(self.tr("As the article writes it"))
        self.written.currentTextChanged.connect(self._follow)
        above = QLabel(self.tr("As the article &writes it"))
        above.setBuddy(self.written)
        self.field = QLineEdit(given)
        self.field.setMaxLength(200)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        self.field.textChanged.connect(lambda _: self._refresh())
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for part in (told, above, self.written, label, self.field, buttons):
            column.addWidget(part)
        for part in (above, self.written):
            part.setVisible(len(written) > 1)
        self.setMinimumWidth(420)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def accept(self) -> None:
        if self._name():
            self.named.emit(self._name(), self.written.currentText())
            super().accept()

    def _name(self) -> str:
        return " ".join(self.field.text().split())

    def _follow(self, written: str) -> None:
        self.field.setText(written)
        self.field.selectAll()

    def _refresh(self) -> None:
        self._ok.setEnabled(bool(self._name()))
