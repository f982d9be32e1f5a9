"""Finds the character set of a capture; parsers are only ever given decoded text.

The order is: byte order mark, what the page declares, strict UTF-8, the letters of the language for
Latin script, statistical detection for others, and Windows-1252 last, which reads everything.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import charset_normalizer

from emeroteca.importing.codepages import code_page, is_latin

# What a page declares stands within its first kilobytes; saved pages put comments before it.
_PRESCAN = 4096
_DETECTION_SAMPLE = 65_536
_META = re.compile(rb"<meta[^>]*?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]*encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers read these labels as the larger sets that pages really use.
_LARGER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    # A page whose declaration could be read byte by byte is not in UTF-16.
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_UNDECODABLE_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a capture and the set that its bytes were read in."""

    text: str
    encoding: str


def decode(data: bytes, *, markup: bool) -> Decoded:
    """Read bytes as text; a declaration in the markup is believed unless it is plainly wrong."""
    for bom, name in _BOMS:
        if data.startswith(bom):
            return Decoded(data[len(bom) :].decode(name, "replace"), name)
    if wide := _wide(data):
        return Decoded(data.decode(wide, "replace"), wide)
    # Text in another set is practically never valid UTF-8, whatever a page declares.
    if (text := _strictly(data, "utf-8")) is not None:
        declared = "" if not data.isascii() or not markup else _declared(data)
        if declared.startswith(("iso2022", "hz")) and (other := _strictly(data, declared)):
            return Decoded(other, declared)
        return Decoded(text, "utf-8")
    declared = _declared(data) if markup else ""
    for name in filter(None, (declared, _detected(data))):
        text = data.decode(name, "replace")
        if text.count("�") <= len(text) * _UNDECODABLE_SHARE:
            return Decoded(text, name)
    return Decoded(data.decode("cp1252", "replace"), "cp1252")


def _wide(data: bytes) -> str:
    """Recognise UTF-16 without a mark by where its zero bytes stand."""
    sample = data[:400]
    if len(sample) < 4 or sample.count(0) < len(sample) * 0.3:
        return ""
    if sample[1::2].count(0) > len(sample) * 0.35 and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > len(sample) * 0.35 and not sample[1::2].count(0):
        return "utf-16-be"
    return ""


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _declared(data: bytes) -> str:
    """The name of the declared set as Python knows it, or "" where none is declared."""
    head = data[:_PRESCAN]
    match = _XML.search(head) or _META.search(head)
    if match is None:
        return ""
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
        "".encode(name)
    except (LookupError, UnicodeError, TypeError):
        return ""
    return _LARGER.get(name, name)


def _detected(data: bytes) -> str:
    if is_latin(data) and (name := code_page(data)):
        return name
    best = charset_normalizer.from_bytes(data[:_DETECTION_SAMPLE]).best()
    return _LARGER.get(best.encoding, best.encoding) if best else ""
