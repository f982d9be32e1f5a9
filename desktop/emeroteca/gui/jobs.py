"""Questions to the archive and their answers, as Qt signals in the window's thread."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from emeroteca.archive import Archive
from emeroteca.errors import WorldError
from emeroteca.exchange.export import Export
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Inspection
from emeroteca.service.client import Client
from emeroteca.service.messages import (
    Cleaned,
    Dropped,
    Exported,
    Exporting,
    Failure,
    Finished,
    Indexed,
    Message,
    Opened,
    Progress,
    Recognising,
    Reply,
)

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)


class Jobs(QObject):
    """Sends work to the archive's process and hands every result to who asked for it.

    Nothing here waits. A failed call raises `failed` (the world's fault) or `broken` (ours); the
    one who asked is then not called.
    """

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
    _arrived = Signal(object)

    def __init__(self, client: Client, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._topics: dict[str, int] = {}
        self._topic_of: dict[int, str] = {}
        self._closing = False
        self._signals: dict[type[Message], SignalInstance] = {
            Progress: self.import_progressed,
            Finished: self.import_finished,
            Exporting: self.export_told,
            Exported: self.export_told,
            Cleaned: self.cleaning_progressed,
            Recognising: self.recognition_progressed,
        }
        self._arrived.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to receive; connect the signals first."""
        self._client.listen(self._arrived.emit)

    def ask(
        self,
        then: Callable[[T], None],
        method: Callable[Concatenate[Archive, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Call a method of the archive; `then` receives what it returns."""
        self._send(then, method, args, kwargs, "")

    def ask_latest(
        self,
        topic: str,
        then: Callable[[T], None],
        method: Callable[Concatenate[Archive, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Like `ask`, but an answer that a newer question of the topic overtook is dropped."""
        self._send(then, method, args, kwargs, topic)

    def start_import(
        self,
        paths: tuple[Path, ...],
        pages: tuple[tuple[str, str], ...] = (),
        exports: tuple[Path, ...] = (),
    ) -> None:
        """Import files and folders, pages given as (html, address), and exports of highlights."""
        try:
            self._client.start_import(paths, pages, exports)
        except WorldError as error:
            self.failed.emit(error)

    def cancel_import(self) -> None:
        """Stop reading; what is stored stays."""
        self._client.cancel_import()

    def start_export(self, export: Export) -> None:
        """Write articles or annotations into files."""
        try:
            self._client.start_export(export)
        except WorldError as error:
            self.failed.emit(error)

    def cancel_export(self) -> None:
        """Write nothing more; files that are whole stay."""
        self._client.cancel_export()

    def inspect(self, then: Callable[[Inspection], None], article: ArticleId) -> None:
        """Have an article's capture cleaned to look at; `then` receives what was found."""
        self._expect(then, lambda: self._client.inspect(article), "inspect")

    def warm(self, language: str) -> None:
        """Have the archive make ready for cleaning an article of a language."""
        with contextlib.suppress(WorldError):  # who then asks for something is told
            self._client.warm(language)

    def cancel_cleaning(self) -> None:
        """Clean no more stale articles; they keep the text that they have."""
        self._client.cancel_cleaning()

    def pause_recognising(self, paused: bool) -> None:
        """Read no more articles for names in the background, or go on."""
        with contextlib.suppress(WorldError):
            self._client.pause_recognising(paused)

    def close(self) -> None:
        """End the archive's process after it has written everything."""
        self._closing = True
        self._waiting.clear()
        if not self._client.close():
            log.error("the archive's process did not end by itself")

    def _send(
        self,
        then: Callable[[Any], None],
        method: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        topic: str,
    ) -> None:
        self._expect(then, lambda: self._client.call(method, *args, topic=topic, **kwargs), topic)

    def _expect(self, then: Callable[[Any], None], send: Callable[[], int], topic: str) -> None:
        try:
            number = send()
        except WorldError as error:
            if not self._closing:
                self.failed.emit(error)
            return
        self._waiting[number] = then
        if topic:
            self._topics[topic] = number
            self._topic_of[number] = topic

    def _dispatch(self, message: Message | None) -> None:
        match message:
            case Reply() | Failure() | Dropped():
                self._settle(message)
            case Indexed(left):
                self.indexing_progressed.emit(left)
            case Opened(articles, pending):
                self.opened.emit(articles, pending)
            case None:
                if not self._closing:
                    self.ended.emit()
            case _:
                self._signals[type(message)].emit(message)

    def _settle(self, message: Reply | Failure | Dropped) -> None:
        match message:
            case Reply(number, value):
                self._reply(number, value)
            case Failure():
                self._fail(message)
            case Dropped(number):
                self._forget(number)

    def _reply(self, number: int, value: Any) -> None:
        overtaken = self._overtaken(number)
        then = self._forget(number)
        if then is not None and not overtaken:
            then(value)

    def _fail(self, failure: Failure) -> None:
        overtaken = self._overtaken(failure.number)
        self._forget(failure.number)
        if overtaken or self._closing:
            return
        if isinstance(failure.error, WorldError):
            self.failed.emit(failure.error)
        else:
            log.error("the archive's process reported a bug\n%s", failure.bug)
            self.broken.emit(str(failure.error), failure.bug)

    def _overtaken(self, number: int) -> bool:
        topic = self._topic_of.get(number)
        return topic is not None and self._topics.get(topic) != number

    def _forget(self, number: int) -> Callable[[Any], None] | None:
        self._topic_of.pop(number, None)
        return self._waiting.pop(number, None)
