"""Asks where a dossier is to be saved and shows how the saving goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from emeroteca.gui.dossier import wording
from emeroteca.gui.dossier.saving import Saving
from emeroteca.gui.jobs import Jobs
from emeroteca.model.entities.exporting import Format
from emeroteca.model.entities.known import Dossier


class SavingLine(QFrame):
    """A line at the foot of the window that is there while it has something to tell."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("progressLine", True)
        self._saving = Saving(jobs, self)
        self._saving.went.connect(self._went)
        self._saving.saved.connect(self._saved)
        self._saving.failed.connect(self._failed)
        self.told = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Saving the dossier"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.stop)
        self._close = QPushButton(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(self.told)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        row.addWidget(self._cancel)
        row.addWidget(self._close)
        self.hide()

    def ask(self, dossier: Dossier | None, kind: Format) -> None:
        """Ask for a place and save a dossier there."""
        if dossier is None:
            return
        filters = {
            Format.MARKDOWN: self.tr("Markdown (*.md)"),
            Format.CSV: self.tr("CSV (*.csv)"),
            Format.JSON: self.tr("JSON (*.json)"),
        }
        kept = "".join(c if c not in '<>:"/\\|?*\0' else " " for c in dossier.entity.name)
        name = " ".join(kept.split()).strip(". ") or "dossier"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the dossier"), f"{name}.{kind.value}", filters[kind]
        )
        if chosen and isValid(self):
            path = Path(chosen)
            if path.suffix != f".{kind.value}" and not path.suffix:
                path = path.with_name(f"{path.name}.{kind.value}")
            self._start(dossier, path, kind)

    def export(self, dossier: Dossier, path: Path) -> None:
        """Save a dossier; the ending of the name tells the kind, Markdown where it tells none."""
        kinds = {kind.value: kind for kind in Format}
        self._start(dossier, path, kinds.get(path.suffix[1:].lower(), Format.MARKDOWN))

    def stop(self) -> None:
        """Save no more."""
        self._saving.stop()
        self.hide()

    def _start(self, dossier: Dossier, path: Path, kind: Format) -> None:
        self._bar.setValue(0)
        self._tell(self.tr("Saving {name}…").format(name=path.name), running=True)
        self._saving.start(dossier, path, kind, wording.labels(dossier))

    def _went(self, part: float) -> None:
        self._bar.setValue(round(part * 100))

    def _saved(self, path: Path) -> None:
        self._tell(self.tr("Saved as {name}.").format(name=path.name), running=False)

    def _failed(self, reason: str) -> None:
        text = self.tr("The dossier could not be saved: {reason}.")
        self._tell(text.format(reason=reason), running=False)

    def _tell(self, text: str, *, running: bool) -> None:
        self.told.setText(text)
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._close.setVisible(not running)
        self.show()
