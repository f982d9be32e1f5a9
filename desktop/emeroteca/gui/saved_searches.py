"""Searches under a name: saved, listed, counted again when articles came, and changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from emeroteca.archive import Archive, counting
from emeroteca.gui.library.saved_shelves import SavedShelves
from emeroteca.gui.name_dialog import NameDialog
from emeroteca.model.changes import Changes
from emeroteca.model.saved_searches import (
    LONGEST_NAME,
    SavedSearch,
    Tally,
    moved,
    with_search,
)
from emeroteca.model.search import Filter

if TYPE_CHECKING:
    from emeroteca.gui.main_window import MainWindow

COUNT_MS = 1_000
"""The searches are counted again once nothing has come for so long."""


class SavedSearches(QObject):
    """Keeps the saved searches of one window in step with the archive."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._listing = window.listing
        self._searches: tuple[SavedSearch, ...] = ()
        self._tallies: dict[int, Tally] = {}
        self._chosen = 0
        self._to_count: list[int] = []
        self._counting = False
        self._soon = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._soon.timeout.connect(self.count)
        shelves = SavedShelves(window.sidebar)
        shelves.renamed.connect(self.rename)
        shelves.replaced.connect(self.replace)
        shelves.removed.connect(self.remove)
        shelves.moved.connect(self.move)
        window.sidebar.search_chosen.connect(self.choose)
        window.listing.listed.connect(self._listed)
        window.operations.changed.connect(self._heed)
        window.imports.changed.connect(self._heed)
        window.jobs.opened.connect(lambda *_: self.refresh())
        window.jobs.indexing_progressed.connect(lambda _left: self._soon.start())

    # ------------------------------------------------------------------ what a person does

    def choose(self, search: int) -> None:
        """List what a saved search finds."""
        found = self._of(search)
        if found is not None:
            self._chosen = search
            self._listing.choose_search(found)
            self._window.search_field.setText(found.words)

    def save(self) -> None:
        """Ask for a name and keep the search as it stands under it."""
        listing = self._listing
        made = SavedSearch("", listing.words, listing.filter, listing.sort, self._newest())
        dialog = NameDialog(
            self.tr("Save this search"),
            (listing.words or listing.title)[:LONGEST_NAME],
            [search.name for search in self._searches],
            self.tr("The search of this name is replaced."),
            self._window,
        )
        dialog.named.connect(
            lambda name: self._set(
                with_search(self._searches, replace(made, name=name)), self.tr("Save search")
            )
        )
        dialog.open()

    def rename(self, search: int) -> None:
        """Ask for another name."""
        found = self._of(search)
        if found is None:
            return
        dialog = NameDialog(
            self.tr("Rename search"),
            found.name,
            [one.name for one in self._searches if one.id != search],
            self.tr("Another search has this name."),
            self._window,
        )
        dialog.named.connect(
            lambda name: self._put(replace(found, name=name), self.tr("Rename search"))
        )
        dialog.open()

    def replace(self, search: int) -> None:
        """Let a name stand for the search as it stands now."""
        found, listing = self._of(search), self._listing
        if found is not None:
            now = replace(
                found,
                words=listing.words,
                filter=listing.filter,
                sort=listing.sort,
                seen=self._newest(),
            )
            self._put(now, self.tr("Replace search"))

    def remove(self, search: int) -> None:
        """Keep a search no longer."""
        left = tuple(one for one in self._searches if one.id != search)
        self._set(left, self.tr("Delete search"))

    def move(self, search: int, by: int) -> None:
        """Put a search further down or up."""
        self._set(moved(self._searches, search, by), self.tr("Move search"))

    # ------------------------------------------------------------------ asking and showing

    def refresh(self) -> None:
        """Ask for the saved searches again."""
        self._window.jobs.ask_latest("searches", self._show, Archive.saved_searches)

    def count(self) -> None:
        """Count what each finds, one after the other, so that other questions come between."""
        self._to_count = [search.id for search in self._searches]
        if not self._counting:
            self._count_next()

    def _count_next(self) -> None:
        search = self._of(self._to_count.pop(0)) if self._to_count else None
        self._counting = search is not None
        if search is not None:
            self._window.jobs.ask(self._counted, counting.tally, search)

    def _counted(self, tally: Tally) -> None:
        search = self._of(tally.search)
        # What was looked at while it was being counted is new no more.
        new = tally.new if search is not None and tally.newest > search.seen else 0
        seen = replace(tally, new=new)
        if self._tallies.get(tally.search) != seen:
            self._tallies[tally.search] = seen
            self._window.sidebar.show_searches(self._searches, self._tallies)
        self._count_next()

    def _show(self, searches: tuple[SavedSearch, ...]) -> None:
        self._searches = searches
        self._window.sidebar.show_searches(searches, self._tallies)
        self.count()

    def _heed(self, changes: Changes) -> None:
        if changes.searches:
            self.refresh()
        elif self._searches and changes != Changes():
            self._soon.start()

    def _listed(self) -> None:
        """What is listed has been seen."""
        listing = self._listing
        self._window.actions_.enable("save_search", _is_search(listing.words, listing.filter))
        search = self._of(self._chosen)
        if search is None:
            return
        if (listing.words, listing.filter) != (search.words, search.filter):
            self._chosen = 0
            self._window.sidebar.show_chosen(listing.filter)
            return
        newest = self._newest()
        if newest > search.seen:
            self._window.jobs.ask(lambda _: None, Archive.saw, search.id, newest)
        seen = replace(search, seen=max(newest, search.seen))
        self._searches = tuple(seen if one.id == seen.id else one for one in self._searches)
        self._tallies[search.id] = Tally(search.id, len(self._window.model.ids), 0, newest)
        self._window.sidebar.show_searches(self._searches, self._tallies)

    def _newest(self) -> int:
        return max(self._window.model.ids, default=0)

    def _of(self, search: int) -> SavedSearch | None:
        return next((one for one in self._searches if one.id == search), None)

    def _put(self, search: SavedSearch, name: str) -> None:
        self._set((search if one.id == search.id else one for one in self._searches), name)

    def _set(self, searches: Iterable[SavedSearch], name: str) -> None:
        wanted = tuple(searches)
        if wanted != self._searches:
            self._window.operations.set_searches(wanted, name)


def _is_search(words: str, wanted: Filter) -> bool:
    """Whether there is more to save than a shelf that the sidebar has anyway."""
    return bool(words or wanted.choices or wanted.since or wanted.until)
