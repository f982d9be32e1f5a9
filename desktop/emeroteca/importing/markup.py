"""What the elements of HTML are to an article, and the one way to parse a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from emeroteca.errors import EmptyCaptureError
from emeroteca.importing import guard
from emeroteca.importing.characters import collapsed

BLOCK_NAMES = (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav "
    "ol p pre search section summary table tbody td tfoot th thead tr ul caption"
)
BLOCK = frozenset(BLOCK_NAMES.split())
"""Whatever is not among these, custom elements included, stands in the line."""
MEDIA = frozenset(
    ["img", "picture", "video", "audio", "iframe", "object", "embed", "svg", "canvas", "math"]
)
_PARTING = BLOCK | {"br"}
_UNSEEN = frozenset(["script", "style", "noscript", "template", "svg"])
# Readability and trafilatura raise on these.
_CONTROLS = bytes(c for c in (*range(32), 127) if c not in b"\t\n\r\x0c")
_FORM_FEED = bytes.maketrans(b"\x0c", b" ")
# A reference names them as well; what a parser makes of it can be written into no other tree.
_NO_CHARACTER = re.compile(
    r"&#(?:[xX]0*(?:[1-8bcefBCEF]|1[0-9a-fA-F]|[fF]{3}[efEF])(?![0-9a-fA-F])|"
    r"0*(?:[1-8]|1[1-24-9]|2[0-9]|3[01]|6553[45])(?![0-9]));?"
)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(html: str) -> HtmlElement:
    """The root of a decoded page; raises `CaptureError`s for what cannot or must not be parsed."""
    guard.check(html)
    text = _NO_CHARACTER.sub("", _XML_DECLARATION.sub("", html))
    text = text.replace("\ufffe", "").replace("\uffff", "")
    data = text.encode("utf-8", "replace").translate(_FORM_FEED, _CONTROLS)
    if not data.strip():
        raise EmptyCaptureError()
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_pis=True)
    try:
        root = lxml.html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, AssertionError, ValueError) as error:
        raise EmptyCaptureError() from error
    if not isinstance(root, HtmlElement):
        raise EmptyCaptureError()
    return root


def elements(root: HtmlElement, *tags: str) -> Iterator[HtmlElement]:
    """Elements below and including `root` in document order, comments left out."""
    # "*" leaves out comments; the stubs do not know that a tree of HTML holds `HtmlElement`s.
    return cast("Iterator[HtmlElement]", root.iter(*(tags or ("*",))))


def text_of(element: HtmlElement) -> str:
    """All characters inside an element, as they stand in the source."""
    return str(element.text_content())


def parted_text(element: HtmlElement) -> str:
    """The same with a space wherever a line break or the edge of a block parts two words."""
    if len(element) == 0:
        return element.text or ""
    if next(element.iterdescendants("br", *BLOCK), None) is None:
        return str(element.text_content())
    pieces = []
    for event, part in etree.iterwalk(element, events=("start", "end")):
        parts = part.tag in BLOCK or part.tag == "br"
        if event == "start":
            pieces += [" " if parts else "", part.text or ""]
        else:
            pieces += [" " if parts else "", part.tail or "" if part is not element else ""]
    return "".join(pieces)


def names_of(element: HtmlElement) -> str:
    """The class and id of an element, for rules that go by how pages name their parts."""
    return f"{element.get('class', '')} {element.get('id', '')}"


def remove(element: HtmlElement) -> None:
    """Take an element out and leave the text that follows it."""
    if element.getparent() is not None:
        element.drop_tree()


def line_of(element: HtmlElement, limit: int = 2_000) -> str:
    """What an element shows as one line; blocks and line breaks in it part words, scripts do not.

    Nothing beyond about `limit` characters is looked at.
    """
    if not isinstance(element.tag, str):
        return ""  # a comment, beside which a caller looked for words
    pieces: list[str] = []
    room = limit
    walk = etree.iterwalk(element, events=("start", "end", "comment"))
    for event, node in walk:
        if event == "start":
            piece = (" " if node.tag in _PARTING else "") + (node.text or "")
            if node.tag in _UNSEEN:
                walk.skip_subtree()
                piece = ""
        elif node is element:
            break
        else:
            piece = (" " if node.tag in BLOCK else "") + (node.tail or "")
        pieces.append(piece)
        room -= len(piece)
        if room < 0:
            break
    return collapsed("".join(pieces)[: limit * 2])
