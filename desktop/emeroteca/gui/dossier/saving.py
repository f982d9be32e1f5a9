"""Writes a dossier into a file page by page, so that neither window nor archive is held up."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, Signal

from emeroteca.gui.dossier.pages import ASKS
from emeroteca.gui.jobs import Jobs
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.exporting import Format, Labels, Part, Writer, writer
from emeroteca.model.entities.known import Dossier, Passage

PAGE = 40


class Saving(QObject):
    """`went` carries how much is done, of 1; `saved` the path, `failed` why it could not be.

    The file is there when it is whole; until then it is written beside its place.
    """

    went = Signal(float)
    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._file: TextIO | None = None
        self._path = self._beside = Path()
        self._round = 0

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._file is not None

    def start(self, dossier: Dossier, path: Path, kind: Format, labels: Labels) -> None:
        """Write a dossier into a file of a kind."""
        self.stop()
        self._path, self._beside = path, path.with_name(f".{path.name}.part")
        made = writer(kind, labels)
        # The mark at the beginning is for spreadsheets.
        encoding = "utf-8-sig" if kind is Format.CSV else "utf-8"
        try:
            self._file = self._beside.open("w", encoding=encoding, newline="")
            self._file.write(made.begin(dossier))
        except OSError as error:
            self._fail(error)
            return
        work = [
            (part, dossier.articles[at : at + PAGE])
            for part in Part
            for at in range(0, len(dossier.articles), PAGE)
        ]
        self._next(self._round, dossier, made, work, 0)

    def stop(self) -> None:
        """Write no more; what there is of the file goes."""
        self._round += 1
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):
                file.close()
            with contextlib.suppress(OSError):
                self._beside.unlink()

    def _next(
        self,
        mine: int,
        dossier: Dossier,
        made: Writer,
        work: Sequence[tuple[Part, Sequence[ArticleId]]],
        at: int,
    ) -> None:
        if at == len(work):
            self._finish(made)
            return
        part, page = work[at]

        def take(found: list[Passage]) -> None:
            if mine != self._round or self._file is None:
                return
            try:
                self._file.write(made.add(part, found))
            except OSError as error:
                self._fail(error)
                return
            self.went.emit((at + 1) / len(work))
            self._next(mine, dossier, made, work, at + 1)

        self._jobs.ask(take, ASKS[part], dossier.entity.id, page)

    def _finish(self, made: Writer) -> None:
        if self._file is None:
            return
        try:
            self._file.write(made.end())
            self._file.close()
            self._beside.replace(self._path)
        except OSError as error:
            self._fail(error)
            return
        self._file = None
        self.saved.emit(self._path)

    def _fail(self, error: OSError) -> None:
        self.stop()
        self.failed.emit(error.strerror or str(error))
