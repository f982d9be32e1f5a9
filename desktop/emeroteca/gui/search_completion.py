"""Offers names of fields and values of the archive below the search field while one types."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from emeroteca.model.query.completion import VALUED, Completion, completions
from emeroteca.model.query.names import Key
from emeroteca.model.search import Facets


class SearchCompletion(QObject):
    """Watches a field; what is chosen replaces the word before the cursor."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._values: dict[Key, tuple[str, ...]] = {}
        self._offered: list[Completion] = []
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        # Not as the field's own completer: that would replace the whole query.
        self._completer.setWidget(field)
        self._popup = QListView()
        self._popup.setObjectName("searchCompletion")
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._take)
        field.textEdited.connect(lambda _text: self._offer())

    def set_facets(self, facets: Facets) -> None:
        """Offer what the archive has, the commonest first."""
        self._values = {
            key: tuple(facet.value for facet in getattr(facets, name)) for key, name in VALUED
        }

    def takes(self, key: int) -> bool:
        """Whether a key is for the list of offers: it closes it, or chooses from it."""
        popup = self._popup
        if not popup.isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            popup.hide()
            return True
        chooses = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        return chooses and popup.currentIndex().isValid()

    def hide(self) -> None:
        """Close the list of offers."""
        self._popup.hide()

    def _offer(self) -> None:
        italian = QLocale().language() == QLocale.Language.Italian
        before = self._field.text()[: self._field.cursorPosition()]
        self._offered = completions(before, self._values, italian)
        self._model.setStringList([offer.text.strip() for offer in self._offered])
        if self._offered:
            self._completer.complete()
            # Nothing is chosen before a person chooses: Enter is for the words as they stand.
            self._popup.setCurrentIndex(QModelIndex())
        else:
            self.hide()

    def _take(self, chosen: str) -> None:
        offer = next((o for o in self._offered if o.text.strip() == chosen), None)
        if offer is None:
            return
        cursor = self._field.cursorPosition()
        text = self._field.text()
        self._field.setText(text[: offer.start] + offer.text + text[cursor:])
        self._field.setCursorPosition(offer.start + len(offer.text))
        if offer.text.endswith(":"):
            self._offer()
