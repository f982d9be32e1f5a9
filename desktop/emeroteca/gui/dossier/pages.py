"""Asks for the sentences of an entity page by page, the articles in the order of their dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from emeroteca.archive import Archive
from emeroteca.gui.dates import format_published
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.sentences.model import Heading, Row, Sentence, SentenceModel
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.exporting import Part
from emeroteca.model.entities.known import EntityId, Passage
from emeroteca.model.text import Span

translate = QCoreApplication.translate

FIRST, LATER = 8, 24
"""Articles of the first page, which is to be there at once, and of those after it."""

SPARSE = 60
"""Articles of a page where most have nothing to tell."""

Ask = Callable[[Archive, EntityId, Sequence[ArticleId]], list[Passage]]
ASKS: dict[Part, Ask] = {
    Part.MENTIONS: Archive.passages,
    Part.SAID_BY: Archive.said_by,
    Part.SAID_OF: Archive.said_of,
}


class PassagePages(QObject):
    """Fills a `SentenceModel`; `ended` tells when nothing more comes."""

    ended = Signal()

    def __init__(self, jobs: Jobs, part: Part, topic: str, model: SentenceModel) -> None:
        super().__init__(model)
        self._jobs = jobs
        self._part = part
        self._topic = topic
        self._model = model
        self._entity = EntityId(0)
        self._left: tuple[ArticleId, ...] = ()
        self._paged = 0
        self._round = 0
        model.wanted.connect(self._ask)

    def show(self, entity: EntityId, articles: Sequence[ArticleId]) -> None:
        """Begin anew with these articles."""
        self._entity, self._left = entity, tuple(articles)
        self._paged = 0
        self._round += 1
        self._model.clear(bool(self._left))
        if not self._left:
            self.ended.emit()

    def _ask(self) -> None:
        size = FIRST if not self._paged else LATER if self._part is Part.MENTIONS else SPARSE
        page, rest = self._left[:size], self._left[size:]
        then = partial(self._take, self._round, rest)
        self._jobs.ask_latest(self._topic, then, ASKS[self._part], self._entity, page)

    def _take(self, asked: int, rest: tuple[ArticleId, ...], found: list[Passage]) -> None:
        if asked != self._round or not isValid(self._model):
            return
        self._paged += 1
        self._left = rest
        self._model.add(rows_of(found), bool(rest))
        if not rest:
            self.ended.emit()
        elif not found:
            self._ask()


def rows_of(passages: Sequence[Passage]) -> list[Row]:
    """Sentences below the titles of their articles."""
    rows: list[Row] = []
    last: ArticleId | None = None
    for passage in passages:
        if passage.article != last:
            last = passage.article
            rows.append(Heading(title_of(passage), source_of(passage), last))
        rows.append(sentence_of(passage))
    return rows


def sentence_of(passage: Passage, caption: str = "") -> Sentence:
    """A passage as it is listed."""
    mark = passage.marks[0]
    span = Span(passage.start, passage.start + len(mark))
    return Sentence(passage.text, passage.marks, passage.article, span, caption)


def title_of(passage: Passage) -> str:
    """The title of a passage's article, or that it has none."""
    return passage.title or translate("Dossier", "Without a title")


def source_of(passage: Passage) -> str:
    """The site and the date of a passage's article."""
    day = format_published(passage.day) or translate("Dossier", "no date")
    return " · ".join(part for part in (passage.site, day) if part)
