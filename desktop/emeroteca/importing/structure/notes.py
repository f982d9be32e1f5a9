"""Keeps footnotes: their sections are text and no page frame, and links back are no words."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from emeroteca.importing.markup import elements, names_of, remove
from emeroteca.importing.structure.names import Names

_SECTION = re.compile(
    r"(?:^|[\s_-])(?:footnotes?|endnotes?|fussnoten?|note-?list)(?:$|[\s_-])", re.I
)
_ROLES = frozenset(["doc-endnotes", "doc-footnote", "doc-footnotes", "doc-endnote"])
_BACK = re.compile(r"back-?(?:link|ref)|footnote-?(?:back|return)|reversefootnote|fn-?back", re.I)
_RETURNS = frozenset(["↩", "↩︎", "↩️", "⤴", "⤴︎", "↑", "^", "⏎", "↵", "⇑"])
_NAME = "entry-notes"


def rewrite(body: HtmlElement, names: Names) -> None:
    """Drop the links back and free the sections of names that mean page furniture."""
    for link in list(elements(body, "a")):
        if _is_return(link):
            remove(link)
    for element in names.matching(_says_notes):
        if element.tag in ("aside", "section", "div", "footer", "ol", "ul"):
            element.set("class", _NAME)
            element.attrib.pop("id", None)
            if element.tag in ("aside", "footer", "section"):
                element.tag = "div"


def _says_notes(name: str) -> bool:
    return _SECTION.search(name) is not None or not _ROLES.isdisjoint(name.split())


def _is_return(link: HtmlElement) -> bool:
    address = link.get("href") or ""
    if link.get("role") == "doc-backlink":
        return True
    if not address.startswith("#") and "#" not in address:
        return False
    text = str(link.text_content()).strip()
    return text in _RETURNS or (_BACK.search(names_of(link)) is not None and len(text) < 25)
