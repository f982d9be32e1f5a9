"""Paragraphs that recur in the articles of a site: asked for, shown, folded or kept for good."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.gui.reader.pane import ReaderPane
from emeroteca.gui.reading import Reading
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.changes import Recurring


class Learned(QObject):
    """Asks of each article that is opened what of it recurs, and does what one wants with it.

    `proposed` tells that something of the open article is shown to recur.
    """

    proposed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        operations: Operations,
        reading: Reading,
        pane: ReaderPane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._operations = operations
        self._reading = reading
        self._pane = pane
        self._bar = pane.recurring
        self._found: tuple[Recurring, ...] = ()
        self._at = -1
        self._put_off: ArticleId | None = None
        reading.opened.connect(self._opened)
        self._bar.shown.connect(self.show_next)
        self._bar.folded.connect(self.fold)
        self._bar.kept.connect(self.keep)
        self._bar.closed.connect(self.put_off)

    def show_next(self) -> None:
        """Mark what recurs and go to the next of it."""
        opened = self._reading.current
        if opened is None or not self._found:
            return
        rtl = opened.article.metadata.direction == "rtl"
        blocks = [one.block for one in self._found]
        self._pane.reader.margin.mark(blocks, rtl)
        self._at = (self._at + 1) % len(blocks)
        self._pane.reader.reveal(opened.text.blocks[blocks[self._at]].span)

    def fold(self) -> None:
        """Set what recurs apart in all articles of the site."""
        self._decide(self.tr("Fold what recurs on this site"), keep=False)

    def keep(self) -> None:
        """Keep what recurs, and ask no more."""
        self._decide(self.tr("Keep what recurs on this site"), keep=True)

    def look_again(self) -> None:
        """Other articles of the site were cleaned meanwhile, which may change what recurs."""
        self._opened(self._reading.current)

    def put_off(self) -> None:
        """Say nothing more of it until another article is opened."""
        opened = self._reading.current
        self._put_off = opened.article.id if opened is not None else None
        self._clear()

    # ------------------------------------------------------------------ inside

    def _opened(self, opened: Opened | None) -> None:
        if opened is None:
            self._clear()
            return
        article = opened.article.id
        if article != self._put_off:
            self._put_off = None
            digest = opened.article.text_digest
            self._jobs.ask_latest(
                "recurring", partial(self._show, article, digest), Archive.recurring, article
            )

    def _show(self, article: ArticleId, digest: str, found: tuple[Recurring, ...]) -> None:
        opened = self._reading.current
        if opened is None or (opened.article.id, opened.article.text_digest) != (article, digest):
            return
        if found == self._found and not self._bar.isHidden():
            return
        self._clear()
        if found:
            self._found = found
            self._bar.tell(found)
            self.proposed.emit()

    def _decide(self, name: str, keep: bool) -> None:
        opened, found = self._reading.current, self._found
        self._clear()
        if opened is None or not found:
            return
        rules = tuple(dict.fromkeys(replace(one.rule, keep=keep) for one in found))
        self._reading.remember()
        self._operations.repair(opened.article.id, name, add_rules=rules)

    def _clear(self) -> None:
        self._found = ()
        self._at = -1
        self._bar.hide()
        self._pane.reader.margin.mark(())
