"""What is listed and why: the shelf, the words and the order, kept in step with the archive."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, QTimer, Signal

from emeroteca.archive import Archive
from emeroteca.gui.facets.choosing import is_narrowed, widened
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.pane import LibraryPane
from emeroteca.gui.library.remarks import said
from emeroteca.gui.library.sidebar import Shelf, Sidebar
from emeroteca.model.article import Article, ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.query import parse
from emeroteca.model.query.tree import asks_names
from emeroteca.model.saved_searches import SavedSearch, searched
from emeroteca.model.search import (
    ENTITY_FACETS,
    Counts,
    Filter,
    Hit,
    Place,
    Query,
    Results,
    Sort,
)

SHARED = 8
"""Words that are named of those by which articles are alike."""

RELIST_MS = 300
"""Lists and counts are asked for again at most this often while articles pour in; what one does
oneself is seen at once."""


@dataclass(slots=True)
class Like:
    """An article whose like is listed; `words` are a query for what these have in common."""

    article: ArticleId
    title: str
    words: str = ""


class Listing(QObject):
    """Asks the archive for the list and shows it; `listed` tells that a new one stands there.

    `filtered` carries the filter once another one is in force, before its list is there.
    """

    listed = Signal()
    counted = Signal(object)
    first_run = Signal()
    facets_shown = Signal(object)
    filtered = Signal(object)

    def __init__(
        self, jobs: Jobs, model: LibraryModel, pane: LibraryPane, sidebar: Sidebar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._model = model
        self._pane = pane
        self._sidebar = sidebar
        self.words = ""
        self.like: Like | None = None
        self.filter = Filter(Place.LIBRARY)
        self.title = self.tr("Library")
        self._named = ""
        self._list_sort = Sort.SAVED
        self._search_sort = Sort.RELEVANCE
        self._freshness = False
        self._outdated = False
        self._asked: Query | ArticleId | None = None
        """What the list that is shown answers."""
        self._offered = self.widen
        """What the button of an empty list does."""
        self._relist_soon = QTimer(self, singleShot=True)
        self._relist_soon.timeout.connect(self.refresh)
        self._recount_soon = QTimer(self, singleShot=True)
        self._recount_soon.timeout.connect(self.refresh_counts)
        self._relisted, self._recounted = QElapsedTimer(), QElapsedTimer()
        jobs.indexing_progressed.connect(self._indexed)
        model.rows_wanted.connect(self._fetch_rows)
        pane.views.seen.connect(self._fetch_hits)
        pane.sort_chosen.connect(self.set_sort)
        pane.widen_wanted.connect(lambda: self._offered())
        sidebar.chosen.connect(self.choose_shelf)
        pane.set_sort(self.sort)

    # ------------------------------------------------------------------ what a person chooses

    @property
    def sort(self) -> Sort:
        """The order of what is listed now."""
        return self._search_sort if self.words else self._list_sort

    def set_sort(self, sort: Sort) -> None:
        """List in another order; without words there is no relevance to sort by."""
        if self.words:
            self._search_sort = sort
        else:
            self._list_sort = Sort.SAVED if sort is Sort.RELEVANCE else sort
        self._pane.set_sort(self.sort)
        self.refresh()

    @property
    def list_sort(self) -> Sort:
        """The order of lists without words, which is remembered."""
        return self._list_sort

    def prefer_newer(self, wanted: bool) -> None:
        """Let newer articles come first where words are found alike."""
        if wanted != self._freshness:
            self._freshness = wanted
            if self.words:
                self.refresh()

    def choose_shelf(self, shelf: Shelf) -> None:
        """List what stands on a shelf, all of it; words that are searched stay."""
        self.like = None
        self.title = shelf.name
        self._named = shelf.name if shelf.search else ""
        self._sidebar.show_chosen(shelf.key)
        self.narrow(shelf.filter)

    def narrow(self, wanted: Filter) -> None:
        """List what passes another filter of the same shelf."""
        self.like = None
        self.filter = wanted
        self.filtered.emit(wanted)
        self.refresh()

    def clear_filters(self) -> None:
        """List everything that the shelf has again."""
        self.narrow(widened(self.filter))

    def search(self, words: str) -> None:
        """List what holds the words, or the whole shelf where there are none."""
        words = words.strip()
        if words == self.words:
            return
        self._named = ""
        if words and not self.words:
            self._search_sort = Sort.RELEVANCE
        self.like = None
        self.words = words
        self._pane.set_sort(self.sort)
        self.refresh()

    def show_like(self, article: ArticleId, title: str) -> None:
        """List the articles that are most like one."""
        self.like = Like(article, title)
        self.refresh()

    def leave_like(self) -> None:
        """List the shelf again."""
        self.like = None
        self.refresh()

    def choose_search(self, search: SavedSearch) -> None:
        """List what a saved search finds, under its name and in its order."""
        self.words = search.words
        if search.words:
            self._search_sort = search.sort
        else:
            self._list_sort = Sort.SAVED if search.sort is Sort.RELEVANCE else search.sort
        self._pane.set_sort(self.sort)
        self.choose_shelf(Shelf(search.name, "bookmark", search.filter, search=search.id))

    def widen(self) -> None:
        """Look everywhere instead of on one shelf."""
        self.choose_shelf(Shelf(self.tr("Everywhere"), "", Filter(Place.EVERYWHERE)))

    # ------------------------------------------------------------------ asking and showing

    def refresh(self) -> None:
        """Ask for the list again, for instance because articles came or went."""
        self._relist_soon.stop()
        self._relisted.start()
        query = self.query
        if self.like is not None:
            then = partial(self._show_like, self.like)
            self._jobs.ask_latest("list", then, Archive.similar, self.like.article)
        elif self.words:
            self._jobs.ask_latest("list", partial(self._show_results, query), Archive.search, query)
        else:
            self._jobs.ask_latest(
                "list", partial(self._show_ids, query), Archive.ids, query.filter, query.sort
            )

    @property
    def query(self) -> Query:
        """What is listed, as it is asked of the archive."""
        if self.words:
            return Query(
                self.words,
                self._searched(),
                self._search_sort,
                unfinished=True,
                freshness=self._freshness,
            )
        return Query("", self.filter, self._list_sort)

    def refresh_counts(self) -> None:
        """Ask for the numbers beside the shelves, and for what can be completed."""
        self._recount_soon.stop()
        self._recounted.start()
        self._jobs.ask_latest("counts", self._show_counts, Archive.counts)
        everything = Query(filter=Filter(Place.EVERYWHERE))
        self._jobs.ask_latest("everything", self._show_facets, Archive.facets, everything)

    def take(self, changes: Changes) -> None:
        """Show what changed: rows at once, the list and the counts soon."""
        known = self._model.known(changes.articles)
        if known:
            self._jobs.ask(self._model.set_articles, Archive.articles, known)
        # What words are found in is known only once the index has followed.
        self._outdated |= bool(changes.cleaned or changes.added)
        other_names = changes.entities and self._by_names()
        if changes.listing or changes.added or changes.removed or other_names:
            _start(self._relist_soon, self._relisted)
        shared = changes.articles or changes.annotations or changes.recognised or changes.entities
        if shared or changes.added or changes.removed:
            _start(self._recount_soon, self._recounted)

    def _by_names(self) -> bool:
        """Whether what is listed goes by the names that articles name."""
        chosen = any(choice.kind in ENTITY_FACETS for choice in self.filter.choices)
        return chosen or asks_names(parse(self.words).tree)

    def _indexed(self, left: int) -> None:
        if not left and self._outdated:
            self._outdated = False
            if self.words:
                self.refresh()

    def _searched(self) -> Filter:
        """Words are looked for in the archived articles too unless a shelf says otherwise."""
        return searched(self.words, self.filter)

    def _show_ids(self, query: Query, ids: array[int]) -> None:
        self._pane.show_head(self.title, len(ids))
        self._show(ids, query)
        if not ids:
            self._explain(query)

    def _show_results(self, query: Query, results: Results) -> None:
        everywhere = query.filter.place is Place.EVERYWHERE
        title = self.tr("Search") if everywhere and not self._named else self.title
        same = results.understood.casefold() == query.words.casefold()
        understood = said(results.notes, "" if same else results.understood)
        self._pane.show_head(title, len(results.ids), understood, results.suggestion)
        self._show(results.ids, query)
        if not results.ids:
            self._explain(query)

    def _explain(self, query: Query) -> None:
        """Say why nothing is listed; whether it is for the filters is asked first."""
        if not is_narrowed(query.filter):
            self._show_nothing(query)
            return
        whole = replace(query, filter=widened(query.filter))
        self._jobs.ask_latest("list", partial(self._show_left_out, query), Archive.search, whole)

    def _show_left_out(self, query: Query, whole: Results) -> None:
        if not whole.ids:
            self._show_nothing(query)
            return
        holding = self.tr("No article that passes the filters holds “{words}”")
        sentence = holding if query.words else self.tr("No article passes the filters")
        many = self.tr("Without them there are {count} articles.")
        hint = many if len(whole.ids) > 1 else self.tr("Without them there is one article.")
        self._offered = self.clear_filters
        self._pane.show_empty(
            "funnel",
            sentence.format(words=query.words),
            hint.format(count=QLocale().toString(len(whole.ids))),
            self.tr("Clear filters"),
        )

    def _show_nothing(self, query: Query) -> None:
        self._offered = self.widen
        asked = widened(query.filter)
        if query.words:
            self._pane.show_empty(
                "search",
                self.tr("No article holds “{words}”").format(words=query.words),
                self.tr("Try fewer words, or the beginning of a word followed by *."),
                self.tr("Search everywhere") if asked != Filter(Place.EVERYWHERE) else "",
            )
        elif asked == Filter(Place.LIBRARY):
            self._pane.show_empty(
                "inbox",
                self.tr("The library is empty"),
                self.tr("Drop saved articles anywhere on this window."),
            )
        else:
            self._pane.show_empty("inbox", self.tr("Nothing here yet"), self._hint(asked))

    def _show_like(self, like: Like, results: Results) -> None:
        like.words = results.understood
        title = self.tr("Similar to “{title}”").format(title=like.title or self.tr("Untitled"))
        shared = [word.strip('"') for word in results.understood.split(" OR ") if word][:SHARED]
        told = self.tr("By the words: {words}").format(words=", ".join(shared)) if shared else ""
        self._pane.show_head(title, len(results.ids), told if results.ids else "")
        self._show(results.ids, like.article)
        if not results.ids:
            self._pane.show_empty(
                "files",
                self.tr("No other article is like this one"),
                self.tr("It shares no characteristic words with any of the library."),
            )

    def _hint(self, asked: Filter) -> str:
        if asked.place is Place.TRASH:
            return self.tr("The trash is empty.")
        if asked.place is Place.ARCHIVED:
            return self.tr("Press A to archive the article you are reading.")
        if asked.starred:
            return self.tr("Press S to star the article you are reading.")
        if asked.with_note:
            return self.tr("Press Ctrl+M to write a note on the article you are reading.")
        if asked.unread:
            return self.tr("Everything is read.")
        return ""

    def _show(self, ids: array[int], asked: Query | ArticleId) -> None:
        self._pane.set_leavable(self.like is not None)
        views = self._pane.views
        same, stays = ids == self._model.ids, asked == self._asked
        self._asked = asked
        at = views.view.verticalScrollBar().value()
        if not same:
            selected, current, row = views.selected(), views.current(), views.current_row()
            views.blockSignals(True)
            self._model.show_ids(ids)
            views.choose(selected, current, scroll=False)
            if stays and views.current() is None:
                # It was moved away: one goes on with what stood after it, not at the top.
                views.stand_before(row)
            views.blockSignals(False)
            self._pane.count_selected()
        # The same list goes on where one was; another begins with its best, or where one reads.
        views.view.verticalScrollBar().setValue(at if stays else 0)
        if not stays and not self._shown_words:
            views.reveal_current()
        if ids:
            self._pane.show_list()
        self.listed.emit()

    def _fetch_rows(self, ids: tuple[ArticleId, ...]) -> None:
        self._jobs.ask(self._take_rows, Archive.articles, ids)

    def _take_rows(self, articles: Sequence[Article]) -> None:
        self._model.set_articles(articles)

    def _fetch_hits(self, first: int, last: int) -> None:
        wanted, words = self._model.without_hit(first, last), self._shown_words
        if words and wanted:
            self._jobs.ask_latest(
                "hits",
                partial(self._take_hits, words),
                Archive.hits,
                words,
                wanted,
                self.like is None,
            )

    @property
    def _shown_words(self) -> str:
        """The words that passages are shown for."""
        return self.words if self.like is None else self.like.words

    def _take_hits(self, words: str, hits: Sequence[Hit]) -> None:
        if words == self._shown_words:
            self._model.set_hits(hits)

    def _show_counts(self, counts: Counts) -> None:
        self._sidebar.show_counts(counts)
        self.counted.emit(counts)

    def _show_facets(self, facets: object) -> None:
        self.facets_shown.emit(facets)


def _start(timer: QTimer, since: QElapsedTimer) -> None:
    """Start a timer that does not run; one that runs is not put off by what else changes."""
    if not timer.isActive():
        passed = since.elapsed() if since.isValid() else RELIST_MS
        timer.start(max(0, RELIST_MS - passed))
