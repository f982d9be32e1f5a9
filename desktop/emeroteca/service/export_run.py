"""One export: articles are read a few at a time between requests and written in a thread."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from emeroteca.errors import EmeroError
from emeroteca.exchange.forms import WHOLE
from emeroteca.exchange.portable import Free, Portable
from emeroteca.model.article import ArticleId
from emeroteca.service.messages import Exported, Exporting, StartExport

if TYPE_CHECKING:
    from emeroteca.archive import Archive
    from emeroteca.exchange.export import Export
    from emeroteca.model.annotations.annotation import AnnotationId

AHEAD = 8
"""Articles that are read and not yet written, at most."""

LEAVES_S = 5.0
"""Seconds that the writing thread has to take back the file that it is at."""

log = logging.getLogger(__name__)


class _CancelledError(Exception):
    """Ends the writing of a file where the export was cancelled."""


class ExportRun:
    """Hands articles to a thread that writes them, a few ahead of it and never all."""

    def __init__(self, request: StartExport, wake: threading.Event) -> None:
        self.number = request.number
        self._export: Export = request.export
        self._wake = wake
        self._articles: list[ArticleId] | None = None
        self._only: frozenset[AnnotationId] | None = None
        self._free = Free()
        self._given = self._taken = self._annotations = 0
        self._name = ""
        self._queue: queue.Queue[Portable | None] = queue.Queue()
        self._cancelled = threading.Event()
        self._ended = threading.Event()
        self._failed: BaseException | None = None
        self._thread = threading.Thread(target=self._write, name="export", daemon=True)

    def cancel(self) -> None:
        """Write nothing more; files that are whole stay, and the others are taken back."""
        self._cancelled.set()
        self._queue.put(None)

    def close(self) -> None:
        """Cancel, and wait until what is not whole is taken back."""
        self.cancel()
        if self._thread.is_alive():
            self._thread.join(LEAVES_S)

    @property
    def ready(self) -> bool:
        """Whether a step would find something to do without waiting."""
        if self._articles is None or self._ended.is_set():
            return True
        return self._given < len(self._articles) and self._queue.qsize() <= AHEAD // 2

    def step(self, archive: Archive) -> Exporting | Exported:
        """Read as many articles as the writing thread has room for, or tell of the end."""
        if self._ended.is_set():
            return self._end()
        try:
            if self._articles is None:
                self._begin(archive)
            else:
                self._give(archive, self._articles)
        except Exception as error:  # noqa: BLE001  kept for the end, where it is told
            self._fail(error)
            self.cancel()
        total = len(self._articles or ())
        return Exporting(self.number, self._taken, total, self._name)

    def _begin(self, archive: Archive) -> None:
        """Find out what is to be written, and begin to write it."""
        wanted = self._export
        if wanted.annotations is not None:
            places = archive.places_of_annotations(wanted.annotations)
            self._only = frozenset(annotation for annotation, _ in places)
            on = dict.fromkeys(article for _, article in places if article is not None)
            self._articles, self._free = list(on), archive.free(self._only)
        elif wanted.articles is None:
            self._articles, self._free = archive.everything(), archive.free()
        else:
            self._articles = [ArticleId(article) for article in wanted.articles]
        if not self._articles:
            self._queue.put(None)
        self._thread.start()

    def _give(self, archive: Archive, articles: list[ArticleId]) -> None:
        end = self._given + AHEAD - self._queue.qsize()
        for article in archive.portable(articles[self._given : end], self._only, self._export.form):
            self._queue.put(article)
        self._given = end
        if end >= len(articles):
            self._queue.put(None)

    def _fail(self, error: BaseException) -> None:
        if not isinstance(error, EmeroError):
            log.error("an export failed", exc_info=error)
            error = RuntimeError(f"{type(error).__name__}: {error}")  # its own kind may not travel
        self._failed = self._failed or error
        if not self._thread.is_alive():
            self._ended.set()

    def _end(self) -> Exported:
        whole = self._failed is None and not self._cancelled.is_set()
        return Exported(
            self.number,
            self._export,
            self._taken if whole or self._export.form not in WHOLE else 0,
            self._annotations + len(self._free.annotations) if whole else None,
            self._cancelled.is_set() and self._failed is None,
            self._failed,
        )

    # ------------------------------------------------------------------ in the thread

    def _write(self) -> None:
        from emeroteca.exchange.writing.folder import export  # noqa: PLC0415  seldom asked for

        wanted = self._export
        try:
            export(self._coming(), self._free, wanted.folder, wanted.form, wanted.name)
        except _CancelledError:
            pass
        except Exception as error:  # noqa: BLE001  kept for the end, where it is told
            self._fail(error)
        finally:
            self._ended.set()
            self._wake.set()

    def _coming(self) -> Iterator[Portable]:
        while True:
            article = self._queue.get()
            if self._cancelled.is_set():
                raise _CancelledError
            if article is None:
                return
            self._wake.set()
            yield article
            self._taken += 1
            self._annotations += len(article.annotations)
            self._name = article.article.metadata.title
