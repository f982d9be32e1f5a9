"""A text and what was set apart from it, as bytes and back."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import Apart
from emeroteca.model.cleaning import Reason
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span, Text


def digest_of(text: Text) -> str:
    """The SHA-256 of the characters: two captures with the same one are the same article."""
    return hashlib.sha256(text.content.encode()).hexdigest()


def pack(text: Text, apart: Sequence[Apart]) -> bytes:
    """A text and its set-apart pieces as compressed JSON."""
    return squeeze(
        json.dumps(
            {
                "content": text.content,
                "blocks": [
                    (b.kind.value, b.span.start, b.span.end, b.level, b.marker) for b in text.blocks
                ],
                "runs": [(r.style.value, r.span.start, r.span.end, r.href) for r in text.runs],
                "apart": [(a.reason.value, a.text, a.after, a.key) for a in apart],
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )
    )


def unpack(body: bytes) -> tuple[Text, tuple[Apart, ...]]:
    """The inverse of `pack`; raises `LibraryDamagedError` where the bytes do not make sense."""
    try:
        raw = json.loads(expand(body))
        blocks = tuple(
            Block(BlockKind(kind), Span(start, end), level, marker)
            for kind, start, end, level, marker in raw["blocks"]
        )
        runs = tuple(
            Run(RunStyle(s), Span(start, end), href) for s, start, end, href in raw["runs"]
        )
        apart = tuple(Apart(Reason(why), *rest) for why, *rest in raw["apart"])
        return Text(raw["content"], blocks, runs), apart
    except (ValueError, KeyError, TypeError) as error:
        raise LibraryDamagedError("the text of an article does not make sense") from error


def characters(body: bytes) -> str:
    """The characters alone of what `pack` made, in half the time; raises `LibraryDamagedError`
    where the bytes do not make sense."""
    try:
        return str(json.loads(expand(body))["content"])
    except (ValueError, KeyError, TypeError) as error:
        raise LibraryDamagedError("the text of an article does not make sense") from error


def squeeze(text: str) -> bytes:
    """Text as compressed bytes; level 1 costs a third of the default and keeps nine tenths."""
    return zlib.compress(text.encode(), 1)


def expand(data: bytes) -> str:
    """The inverse of `squeeze`; raises `LibraryDamagedError`."""
    try:
        return zlib.decompress(data).decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise LibraryDamagedError("a stored text cannot be expanded") from error
