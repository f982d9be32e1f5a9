"""Reads a Markdown note with the front matter that clippers put before it."""

from __future__ import annotations

import html
import re
from pathlib import Path

from markdown_it import MarkdownIt

from emeroteca.importing import charset
from emeroteca.importing.characters import collapsed
from emeroteca.importing.folder import PageFolder
from emeroteca.importing.formats.capture import Fragment
from emeroteca.importing.knowing import dates, names
from emeroteca.model.article import Metadata

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINE = re.compile(r"([\w-]+):[ \t]*(.*)")
_ITEM = re.compile(r"\s+-\s+(.*)|-\s+(.*)")
_WIKI_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]")
_NAMES = {
    "title": ("title",),
    "subtitle": ("subtitle", "description-short"),
    "byline": ("author", "authors", "byline", "creator"),
    "site": ("site", "site_name", "publisher"),
    "url": ("url", "source", "link", "canonical", "original", "source_url"),
    "published": ("published", "date", "date_published", "publish_date", "datepublished"),
    "language": ("lang", "language"),
}
_MAX_FRONT = 65_536


def read(data: bytes, path: Path) -> Fragment:
    """The note as HTML; raw HTML in it stays text, for it is never needed to read a note."""
    decoded = charset.decode(data, markup=False)
    text = decoded.text
    known = Metadata()
    if (front := _FRONT.match(text[:_MAX_FRONT])) is not None:
        known, text = _metadata(front[1]), text[front.end() :]
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False})
    rendered = parser.enable(["table", "strikethrough"]).render(text)
    folder = PageFolder(path, decoded.encoding)
    return Fragment(rendered, decoded.encoding, known, folder.read)


def _metadata(front: str) -> Metadata:
    """What simple `key: value` lines and lists say; anything cleverer in YAML is passed over."""
    values = _values(front)
    found = {
        field: next((v for name in names for v in values.get(name, ()) if v), "")
        for field, names in _NAMES.items()
    }
    authors = [v for name in _NAMES["byline"] for v in values.get(name, ())]
    url = found["url"] if found["url"].startswith(("http://", "https://")) else ""
    return Metadata(
        title=found["title"],
        subtitle=found["subtitle"],
        byline=", ".join(dict.fromkeys(filter(None, map(names.cleaned, authors)))),
        site=found["site"],
        url=url,
        published=dates.iso(found["published"]),
        language=found["language"],
    )


def _values(front: str) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    key = ""
    for line in front.splitlines():
        if match := _LINE.fullmatch(line):
            key = match[1].lower()
            inline = match[2].strip()
            parts = (
                inline[1:-1].split(",") if inline[:1] == "[" and inline[-1:] == "]" else [inline]
            )
            if inline.startswith("[["):
                parts = [inline]
            values.setdefault(key, []).extend(filter(None, map(_scalar, parts)))
        elif key and (item := _ITEM.fullmatch(line)):
            values.setdefault(key, []).append(_scalar(item[1] or item[2]))
        elif line[:1] not in (" ", "\t"):
            key = ""
    return values


def _scalar(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace('\\"', '"').replace("''", "'")
    return collapsed(_WIKI_LINK.sub(r"\1", html.unescape(value)))
