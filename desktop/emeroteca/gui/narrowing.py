"""Keeps the facets and the chips in step with what is listed, and narrows the list by them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from emeroteca.archive import Archive
from emeroteca.gui.facets.chips import ChipRow
from emeroteca.gui.facets.choosing import named
from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.listing import Listing
from emeroteca.model.search import Facets, Filter


class Narrowing(QObject):
    """Asks for the facets of every new list; `focus_wanted` asks to show where one narrows."""

    focus_wanted = Signal()

    def __init__(
        self, jobs: Jobs, listing: Listing, facets: FacetPane, chips: ChipRow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._listing = listing
        self._facets = facets
        self._chips = chips
        facets.narrowed.connect(listing.narrow)
        chips.narrowed.connect(listing.narrow)
        listing.filtered.connect(self._show_filter)
        listing.listed.connect(self._ask)
        listing.counted.connect(lambda _: self._ask())
        self._show_filter(listing.filter)

    def actions(self) -> dict[str, Callable[..., None]]:
        """What each action does."""
        return {"narrow": self.focus_wanted.emit, "clear_filters": self._listing.clear_filters}

    def _ask(self) -> None:
        # What is like an article is a short list of its own.
        narrowable = self._listing.like is None
        self._facets.setVisible(narrowable)
        self._chips.setVisible(narrowable and bool(self._chips.chips))
        if not narrowable:
            return
        self._jobs.ask_latest("facets", self._show_facets, Archive.facets, self._listing.query)

    def _show_facets(self, facets: Facets) -> None:
        self._facets.show_facets(facets)
        wanted = self._listing.filter
        renamed = named(wanted, facets)
        # Names are no part of what is equal; the chips are made anew where one is another.
        if [c.name for c in renamed.choices] != [c.name for c in wanted.choices]:
            self._chips.show_filter(renamed)

    def _show_filter(self, wanted: Filter) -> None:
        self._facets.show_filter(wanted)
        self._chips.show_filter(wanted)
