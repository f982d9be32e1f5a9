"""What the actions do that are about hits: walking over them, and seeing all of them at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget

from emeroteca.archive import Archive
from emeroteca.gui.hit_walk import HitWalk
from emeroteca.gui.panels.hits import HitsPanel
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.query.tree import Name
from emeroteca.model.search import Hit

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

TOLD_MS = 5_000


class HitCommands(QObject):
    """Carries out the actions of one window that are about hits; the panel comes when asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hit: Hit | None = None
        self._stale = True
        self.panel = HitsPanel(window)
        self.dock = window.panels.add("hits", self.tr("Hits"), self.panel, stays=False)
        self._before = window.panels.front
        self._wanted = self._seen = self._front = False
        self.dock.hide()
        window.panels.front.raise_()
        self.walk = HitWalk(
            window.jobs, window.reading, window.reader.hits, window.model, window.pane.views, self
        )
        self.walk.told.connect(lambda text: window.statusBar().showMessage(text, TOLD_MS))
        window.reading.hits_known.connect(self._take)
        window.reading.opened.connect(lambda _: self._enable())
        window.reader.hits.moved.connect(self.panel.show_current)
        self.panel.chosen.connect(window.reader.hits.go)
        self.panel.entered.connect(self._read_on)
        self.panel.close_wanted.connect(self.close)
        # Whether a tab is in front only this signal tells: one behind counts as visible.
        self.dock.visibilityChanged.connect(self._come)
        for other in window.panels.always:
            other.visibilityChanged.connect(partial(self._keep, other))
        self._enable()

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {
            "next_hit": lambda: self.walk.step(1),
            "previous_hit": lambda: self.walk.step(-1),
            "next_hits": lambda: self.walk.leap(1),
            "previous_hits": lambda: self.walk.leap(-1),
            "hits": self.show,
        }

    def show(self) -> None:
        """Show the panel and put the focus there; where the focus is there, close it."""
        if self._wanted and self.panel.isAncestorOf(self._window.focusWidget()):
            self.close()
            self._window.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._wanted = True
        self._window.set_panels(True)
        self.dock.show()
        self.dock.raise_()
        self._fill()
        self.panel.take_focus()

    def close(self) -> None:
        """Take the panel away, and show the one that was there before."""
        raised, before, self._wanted = self._seen, self._before, False
        self.dock.hide()
        if raised:
            before.raise_()
        self._enable()

    def show_with_panels(self, shown: bool) -> None:
        """Let the panel come and go with the others, where it was asked for."""
        if not self._wanted or shown != self.dock.isHidden():
            return
        front = self._front
        self._front = self._seen
        self.dock.setVisible(shown)
        if shown and front:
            self.dock.raise_()

    # ------------------------------------------------------------------ inside

    def _enable(self) -> None:
        searched = self._window.reading.current is not None and bool(self._window.reading.words)
        names = "next_hit previous_hit next_hits previous_hits"
        self._window.actions_.enable(names, searched)
        # What is open can be closed also when nothing is searched any more.
        self._window.actions_.enable("hits", searched or self._wanted)

    def _take(self, hit: Hit | None) -> None:
        self._hit = hit
        self._stale = True
        self._enable()
        if self._seen:
            self._fill()

    def _come(self, shown: bool) -> None:
        self._seen = shown
        if shown:
            self._fill()

    def _keep(self, dock: QDockWidget, shown: bool) -> None:
        if shown:
            self._before = dock

    def _fill(self) -> None:
        """Show what is known; a panel that nobody sees costs nothing."""
        if not self._stale:
            return
        self._stale = False
        opened, words = self._window.reading.current, self._window.reading.words
        if opened is None or self._hit is None or not words:
            self.panel.show_nothing(opened is not None)
        elif self._hit.spans:
            rtl = opened.article.metadata.direction == "rtl"
            self.panel.show_hits(words, opened.text, self._hit.spans, rtl)
            self.panel.show_current(self._window.reader.hits.at)
        else:
            self._window.jobs.ask_latest(
                "elsewhere",
                partial(self._show_elsewhere, opened, words),
                Archive.elsewhere,
                words,
                opened.article.id,
                True,
            )

    def _show_elsewhere(self, opened: Opened, words: str, names: tuple[Name, ...]) -> None:
        if self._is_current(opened.article.id, words):
            listed = self._window.model.row_of(opened.article.id) is not None
            self.panel.show_elsewhere(words, names, listed)

    def _is_current(self, article: ArticleId, words: str) -> bool:
        opened, hit = self._window.reading.current, self._hit
        return (
            opened is not None
            and opened.article.id == article
            and self._window.reading.words == words
            and hit is not None
            and not hit.spans
        )

    def _read_on(self, hit: int) -> None:
        self._window.reader.hits.go(hit)
        self._window.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
