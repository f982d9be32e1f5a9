"""One kind of sentences of an entity, or why there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from emeroteca.gui.dossier.pages import PassagePages
from emeroteca.gui.empty import EmptyState
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.sentences.model import SentenceModel
from emeroteca.gui.sentences.view import SentenceList
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.exporting import Part
from emeroteca.model.entities.known import EntityId


class SentencesTab(QStackedWidget):
    """`entered` carries an article and where to go in it."""

    entered = Signal(object, object)

    def __init__(self, jobs: Jobs, part: Part, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SentenceModel(self)
        self.pages = PassagePages(jobs, part, topic, self.model)
        self.pages.ended.connect(self._ended)
        self.list = SentenceList(self.model, MarkKind.QUOTATIONS, self)
        self.list.entered.connect(self.entered)
        self.list.setAccessibleName(
            {
                Part.MENTIONS: self.tr("Sentences that name it"),
                Part.SAID_BY: self.tr("What was said by it"),
                Part.SAID_OF: self.tr("What was said of it"),
            }[part]
        )
        self.addWidget(self.list)
        self._part = part
        self._empty: EmptyState | None = None

    def show_articles(
        self, entity: EntityId, articles: Sequence[ArticleId], kind: MarkKind
    ) -> None:
        """List the sentences of these articles; `kind` tells how their marks are shown."""
        self.list.set_kind(kind)
        self.setCurrentWidget(self.list)
        self.pages.show(entity, articles)

    @property
    def is_scrolled(self) -> bool:
        """Whether a person has gone on from the beginning."""
        return self.list.verticalScrollBar().value() > 0

    def _ended(self) -> None:
        if not self.model.rows and self._empty is None:  # few dossiers ever show it
            self._empty = self._made_empty()
            self.addWidget(self._empty)
        shown = self.list if self.model.rows else self._empty
        self.setCurrentWidget(shown or self.list)

    def _made_empty(self) -> EmptyState:
        empty = EmptyState(self)
        empty.set_content(
            "text-search" if self._part is Part.MENTIONS else "quote",
            {
                Part.MENTIONS: self.tr("No sentence names it"),
                Part.SAID_BY: self.tr("No quotation is known to be its own"),
                Part.SAID_OF: self.tr("Nobody is quoted on it"),
            }[self._part],
        )
        return empty
