"""Removes the characters that no article means and that parsers or readers stumble over."""

from __future__ import annotations

import re
import unicodedata

BREAK = "\u2028"
"""A hard line break inside a block."""

# Controls other than tab and newline; U+FFFC stands for figures and U+FDD0/1 are Qt's own frame
# marks, so a page must not bring them; U+200B, U+FEFF and the soft hyphen only break searches.
_REMOVED = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\ufeff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
_NEWLINES = re.compile("\r\n?|[\x0c\x85\u2028\u2029]")
_EDGES = " \u00a0"
_WORDS = re.compile(r"\w+")
_SPACES = re.compile("[ \t\n\r\x0b\x0c]+")


def without_controls(text: str) -> str:
    """Keep what people read: one kind of newline, no control or private mark."""
    return _REMOVED.sub("", _NEWLINES.sub("\n", text))


def collapsed(text: str) -> str:
    """One line in NFC, with single spaces and none at its ends."""
    return unicodedata.normalize("NFC", _SPACES.sub(" ", without_controls(text))).strip(_EDGES)


def folded(text: str) -> str:
    """The letters and digits of a text in lower case without accents, to compare headlines by."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    if not parted.isascii():
        parted = "".join(c for c in parted if not unicodedata.combining(c))
    return " ".join(_WORDS.findall(parted))
