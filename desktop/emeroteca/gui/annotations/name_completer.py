"""Completes `[[` in a note: the titles, names and notes that begin as it was typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from emeroteca.gui.annotations.offers import NAME_ROLE, Offer, Offers
from emeroteca.model.annotations.wiki import begun

WIDTH = 340
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class LinkingField(QPlainTextEdit):
    """A field in which `[[` is completed.

    The list of names gives every key to the field first, past its event filters; what is for the
    list must be left alone here, or Enter would begin a line instead of choosing a name.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.names = NameCompleter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.names.takes(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class NameCompleter(QObject):
    """Serves one field; `wanted` carries the beginning of a name: answer with `offer`."""

    wanted = Signal(str)

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._names = Offers(self)
        self._completer = QCompleter(self._names, self)
        self._popup = QListView()
        self._popup.setObjectName("searchCompletion")
        self._popup.setAccessibleName(self.tr("Articles, entities and notes to link to"))
        self._completer.setCompletionRole(NAME_ROLE)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(field)
        # What fits has been found already, by any word of a name.
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._insert)
        field.textChanged.connect(self._ask)

    def offer(self, prefix: str, names: list[Offer]) -> None:
        """Offer names where what is typed still begins so."""
        if self._begun() != prefix:
            return
        self._names.show(names)
        if not names:
            self._popup.hide()
            return
        at = self._field.cursorRect()
        self._completer.complete(QRect(at.left(), at.bottom(), WIDTH, 4))
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is for the list of names that is open."""
        return self._popup.isVisible() and Qt.Key(event.key()) in KEYS

    def _ask(self) -> None:
        prefix = self._begun()
        if prefix:
            self.wanted.emit(prefix)
        else:
            self._popup.hide()

    def _begun(self) -> str | None:
        cursor = self._field.textCursor()
        return begun(cursor.block().text()[: cursor.positionInBlock()])

    def _insert(self, name: str) -> None:
        prefix = self._begun()
        if prefix is None:
            return
        cursor = self._field.textCursor()
        back = QTextCursor.MoveOperation.PreviousCharacter
        cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor, len(prefix))
        cursor.insertText(f"{name}]]")
        self._field.setTextCursor(cursor)
