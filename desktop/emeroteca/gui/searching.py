"""What was searched is kept and offered again; the archive's words are asked for meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from emeroteca.archive import Archive
from emeroteca.gui.library.sidebar import Shelf
from emeroteca.gui.names.dialog import NamesDialog
from emeroteca.gui.saved_searches import SavedSearches
from emeroteca.model.entities.known import Entity
from emeroteca.model.query.completion import MOST
from emeroteca.model.query.names import KIND_OF
from emeroteca.model.query.tree import Name
from emeroteca.model.recent import with_search, without_search
from emeroteca.model.saved_searches import searched
from emeroteca.model.search import Filter
from emeroteca.settings import Settings

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow


class Searching(QObject):
    """Serves the search field of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._field = window.search_field
        self._field.searched.connect(self._keep)
        self._field.forgotten.connect(
            lambda search: self._set(without_search(window.settings.recent, search))
        )
        self._field.words_wanted.connect(self._ask_words)
        self._field.names_wanted.connect(self._ask_names)
        self.saved = SavedSearches(window)
        save = window.actions_["save_search"]
        save.triggered.connect(self.saved.save)
        window.pane.add_to_head(save)
        self._names: NamesDialog | None = None
        window.actions_["search_list"].triggered.connect(self.search_list)

    def search_list(self) -> None:
        """Look for many names at once; what was looked for before is still there."""
        if self._names is None:
            self._names = NamesDialog(self._window.jobs, self._window)
            self._names.search_wanted.connect(self._search)
        listing = self._window.listing
        self._names.open_over(listing.title, searched("names", listing.filter))

    def _search(self, query: str, title: str, wanted: Filter) -> None:
        listing = self._window.listing
        if searched("names", listing.filter) != wanted:
            listing.choose_shelf(Shelf(title, "search", wanted))
        self._field.setText(query)

    def heed(self, settings: Settings) -> None:
        """Take what the settings say about searching."""
        self._field.set_recent(settings.recent)
        self._window.listing.prefer_newer(settings.freshness)

    def clear(self) -> None:
        """Forget the recent searches."""
        self._set(())

    def _keep(self, search: str) -> None:
        settings = self._window.settings
        if settings.keep_recent:
            self._set(with_search(settings.recent, search))

    def _set(self, recent: Sequence[str]) -> None:
        settings = self._window.settings
        if tuple(recent) != settings.recent:
            self._window.change_settings(replace(settings, recent=tuple(recent)))

    def _ask_words(self, typed: str) -> None:
        def show(words: Sequence[str]) -> None:
            self._field.show_words(typed, words)

        # One more, because the word that is typed itself is no offer.
        self._window.jobs.ask_latest("words", show, Archive.words, typed, MOST + 1)

    def _ask_names(self, key: Name, typed: str) -> None:
        def show(found: Sequence[Entity]) -> None:
            names = dict.fromkeys(entity.name for entity in found)
            self._field.show_names(key, typed, tuple(names))

        kind = KIND_OF[key]
        self._window.jobs.ask_latest("entity names", show, Archive.entities, typed, kind, MOST)
