"""Highlights and notes of other programs: asks for their files and shows what became of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from emeroteca.gui.annotations.arrived import Arrived
from emeroteca.gui.annotations.notebook_commands import NotebookCommands
from emeroteca.service.messages import Finished, Progress

if TYPE_CHECKING:
    from emeroteca.gui.annotations.arrival_report import ArrivalReport
    from emeroteca.gui.main_window import MainWindow


class Arrivals(QObject):
    """Follows the imports of one window; what comes in by one of them is one step to be undone."""

    def __init__(self, window: MainWindow, notebook: NotebookCommands) -> None:
        super().__init__(window)
        self._window = window
        self._notebook = notebook
        self._coming = Arrived()
        self._last: Arrived | None = None
        self._step = 0
        self.report: ArrivalReport | None = None
        window.jobs.import_progressed.connect(self._take)
        window.imports.finished.connect(self._finish)
        window.imports.report_wanted.connect(self.show)

    def ask(self) -> None:
        """Ask for files of other programs and import them."""
        from emeroteca.exchange.reading.likely import ENDINGS  # noqa: PLC0415 - seldom asked for

        window = self._window
        kinds = self.tr("Exports of highlights ({endings})")
        kinds = kinds.replace("{endings}", " ".join(f"*{ending}" for ending in ENDINGS))
        names, _ = QFileDialog.getOpenFileNames(
            window,
            self.tr("Import highlights and notes"),
            "",
            f"{kinds};;{self.tr('All files (*)')}",
        )
        window.imports.add_exports([Path(name) for name in names])

    def show(self) -> None:
        """Show what became of those that came in last."""
        if self._last is None:
            return
        from emeroteca.gui.annotations.arrival_report import ArrivalReport  # noqa: PLC0415

        window = self._window
        stack = window.undo_stack
        undoable = bool(self._last.stored) and stack.index() == self._step and stack.canUndo()
        self.report = report = ArrivalReport(self._last, undoable, window)
        report.undo_wanted.connect(stack.undo)
        report.unplaced_wanted.connect(self._notebook.show_unplaced)
        report.address_wanted.connect(window.commands.open_address)
        report.destroyed.connect(lambda: self._closed(report))
        # An older step would be undone in its place once another was taken.
        stack.indexChanged.connect(report.undo.hide)
        report.show()

    # ------------------------------------------------------------------ inside

    def _take(self, progress: Progress) -> None:
        if progress.received is not None:
            self._coming.add(progress.received)
            self._window.operations.changed.emit(progress.received.changes)

    def _finish(self, finished: Finished) -> None:
        arrived, self._coming = self._coming, Arrived()
        arrived.left = finished.left
        nothing = not (arrived.total or arrived.left)
        if nothing and (finished.rows or finished.cancelled):
            return
        self._last = arrived
        if arrived.stored:
            name = self.tr("Import highlights and notes")
            self._window.operations.written(arrived.edit, arrived.inverse, name)
        self._step = self._window.undo_stack.index()
        self.show()

    def _closed(self, report: ArrivalReport) -> None:
        if self.report is report:
            self.report = None
