"""Where an export goes: the line with a folder, or with a file where the form is one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from emeroteca.exchange.forms import ONE_FILE, Form
from emeroteca.gui.exporting.forms import told


class PlaceLine(QWidget):
    """`changed` tells whether what stands there can be a place."""

    changed = Signal(bool)

    def __init__(self, folder: Path, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._names = dict(ONE_FILE)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Where to"))
        self.field.textChanged.connect(lambda _: self.changed.emit(self.fits))
        self.button = QPushButton(self.tr("&Choose…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self._show(folder)

    @property
    def path(self) -> Path:
        """The folder or file that stands there."""
        return Path(self.field.text().strip()).expanduser()

    @property
    def fits(self) -> bool:
        """Whether it can be a place."""
        return self.path.is_absolute()

    @property
    def folder(self) -> Path:
        """The folder, that of the file where the form is one."""
        return self.path.parent if self._form in ONE_FILE else self.path

    @property
    def name(self) -> str:
        """The name of the file, "" where the form makes several."""
        return self.path.name if self._form in ONE_FILE else ""

    def set_form(self, form: Form) -> None:
        """Stay in the folder for another form."""
        folder = self.folder
        if self.name:
            self._names[self._form] = self.name
        self._form = form
        self._show(folder)

    def _show(self, folder: Path) -> None:
        named = folder / self._names[self._form] if self._form in ONE_FILE else folder
        self.field.setText(str(named))
        self.button.setToolTip(
            self.tr("Choose a file") if self._form in ONE_FILE else self.tr("Choose a folder")
        )

    def _choose(self) -> None:
        if self._form in ONE_FILE:
            kind = f"{told()[self._form].name} (*{self.path.suffix})"
            # What is there already is asked about once, when the export begins.
            chosen, _ = QFileDialog.getSaveFileName(
                self,
                self.tr("Export to"),
                str(self.path),
                kind,
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Export to"), str(self.path))
        if chosen:
            self.field.setText(chosen)
