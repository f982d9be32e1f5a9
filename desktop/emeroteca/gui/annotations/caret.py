"""A caret in the article, so that passages are selected without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt

from emeroteca.gui.reader.view import ReaderView

WIDTH = 2


class Caret(QObject):
    """Moves through the text of one reader while it is on; elsewhere arrows scroll."""

    def __init__(self, reader: ReaderView) -> None:
        super().__init__(reader)
        self._reader = reader
        self._usual = reader.textInteractionFlags()

    def turn(self, on: bool) -> None:
        """Show the caret at the first line in view, or take it away."""
        reader = self._reader
        flags = self._usual
        if on:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
            if not reader.textCursor().hasSelection():
                first = reader.cursorForPosition(QPoint(4, 24))
                reader.setTextCursor(first)
        reader.setTextInteractionFlags(flags)
        reader.caret_width = WIDTH if on else 0
        reader.setCursorWidth(reader.caret_width)
        reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
