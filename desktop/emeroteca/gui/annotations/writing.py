"""Stores notes while they are typed; what was typed in one sitting is one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from emeroteca.gui.annotations.list_view import AnnotationList
from emeroteca.gui.operations import Operations
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit, AnnotationId


class Writing(QObject):
    """Serves the editors of lists; `known` gives an annotation as it is stored."""

    def __init__(
        self,
        operations: Operations,
        known: Callable[[AnnotationId], Annotation | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._known = known
        self._before: Annotation | None = None
        self._now: Annotation | None = None

    def serve(self, annotations: AnnotationList) -> None:
        """Store what is written in a list."""
        annotations.begun.connect(self.begin)
        annotations.typed.connect(self.type)
        annotations.tagged.connect(self.tag)
        annotations.finished.connect(lambda _: self.finish())

    def begin(self, annotation: AnnotationId) -> None:
        """One begins to write on an annotation."""
        self._before = self._now = self._known(annotation)

    def type(self, annotation: AnnotationId, note: str) -> None:
        """Store a note as it is at the moment."""
        self._store(annotation, note=note)

    def tag(self, annotation: AnnotationId, tags: Sequence[str]) -> None:
        """Store other tags."""
        self._store(annotation, tags=tuple(tags))

    def finish(self) -> None:
        """What was written becomes one step."""
        before, now = self._before, self._now
        self._before = self._now = None
        if before is not None and now is not None and before != now:
            name = self.tr("Write a note") if before.note != now.note else self.tr("Change tags")
            self._operations.written(AnnotationEdit((now,)), AnnotationEdit((before,)), name)

    def _store(self, annotation: AnnotationId, **changed: object) -> None:
        now = self._now
        if now is None or now.id != annotation:
            return
        # What else became of it meanwhile, such as another colour, is not to be taken back.
        stored = self._known(annotation) or now
        kept = {"note": now.note, "tags": now.tags, **changed}
        self._now = replace(stored, changed="", **kept)  # type: ignore[arg-type]
        self._operations.write(AnnotationEdit((self._now,)))
