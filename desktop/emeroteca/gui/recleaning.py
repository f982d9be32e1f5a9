"""Cleaning articles again: asked for by hand or by a rule, done in the background, shown here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from emeroteca.archive import Archive
from emeroteca.gui.cleaning_progress import CleaningProgress
from emeroteca.gui.jobs import Jobs
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.service.messages import Cleaned

PATIENCE_MS = 400


class Recleaning(QObject):
    """Follows the cleaning in the background.

    `changed` carries the `Changes` of each step, `ended` the last `Cleaned` of a run, `noticed`
    what came of a single article.
    """

    changed = Signal(object)
    ended = Signal(object)
    noticed = Signal(str)

    def __init__(self, jobs: Jobs, bar: CleaningProgress, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._bar = bar
        self._window = window
        self._running = False
        self._cancelled = False
        self._asked = False
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self._start)
        jobs.cleaning_progressed.connect(self._progress)
        jobs.ended.connect(self._stopped)
        bar.cancelled.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether several articles are being cleaned again."""
        return self._running

    def heed(self, changes: Changes) -> None:
        """Show soon that a change has left several articles to be cleaned, unless they are by then.

        The first of them may take a while that one would otherwise wait in doubt.
        """
        if changes.stale > 1 and not self._running:
            self._soon.start()

    def clean(self, ids: Sequence[ArticleId]) -> None:
        """Clean some articles again."""
        if ids:
            self._asked = True
            self._jobs.ask(self._marked, Archive.clean_again, tuple(ids))

    def ask_all(self, count: int) -> None:
        """Ask, then clean every article again."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Clean all articles again?"))
        text = self.tr("The text of {count} articles is made anew from the saved pages.")
        box.setText(text.format(count=f"{count:n}"))
        box.setInformativeText(
            self.tr(
                "Saved pages, notes, tags, details that you corrected and everything that you kept "
                "or left out by hand stay as they are. You can go on reading meanwhile."
            )
        )
        clean = box.addButton(self.tr("Clean all again"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        clean.clicked.connect(self._clean_all)
        box.open()

    def cancel(self) -> None:
        """Clean no more; what is not yet done keeps the text that it has."""
        self._cancelled = True
        self._jobs.cancel_cleaning()

    # ------------------------------------------------------------------ inside

    def _clean_all(self) -> None:
        self._jobs.ask(self._marked, Archive.clean_again, None)

    def _marked(self, changes: Changes) -> None:
        self.changed.emit(changes)
        if changes.stale > 1:
            self._start()

    def _start(self) -> None:
        self._soon.stop()
        if not self._running:
            self._running = True
            self._cancelled = False
            self._bar.start()

    def _progress(self, cleaned: Cleaned) -> None:
        over = cleaned.done >= cleaned.total
        # One article is done in a moment; a bar that flashes up would only startle.
        if cleaned.total > 1 and not over:
            self._start()
        if self._running:
            self._bar.set_progress(cleaned.done, cleaned.total, cleaned.name)
        self.changed.emit(cleaned.changes)
        if over:
            self._over(cleaned)

    def _over(self, cleaned: Cleaned) -> None:
        self._soon.stop()
        if self._running:
            self._running = False
            self._bar.finish(cleaned.done - cleaned.refused, cleaned.refused, self._cancelled)
        elif cleaned.refused:
            self.noticed.emit(
                self.tr("The saved page could not be read again; the article keeps its text.")
            )
        elif self._asked and cleaned.done:
            self.noticed.emit(self.tr("The article was cleaned again."))
        self._asked = False
        self.ended.emit(cleaned)

    def _stopped(self) -> None:
        self._soon.stop()
        if self._running:
            self._running = False
            self._bar.hide()
