"""Annotated text is plain text whose mentions stand in brackets with their kind."""

from __future__ import annotations

import re
from pathlib import Path

KINDS = frozenset("POL")
_MENTION = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")

Span = tuple[int, int, str]
Line = tuple[str, list[Span]]


def parse(line: str) -> Line:
    """Return the bare text of a line and its mentions as (start, end, kind), ends exclusive.

    Raises ValueError where a bracket or a bar is no part of a mention or the kind is unknown.
    """
    text, spans, done = "", [], 0
    for found in _MENTION.finditer(line):
        text += line[done : found.start()]
        mention, kind = found.groups()
        if kind not in KINDS:
            raise ValueError(f"unknown kind {kind!r}: {line}")
        spans.append((len(text), len(text) + len(mention), kind))
        text += mention
        done = found.end()
    text += line[done:]
    if any(mark in text for mark in "[]|"):
        raise ValueError(f"unbalanced brackets or a stray bar: {line}")
    return text, spans


def documents(path: Path) -> list[list[Line]]:
    """Return the documents of a file, which blank lines part, as lists of lines."""
    blocks = re.split(r"\n\s*\n", path.read_text(encoding="utf-8").strip())
    return [[parse(line) for line in block.splitlines()] for block in blocks]
