"""How results are written: one JSON object per line, or lines for people; messages aside."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any

from emeroteca.model.article import Apart
from emeroteca.model.facts import Fact
from emeroteca.model.text import Text


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


def blocks(text: Text) -> list[dict[str, Any]]:
    """What the parts of a text are."""
    return [
        {"kind": b.kind.value, "start": b.span.start, "end": b.span.end, "level": b.level}
        for b in text.blocks
    ]


def facts(known_facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """What is known about an article, each with where it comes from."""
    return [
        {"name": f.name, "value": f.value, "origin": f.origin.value, "confidence": f.confidence}
        for f in known_facts
    ]


def set_apart(text: Text, apart: Iterable[Apart]) -> list[dict[str, Any]]:
    """What was set apart; it stands between two blocks, so its place is an empty range."""
    ends = [0, *(block.span.end for block in text.blocks)]
    told = []
    for piece in apart:
        at = ends[min(piece.after, len(text.blocks))]
        told.append({"start": at, "end": at, "why": piece.reason.value, "text": piece.text})
    return told


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
