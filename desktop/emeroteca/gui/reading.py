"""The article that is being read: opening it, its place, its notes, its hits and its images."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from emeroteca.archive import Archive
from emeroteca.gui.annotations.sitting import Sitting
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.gui.panels.details import DetailsPanel
from emeroteca.gui.panels.notes import NotesPanel
from emeroteca.gui.reader.view import ReaderView
from emeroteca.model.anchors import moved
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.changes import Changes
from emeroteca.model.search import Hit

OPEN_AFTER_MS = 70
"""A row must be current this long before it is opened, so that running down a list stays light."""

REMEMBER_MS = 1_000

FIRST, LAST = 0, -1
"""The hit that an article is opened at."""


class Reading(QObject):
    """Opens articles in the reader.

    `opened` carries the `Opened`, or None when none is shown; `hits_known` the `Hit` of the open
    article, or None where no words are searched.
    """

    opened = Signal(object)
    hits_known = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        operations: Operations,
        reader: ReaderView,
        details: DetailsPanel,
        notes: NotesPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._operations = operations
        self._reader = reader
        self._details = details
        self._notes = notes
        self.current: Opened | None = None
        self._wanted: ArticleId | None = None
        self._words = ""
        self._from = FIRST
        self.waits_for_hits = False
        """Whether the hits of the open article are on their way."""
        self._place: tuple[ArticleId, int, float] | None = None
        self._open_soon = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._open_soon.timeout.connect(self._open)
        self._remember_soon = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._remember_soon.timeout.connect(self.remember)
        reader.position_changed.connect(self._moved)
        self._sitting = Sitting(jobs, operations, self)
        notes.note_edited.connect(self._note)
        notes.note_left.connect(self._sitting.finish)

    # ------------------------------------------------------------------ for the window

    @property
    def words(self) -> str:
        """The words whose hits are marked in the open article."""
        return self._words

    def open_soon(self, article: ArticleId | None, words: str = "") -> None:
        """Open an article unless another one is wanted within a moment."""
        self._wanted = article
        self._words = words
        self._from = FIRST
        self._open_soon.start()

    def open_now(self, article: ArticleId, words: str = "", hit: int = FIRST) -> None:
        """Open an article at once, and at its first or its last hit where words were searched."""
        self._wanted = article
        self._words = words
        self._from = hit
        self._open()

    def show_hits_of(self, words: str) -> None:
        """Mark other words in the article that is open."""
        self._words = words
        if self.current is not None:
            self._ask_hits(self.current.article.id)

    def take(self, changes: Changes) -> None:
        """Fetch the open article again where something else than the reader changed it."""
        if self.current is None:
            return
        mine = self.current.article.id
        if mine in changes.removed:
            self.close()
        elif mine in changes.articles:
            self._jobs.ask_latest("refresh", self._refreshed, Archive.open_article, mine)

    def remember(self) -> None:
        """Write down how far the article was read."""
        self._remember_soon.stop()
        if self._place is not None:
            self._jobs.ask(lambda _: None, Archive.remember, *self._place)
            self._place = None

    def close(self) -> None:
        """Show no article."""
        self.flush()
        self.current = None
        self._wanted = None
        self._reader.clear_article()
        self._details.show_articles(())
        self._notes.clear_article()
        self.hits_known.emit(None)
        self.opened.emit(None)

    def flush(self) -> None:
        """Send what was typed or scrolled and is not yet stored."""
        self._notes.flush()
        self.remember()

    # ------------------------------------------------------------------ inside

    def _open(self) -> None:
        self._open_soon.stop()
        wanted = self._wanted
        if wanted is None:
            if self.current is not None:
                self.close()
            return
        if self.current is not None and self.current.article.id == wanted:
            self._ask_hits(wanted, self._from)
            return
        self.flush()
        self._jobs.ask_latest("open", self._show, Archive.open_article, wanted)

    def _show(self, opened: Opened) -> None:
        if opened.article.id != self._wanted:
            return
        self.current = opened
        images = {asset.digest: asset.data for asset in opened.assets}
        self._reader.show_article(opened, lambda digest: images.get(digest, b""))
        self._details.show_articles((opened.article,), opened.facts)
        self._notes.show_note(opened.article.id, opened.note)
        if opened.article.unread:
            self._operations.mark_read(opened.article.id)
        self._ask_hits(opened.article.id, self._from)
        self.opened.emit(opened)

    def _refreshed(self, opened: Opened) -> None:
        """Show what changed; the reader keeps its place, also where the text was made anew."""
        before = self.current
        if before is None or before.article.id != opened.article.id:
            return
        self.current = opened
        self._details.show_articles((opened.article,), opened.facts)
        if _looks(before) != _looks(opened):
            images = {asset.digest: asset.data for asset in opened.assets}
            position = self._reader.position()
            if before.article.text_digest != opened.article.text_digest:
                position = moved(before.text, opened.text, position)
                self._forget_place()
            self._reader.show_article(opened, lambda digest: images.get(digest, b""), position)
            self._ask_hits(opened.article.id)
        self.opened.emit(opened)

    def _forget_place(self) -> None:
        """The place that was to be remembered is one of a text that is no more."""
        self._remember_soon.stop()
        self._place = None

    def _ask_hits(self, article: ArticleId, jump: int | None = None) -> None:
        if not self._words:
            self._reader.hits.show(())
            self.waits_for_hits = False
            self.hits_known.emit(None)
            return
        self.waits_for_hits = True
        self._jobs.ask_latest(
            "reader hits",
            partial(self._mark, article, jump),
            Archive.hits,
            self._words,
            (article,),
            True,
        )

    def _mark(self, article: ArticleId, jump: int | None, hits: list[Hit]) -> None:
        if self.current is None or self.current.article.id != article or not hits:
            return
        self.waits_for_hits = False
        spans = hits[0].spans
        self._reader.hits.show(spans)
        self.hits_known.emit(hits[0])
        if jump is not None and spans:
            self._reader.hits.go(jump % len(spans))

    def _moved(self, position: int, progress: float) -> None:
        if self.current is not None:
            self._place = (self.current.article.id, position, progress)
            self._remember_soon.start()

    def _note(self, article: ArticleId, note: str) -> None:
        self._sitting.store(self._notes.note_stored, Archive.set_note, article, note)


def _looks(opened: Opened) -> tuple[object, ...]:
    """Everything of an article that the reader shows."""
    return opened.article.metadata, opened.article.text_digest, opened.apart, opened.suggestions
