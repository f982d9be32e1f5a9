"""The menu “Copy as citation”: the same source in five ways of writing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from emeroteca.exchange.citing.styles import CitationStyle
from emeroteca.gui.style import icon

translate = QCoreApplication.translate


class CitationMenu(QMenu):
    """Calls `chosen` with the way that was picked."""

    def __init__(self, chosen: Callable[[CitationStyle], None], parent: QWidget) -> None:
        super().__init__(translate("CitationMenu", "Copy as c&itation"), parent)
        self.setIcon(icon("quote"))
        for style, text in _names():
            action = self.addAction(text)
            action.triggered.connect(lambda _=False, style=style: chosen(style))


def _names() -> list[tuple[CitationStyle, str]]:
    return [
        (CitationStyle.PLAIN, translate("CitationMenu", "&Plain text")),
        (CitationStyle.MARKDOWN, translate("CitationMenu", "&Markdown")),
        (CitationStyle.BIBTEX, translate("CitationMenu", "&BibTeX")),
        (CitationStyle.RIS, translate("CitationMenu", "&RIS")),
        (CitationStyle.CSL, translate("CitationMenu", "&CSL-JSON")),
    ]
