"""How results are written: one JSON object per line, or lines for people; messages aside."""

from __future__ import annotations

import json
import sys
from typing import Any


def prepare() -> None:
    """Standard output takes every character, whatever the system's character set."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def put(record: dict[str, Any]) -> None:
    """Write one record as a line of JSON."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def known(value: str) -> str | None:
    """A field that is not known is null."""
    return value or None


class Progress:
    """A line that counts, on a terminal only."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def show(self, done: int, total: int, name: str = "") -> None:
        """Say how far it is."""
        if self._shown:
            sys.stderr.write(f"\r\x1b[K{done} / {total}  {name[:60]}")
            sys.stderr.flush()

    def end(self) -> None:
        """Leave the line clean."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
