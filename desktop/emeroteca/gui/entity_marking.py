"""Marking words in the text that recognition missed, from a menu or by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from emeroteca.gui.entity_gestures import EntityGestures
from emeroteca.gui.mark_kinds import KIND_OF, colour_name, icon_name, singular
from emeroteca.gui.style import icon
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

TOLD_MS = 6_000

LONGEST = 200
"""Characters that a name may have."""


class EntityMarking(QObject):
    """Offers to mark what is selected in the reader of one window."""

    def __init__(self, window: MainWindow, gestures: EntityGestures) -> None:
        super().__init__(window)
        self._window = window
        self._gestures = gestures
        self.coming: Span | None = None
        """The words that were just marked, until what they name has come."""

    def ask(self) -> None:
        """Show what the selected words may be marked as."""
        reader, menu = self._window.reader, QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.add_to(menu):
            below: QPoint = reader.viewport().mapToGlobal(reader.cursorRect().bottomLeft())
            menu.popup(below + QPoint(0, 4))
            menu.setActiveAction(menu.actions()[0])
        else:
            told = self.tr("Select the words in the text first.")
            self._window.statusBar().showMessage(told, TOLD_MS)

    def add_to(self, menu: QMenu) -> bool:
        """Add to a menu what the selected words may be; False where they can be no name."""
        opened, span = self._window.reading.current, self._window.reader.chosen()
        if opened is None or span is None:
            return False
        article, words = opened.article.id, opened.text.slice(span)
        if "\n" in words or len(words) > LONGEST:
            return False

        def mark(kind: EntityKind) -> None:
            self.coming = span
            self._gestures.mark(article, span, words, kind, None)

        for kind in EntityKind:
            shown = KIND_OF[kind]
            action = menu.addAction(
                icon(icon_name(shown), colour_name(shown)), f"&{singular(shown)}"
            )
            action.triggered.connect(lambda _=False, kind=kind: mark(kind))
        menu.addSeparator()
        known = menu.addAction(self.tr("&One that is known…"))
        known.triggered.connect(lambda: self._gestures.ask_known(article, span, words))
        return True
