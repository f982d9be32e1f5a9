"""What was recognised in a text, as bytes and back, with the names that it became."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.entities.recognised import (
    Dated,
    EntityKind,
    Mention,
    Named,
    Quoted,
    Recognised,
)
from emeroteca.model.text import Span


@dataclass(frozen=True, slots=True)
class Stored:
    """What was recognised; `names` is the row of the name of every mention, `speakers` that of who
    speaks in every quotation, 0 where nobody is known to."""

    found: Recognised
    names: tuple[int, ...]
    speakers: tuple[int, ...]


def pack(stored: Stored) -> bytes:
    """All but the version, as compressed JSON."""
    found = stored.found
    plain = {
        "entities": [(e.kind.value, e.name, e.key, e.aliases, e.bare) for e in found.entities],
        "mentions": [(m.span.start, m.span.end, m.entity) for m in found.mentions],
        "dates": [(d.span.start, d.span.end, d.start, d.end) for d in found.dates],
        "quotations": [
            (q.span.start, q.span.end, q.statement, _ends(q.cue), q.speaker)
            for q in found.quotations
        ],
        "names": stored.names,
        "speakers": stored.speakers,
    }
    packed = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(packed.encode(), 1)


def unpack(version: str, data: bytes) -> Stored:
    """The inverse of `pack`; raises `LibraryDamagedError` where the bytes do not make sense."""
    try:
        raw = json.loads(zlib.decompress(data))
        found = Recognised(
            version,
            tuple(
                Named(EntityKind(kind), name, key, tuple(aliases), bool(bare))
                for kind, name, key, aliases, bare in raw["entities"]
            ),
            tuple(Mention(Span(start, end), entity) for start, end, entity in raw["mentions"]),
            tuple(Dated(Span(at, until), start, end) for at, until, start, end in raw["dates"]),
            tuple(
                Quoted(Span(start, end), bool(statement), Span(*cue) if cue else None, speaker)
                for start, end, statement, cue, speaker in raw["quotations"]
            ),
        )
        names, speakers = tuple(raw["names"]), tuple(raw["speakers"])
        if (len(names), len(speakers)) != (len(found.mentions), len(found.quotations)):
            raise ValueError("names are missing")
        return Stored(found, names, speakers)
    except (ValueError, KeyError, TypeError, zlib.error) as error:
        raise LibraryDamagedError("what was recognised does not make sense") from error


def _ends(span: Span | None) -> tuple[int, int] | None:
    return None if span is None else (span.start, span.end)
