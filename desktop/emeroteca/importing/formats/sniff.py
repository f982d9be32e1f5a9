"""Says what kind of file some bytes are; what they are outweighs how the file is called."""

from __future__ import annotations

import re

_SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xht": "html",
    ".shtml": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".txt": "text",
    ".text": "text",
}
# What these begin with is never text, or is a kind of its own whatever the name says.
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x1f\x8b", "GZIP"),
    (b"BZh", "BZIP2"),
    (b"7z\xbc\xaf\x27\x1c", "7-ZIP"),
    (b"Rar!", "RAR"),
    (b"\xfd7zXZ\x00", "XZ"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"RIFF", "RIFF"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90", "EXE"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office 97"),
    (b"{\\rtf", "RTF"),
    (b"bplist00", "Safari web archive"),
    (b"WARC/1.", "WARC"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
)
_MHTML = re.compile(
    rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}?Content-Type:\s*multipart/related",
    re.IGNORECASE,
)
_HTML_START = re.compile(
    rb"\A(?:\s|<!--(?:(?!-->).){0,4000}-->|<\?xml[^>]{0,200}\?>)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|script|article|table|div|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(rb"<[a-z!/][^<>]{0,2000}>", re.IGNORECASE)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HEAD = 8192
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\r\x0b\x0c\x1a\x1b")


def kind(data: bytes, suffix: str) -> str:
    """ "html", "markdown" or "text"; else the name of the kind as people know it, or ""."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            return name
    head = data[:_HEAD]
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or _is_wide(head)
    if _MHTML.match(head):
        return "MHTML"
    if not wide and _is_binary(head):
        return "binary"
    visible = head.replace(b"\x00", b"").removeprefix(_BOMS[0])
    visible = visible.removeprefix(_BOMS[1]).removeprefix(_BOMS[2])
    named = _SUFFIXES.get(suffix, "")
    if named in ("text", "") and _HTML_START.match(visible):
        return "html"
    if named == "html" and not _TAG.search(data.replace(b"\x00", b"") if wide else data):
        return "text"
    return named


def _is_wide(head: bytes) -> bool:
    """UTF-16 without a mark: every other byte of plain letters is zero."""
    sample = head[:400]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return len(sample) >= 8 and max(even, odd) > len(sample) * 0.35 and not min(even, odd)


def _is_binary(head: bytes) -> bool:
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) * 0.02 + 1
