"""Every hit of the open article in its context, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from emeroteca.gui.empty import EmptyState
from emeroteca.gui.panels.concordance import ConcordanceModel
from emeroteca.gui.panels.concordance_view import ConcordanceView
from emeroteca.gui.style import icon
from emeroteca.model.query.tree import Name
from emeroteca.model.text import Span, Text

NAMED = 80
"""Characters of what was searched that are named."""


class HitsPanel(QWidget):
    """`chosen` carries the number of a hit to go to, `entered` that of one to read on from."""

    chosen = Signal(int)
    entered = Signal(int)
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hitsPanel")
        self._model = ConcordanceModel(self)
        self.view = ConcordanceView(self._model, self)
        self.view.setAccessibleName(self.tr("Hits in this article"))
        self.view.chosen.connect(self.chosen)
        self.view.entered.connect(self.entered)
        self.empty = EmptyState(parent=self)
        self._head = QLabel()
        self._head.setProperty("role", "small")
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setWordWrap(True)
        self._close = QToolButton()
        self._close.setIcon(icon("x"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close the hits"))
        self._close.setAccessibleName(self.tr("Close the hits"))
        self._close.clicked.connect(self.close_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 6, 4)
        line.addWidget(self._head, 1)
        line.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def show_hits(self, words: str, text: Text, spans: Sequence[Span], rtl: bool) -> None:
        """Show the hits of some words in a text."""
        words = _named(words)
        if len(spans) == 1:
            head = self.tr("1 hit for “{words}”").format(words=words)
        else:
            count = QLocale().toString(len(spans))
            head = self.tr("{count} hits for “{words}”").format(count=count, words=words)
        self._say(head)
        self._model.show_hits(text, spans, rtl)
        self._stack.setCurrentWidget(self.view)

    def show_current(self, hit: int) -> None:
        """Mark the hit that is current in the reader; -1 for none."""
        self.view.show_current(hit)

    def show_elsewhere(self, words: str, names: Sequence[Name], listed: bool = True) -> None:
        """Say that no word stands in the text, and where they stand instead.

        `listed` tells whether the article is among what was found.
        """
        self._say(self.tr("No hit for “{words}”").format(words=_named(words)))
        places = self._places()
        told = [places[name] for name in names if name in places]
        if not told and listed:
            told = [self.tr("It is found by something else than its words.")]
        elif not told:
            told = [self.tr("It is not among the articles that were found.")]
        self._show_empty("text-search", self.tr("No hit in this text"), "\n".join(told))

    def show_nothing(self, opened: bool) -> None:
        """Say that nothing is searched, or that no article is open."""
        self._say("")
        if opened:
            hint = self.tr("Search the library: every hit in the open article is listed here.")
            self._show_empty("search", self.tr("No words are searched"), hint)
        else:
            hint = self.tr("Open an article to see its hits.")
            self._show_empty("search", self.tr("No article is open"), hint)

    def take_focus(self) -> None:
        """Put the focus on the current line, or on the first."""
        if self._stack.currentWidget() is not self.view:
            self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say(self, head: str) -> None:
        self._head.setText(head)
        self._head.setToolTip(head)

    def _show_empty(self, picture: str, sentence: str, hint: str) -> None:
        self.empty.set_content(picture, sentence, hint)
        self.view.setCurrentIndex(QModelIndex())
        self._stack.setCurrentWidget(self.empty)

    def _places(self) -> dict[Name, str]:
        return {
            Name.TITLE: self.tr("The words stand in its title."),
            Name.SUBTITLE: self.tr("The words stand in its subtitle."),
            Name.BY: self.tr("The words stand in its author."),
            Name.SITE: self.tr("The words stand in its site."),
            Name.TAG: self.tr("The words stand in its tags."),
            Name.NOTE: self.tr("The words stand in your note on it."),
        }


def _named(words: str) -> str:
    """Words as they are named in a sentence: not too long, and kept apart where they are written
    in the other direction."""
    shown = words if len(words) <= NAMED else f"{words[: NAMED - 1]}…"
    return f"\u2068{shown}\u2069"
