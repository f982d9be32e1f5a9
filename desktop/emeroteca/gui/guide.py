"""The guide under Help: one page that ships with the program, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from emeroteca.gui.style import current
from emeroteca.resources import resource


class Guide(QDialog):
    """Shows `resources/help/<language>.md`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Using Emeroteca"))
        self.resize(700, 640)
        page = QTextBrowser()
        page.setProperty("page", True)
        page.setOpenLinks(False)
        page.setAccessibleName(self.tr("Using Emeroteca"))
        page.document().setDocumentMargin(22)
        page.document().setDefaultStyleSheet(f"a {{ color: {current().link} }}")
        language = "it" if QLocale().language() == QLocale.Language.Italian else "en"
        page.setMarkdown(resource("help", f"{language}.md").read_text("utf-8"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.addWidget(page)
        column.addWidget(buttons)
