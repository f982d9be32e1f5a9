"""Pages of our own writing for the tests of structure: from HTML to the text that is read."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from emeroteca.importing import blocks, markup
from emeroteca.importing.flattening import assemble, flatten, sanitise
from emeroteca.importing.imagery.pictures import Pictures
from emeroteca.model.text import BlockKind, RunStyle, Text

URL = "https://news.example/story"


def png(width: int, height: int) -> bytes:
    """The beginning of a picture, which is all that is looked at."""
    size = struct.pack(">II", width, height)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + size + bytes(25)


def text_of(html: str, files: Mapping[str, bytes] | None = None) -> Text:
    """The text of a page all of whose blocks are kept."""
    return cleaned(html, files)[0]


def cleaned(html: str, files: Mapping[str, bytes] | None = None) -> tuple[Text, Pictures]:
    """The same with the pictures that were kept."""
    root = markup.parse(f"<html><body><article>{html}</article></body></html>")
    alive = list(markup.elements(root))
    page = blocks.prepare(root)
    pictures = Pictures((files or {}).get)
    made = assemble.article_html(page, list(page.blocks), pictures, URL)
    del alive
    return flatten.flatten(sanitise.sanitised(made)), pictures


def told(html: str, files: Mapping[str, bytes] | None = None) -> list[str]:
    """Each block on one line: kind, level and marker where it has them, then its characters."""
    text = text_of(html, files)
    return [_line(text, number) for number in range(len(text.blocks))]


def _line(text: Text, number: int) -> str:
    block = text.blocks[number]
    level = str(block.level) if block.level and block.kind is not BlockKind.TABLE_ROW else ""
    shown = text.slice(block.span).replace("\u2028", "⏎").replace("\ufffc", "▣")
    head = f"{block.kind.value}{level}"
    return f"{head} {block.marker} {shown}" if block.marker else f"{head} {shown}"


def runs(text: Text, style: RunStyle) -> list[tuple[str, str]]:
    """The characters and the address of each run of a style."""
    return [(text.slice(r.span), r.href) for r in text.runs if r.style is style]
