"""The window's end of the connection to the archive's process; knows nothing of Qt."""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from emeroteca.errors import LibraryError
from emeroteca.exchange.export import Export
from emeroteca.model.article import ArticleId
from emeroteca.service.messages import (
    Call,
    CancelCleaning,
    CancelExport,
    CancelImport,
    Close,
    Inspect,
    Message,
    PauseRecognising,
    Request,
    StartExport,
    StartImport,
    Warm,
)
from emeroteca.service.server import serve


class Client:
    """Starts the archive's process and carries requests to it and messages back.

    `deliver` is called in a thread of its own with every message, and with None once the process
    has ended, for whatever reason.
    """

    def __init__(self, folder: Path, log_file: Path | None = None) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, folder, log_file), name="emeroteca-archive"
        )
        self._process.start()
        theirs.close()
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()

    def listen(self, deliver: Callable[[Message | None], None]) -> None:
        """Begin to deliver messages; what came before is delivered first."""
        threading.Thread(
            target=_pump, args=(self._connection, deliver), name="archive-replies", daemon=True
        ).start()

    def call(self, method: Callable[..., Any], *args: Any, topic: str = "", **kwargs: Any) -> int:
        """Send a call of an `Archive` method and return its number."""
        number = next(self._numbers)
        self._send(Call(number, method, args, kwargs, topic))
        return number

    def start_import(
        self,
        paths: tuple[Path, ...] = (),
        pages: tuple[tuple[str, str], ...] = (),
        exports: tuple[Path, ...] = (),
    ) -> int:
        """Begin an import and return its number; it runs behind every call."""
        number = next(self._numbers)
        self._send(StartImport(number, paths, pages, exports))
        return number

    def cancel_import(self) -> None:
        """Stop every import; what is stored stays."""
        self._send(CancelImport())

    def start_export(self, export: Export) -> int:
        """Begin an export and return its number; it runs behind every call."""
        number = next(self._numbers)
        self._send(StartExport(number, export))
        return number

    def cancel_export(self) -> None:
        """Stop every export; files that are whole stay."""
        self._send(CancelExport())

    def inspect(self, article: ArticleId) -> int:
        """Have one article's capture cleaned again to look at, and return the call's number."""
        number = next(self._numbers)
        self._send(Inspect(number, article))
        return number

    def warm(self, language: str) -> None:
        """Have a worker ready for an article of a language."""
        self._send(Warm(language))

    def cancel_cleaning(self) -> None:
        """Clean no more stale articles; they keep the text that they have."""
        self._send(CancelCleaning())

    def pause_recognising(self, paused: bool) -> None:
        """Read no more articles for names in the background, or go on."""
        self._send(PauseRecognising(paused))

    def close(self, patience_s: float = 10.0) -> bool:
        """Let the archive write what is pending and end; True where it ended by itself."""
        with contextlib.suppress(LibraryError):
            self._send(Close())
        self._process.join(patience_s)
        ended = not self._process.is_alive()
        if not ended:
            self._process.terminate()
            self._process.join(1.0)
        return ended

    def _send(self, request: Request) -> None:
        try:
            with self._lock:
                self._connection.send(request)
        except OSError as error:
            raise LibraryError("its process has ended; start Emeroteca again") from error


def _pump(connection: Connection, deliver: Callable[[Message | None], None]) -> None:
    try:
        while True:
            deliver(connection.recv())
    except (EOFError, OSError):
        deliver(None)
