"""Offers below the search field, while one types, what may be meant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from emeroteca.gui.reader.offsets import utf16_length, utf16_places
from emeroteca.gui.search_offers import OffersDelegate, OffersModel, OffersView, PressBeside
from emeroteca.model.query.completion import (
    MOST,
    MOST_RECENT,
    VALUED,
    Completion,
    Offered,
    completions,
    name_typed,
    word_typed,
)
from emeroteca.model.query.names import Key
from emeroteca.model.query.tree import Name
from emeroteca.model.search import Facets


class SearchCompletion(QObject):
    """Watches a field; what is chosen replaces the word before the cursor.

    `words_wanted` asks for words of the archive that begin so, and `show_words` takes them;
    `names_wanted` asks for entities of a field, and `show_names` takes their names;
    `forgotten` carries a recent search that is to be kept no longer.
    """

    words_wanted = Signal(str)
    names_wanted = Signal(object, str)
    forgotten = Signal(str)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._values: dict[Key, tuple[str, ...]] = {}
        self._recent: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self._awaited = ""
        self._awaited_name: tuple[Name, str] | None = None
        self._taking = False
        self._model = OffersModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST + MOST_RECENT)
        # Not as the field's own completer: that would replace the whole query.
        self._completer.setWidget(field)
        self._popup = OffersView()
        self._completer.setPopup(self._popup)
        PressBeside(self._popup)
        self._popup.setItemDelegate(OffersDelegate(self._popup))  # the completer has set its own
        by_index = self._completer.activated[QModelIndex]  # type: ignore[index]
        by_index.connect(lambda index: self._take(index.row()))
        field.textEdited.connect(lambda _text: self._offer())

    def set_facets(self, facets: Facets) -> None:
        """Offer what the archive has, the commonest first."""
        self._values = {
            key: tuple(facet.value for facet in getattr(facets, name)) for key, name in VALUED
        }

    def set_recent(self, recent: Sequence[str]) -> None:
        """Offer other searches of late, the newest first."""
        self._recent = tuple(recent)

    def show_words(self, typed: str, words: Sequence[str]) -> None:
        """Offer words of the archive too, if they are still waited for."""
        self._words = tuple(words)
        if typed and typed == self._awaited:
            self._show(self._popup.currentIndex().row())

    def show_names(self, key: Name, typed: str, names: Sequence[str]) -> None:
        """Offer names of the archive's entities, if they are still waited for."""
        if (key, typed) == self._awaited_name:
            self._names = tuple(names)
            self._show(self._popup.currentIndex().row())

    def offer_recent(self) -> bool:
        """Show all searches of late, the first one chosen; False where there is none."""
        self._show(0)
        return bool(self._model.offers)

    def takes(self, key: int) -> bool:
        """Whether a key is for the list of offers: it closes it, chooses from it, or forgets."""
        popup = self._popup
        if not popup.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        if not popup.currentIndex().isValid():
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return key == Qt.Key.Key_Delete and self._forget(popup.currentIndex().row())
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

    def hide(self) -> None:
        """Close the list of offers, and offer nothing that was asked for before."""
        self._awaited, self._awaited_name = "", None
        self._popup.hide()

    def _before(self) -> str:
        """What stands before the cursor, which Qt counts in UTF-16 units."""
        text = self._field.text()
        return text[: utf16_places(text).index(self._field.cursorPosition())]

    def _offer(self) -> None:
        if self._taking:
            return
        if not self._field.text():
            self.hide()
            return
        named = name_typed(self._before())
        if named != self._awaited_name:
            self._names = ()
        self._show(-1)
        self._awaited, self._awaited_name = word_typed(self._before()), named
        if self._awaited:
            self.words_wanted.emit(self._awaited)
        if named is not None:
            self.names_wanted.emit(*named)

    def _show(self, row: int) -> None:
        """Show what fits; nothing is chosen before a person chooses: Enter is for the words."""
        italian = QLocale().language() == QLocale.Language.Italian
        before = self._before()
        at_end = before == self._field.text()
        recent = self._recent if at_end else ()
        self._model.show_offers(
            completions(before, self._values, italian, recent, self._words, self._names)
        )
        if self._model.offers:
            self._completer.complete()
            self._popup.setCurrentIndex(
                self._completer.completionModel().index(row, 0) if row >= 0 else QModelIndex()
            )
        else:
            self._popup.hide()

    def _forget(self, row: int) -> bool:
        offer = self._model.offers[row]
        if offer.kind is Offered.RECENT:
            self.forgotten.emit(offer.text)
            self._show(min(row, len(self._model.offers) - 2))
        return offer.kind is Offered.RECENT

    def _take(self, row: int) -> None:
        offer: Completion = self._model.offers[row]
        start = utf16_length(self._before()[: offer.start])
        self._taking = True
        self._field.setSelection(start, self._field.cursorPosition() - start)
        # Put in, not set, so that it can be undone.
        self._field.insert(offer.text)
        self._taking = False
        self.hide()
        if offer.kind is Offered.FIELD:
            self._offer()
