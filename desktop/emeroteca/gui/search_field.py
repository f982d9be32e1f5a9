"""The search field: tells what is typed once the hand pauses, and where to go from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from emeroteca.gui import query_ink
from emeroteca.gui.panels.fields import is_for_the_window
from emeroteca.gui.search_completion import SearchCompletion
from emeroteca.gui.style import icon
from emeroteca.model.search import Facets

LONGEST = 2_000
"""Characters of a query that can be typed."""

PAUSE_MS = 60
SHORT = 200
"""Characters that are coloured at every key; it takes a millisecond or two."""

COLOUR_MS = 80
"""How long the hand must rest before a longer query is coloured, which takes 20 ms."""

STANDS_MS = 2_000
"""How long words stand before they count as a search that was made."""


class SearchField(QLineEdit):
    """`query_changed` carries the words; `left` asks to go to the list.

    `searched` carries words that stood for a while or were confirmed, `forgotten` a recent search
    that is to be kept no longer, `words_wanted` a beginning for which to call `show_words`,
    `names_wanted` a field and a beginning for which to call `show_names`.
    """

    query_changed = Signal(str)
    searched = Signal(str)
    forgotten = Signal(str)
    words_wanted = Signal(str)
    names_wanted = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchField")
        self.setProperty("search", True)
        self.setPlaceholderText(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search the library"))
        self.setToolTip(
            self.tr(
                'Words, "phrases", beginnings*, OR, -without, near~, '
                "title: site: tag: date: is:unread … (Ctrl+K)"
            )
        )
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self._tell)
        self._inks: list[query_ink.Ink] = []
        self._composing = False
        self._colour_soon = QTimer(self, singleShot=True, interval=COLOUR_MS)
        self._colour_soon.timeout.connect(self._colour)
        self.textChanged.connect(self._text_changed)
        self.textChanged.connect(self._typed)
        self._stands = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._stands.timeout.connect(self._made)
        self._completion = SearchCompletion(self)
        self._completion.words_wanted.connect(self.words_wanted)
        self._completion.names_wanted.connect(self.names_wanted)
        self._completion.forgotten.connect(self.forgotten)
        self.set_recent = self._completion.set_recent
        self.show_words = self._completion.show_words
        self.show_names = self._completion.show_names

    def set_facets(self, facets: Facets) -> None:
        """Offer the tags, sites and languages of the archive while one types."""
        self._completion.set_facets(facets)

    def take_focus(self) -> None:
        """Be ready to be typed into."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        # The window begins with the focus here; what was done to an article is undone all the same.
        if is_for_the_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._completion.takes(event.key()):
            # Left to the list of offers, which asks the field first.
            event.setAccepted(event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete))
            return
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down if not self.text() and self._completion.offer_recent():
                pass
            case Qt.Key.Key_Escape | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._completion.hide()
                self._tell()
                self._made()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        composed, inks = event.preeditString(), self._inks
        self._composing = bool(composed)
        super().inputMethodEvent(query_ink.joined(event, inks, self.cursorPosition()))
        if composed and self._inks is not inks:  # it also put in or replaced something
            going_on = QInputMethodEvent(composed, event.attributes())
            super().inputMethodEvent(query_ink.joined(going_on, self._inks, self.cursorPosition()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._colour()

    def _text_changed(self, text: str) -> None:
        if len(text) <= SHORT:
            self._colour()
        else:
            self._colour_soon.start()

    def _colour(self) -> None:
        """Show what each part of the query was read as."""
        self._colour_soon.stop()
        self._inks = query_ink.ink(self.text())
        if not self._composing:
            query_ink.show(self, self._inks)

    def _made(self) -> None:
        self._stands.stop()
        if self.text().strip():
            self.searched.emit(self.text())

    def _typed(self, words: str) -> None:
        self._stands.start()
        if words:
            self._soon.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._soon.stop()
        self.query_changed.emit(self.text())
