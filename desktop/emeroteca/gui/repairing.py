"""Repairing the open article by hand: the view comes, its edit goes out, the new text comes back.

What one changed there and did not apply is never lost without a word: on Cancel it can be brought
back, and on the way to another article it is kept until one returns.
"""

from __future__ import annotations

from functools import partial
from textwrap import shorten

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.gui.reader.pane import ReaderPane
from emeroteca.gui.reading import Reading
from emeroteca.gui.repair.decisions import Decisions
from emeroteca.model.article import ArticleId, Opened
from emeroteca.model.changes import Changes, Inspection, RepairEdit
from emeroteca.model.cleaning import Choice
from emeroteca.service.messages import Cleaned

SHORT_TITLE = 60
PATIENCE_MS = 30_000
"""So long the view waits for the new text; then the article is shown as it is."""


class Repairing(QObject):
    """Shows the repair view; `noticed` carries a sentence, a button's name and what it does."""

    noticed = Signal(str, str, object)

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
        self._view = pane.repair
        self._article: ArticleId | None = None
        self._title = ""
        self._drafts: dict[ArticleId, Decisions] = {}
        self._cleaned = False
        self._give_up = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._give_up.timeout.connect(self._close)
        self._view.applied.connect(self._apply)
        self._view.cancelled.connect(self.cancel)
        pane.reader.edit_wanted.connect(self.begin)
        pane.reader.restore_wanted.connect(self.restore)
        reading.opened.connect(self._opened)
        operations.changed.connect(self._changed)
        jobs.failed.connect(lambda _: self._failed())
        jobs.broken.connect(lambda *_: self._failed())

    @property
    def unapplied(self) -> bool:
        """Whether something was changed and neither applied nor cancelled."""
        return self._view.changed or bool(self._drafts)

    def begin(self) -> None:
        """Show the pieces of the open article's page."""
        opened = self._reading.current
        if opened is None or self._article is not None:
            return
        self._article, self._title = opened.article.id, opened.article.metadata.title
        self._cleaned = False
        self._view.wait()
        self._pane.show_repair(True)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._jobs.inspect(partial(self._inspected, opened), opened.article.id)

    def cancel(self) -> None:
        """Back to the article; what was changed can be brought back for a moment."""
        article, decisions, changed = self._article, self._view.decisions, self._view.changed
        self._close()
        if changed and article is not None:
            self.noticed.emit(
                self.tr("Your changes to what was kept were discarded."),
                self.tr("Bring back"),
                partial(self._resume, article, decisions),
            )

    def restore(self, key: str) -> None:
        """Bring one piece that was set apart back into the open article."""
        opened = self._reading.current
        if opened is not None:
            self._reading.remember()
            self._operations.repair(
                opened.article.id, self.tr("Restore a piece"), choices=(Choice(key, keep=True),)
            )

    def cleaned(self, cleaned: Cleaned) -> None:
        """The cleaning in the background has ended, whether it could read this article or not."""
        if self._applying and not self._cleaned:
            self._close()

    # ------------------------------------------------------------------ inside

    @property
    def _applying(self) -> bool:
        return self._give_up.isActive()

    def _inspected(self, opened: Opened, inspection: Inspection) -> None:
        if self._article != inspection.id or self._view.page is not None:
            return
        block = opened.text.block_at(self._pane.reader.position())
        rtl = opened.article.metadata.direction == "rtl"
        begun = self._drafts.pop(inspection.id, None)
        self._view.show_inspection(inspection, rtl, block, begun)

    def _apply(self, edit: RepairEdit) -> None:
        self._reading.remember()
        self._view.show_applying()
        self._give_up.start()
        self._operations.do(edit, self.tr("Edit what was kept"))

    def _changed(self, changes: Changes) -> None:
        if not self._applying:
            return
        if self._article in changes.cleaned:
            # The reader fetches the new text now; with it the article is shown again.
            self._cleaned = True
        elif self._article not in changes.articles and not changes.stale:
            self._close()

    def _opened(self, opened: Opened | None) -> None:
        if self._article is None:
            return
        if opened is not None and opened.article.id == self._article:
            if self._cleaned:
                self._close()
            return
        if self._view.changed and self._view.page is not None:
            self._keep_draft(self._view.page.edit(self._view.decisions))
        self._end()

    def _keep_draft(self, edit: RepairEdit) -> None:
        self._drafts[edit.id] = self._view.decisions
        title = shorten(self._title, SHORT_TITLE, placeholder="…")
        self.noticed.emit(
            self.tr("What you changed in “{title}” is not applied yet.").format(title=title),
            self.tr("Apply"),
            partial(self._apply_draft, edit),
        )

    def _apply_draft(self, edit: RepairEdit) -> None:
        if self._drafts.pop(edit.id, None) is not None:
            self._operations.do(edit, self.tr("Edit what was kept"))

    def _resume(self, article: ArticleId, decisions: Decisions) -> None:
        self._drafts[article] = decisions
        opened = self._reading.current
        if opened is not None and opened.article.id == article:
            self.begin()

    def _failed(self) -> None:
        if self._article is not None and (self._view.page is None or self._applying):
            self._close()

    def _close(self) -> None:
        """Show the article again."""
        if self._article is None:
            return
        self._end()
        self._pane.show_repair(False)
        self._pane.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._give_up.stop()
        self._article = None
        self._view.end()
        if self._pane.repairing:
            self._pane.show_repair(False)
