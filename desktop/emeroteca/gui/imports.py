"""Bringing articles in: drops, dialogs, the clipboard, progress and the report at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from emeroteca.gui.drops import Dropped, read_drop
from emeroteca.gui.import_progress import ImportProgress
from emeroteca.gui.import_report import ImportReport
from emeroteca.gui.jobs import Jobs
from emeroteca.model.changes import Outcome
from emeroteca.resources import resource
from emeroteca.service.messages import Finished, Progress, Row


class Imports(QObject):
    """Starts imports and shows how they go; `changed` carries the `Changes` of each batch."""

    changed = Signal(object)
    open_wanted = Signal(object)
    reveal_wanted = Signal(object)
    finished = Signal(object)
    report_wanted = Signal()

    def __init__(self, jobs: Jobs, bar: ImportProgress, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._bar = bar
        self._window = window
        self._running = 0
        self._rows: tuple[Row, ...] = ()
        self._highlights = 0
        self._ended = False
        jobs.import_progressed.connect(self._progress)
        jobs.import_finished.connect(self._finish)
        bar.cancelled.connect(jobs.cancel_import)
        bar.report_wanted.connect(self.show_report)
        jobs.failed.connect(lambda _: self._failed())

    @property
    def running(self) -> bool:
        """Whether an import is going on."""
        return self._running > 0

    @property
    def has_report(self) -> bool:
        """Whether an import has ended since the program was started."""
        return self._ended

    def take_drop(self, data: QMimeData) -> None:
        """Import what was dropped or pasted, or say what to do with a bare link."""
        self.take(read_drop(data))

    def take(self, dropped: Dropped) -> None:
        """Import files or a page; a bare link is answered with how to save its page."""
        if dropped.paths:
            self.add(dropped.paths)
        elif dropped.page is not None:
            self._start((), (dropped.page,))
        elif dropped.link:
            self._explain_link(dropped.link)

    def add(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if paths:
            self._start(tuple(paths), ())

    def add_exports(self, paths: Sequence[Path]) -> None:
        """Import files of highlights and notes of other programs."""
        if paths:
            self._start((), (), tuple(paths))

    def add_files(self) -> None:
        """Ask for files and import them."""
        kinds = self.tr("Saved articles (*.html *.htm *.xhtml *.txt *.md *.markdown)")
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add saved articles"), "", f"{kinds};;{self.tr('All files (*)')}"
        )
        self.add([Path(name) for name in names])

    def add_folder(self) -> None:
        """Ask for a folder and import everything in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder of articles"))
        if name:
            self.add([Path(name)])

    def add_samples(self) -> None:
        """Fill the library with the articles that ship with the program."""
        self.add([resource("samples")])

    def show_report(self) -> None:
        """Show what became of the files of the last import, and of highlights that came in."""
        self.report_wanted.emit()
        if not self._rows:
            return
        report = ImportReport(self._rows, self._window)
        report.open_article.connect(self.open_wanted)
        report.reveal_file.connect(self.reveal_wanted)
        report.show()

    # ------------------------------------------------------------------ inside

    def _start(
        self,
        paths: tuple[Path, ...],
        pages: tuple[tuple[str, str], ...],
        exports: tuple[Path, ...] = (),
    ) -> None:
        if not self._running:
            self._bar.start()
            self._highlights = 0
        self._running += 1
        self._jobs.start_import(paths, pages, exports)

    def _progress(self, progress: Progress) -> None:
        self._bar.set_progress(progress.done, progress.total, progress.name)
        if progress.received is not None:
            self._highlights += progress.received.count
        self.changed.emit(progress.changes)

    def _finish(self, finished: Finished) -> None:
        self._running = max(0, self._running - 1)
        self._rows = finished.rows
        self._ended = True
        count = dict.fromkeys(Outcome, 0)
        for row in finished.rows:
            count[row.outcome] += 1
        if not self._running:
            self._bar.finish(
                count[Outcome.IMPORTED],
                count[Outcome.DUPLICATE],
                count[Outcome.REFUSED],
                finished.cancelled,
                self._highlights,
                sum(row.settled for row in finished.rows),
            )
        self.finished.emit(finished)

    def _failed(self) -> None:
        if self._running:
            self._running = 0
            self._bar.hide()

    def _explain_link(self, link: str) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(self.tr("This is a link, not a page"))
        box.setText(self.tr("Emeroteca never fetches anything from the network."))
        box.setInformativeText(
            self.tr(
                "Open the page in your browser, save it there (Ctrl+S), and drop the saved file "
                "here. You can also select the text of the page and drag the selection here."
            )
            + f"\n\n{link}"
        )
        box.open()
