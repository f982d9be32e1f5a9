"""A client of an archive's process whose messages are waited for."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from emeroteca.service.client import Client
from emeroteca.service.messages import Failure, Message, Opened, Reply

T = TypeVar("T")

PATIENCE_S = 60.0
"""Seconds that a message is waited for."""


class Waiting:
    """A client whose messages are waited for."""

    def __init__(self, folder: Path) -> None:
        self.client = Client(folder)
        self._messages: queue.Queue[Message | None] = queue.Queue()
        self.seen: list[Message] = []
        self.client.listen(self._messages.put)
        self.wait(lambda m: isinstance(m, Opened))

    def wait(self, wanted: Callable[[Message], bool]) -> Any:
        until = time.monotonic() + PATIENCE_S
        while True:
            message = self._messages.get(timeout=max(0.1, until - time.monotonic()))
            assert message is not None, "the archive's process ended"
            self.seen.append(message)
            if wanted(message):
                return message

    def ask(self, method: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        return self.answer(self.client.call(method, *args, **kwargs))

    def answer(self, number: int) -> Any:
        found = self.wait(lambda m: isinstance(m, Reply | Failure) and m.number == number)
        if isinstance(found, Failure):
            raise found.error
        return found.value
