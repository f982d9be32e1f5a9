"""Stores the own note of an article or entity while it is typed; a sitting is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit, AnnotationId
from emeroteca.model.changes import Changes

P = ParamSpec("P")


class Sitting(QObject):
    """Serves one field."""

    def __init__(self, jobs: Jobs, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._operations = operations
        self._before: dict[AnnotationId, Annotation | None] | None = None

    def store(
        self,
        then: Callable[[], None],
        method: Callable[Concatenate[Archive, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Store what the field holds at the moment by a call of the archive."""
        if self._before is None:
            self._before = {}
        self._jobs.ask(partial(self._stored, self._before, then), method, *args, **kwargs)

    def finish(self) -> None:
        """What was typed becomes one step."""
        before, self._before = self._before, None
        if before is not None:
            # Answers come in the order of questions: what was typed last is known then.
            self._jobs.ask(lambda _: self._ask_after(before), Archive.annotations, ())

    def _stored(
        self,
        before: dict[AnnotationId, Annotation | None],
        then: Callable[[], None],
        changes: Changes,
    ) -> None:
        if isinstance(changes.inverse, AnnotationEdit):
            for one in changes.inverse.put:
                before.setdefault(one.id, one)
            for number in changes.inverse.remove:
                before.setdefault(number, None)
        then()
        self._operations.changed.emit(changes)

    def _ask_after(self, before: dict[AnnotationId, Annotation | None]) -> None:
        if before:
            self._jobs.ask(partial(self._step, before), Archive.annotations, tuple(before))

    def _step(
        self, before: dict[AnnotationId, Annotation | None], now: tuple[Annotation, ...]
    ) -> None:
        there = {one.id for one in now}
        edit = AnnotationEdit(now, tuple(one for one in before if one not in there))
        back = AnnotationEdit(
            tuple(one for one in before.values() if one is not None),
            tuple(number for number, one in before.items() if one is None),
        )
        if {one.id: one for one in now} != {k: v for k, v in before.items() if v is not None}:
            self._operations.written(edit, back, self.tr("Write a note"))
