"""The loop of the archive's process: answer requests first, then import, clean and index."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections import deque
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from emeroteca.errors import DiskError, EmeroError
from emeroteca.model.changes import Changes
from emeroteca.service.cleaning_run import CleaningRun
from emeroteca.service.export_run import ExportRun
from emeroteca.service.import_run import ImportRun
from emeroteca.service.messages import (
    Call,
    CancelCleaning,
    CancelExport,
    CancelImport,
    Close,
    Dropped,
    Exported,
    Failure,
    Finished,
    Indexed,
    Inspect,
    Message,
    Opened,
    PauseRecognising,
    Progress,
    Reply,
    Request,
    StartExport,
    StartImport,
    Warm,
)
from emeroteca.service.recognition_run import RecognitionRun

if TYPE_CHECKING:
    from emeroteca.archive import Archive

PAUSE_S = 60.0
"""After a full disk, before upkeep of the index is tried again."""

INDEX_STEP = 8
"""Articles indexed between two looks at the mailbox; about 100 ms."""

log = logging.getLogger(__name__)


def serve(connection: Connection, folder: Path, log_file: Path | None = None) -> None:
    """Open the archive in `folder` and answer over `connection` until told to close."""
    if log_file is not None:
        logging.basicConfig(filename=log_file, level=logging.WARNING)
    from emeroteca.archive import Archive  # noqa: PLC0415  the heavy import, after the logging is set

    try:
        archive = Archive.open(folder)
    except EmeroError as error:
        connection.send(Failure(0, error))
        return
    except Exception as error:  # noqa: BLE001  told to the window as what it is: our bug
        connection.send(Failure(0, plain(error), traceback.format_exc()))
        return
    try:
        connection.send(Opened(archive.count(), archive.pending()))
        Server(connection, archive).run()
    except (BrokenPipeError, ConnectionResetError):
        log.warning("the window went away")
    finally:
        archive.close()


def plain(error: BaseException) -> BaseException:
    """An error that can travel: its own kind may not survive pickling."""
    return RuntimeError(f"{type(error).__name__}: {error}")


class Server:
    """Takes requests as they come and does background work while nobody asks."""

    def __init__(self, connection: Connection, archive: Archive) -> None:
        self._connection = connection
        self._archive = archive
        self._inbox: deque[Request] = deque()
        self._wake = threading.Event()
        self._imports: deque[ImportRun] = deque()
        self._waiting: deque[StartImport] = deque()
        self._export: ExportRun | None = None
        self._exports: deque[StartExport] = deque()
        self._cleaning = CleaningRun(archive, self._wake)
        self._recognition = RecognitionRun(archive, self._wake)
        self._index_left = archive.pending()
        self._gathered = False
        self._upkeep_from = 0.0
        self._closing = False

    def run(self) -> None:
        """Serve until a `Close` comes or the window's end of the connection is gone."""
        threading.Thread(target=self._listen, name="mailbox", daemon=True).start()
        while True:
            self._wake.clear()
            for answer in self._cleaning.collect():
                self._send(answer)
            self._recognition.collect()
            if self._inbox:
                self._handle(self._inbox.popleft())
            elif self._closing:
                return self._end()
            elif not self._background():
                self._wake.wait(timeout=0.25 if self._imports else None)

    def _listen(self) -> None:
        try:
            while True:
                self._receive(self._connection.recv())
        except (EOFError, OSError):
            self._receive(Close())

    def _receive(self, request: Request) -> None:
        if isinstance(request, CancelImport):
            # Cancelled at once, even while a batch is being stored.
            for run in tuple(self._imports):
                run.cancel()
        export = self._export
        if isinstance(request, CancelExport) and export is not None:
            export.cancel()
        self._inbox.append(request)
        self._wake.set()

    def _send(self, message: Message) -> None:
        self._connection.send(message)

    def _handle(self, request: Request) -> None:
        match request:
            case Call():
                self._answer(request)
            case StartImport():
                self._waiting.append(request)
            case StartExport():
                self._exports.append(request)
            case CancelImport() | CancelExport() | CancelCleaning():
                self._cancel(request)
            case Inspect():
                self._inspect(request)
            case Warm(language):
                self._cleaning.warm(language)
            case PauseRecognising(paused):
                self._send(self._recognition.pause(paused))
            case Close():
                self._closing = True

    def _cancel(self, request: CancelImport | CancelExport | CancelCleaning) -> None:
        """Begin nothing more of a kind; what goes on was cancelled when the request came."""
        match request:
            case CancelImport():
                self._waiting.clear()
            case CancelExport():
                while self._exports:
                    waiting = self._exports.popleft()
                    self._send(Exported(waiting.number, waiting.export, cancelled=True))
            case CancelCleaning():
                self._send(self._cleaning.cancel())

    def _answer(self, call: Call) -> None:
        if call.topic and any(isinstance(r, Call) and r.topic == call.topic for r in self._inbox):
            self._send(Dropped(call.number))
            return
        try:
            value = call.method(self._archive, *call.args, **call.kwargs)
        except EmeroError as error:
            self._send(Failure(call.number, error))
        except Exception as error:
            log.exception("a call to the archive failed")
            self._send(Failure(call.number, plain(error), traceback.format_exc()))
        else:
            self._send(Reply(call.number, value))
            if isinstance(value, Changes):
                self._heed(value)

    def _heed(self, changes: Changes) -> None:
        """Do in the background what a change leaves to be done."""
        self._cleaning.heed(changes)
        self._recognition.heed(changes)
        self._index_left = self._archive.pending()

    def _inspect(self, request: Inspect) -> None:
        try:
            self._cleaning.inspect(request)
        except EmeroError as error:
            self._send(Failure(request.number, error))

    def _background(self) -> bool:
        """Do one small piece of background work; False where there is none."""
        if self._export_step():
            return True
        if self._waiting and not self._imports:
            rules = self._archive.rules()
            self._imports.append(ImportRun(self._waiting.popleft(), self._wake, rules))
        if self._imports:
            return self._import_step(self._imports[0]) or self._clean_step()
        return (
            self._clean_step()
            or self._index_step()
            or self._recognise_step()
            or self._upkeep_step(idle=True)
            or self._gather_step()
        )

    def _export_step(self) -> bool:
        """Read a few articles for an export; it waits for its files to be written."""
        if self._export is None and self._exports:
            self._export = ExportRun(self._exports.popleft(), self._wake)
        run = self._export
        if run is None or not run.ready:
            return False
        message = run.step(self._archive)
        if isinstance(message, Exported):
            self._export = None
        self._send(message)
        return True

    def _import_step(self, run: ImportRun) -> bool:
        if not run.ready:
            return False
        try:
            message: Message = run.step(self._archive)
        except EmeroError as error:
            message = Failure(run.number, error)
        except Exception as error:
            log.exception("an import failed")
            message = Failure(run.number, plain(error), traceback.format_exc())
        if isinstance(message, Finished | Failure):
            self._imports.popleft()
            self._archive.outgrown()
            # Articles that got notes are to be indexed once more.
            self._index_left = self._archive.pending()
        self._upkeep_step(idle=False)
        if isinstance(message, Progress):
            self._cleaning.heed(message.changes)
            self._recognition.heed(message.changes)
        self._send(message)
        return True

    def _clean_step(self) -> bool:
        message = self._cleaning.step(importing=bool(self._imports))
        if message is None:
            return False
        self._recognition.heed(message.changes)
        self._index_left = self._archive.pending()
        self._send(message)
        return True

    def _recognise_step(self) -> bool:
        message = self._recognition.step()
        if message is None:
            return False
        self._send(message)
        return True

    def _index_step(self) -> bool:
        if not self._index_left or self._cleaning.active:
            return False
        try:
            self._archive.index_pending(INDEX_STEP)
            self._upkeep_step(idle=False)
            left = self._archive.pending()
        except DiskError as error:
            # The articles are safe in the store; indexing is tried again at the next start.
            log.warning("indexing stopped: %s", error)
            left = 0
        self._index_left = left
        self._send(Indexed(left))
        return True

    def _upkeep_step(self, idle: bool) -> bool:
        """Merge small parts of the index, and move it where the library has outgrown it."""
        if self._cleaning.active or time.monotonic() < self._upkeep_from:
            return False
        try:
            return self._archive.upkeep(idle)
        except DiskError as error:
            log.warning("the index was left as it is: %s", error)
            self._upkeep_from = time.monotonic() + PAUSE_S
            return False

    def _gather_step(self) -> bool:
        """Note the paragraphs of articles of an earlier version, when nothing else is to do."""
        if self._gathered or self._cleaning.active:
            return False
        try:
            self._gathered = not self._archive.gather(INDEX_STEP)
        except DiskError as error:
            log.warning("noting paragraphs stopped: %s", error)
            self._gathered = True
        return not self._gathered

    def _end(self) -> None:
        self._cleaning.close()
        self._recognition.close()
        for run in self._imports:
            run.cancel()
        if self._export is not None:
            self._export.close()
        self._archive.flush()
