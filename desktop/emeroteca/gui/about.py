"""Which version this is, and under which licences it and its parts stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from emeroteca.gui.style import app_icon


class AboutDialog(QDialog):
    """A small dialog with name, version and licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Emeroteca"))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = QLabel(f"Emeroteca {_version()}")
        title.setProperty("role", "title")
        text = QLabel(
            self.tr(
                "An archive and reader for saved articles that works offline.\n\n"
                "Free software under the GNU General Public License, version 3 or later.\n"
                "Typefaces: cuts of Literata, Inter and JetBrains Mono (SIL Open Font License).\n"
                "Icons: Lucide (ISC licence). Built with Qt {qt}, Whoosh, readability and lxml.\n"
                "Places: GeoNames (CC BY 4.0), Unicode CLDR and iso-codes. Map: Natural Earth.\n"
                "Names are found by a network of our own, built on multilingual-e5-small (MIT)."
            ).format(qt=qVersion())
        )
        text.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(title)
        words.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(picture)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(500)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  slow to load

    try:
        return version("emeroteca")
    except PackageNotFoundError:
        return ""
