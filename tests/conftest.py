"""For the whole suite: no test opens a socket, and the window is drawn offscreen."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Offline is a promise: who connects anywhere but to a process of this machine fails."""

    def refuse_far(made: socket.socket, address: Any) -> None:
        if made.family != getattr(socket, "AF_UNIX", None):
            raise AssertionError(f"a socket was opened to {address!r}")

    class Guarded(socket.socket):
        def connect(self, address: Any, /) -> None:
            refuse_far(self, address)
            super().connect(address)

        def connect_ex(self, address: Any, /) -> int:
            refuse_far(self, address)
            return super().connect_ex(address)

    def no_names(host: Any, *_: Any, **__: Any) -> Any:
        raise AssertionError(f"the name {host!r} was looked up")

    monkeypatch.setattr(socket, "socket", Guarded)
    monkeypatch.setattr(socket, "getaddrinfo", no_names)
    yield
