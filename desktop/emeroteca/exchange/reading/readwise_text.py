"""The words of a Readwise highlight, which it writes as Markdown."""

from __future__ import annotations

import re

_LONGEST = 20_000
"""Readwise takes at most 8,191 characters; what is longer is left as it is."""

_MARKUP = (
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]+)\]\([^)\s]*\)"), r"\1"),
    (re.compile(r"\*\*([^*\n]+)\*\*"), r"\1"),
    (re.compile(r"(?<!\w)__([^_\n]+)__(?!\w)"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
)


def unmarked(highlight: str) -> str:
    """The words without links, emphasis and pictures, as the page has them."""
    if len(highlight) > _LONGEST:
        return highlight
    for pattern, instead in _MARKUP:
        highlight = pattern.sub(instead, highlight)
    return highlight.strip()
