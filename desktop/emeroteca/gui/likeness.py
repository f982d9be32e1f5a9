"""The list of what is like an article: asked for, and left for the list before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow


class Likeness(QObject):
    """Shows the articles that are most like one; Escape goes back to what was listed before."""

    def __init__(self, window: MainWindow, selected: Callable[[], tuple[ArticleId, ...]]) -> None:
        super().__init__(window)
        self._window = window
        self._selected = selected
        self._words = ""
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window.pane)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.leave)
        self._escape.setEnabled(False)
        window.pane.leave_wanted.connect(self.leave)
        window.listing.listed.connect(self._follow)
        window.operations.changed.connect(self._heed)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {"similar": self.show}

    def show(self) -> None:
        """List what is like the first article of the selection."""
        chosen = self._selected()
        if not chosen:
            return
        window = self._window
        if window.listing.like is None:
            self._words = window.search_field.text()
        window.search_field.clear()
        window.listing.show_like(chosen[0], self._title(chosen[0]))
        window.pane.views.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """List again what was listed before."""
        window = self._window
        if window.listing.like is None:
            return
        window.listing.leave_like()
        if self._words:
            window.search_field.setText(self._words)
        window.pane.views.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _title(self, article: ArticleId) -> str:
        row = self._window.model.row_of(article)
        known = self._window.model.article(row) if row is not None else None
        opened = self._window.reading.current
        if known is None and opened is not None and opened.article.id == article:
            known = opened.article
        return known.metadata.title if known is not None else ""

    def _follow(self) -> None:
        self._escape.setEnabled(self._window.listing.like is not None)

    def _heed(self, changes: Changes) -> None:
        like = self._window.listing.like
        if like is not None and like.article in changes.removed:
            self.leave()
