"""Jobs that answer at once over an archive of this process, and note what was asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from emeroteca.archive import Archive
from emeroteca.exchange.export import Export
from emeroteca.model.changes import Changes, Inspection, RepairEdit, RuleEdit
from emeroteca.model.cleaning import Repairs
from emeroteca.service.export_run import ExportRun
from emeroteca.service.messages import Cleaned, Exported, Exporting, StartExport


class FakeJobs(QObject):
    """Repairs are noted and not applied: `clean` says what the archive's process would say."""

    opened = Signal(int, int)
    import_progressed = Signal(object)
    import_finished = Signal(object)
    export_told = Signal(object)
    indexing_progressed = Signal(int)
    cleaning_progressed = Signal(object)
    recognition_progressed = Signal(object)
    failed = Signal(object)
    broken = Signal(str, str)
    ended = Signal()

    def __init__(self, archive: Archive) -> None:
        super().__init__()
        self._archive = archive
        self.edits: list[RepairEdit | RuleEdit] = []
        self.repairs = Repairs()
        self.answers: dict[Callable[..., Any], Any] = {}
        self.asked: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []
        self.inspections: list[Callable[[Inspection], None]] = []
        self.warmed: list[str] = []
        self.cancelled = 0
        self.started: list[tuple[Any, ...]] = []
        self.paused: list[bool] = []

    def ask(self, then: Callable[[Any], None], method: Callable[..., Any], *args: Any) -> None:
        self.asked.append((method, args))
        edit = args[0] if args else None
        if isinstance(edit, RepairEdit | RuleEdit):
            self.edits.append(edit)
            then(self._taken(edit))
        elif method is Archive.repairs:
            then(self.repairs)
        elif method in self.answers:
            then(self.answers[method])
        else:
            then(method(self._archive, *args))

    def ask_latest(
        self, topic: str, then: Callable[[Any], None], method: Callable[..., Any], *args: Any
    ) -> None:
        self.ask(then, method, *args)

    def inspect(self, then: Callable[[Inspection], None], article: int) -> None:
        self.inspections.append(then)

    def warm(self, language: str) -> None:
        self.warmed.append(language)

    def start_import(self, *asked: Any) -> None:
        self.started.append(asked)

    def cancel_import(self) -> None:
        self.cancelled += 1

    def start_export(self, export: Export) -> None:
        """Write it at once, as the archive's process does piece by piece."""
        wake = threading.Event()
        run = ExportRun(StartExport(1, export), wake)
        message: Exporting | Exported = Exporting(1, 0, 0, "")
        while isinstance(message, Exporting):
            if run.ready:
                message = run.step(self._archive)
                self.export_told.emit(message)
            else:
                wake.wait(5)
                wake.clear()

    def cancel_export(self) -> None:
        self.cancelled += 1

    def cancel_cleaning(self) -> None:
        self.cancelled += 1

    def pause_recognising(self, paused: bool) -> None:
        self.paused.append(paused)

    def close(self) -> None:
        """The archive is closed by who opened it."""

    def clean(self, *ids: int, done: int = 1, total: int = 1, refused: int = 0) -> None:
        """Say that some articles were cleaned again."""
        some = frozenset(ids)
        changes = Changes(some, cleaned=some)
        self.cleaning_progressed.emit(Cleaned(done, total, "Titolo", changes, refused))

    def _taken(self, edit: RepairEdit | RuleEdit) -> Changes:
        if isinstance(edit, RuleEdit):
            return Changes(inverse=RuleEdit(edit.remove, edit.add))
        inverse = RepairEdit(edit.id, self.repairs.choices, self.repairs.mends)
        return Changes(frozenset((edit.id,)), inverse=inverse, stale=1)
