"""Refuses markup that would exhaust a parser, by looking at it once in linear time."""

from __future__ import annotations

import re

from emeroteca.errors import HostileCaptureError

# libxml2 silently drops what lies deeper than 2,048 elements, even with `huge_tree`.
MAX_DEPTH = 1_500
# Attributes of one tag are compared pairwise by every parser.
MAX_ATTRIBUTES = 2_000
_LONG_TAG = 8_000
# Only elements that do not close themselves; unclosed <p>, <li> and <td> do not nest.
_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|main|aside|header|footer|nav|figure|center|table|ul|ol|dl|"
    r"blockquote|font|b|i|u|s|em|strong|small|big|sub|sup|code|a|q|cite|ins|del|mark|label|"
    r"details|fieldset|form|object|svg|g|math|mrow|[a-z]+-[\w-]+)(?=[\s>/])",
    re.IGNORECASE,
)
_RAW_START = re.compile(r"<(!--|script(?=[\s>/])|style(?=[\s>/]))", re.IGNORECASE)
_RAW_END = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_ATTRIBUTE = re.compile(r""">|[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""")


def check(html: str) -> None:
    """Raise `HostileCaptureError` where nesting or the number of attributes is beyond any page."""
    html = _markup_only(html)
    depth = deepest = 0
    for closing in _NESTING.findall(html):
        if closing:
            depth -= depth > 0
        else:
            depth += 1
            deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise HostileCaptureError(f"elements are nested {deepest:,} deep")
    for piece in html.split("<"):
        if len(piece) > _LONG_TAG and piece[0].isalpha():
            _check_attributes(piece)


def _markup_only(html: str) -> str:
    """The page without comments and without what scripts and styles hold: no parser nests that.

    A program may well compare with "<" and mention ten thousand names before the next ">".
    """
    pieces: list[str] = []
    at = 0
    for match in _RAW_START.finditer(html):
        if match.start() < at:
            continue
        end = _closing(html, match[1].lower(), match.end())
        pieces.append(html[at : match.end()])
        if end < 0:
            return "".join(pieces)
        at = end
    return "".join((*pieces, html[at:]))


def _closing(html: str, name: str, start: int) -> int:
    if name == "!--":
        # "<!-->" is a whole comment.
        return start if html.startswith((">", "->"), start) else html.find("-->", start)
    match = _RAW_END[name].search(html, start)
    return match.start() if match is not None else -1


def _check_attributes(piece: str) -> None:
    for count, match in enumerate(_ATTRIBUTE.finditer(piece)):
        if count > MAX_ATTRIBUTES:
            raise HostileCaptureError(f"one tag has more than {MAX_ATTRIBUTES:,} attributes")
        if match[0] == ">":
            return
