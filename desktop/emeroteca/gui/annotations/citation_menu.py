"""The menu “Copy as citation”: the same source in five ways of writing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from emeroteca.gui.style import icon
from emeroteca.model.annotations.citing import CitationFormat

translate = QCoreApplication.translate


class CitationMenu(QMenu):
    """Calls `chosen` with the way that was picked."""

    def __init__(self, chosen: Callable[[CitationFormat], None], parent: QWidget) -> None:
        super().__init__(translate("CitationMenu", "Copy as c&itation"), parent)
        self.setIcon(icon("quote"))
        for form, text in _names():
            action = self.addAction(text)
            action.triggered.connect(lambda _=False, form=form: chosen(form))

    @staticmethod
    def joined(citations: Sequence[str], form: CitationFormat) -> str:
        """Several citations as one text, which programs for references read too."""
        if form is CitationFormat.CSL:
            inside = ",\n".join(one.strip()[1:-1].strip("\n") for one in citations)
            return f"[\n{inside}\n]"
        return "\n\n".join(citations)


def _names() -> list[tuple[CitationFormat, str]]:
    return [
        (CitationFormat.PLAIN, translate("CitationMenu", "&Plain text")),
        (CitationFormat.MARKDOWN, translate("CitationMenu", "&Markdown")),
        (CitationFormat.BIBTEX, translate("CitationMenu", "&BibTeX")),
        (CitationFormat.RIS, translate("CitationMenu", "&RIS")),
        (CitationFormat.CSL, translate("CitationMenu", "&CSL-JSON")),
    ]
