"""A dossier as Markdown, CSV and JSON, written piece by piece so that none is too large."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from emeroteca.model.entities.known import Dossier, Passage
from emeroteca.model.name_list import inert


class Part(StrEnum):
    """What a dossier tells of an entity, in the order in which it is written."""

    MENTIONS = "mentions"
    SAID_BY = "said_by"
    SAID_OF = "said_of"


class Format(StrEnum):
    """A kind of file; the value is its ending."""

    MARKDOWN = "md"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a Markdown file, in the reader's language; `kind` names the entity's."""

    kind: str = "Entity"
    aliases: str = "Also called"
    articles: str = "Articles"
    mentions: str = "Mentions"
    quotations: str = "Quotations"
    first: str = "First seen"
    last: str = "Last seen"
    note: str = "Note"
    companions: str = "Appears with"
    mentioned: str = "All mentions"
    said_by: str = "What was said by it"
    said_of: str = "What was said of it"
    undated: str = "no date"
    untitled: str = "without a title"

    def of(self, part: Part) -> str:
        """The heading of a part."""
        return {
            Part.MENTIONS: self.mentioned,
            Part.SAID_BY: self.said_by,
            Part.SAID_OF: self.said_of,
        }[part]


class Writer(Protocol):
    """Gives the text of a file in pieces: the beginning, the passages of each part, the end.

    The parts come one after the other, each in as many pieces as one likes.
    """

    def begin(self, dossier: Dossier, /) -> str:
        """What stands before the passages."""

    def add(self, part: Part, passages: Sequence[Passage]) -> str:
        """Some passages of a part, after those that were added before."""

    def end(self) -> str:
        """What stands after them."""


def writer(kind: Format, labels: Labels) -> Writer:
    """What writes a file of a kind."""
    if kind is Format.MARKDOWN:
        return _Markdown(labels)
    return _Csv() if kind is Format.CSV else _Json()


_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_AT_START = re.compile(r"^(\s*)([#+-]|\d+[.)])(?=\s)", re.MULTILINE)


def _plain(words: str) -> str:
    """Words that Markdown shows as they are."""
    return _AT_START.sub(lambda m: f"{m[1]}{m[2][:-1]}\\{m[2][-1]}", _SPECIAL.sub(r"\\\1", words))


class _Markdown:
    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._part: Part | None = None
        self._article: int | None = None

    def begin(self, dossier: Dossier) -> str:
        entity, labels = dossier.entity, self._labels
        facts = (
            (labels.aliases, ", ".join(entity.aliases)),
            (labels.articles, str(len(dossier.articles))),
            (labels.mentions, str(dossier.mentions)),
            (labels.quotations, str(dossier.quotations) if dossier.quotations else ""),
            (labels.first, dossier.first),
            (labels.last, dossier.last),
        )
        lines = [f"# {_plain(entity.name)}", "", labels.kind, ""]
        lines += [f"- {label}: {_plain(value)}" for label, value in facts if value]
        if entity.notes:
            lines += ["", f"## {labels.note}"]
            lines += [line for note in entity.notes for line in ("", _plain(note))]
        if dossier.companions:
            lines += ["", f"## {labels.companions}", ""]
            lines += [f"- {_plain(c.entity.name)} ({c.articles})" for c in dossier.companions]
        return "\n".join(lines) + "\n"

    def add(self, part: Part, passages: Sequence[Passage]) -> str:
        lines: list[str] = []
        for passage in passages:
            if part is not self._part:
                self._part, self._article = part, None
                lines += ["", f"## {self._labels.of(part)}"]
            if passage.article != self._article:
                self._article = passage.article
                lines += ["", f"### {self._heading(passage)}", ""]
            lines.append(f"- {_marked(passage)}")
        return "".join(f"{line}\n" for line in lines)

    def end(self) -> str:
        return ""

    def _heading(self, passage: Passage) -> str:
        title = passage.title or self._labels.untitled
        told = (passage.day or self._labels.undated, title, passage.site)
        return " · ".join(_plain(part) for part in told if part)


def _marked(passage: Passage) -> str:
    """A sentence in which what it is about is set in bold."""
    parts, at = [], 0
    for mark in passage.marks:
        words = passage.text[mark.start : mark.end]
        parts.append(_plain(passage.text[at : mark.start]))
        parts.append(f"**{_plain(words)}**" if words.strip() == words else _plain(words))
        at = mark.end
    return "".join([*parts, _plain(passage.text[at:])]).strip()


class _Csv:
    HEAD = ("part", "date", "site", "title", "text", "marked", "article", "start")

    def begin(self, _dossier: Dossier, /) -> str:
        return _rows([self.HEAD])

    def add(self, part: Part, passages: Sequence[Passage]) -> str:
        return _rows(
            [
                part.value,
                passage.day,
                inert(passage.site),
                inert(passage.title),
                inert(passage.text),
                inert("; ".join(_words(passage))),
                str(passage.article),
                str(passage.start),
            ]
            for passage in passages
        )

    def end(self) -> str:
        return ""


def _rows(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


class _Json:
    def __init__(self) -> None:
        self._part: Part | None = None

    def begin(self, dossier: Dossier) -> str:
        return _json(_told(dossier))[:-1]

    def add(self, part: Part, passages: Sequence[Passage]) -> str:
        written = ",\n".join(_json(_record(passage)) for passage in passages)
        if not written:
            return ""
        if part is self._part:
            return f",\n{written}"
        opened = f'{"]" if self._part else ""},\n"{part.value}": [\n{written}'
        self._part = part
        return opened

    def end(self) -> str:
        return "]}\n" if self._part else "}\n"


def _told(dossier: Dossier) -> dict[str, object]:
    entity = dossier.entity
    return {
        "name": entity.name,
        "kind": entity.kind.value,
        "aliases": entity.aliases,
        "place": entity.place,
        "note": "\n\n".join(entity.notes),
        "articles": len(dossier.articles),
        "count": dossier.mentions,
        "quotations": dossier.quotations,
        "first": dossier.first,
        "last": dossier.last,
        "months": dict(dossier.months),
        "latitude": dossier.latitude,
        "longitude": dossier.longitude,
        "companions": [
            {"name": c.entity.name, "kind": c.entity.kind.value, "articles": c.articles}
            for c in dossier.companions
        ],
    }


def _record(passage: Passage) -> dict[str, object]:
    return {
        "article": passage.article,
        "title": passage.title,
        "site": passage.site,
        "date": passage.day,
        "text": passage.text,
        "marks": [[mark.start, mark.end] for mark in passage.marks],
        "start": passage.start,
    }


def _words(passage: Passage) -> list[str]:
    return [passage.text[mark.start : mark.end] for mark in passage.marks]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
