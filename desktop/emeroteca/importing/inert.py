"""A copy of a saved page that can be looked at in a browser and does nothing by itself.

The copy carries a content security policy that forbids scripts, frames, forms and every load but
inline styles and data: images. What such a policy in a <meta> cannot forbid is taken out: meta
refresh, <base>, <link> (which may connect ahead) and pings.
"""

from __future__ import annotations

from typing import Any

import lxml.html
from lxml import etree

from emeroteca.errors import CaptureError

POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; "
    "media-src data:; form-action 'none'; base-uri 'none'; object-src 'none'; frame-src 'none'"
)
REMOVED = (
    "//script|//base|//link|//meta[@http-equiv]|//iframe|//frame|//object|//embed|//applet|//portal"
)
PROGRAMS = ("javascript:", "vbscript:", "data:text", "data:application")


def inert_copy(data: bytes, encoding: str) -> bytes:
    """The page as UTF-8 with everything active switched off.

    Raises `CaptureError` where the page cannot be parsed again.
    """
    page = data.decode(encoding or "utf-8", "replace").lstrip("\ufeff")
    try:
        root = lxml.html.document_fromstring(_printable(page).encode(), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise CaptureError("its page cannot be parsed any more") from error
    removed: Any = root.xpath(REMOVED)
    for element in removed:
        element.drop_tree()
    for element in root.iter(etree.Element):
        _disarm(element)
    head = root.find("head")
    if head is None:
        head = etree.Element("head")
        root.insert(0, head)
    policy = etree.Element("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY})
    head.insert(0, etree.Element("meta", {"charset": "utf-8"}))
    head.insert(1, policy)
    out: bytes = lxml.html.tostring(root, encoding="utf-8", doctype="<!DOCTYPE html>")
    return out


def _parser() -> lxml.html.HTMLParser:
    return lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)


def _printable(page: str) -> str:
    return "".join(c for c in page if c >= " " or c in "\t\n\r")


def _disarm(element: etree._Element) -> None:
    """Take off event handlers, pings and addresses that are programs."""
    try:
        for name in list(element.attrib):
            value = "".join(str(element.attrib[name]).split()).lower()
            active = str(name).lower().startswith("on") or name in ("ping", "srcdoc", "formaction")
            if active or value.startswith(PROGRAMS):
                del element.attrib[name]
    except ValueError:
        # The parser takes names such as "{}x" that it cannot give back one by one.
        element.attrib.clear()
