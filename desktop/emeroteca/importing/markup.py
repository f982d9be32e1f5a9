"""What the elements of HTML are to an article, and the one way to parse a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from emeroteca.errors import EmptyCaptureError
from emeroteca.importing import guard
from emeroteca.importing.characters import without_controls

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
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def parse(html: str) -> HtmlElement:
    """The root of a decoded page; raises `CaptureError`s for what cannot or must not be parsed."""
    guard.check(html)
    html = _XML_DECLARATION.sub("", without_controls(html))
    if not html.strip():
        raise EmptyCaptureError()
    parser = lxml.html.HTMLParser(huge_tree=True, encoding="utf-8", remove_pis=True)
    try:
        root = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, AssertionError, ValueError) as error:
        raise EmptyCaptureError() from error
    if not isinstance(root, HtmlElement):
        raise EmptyCaptureError()
    return root


def elements(root: HtmlElement, *tags: str) -> Iterator[HtmlElement]:
    """Elements below and including `root` in document order, comments left out."""
    for element in root.iter(*tags):
        if isinstance(element.tag, str) and isinstance(element, HtmlElement):
            yield element


def text_of(element: HtmlElement) -> str:
    """All characters inside an element, as they stand in the source."""
    return str(element.text_content())


def names_of(element: HtmlElement) -> str:
    """The class and id of an element, for rules that go by how pages name their parts."""
    return f"{element.get('class', '')} {element.get('id', '')}"


def remove(element: HtmlElement) -> None:
    """Take an element out and leave the text that follows it."""
    if element.getparent() is not None:
        element.drop_tree()
