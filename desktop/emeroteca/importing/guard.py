"""Refuses markup that would exhaust a parser, by looking at it once in linear time."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
_ATTRIBUTE = re.compile(r""">|[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?""")


def check(html: str) -> None:
    """Raise `HostileCaptureError` where nesting or the number of attributes is beyond any page."""
    depth = deepest = 0
    for closing in _NESTING.findall(html):
        if closing:
            depth -= depth > 0
        else:
            depth += 1
            deepest = max(deepest, depth)
    if deepest > MAX_DEPTH:
        raise HostileCaptureError(f"elements are nested {deepest:,} deep")
    for piece in _tags(html):
        if len(piece) > _LONG_TAG and piece[0].isalpha():
            _check_attributes(piece)


def _tags(html: str) -> Iterator[str]:
    """What follows each "<", but for the code of scripts, where "a<b" begins no tag."""
    script = comment = False
    for piece in html.split("<"):
        if not script:
            yield piece
        inside = comment
        comment = (comment or piece.startswith("!--")) and "-->" not in piece
        if script:
            script = piece[:7].lower() != "/script"
        else:
            script = not inside and piece[:6].lower() == "script"


def _check_attributes(piece: str) -> None:
    for count, match in enumerate(_ATTRIBUTE.finditer(piece)):
        if count > MAX_ATTRIBUTES:
            raise HostileCaptureError(f"one tag has more than {MAX_ATTRIBUTES:,} attributes")
        if match[0] == ">":
            return
