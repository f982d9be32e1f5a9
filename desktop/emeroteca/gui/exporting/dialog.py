"""The dialog of an export: what is taken out, in which form, and where to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QMessageBox,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from emeroteca.exchange.export import Export
from emeroteca.exchange.forms import ONE_FILE, Form
from emeroteca.gui.exporting.forms import told
from emeroteca.gui.exporting.place import PlaceLine
from emeroteca.gui.exporting.what import What

FORM_ROLE = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """`wanted` carries the `Export` that was chosen."""

    wanted = Signal(object)

    def __init__(
        self,
        offered: Sequence[What],
        first: int,
        forms: Collection[Form],
        form: Form,
        folder: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._offered = offered
        self.whats = QButtonGroup(self)
        self.forms = self._list(forms, form)
        self.place = PlaceLine(folder, self.form)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.place.changed.connect(self.go.setEnabled)
        self.forms.currentItemChanged.connect(self._form_chosen)
        self._hint = QLabel()
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        self._lay_out(first)
        self.go.setDefault(True)  # only now it knows its dialog
        self._tell()
        self.resize(680, 330 + 28 * len(forms))

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return Form(self.forms.currentIndex().siblingAtColumn(0).data(FORM_ROLE))

    def accept(self) -> None:
        """Ask where a file is replaced, then tell what is wanted."""
        if self.form not in ONE_FILE or not self.place.path.is_file():
            self._go()
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Replace the file?"))
        box.setText(
            self.tr("{name} is there already. Replace it?").replace("{name}", self.place.path.name)
        )
        replace = box.addButton(self.tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        replace.clicked.connect(self._go)
        box.open()

    # ------------------------------------------------------------------ inside

    def _go(self) -> None:
        what = self._offered[self.whats.checkedId()]
        place = self.place
        self.wanted.emit(
            Export(self.form, place.folder, place.name, what.articles, what.annotations)
        )
        super().accept()

    def _form_chosen(self, *_: object) -> None:
        self.place.set_form(self.form)
        self._tell()

    def _tell(self) -> None:
        if self.form is Form.MARKDOWN:
            text = self.tr("Notes that are there already are brought up to date.")
        elif self.form is Form.BAGIT:
            text = self.tr("An empty folder becomes the archive; any other gets a new one in it.")
        elif self.form in ONE_FILE:
            text = self.tr("Everything goes into this one file.")
        else:
            text = self.tr("Files of the same names in this folder are replaced.")
        self._hint.setText(text)

    def _list(self, forms: Collection[Form], chosen: Form) -> QTreeWidget:
        made = QTreeWidget()
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAccessibleName(self.tr("Form"))
        for form, about in told().items():
            if form not in forms:
                continue
            item = QTreeWidgetItem(made, [about.name, about.makes])
            item.setData(0, FORM_ROLE, form.value)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{about.name}: {about.makes}")
            item.setToolTip(1, about.makes)
            if form is chosen or made.currentItem() is None:
                made.setCurrentItem(item)
        header = made.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _lay_out(self, first: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("What"), None))
        for number, what in enumerate(self._offered):
            button = QRadioButton(what.text.replace("&", "&&"))
            button.setChecked(number == first)
            self.whats.addButton(button, number)
            column.addWidget(button)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("&Form"), self.forms))
        column.addWidget(self.forms, 1)
        column.addSpacing(6)
        column.addWidget(_heading(self.tr("&Where to"), self.place.field))
        column.addWidget(self.place)
        column.addWidget(self._hint)
        column.addWidget(self.buttons)


def _heading(text: str, buddy: QWidget | None) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    if buddy is not None:
        label.setBuddy(buddy)
    return label
