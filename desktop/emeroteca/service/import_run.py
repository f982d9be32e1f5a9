"""One import: files are read in worker processes and stored in small batches between requests.

Articles come first: the highlights of the same import may be about them.
"""

from __future__ import annotations

import logging
import queue
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from emeroteca.errors import CaptureError, EmeroError, NoAnnotationsError, WorldError
from emeroteca.model.changes import Changes, Outcome
from emeroteca.service.annotation_files import Coming, parsed
from emeroteca.service.messages import Finished, Progress, Row

if TYPE_CHECKING:
    from emeroteca.archive import Archive
    from emeroteca.exchange.incoming import Received
    from emeroteca.exchange.reading.work import Parsed
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
        self._read: queue.Queue[Read | Coming | None] = queue.Queue(LOOK_AHEAD)
        self._cancelled = threading.Event()
        self._failed: BaseException | None = None
        self._rows: list[Row] = []
        self._received = self._left = 0
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
        batch, coming, ended = self._take()
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
            cancelled = self._cancelled.is_set()
            return Finished(self.number, tuple(self._rows), cancelled, self._left)
        received = self._receive(archive, coming) if coming is not None else None
        last = coming or (batch[-1] if batch else None)
        done = len(self._rows) + self._received
        name = last.path.name if last is not None else ""
        return Progress(self.number, done, max(self.total, done), name, changes, received)

    def _take(self) -> tuple[list[Read], Coming | None, bool]:
        """What comes next: captures, at most one part of an export, and whether that was all."""
        batch: list[Read] = []
        while len(batch) < BATCH:
            try:
                read = self._read.get_nowait()
            except queue.Empty:
                break
            if read is None:
                return batch, None, True
            if isinstance(read, Coming):
                return batch, read, False
            batch.append(read)
        return batch, None, False

    def _receive(self, archive: Archive, coming: Coming) -> Received | None:
        """Place a part of an export; nothing more once the import is cancelled."""
        if self._cancelled.is_set():
            self._left += coming.part.count
            return None
        try:
            received = archive.receive(coming.part.unpacked())
        except WorldError as error:
            self._rows.append(Row(str(coming.path), Outcome.REFUSED, error=error))
            self._left += coming.part.count
            self.cancel()
            return None
        self._received += coming.part.count
        return received

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
            Row(
                str(read.path),
                one.outcome,
                one.id,
                one.title,
                settled=one.settled,
                inherited=one.inherited,
            )
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

    def _captures(self) -> Iterator[Read | Coming]:
        # Imported here: the archive's process starts without lxml and readability.
        from emeroteca.importing.captures import expand  # noqa: PLC0415
        from emeroteca.importing.workers import Read, read_all  # noqa: PLC0415

        yield from self._pages()
        paths: list[Path] = []
        for path in expand(self._request.paths):
            if self._cancelled.is_set():
                return
            paths.append(path)
        found, refused = self._exports(paths)
        captures = [path for path in paths if path not in found]
        self.total += len(captures) + len(refused) + sum(known.count for known in found.values())
        yield from (Read(path, None, error) for path, error in refused)
        yield from read_all(captures, rules=self._rules, cancelled=self._cancelled.is_set)
        for path, known in found.items():
            yield from (Coming(path, part) for part in known.parts)

    def _exports(
        self, paths: list[Path]
    ) -> tuple[dict[Path, Parsed], list[tuple[Path, WorldError]]]:
        """The exports of highlights among files, and those of them that cannot be read.

        What only looked like one may still be a capture.
        """
        from emeroteca.exchange.reading.likely import likely  # noqa: PLC0415

        given = self._request.exports
        wanted = dict.fromkeys((*given, *filter(likely, paths)))
        found: dict[Path, Parsed] = {}
        refused: list[tuple[Path, WorldError]] = []
        for path, known in parsed(list(wanted), self._cancelled.is_set):
            if known.error is None:
                found[path] = known
            elif path in given or not isinstance(known.error, NoAnnotationsError):
                found[path] = known
                refused.append((path, known.error))
        return found, refused

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
