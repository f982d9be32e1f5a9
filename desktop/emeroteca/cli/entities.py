"""`entities`: whom and what saved articles name, when, and who is quoted; no archive is touched."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from emeroteca.cli import contract, output
from emeroteca.entities.recognise import Recogniser, paragraphs_of
from emeroteca.errors import UnknownFormatError, WorldError
from emeroteca.files import contents
from emeroteca.importing.captures import expand
from emeroteca.importing.charset import decode
from emeroteca.importing.formats.sniff import kind
from emeroteca.importing.knowing.language import recognised
from emeroteca.importing.pipeline import MAX_BYTES, read
from emeroteca.model.entities.recognised import Recognised
from emeroteca.model.text import Span
from emeroteca.resources import resource

_LINE = re.compile(r"[^\n]+")
_TEXTS = frozenset(("text", "html", "markdown", "MHTML", ""))
"""Kinds of files that are characters, whatever they mean."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """Characters to read, by paragraphs; `published` and `language` are "" where not known."""

    content: str
    paragraphs: list[Span]
    language: str
    published: str


def entities(parsed: argparse.Namespace) -> int:
    """Read captures and print what they name; 1 where one could not be read."""
    output.prepare()
    recogniser = Recogniser.load(resource("models"))
    failed = 0
    for path in expand(tuple(parsed.paths)):
        try:
            reading = _as_is(path) if parsed.as_is else _cleaned(path)
        except WorldError as error:
            failed += 1
            _refuse(path, error, parsed.json)
            continue
        day = parsed.published or reading.published
        found = recogniser.read(reading.content, reading.paragraphs, reading.language, day)
        if parsed.json:
            output.put({"path": str(path), **_record(reading, found)})
        else:
            _print(path, reading.content, found)
    return 1 if failed else 0


def _as_is(path: Path) -> _Reading:
    data = contents(path, MAX_BYTES)
    known = kind(data, path.suffix.lower())
    if known not in _TEXTS:
        raise UnknownFormatError(known)
    content = decode(data, markup=False).text
    lines = [Span(*line.span()) for line in _LINE.finditer(content) if line[0].strip()]
    return _Reading(content, lines, recognised(content, "").code, "")


def _cleaned(path: Path) -> _Reading:
    draft = read(path)
    text = contract.running(draft.text)
    known = draft.metadata
    return _Reading(text.content, paragraphs_of(text), known.language, known.published)


def _refuse(path: Path, error: WorldError, json: bool) -> None:
    if json:
        empty: dict[str, list[Any]] = {
            name: [] for name in ("entities", "mentions", "dates", "quotations")
        }
        output.put({"path": str(path), "language": None, "text": "", **empty, "error": str(error)})
    else:
        print(f"{path}: {error}")


def _record(reading: _Reading, found: Recognised) -> dict[str, Any]:
    content = reading.content
    counted = [0] * len(found.entities)
    for mention in found.mentions:
        counted[mention.entity] += 1
    return {
        "language": output.known(reading.language),
        "text": content,
        "entities": [
            {
                "name": named.name,
                "kind": named.kind.value,
                "aliases": list(named.aliases),
                "mentions": counted[number],
            }
            for number, named in enumerate(found.entities)
        ],
        "mentions": [
            {
                **_place(content, mention.span),
                "kind": found.entities[mention.entity].kind.value,
                "entity": mention.entity,
            }
            for mention in found.mentions
        ],
        "dates": [
            {**_place(content, d.span), "from": output.known(d.start), "to": output.known(d.end)}
            for d in found.dates
        ],
        "quotations": [
            {
                "start": quoted.span.start,
                "end": quoted.span.end,
                "speaker": quoted.speaker,
                "cue": [quoted.cue.start, quoted.cue.end] if quoted.cue else None,
            }
            for quoted in found.quotations
        ],
        "error": None,
    }


def _place(content: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "surface": content[span.start : span.end]}


def _print(path: Path, content: str, found: Recognised) -> None:
    """The entities by kind, then what is said, for people."""
    print(f"# {path}")
    counted = [0] * len(found.entities)
    for mention in found.mentions:
        counted[mention.entity] += 1
    order = sorted(range(len(counted)), key=lambda n: (found.entities[n].kind, -counted[n], n))
    for number in order:
        named = found.entities[number]
        aliases = f"  ({', '.join(named.aliases)})" if named.aliases else ""
        print(f"{named.kind.value:13} {counted[number]:4}  {named.name}{aliases}")
    for date in found.dates:
        surface = content[date.span.start : date.span.end]
        print(f"{'date':13} {'':4}  {surface}: {date.start or '?'} – {date.end or '?'}")
    for quoted in found.quotations:
        speaker = found.entities[quoted.speaker].name if quoted.speaker is not None else "?"
        print(f"{'quotation':13} {'':4}  {speaker}: {content[quoted.span.start : quoted.span.end]}")
    print()
