"""The quieter facts that a page states: section, keywords, licence, and whether one has to pay."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from lxml import etree
from lxml.html import HtmlElement

from emeroteca.importing.characters import folded
from emeroteca.importing.knowing.structured import Statements, words
from emeroteca.importing.markup import line_of
from emeroteca.model.facts import Fact, Origin

_LICENSED = etree.XPath("//*[@rel][contains(concat(' ', @rel, ' '), ' license ')]")
_MOST_KEYWORDS = 20
_KEYWORD = 60
_SECTION = 60
_LICENCE = 200
_NO = ("false", "no", "0", "n")


def extras(root: HtmlElement, stated: Statements) -> list[Fact]:
    """Those of the facts "section", "keywords", "licence" and "paywall" that are stated."""
    found = (_section(stated), _keywords(stated), _licence(root, stated), _paywall(stated))
    return [fact for fact in found if fact is not None]


def _section(stated: Statements) -> Fact | None:
    claims = (
        (words(stated.article.get("articleSection")), Origin.JSON_LD),
        (stated.first("article:section", "parsely-section", "section", "dc.subject"), Origin.META),
    )
    for name, origin in claims:
        if name and len(name) <= _SECTION and any(c.isalpha() for c in name):
            return Fact("section", name, origin, 0.9)
    return None


def _keywords(stated: Statements) -> Fact | None:
    sources = (
        (stated.article.get("keywords"), Origin.JSON_LD),
        (stated.all("news_keywords"), Origin.META),
        (stated.all("article:tag"), Origin.META),
        (stated.all("keywords"), Origin.META),
        (stated.all("parsely-tags", "citation_keywords", "sailthru.tags"), Origin.META),
    )
    for value, origin in sources:
        found: dict[str, str] = {}
        for word in _parted(value):
            if len(found) < _MOST_KEYWORDS:
                found.setdefault(folded(word), word)
        if found:
            return Fact("keywords", ", ".join(found.values()), origin, 0.85)
    return None


def _parted(value: object) -> Iterator[str]:
    items = value if isinstance(value, list) else [value]
    for item in items[:100]:
        text = words(item)
        for word in re.split(r"\s*[,;|]\s*", text):
            # "section:politics" is meant for the site's own machines.
            if 1 < len(word) <= _KEYWORD and not re.search(r"\w:\S|https?:|^[@_#/]", word):
                yield word


def _licence(root: HtmlElement, stated: Statements) -> Fact | None:
    claims = [
        (words(stated.article.get("license")), Origin.JSON_LD),
        (stated.first("dcterms.license", "dc.rights.license", "dcterms.rights", "license",
                      "dc.rights", "copyright-license"), Origin.META),
    ]  # fmt: skip
    marked = cast("list[HtmlElement]", _LICENSED(root))[:1]
    claims += [(element.get("href") or line_of(element), Origin.PAGE) for element in marked]
    for said, origin in claims:
        licence = said.strip()
        # "© 2024" and "All rights reserved" say who owns it, and grant nothing.
        if 2 < len(licence) <= _LICENCE and not re.search(
            r"©|\(c\)|copyright|rights reserved|diritti riservati|^[/#]|javascript:",
            licence,
            re.IGNORECASE,
        ):
            return Fact("licence", licence, origin, 0.9)
    return None


def _paywall(stated: Statements) -> Fact | None:
    """The fact that one has to pay or register; that an article is free is no fact to show."""
    for thing in (stated.article, stated.page):
        if "isAccessibleForFree" in thing:
            free = thing["isAccessibleForFree"]
            closed = free is False or (isinstance(free, str) and free.strip().lower() in _NO)
            return Fact("paywall", "yes", Origin.JSON_LD, 0.95) if closed else None
    tier = stated.first("article:content_tier", "og:article:content_tier", "content_tier").lower()
    if tier in ("locked", "metered", "paid", "premium", "subscriber"):
        return Fact("paywall", "yes", Origin.META, 0.6 if tier == "metered" else 0.9)
    return None
