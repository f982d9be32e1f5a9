"""Drops what a page holds only for screen readers or editors, and so shows nobody."""

from __future__ import annotations

from emeroteca.importing.markup import remove
from emeroteca.importing.structure.names import Names

_WORDS = (
    "sr-only visually-hidden visuallyhidden visually_hidden screen-reader-text "
    "screen-reader-only screenreader-only screenreader a11y-hidden a11y-only is-sr-only "
    "u-visually-hidden u-hidden-visually element-invisible accessibility-hidden "
    "mw-editsection mw-cite-backlink"
)
_NAMES = frozenset(_WORDS.split())
_MOST = 600
"""A longer text is no label; some pages hide their article until a script shows it."""


def drop(names: Names) -> None:
    """Take labels out that no eye sees; most say again what stands beside them."""
    for element in names.matching(lambda name: not _NAMES.isdisjoint(name.split())):
        short = len(str(element.text_content())) <= _MOST
        if short and element.tag not in ("html", "body", "main", "article"):
            remove(element)
