"""Keeps the line breaks that are meant: verse, kept white space, spans that are set as blocks."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.markup import BLOCK, elements, names_of, remove
from emeroteca.importing.structure.names import Names

_VERSE = re.compile(
    r"(?:^|[\s_-])(?:poem|poetry|poesia|gedicht|verse|verses|stanza|strophe|lyrics|linegroup|lg)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_KEPT_SPACE = re.compile(r"white-space\s*:\s*(?:pre|pre-line|pre-wrap|break-spaces)\b", re.I)
_AS_BLOCK = re.compile(r"display\s*:\s*(?:block|flex|grid|table|list-item)\b", re.I)
_INITIAL = re.compile(r"drop-?cap|initial|lettrine|first-?letter", re.I)
_LONGEST_LINE = 160


def rewrite(body: HtmlElement, names: Names) -> None:
    """Turn kept newlines and lines in elements of their own into <br>."""
    for verse in names.matching(_VERSE.search):
        _verse(verse)
    for element in body.xpath(".//*[@style]"):
        style = element.get("style") or ""
        if _KEPT_SPACE.search(style) and not _is_code(element):
            _break(element)
        if element.tag in ("span", "b", "strong", "em", "i") and _AS_BLOCK.search(style):
            _as_block(element)


def _is_code(element: HtmlElement) -> bool:
    return element.tag in ("pre", "code") or next(element.iterancestors("pre"), None) is not None


def _as_block(element: HtmlElement) -> None:
    """A span that is set as a block parts the words at its sides; a drop cap does not."""
    initial = len(str(element.text_content()).strip()) <= 2 and (element.tail or "")[:1].isalpha()
    if initial or _INITIAL.search(names_of(element)):
        return
    if element.tag == "span":
        element.tag = "div"
    else:
        around = element.makeelement("div")
        element.addprevious(around)
        around.tail, element.tail = element.tail, None
        around.append(element)


def _verse(verse: HtmlElement) -> None:
    if verse.tag == "pre":
        verse.tag = "p"
        _break(verse, indented=True)
    elif verse.tag in ("p", "blockquote", "div", "span") and not _has_blocks(verse):
        if next(elements(verse, "br"), None) is None:
            _break(verse)
    elif verse.tag in ("div", "section", "blockquote"):
        _join(verse)


def _has_blocks(element: HtmlElement) -> bool:
    return any(e.tag in BLOCK for e in elements(element) if e is not element)


def _join(verse: HtmlElement) -> None:
    """Lines that stand in elements of their own are one stanza."""
    lines = [e for e in verse if e.tag in ("div", "p", "span")]
    if len(lines) != len(verse) or len(lines) < 2 or (verse.text or "").strip():
        return
    if any(
        _has_blocks(e)
        or (e.tail or "").strip()
        or next(elements(e, "br", "img"), None) is not None
        or len(str(e.text_content())) > _LONGEST_LINE
        for e in lines
    ):
        return
    if lines[0].tag == "p" and not re.search(r"line|verse?\b", names_of(lines[0])):
        return
    stanza = verse.makeelement("p")
    verse.insert(0, stanza)
    for number, line in enumerate(lines):
        line.tag, line.tail = "span", None
        if number:
            stanza.append(verse.makeelement("br"))
        stanza.append(line)


def _break(element: HtmlElement, *, indented: bool = False) -> None:
    """Write each newline of the characters inside as a <br>."""
    for part in list(elements(element)):
        if part is not element and part.tail:
            _broken(part, part.tail, indented, tail=True)
        if part.text and part.tag != "pre":
            _broken(part, part.text, indented, tail=False)
    while len(element) and element[-1].tag == "br" and not (element[-1].tail or "").strip():
        remove(element[-1])


def _broken(part: HtmlElement, text: str, indented: bool, *, tail: bool) -> None:
    if "\n" not in text:
        return
    pieces = text.lstrip("\n").split("\n") if not tail and part.tag == "p" else text.split("\n")
    if indented:
        pieces = [
            re.sub(r"^[ \t]+", lambda m: "\u00a0" * len(m[0].expandtabs(4)), p) for p in pieces
        ]
    breaks = []
    for piece in pieces[1:]:
        line_break = part.makeelement("br")
        line_break.tail = piece
        breaks.append(line_break)
    if tail:
        # A new element goes between its neighbour and that one's tail.
        part.tail = None
        for line_break in reversed(breaks):
            part.addnext(line_break)
        part.tail = pieces[0]
    else:
        part.text = pieces[0]
        for line_break in reversed(breaks):
            part.insert(0, line_break)
