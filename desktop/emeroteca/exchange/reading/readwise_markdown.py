"""Reads highlights that Readwise wrote as Markdown, a file for each article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from emeroteca.exchange.incoming import Incoming, texts
from emeroteca.exchange.reading.readwise_text import unmarked

_SIGN = re.compile(r"rw-book-cover|\(https://(?:read\.)?readwise\.io/")
_HIGHLIGHTS = re.compile(r"^#{1,3} (?:New )?[Hh]ighlights\b.*$", re.M)
_KNOWN = re.compile(
    r"^(?:[-*] )?\**(?P<key>Full Title|URL|Document Note)\**: *(?P<value>.*)$", re.M
)
_TITLE = re.compile(r"^# (?P<title>.+)$", re.M)
_SOURCE = re.compile(r"\s*\(\[(?:View|Location|Page|Time|Open)[^\]\n]*\]\([^)\n]*\)\)")
_SAID = re.compile(r"^\s+[-*] \**(?P<key>Note|Tags)\**: *(?P<value>.*)$")
_TAG = re.compile(r"\[\[([^\]\n]+)\]\]|#([\w/-]+)")


def fits(content: str) -> bool:
    """Whether a file is one of Readwise's."""
    return bool(_HIGHLIGHTS.search(content) and _SIGN.search(content))


def incoming(content: str) -> list[Incoming]:
    """The highlights of a file, and the note on its article."""
    content = content.replace("\r\n", "\n")
    begins = _HIGHLIGHTS.search(content)
    head = content[: begins.start()] if begins else content
    known = {match["key"]: match["value"].strip() for match in _KNOWN.finditer(head)}
    heading = _TITLE.search(head)
    title = known.get("Full Title") or (heading["title"].strip() if heading else "")
    url = re.sub(r"^<|>$", "", known.get("URL", ""))
    note = known.get("Document Note", "")
    about = [Incoming(url=url, title=title, note=note)] if note else []
    return about + [
        _of(item, url, title) for item in _items(content[begins.end() :] if begins else "")
    ]


def _items(content: str) -> Iterator[list[str]]:
    """The lines of each highlight."""
    item: list[str] = []
    for line in content.split("\n"):
        if line.startswith(("- ", "* ")):
            if item:
                yield item
            item = [line[2:]]
        elif item and (not line.strip() or line[:1].isspace()):
            item.append(line)
        else:
            if item:
                yield item
            item = []
    if item:
        yield item


def _of(lines: list[str], url: str, title: str) -> Incoming:
    said: dict[str, list[str]] = {"": []}
    key = ""
    for line in lines:
        match = _SAID.match(line)
        key = match["key"] if match else key
        said.setdefault(key, []).append(match["value"] if match else line.strip())
    words = _SOURCE.split("\n".join(said[""]), maxsplit=1)[0]
    tags = [a or b for a, b in _TAG.findall(" ".join(said.get("Tags", ())))]
    note = "\n".join(said.get("Note", ())).strip()
    return Incoming(url=url, title=title, exact=unmarked(words), note=note, tags=texts(tags))
