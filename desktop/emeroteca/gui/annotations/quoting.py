"""Takes words of the open article to the clipboard, with their source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from emeroteca.exchange.citing.cited import cited
from emeroteca.exchange.citing.styles import CitationStyle, citation
from emeroteca.gui.annotations.excerpts import quotation
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.text import Span

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

TOLD_MS = 5_000


class Quoting(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader = window.reader

    def quote(self, spans: Sequence[Span], current: Annotation | None) -> None:
        """Copy what is selected, or else a highlight, as a quotation."""
        opened = self._window.reading.current
        if opened is not None:
            words = self._words() if spans else _passage(current)
            self._copy_text(quotation(opened.article, words))

    def copy(self, some: Sequence[Annotation]) -> None:
        """Copy annotations as quotations of the open article, each with its note."""
        opened = self._window.reading.current
        if opened is not None:
            words = ((_passage(one), one.note) for one in some)
            self._copy_text(
                "\n\n".join(quotation(opened.article, said, note) for said, note in words)
            )

    def cite(self, style: CitationStyle) -> None:
        """Copy a citation of what is selected, of the chosen highlight, or of the article."""
        opened = self._window.reading.current
        if opened is not None:
            words = self._words() or _passage(self._reader.highlights.current)
            self._copy_text(citation((cited(opened.article, words),), style))

    def _words(self) -> str:
        opened = self._window.reading.current
        spans = self._reader.chosen_parts()
        return "\n".join(opened.text.slice(span) for span in spans) if opened is not None else ""

    def _copy_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.statusBar().showMessage(self.tr("Copied with its source."), TOLD_MS)


def _passage(one: Annotation | None) -> str:
    return one.anchor.exact if one is not None and one.anchor is not None else ""
