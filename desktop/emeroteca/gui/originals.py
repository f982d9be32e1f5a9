"""Looking at the original: an inert copy of it, or the file itself after a warning."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from emeroteca.errors import DiskError
from emeroteca.exchange.writing.names import ENDINGS
from emeroteca.model.article import Source

translate = QCoreApplication.translate


class Originals:
    """Writes originals into a folder of the session, which is removed when the program ends."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="emeroteca-", ignore_cleanup_errors=True)

    def write_inert(self, source: Source) -> Path:
        """Write a copy that can neither run a script nor load anything."""
        from emeroteca.importing.inert import inert_copy  # noqa: PLC0415  loads a parser

        page = _is_page(source)
        data = inert_copy(source.data, source.encoding) if page else source.data
        return self._write(f"{source.digest[:16]}-inert{_suffix(source)}", data)

    def write_as_saved(self, source: Source) -> Path:
        """Write the original byte for byte."""
        return self._write(f"{source.digest[:16]}{_suffix(source)}", source.data)

    def close(self) -> None:
        """Remove every copy."""
        self._folder.cleanup()

    def _write(self, name: str, data: bytes) -> Path:
        path = Path(self._folder.name) / name
        try:
            path.write_bytes(data)
        except OSError as error:
            raise DiskError(error.strerror or str(error)) from error
        return path


def open_file(path: Path) -> bool:
    """Open a file with the system's program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def confirm_as_saved(parent: QWidget) -> tuple[bool, bool]:
    """Warn that the original may be active: (go on, warn again next time)."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Originals", "Open the file as it was saved?"))
    box.setText(
        translate("Originals", "The saved file may run scripts and load things from the network.")
    )
    box.setInformativeText(
        translate(
            "Originals",
            "It opens in your browser exactly as it was saved. “Show original” is the safe way.",
        )
    )
    again = QCheckBox(translate("Originals", "Do not warn again"), box)
    box.setCheckBox(again)
    proceed = box.addButton(
        translate("Originals", "Open as saved"), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is proceed, not again.isChecked()


def _is_page(source: Source) -> bool:
    return source.media_type in ("text/html", "application/xhtml+xml")


def _suffix(source: Source) -> str:
    return ENDINGS.get(source.media_type, ".txt")
