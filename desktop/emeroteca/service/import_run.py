"""One import: files are read in worker processes and stored in small batches between requests."""

from __future__ import annotations

import logging
import queue
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from emeroteca.errors import CaptureError, EmeroError, WorldError
from emeroteca.model.changes import Changes, Outcome
from emeroteca.service.messages import Finished, Progress, Row

if TYPE_CHECKING:
    from emeroteca.archive import Archive
    from emeroteca.importing.workers import Read
    from emeroteca.model.cleaning import Rules
    from emeroteca.service.messages import StartImport

BATCH = 8
"""Drafts stored at once: as many as keep a question from waiting longer than about 100 ms."""

LOOK_AHEAD = 24

log = logging.getLogger(__name__)


class ImportRun:
    """Reads captures in a thread of its own and hands them over for storing, batch by batch."""

    def __init__(self, request: StartImport, wake: threading.Event, rules: Rules) -> None:
        self.number = request.number
        self._rules = rules
        self._request = request
        self._wake = wake
        self._read: queue.Queue[Read | None] = queue.Queue(LOOK_AHEAD)
        self._cancelled = threading.Event()
        self._failed: BaseException | None = None
        self._rows: list[Row] = []
        self.total = len(request.pages)
        self._thread = threading.Thread(target=self._produce, name="import", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Read nothing more; what is already read is still stored."""
        self._cancelled.set()

    @property
    def ready(self) -> bool:
        """Whether a step would find something to do without waiting."""
        return not self._read.empty()

    def step(self, archive: Archive) -> Progress | Finished:
        """Store what has been read since the last step, one batch at most."""
        batch, ended = self._take()
        changes = self._store(archive, [read for read in batch if read.draft is not None])
        self._rows += [
            Row(str(read.path), Outcome.REFUSED, error=read.error)
            for read in batch
            if read.draft is None
        ]
        if ended:
            archive.flush()
            if self._failed is not None:
                raise self._failed
            return Finished(self.number, tuple(self._rows), self._cancelled.is_set())
        name = batch[-1].path.name if batch else ""
        return Progress(
            self.number, len(self._rows), max(self.total, len(self._rows)), name, changes
        )

    def _take(self) -> tuple[list[Read], bool]:
        batch: list[Read] = []
        while len(batch) < BATCH:
            try:
                read = self._read.get_nowait()
            except queue.Empty:
                break
            if read is None:
                return batch, True
            batch.append(read)
        return batch, False

    def _store(self, archive: Archive, reads: list[Read]) -> Changes:
        drafts = [read.draft for read in reads if read.draft is not None]
        if not drafts:
            return Changes()
        try:
            added, changes = archive.add(drafts, self._rules)
        except WorldError as error:
            # The disk or the library failed, not the captures; every row says so and reading ends.
            self._rows += [Row(str(r.path), Outcome.REFUSED, error=error) for r in reads]
            self.cancel()
            return Changes()
        self._rows += [
            Row(str(read.path), one.outcome, one.id, one.title)
            for read, one in zip(reads, added, strict=True)
        ]
        return changes

    def _produce(self) -> None:
        try:
            for read in self._captures():
                self._read.put(read)
                self._wake.set()
        except EmeroError as error:
            self._failed = error
        except Exception as error:
            log.exception("the import's reading thread failed")
            self._failed = error
        self._read.put(None)
        self._wake.set()

    def _captures(self) -> Iterator[Read]:
        # Imported here: the archive's process starts without lxml and readability.
        from emeroteca.importing.captures import expand  # noqa: PLC0415
        from emeroteca.importing.workers import read_all  # noqa: PLC0415

        yield from self._pages()
        paths: list[Path] = []
        for path in expand(self._request.paths):
            if self._cancelled.is_set():
                return
            paths.append(path)
        self.total += len(paths)
        yield from read_all(paths, rules=self._rules, cancelled=self._cancelled.is_set)

    def _pages(self) -> Iterator[Read]:
        from emeroteca.importing.pipeline import read_page  # noqa: PLC0415
        from emeroteca.importing.workers import Read  # noqa: PLC0415

        for html, url in self._request.pages:
            label = Path(url or "page")
            try:
                yield Read(label, read_page(html, url, rules=self._rules), None)
            except CaptureError as error:
                yield Read(label, None, error)
            except Exception:  # noqa: BLE001  one bad page is one refused row, told with its traceback
                log.error("reading a dropped page failed\n%s", traceback.format_exc())
                yield Read(label, None, CaptureError("internal error, see the log"))
