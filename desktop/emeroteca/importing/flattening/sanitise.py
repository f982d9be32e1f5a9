"""Lets only what an article is made of through: no script, no style, no remote load.

What comes out holds article elements without class, id or style; links lead to http, https or
mailto; pictures are `asset:` addresses of the archive. It is what the store keeps and what the
flattener reads, so that no other path leads from a page to the reader.
"""

from __future__ import annotations

import re

import nh3

from emeroteca.importing.blocks import NUMBER

_TAGS_NAMES = (
    "a abbr b blockquote br caption cite code dd del dfn dl dt em figcaption figure h1 h2 h3 h4 h5 "
    "h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small strike strong sub sup table "
    "tbody td tfoot th thead tr u ul var"
)
TAGS = frozenset(_TAGS_NAMES.split())
# Their content is not text either.
_CONTENT_TOO_NAMES = (
    "script style noscript template iframe object embed applet canvas svg select textarea title "
    "audio video head frameset noembed noframes"
)
_CONTENT_TOO = frozenset(_CONTENT_TOO_NAMES.split())
_ATTRIBUTES = {
    "*": {NUMBER},
    "a": {"href"},
    "img": {"src", "alt"},
    "ol": {"start", "reversed"},
    "li": {"value"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_ASSET = re.compile(r"asset:[0-9a-f]{64}")
_NUMBER = re.compile(r"-?\d{1,6}")
_DIGITS = re.compile(r"[0-9]{1,9}")
# What nh3 writes escapes "<" outside tags and the quote inside values, so a tag is found safely.
_TAG = re.compile(r'<[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"]*")?)+>')
_ATTRIBUTE_OF = re.compile(r' ([a-z-]+)="[^"]*"')
_LINK = re.compile(r"(?:https?://[^\s/]|mailto:[^\s])", re.IGNORECASE)


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == NUMBER:
        return value if _DIGITS.fullmatch(value) else None
    if name == "alt":
        return value
    if tag == "img":
        return value if _ASSET.fullmatch(value) else None
    if tag == "a":
        return value if _LINK.match(value) else None
    return value if name == "reversed" or _NUMBER.fullmatch(value) else None


def sanitised(html: str) -> str:
    """The same fragment with nothing active or remote left in it."""
    return nh3.clean(
        html,
        tags=set(TAGS),
        clean_content_tags=set(_CONTENT_TOO),
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", "asset"},
        link_rel=None,
    )


def unnumbered(html: str) -> str:
    """A sanitised fragment without the numbers of the page's blocks, as it is stored."""
    return _TAG.sub(lambda tag: _ATTRIBUTE_OF.sub(_but_number, tag[0]), html)


def _but_number(attribute: re.Match[str]) -> str:
    return "" if attribute[1] == NUMBER else attribute[0]
