"""From hit to hit: through the open article, and on to the next one of the list that has some."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.views import ArticleViews
from emeroteca.gui.reader.hits import Hits
from emeroteca.gui.reading import FIRST, LAST, Reading
from emeroteca.model.article import ArticleId
from emeroteca.model.search import Hit

NEAR = 20
"""Articles that are passed over at most, because their words stand elsewhere than in the text."""


class HitWalk(QObject):
    """Walks over hits; `told` says where one has come to, or why one goes no further."""

    told = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        reading: Reading,
        hits: Hits,
        model: LibraryModel,
        views: ArticleViews,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading = reading
        self._hits = hits
        self._model = model
        self._views = views
        self._coming: ArticleId | None = None
        hits.moved.connect(self._arrived)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), also of another article."""
        # A hand that is faster than the archive must not pass over an article unseen.
        if not self._reading.words or self._reading.waits_for_hits:
            return
        if self._hits.step(by):
            self._tell()
        else:
            self.leap(by, FIRST if by > 0 else LAST)

    def leap(self, by: int, hit: int = FIRST) -> None:
        """Go to a hit of the next article (1) or of the one before (-1) that has some."""
        opened, words = self._reading.current, self._reading.words
        if opened is None or not words:
            return
        row = self._model.row_of(opened.article.id)
        if row is None:
            self.told.emit(self.tr("This article is not in the list"))
            return
        ids = self._model.ids
        low, high = (row + 1, row + 1 + NEAR) if by > 0 else (max(0, row - NEAR), row)
        near = [ArticleId(i) for i in ids[low:high]][::by]
        if not near:
            self.told.emit(self._end(by))
            return
        ended = len(near) < NEAR
        self._jobs.ask_latest(
            "hit walk",
            partial(self._land, (opened.article.id, words), by, hit, ended),
            Archive.hits,
            words,
            near,
            True,
        )

    def _land(
        self,
        begun: tuple[ArticleId, str],
        by: int,
        hit: int,
        ended: bool,
        found: Sequence[Hit],
    ) -> None:
        opened = self._reading.current
        if opened is None or begun != (opened.article.id, self._reading.words):
            return
        there = next((one.article for one in found if one.spans), None)
        if there is None:
            self.told.emit(self._end(by) if ended else self._far(by))
            return
        self._coming = there
        self._views.choose((there,), there)
        self._reading.open_now(there, begun[1], hit)

    def _arrived(self, _number: int) -> None:
        opened = self._reading.current
        if opened is not None and opened.article.id == self._coming:
            self._coming = None
            self._tell()

    def _tell(self) -> None:
        opened = self._reading.current
        text = self.tr("Hit {at} of {total}").format(
            at=self._hits.at + 1, total=len(self._hits.spans)
        )
        row = self._model.row_of(opened.article.id) if opened is not None else None
        if row is not None:
            place = self.tr("article {row} of {rows}")
            text += " · " + place.format(row=row + 1, rows=len(self._model.ids))
        self.told.emit(text)

    def _end(self, by: int) -> str:
        if by > 0:
            return self.tr("No more hits: the list ends here")
        return self.tr("No more hits: the list begins here")

    def _far(self, by: int) -> str:
        if by > 0:
            text = self.tr("The next {count} articles have no hit in their text")
        else:
            text = self.tr("The {count} articles before have no hit in their text")
        return text.format(count=NEAR)
