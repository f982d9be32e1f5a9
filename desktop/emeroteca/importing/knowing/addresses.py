"""Finds the web address that a saved page has, and whether it was stated by it or by its saver."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from emeroteca.importing.knowing.structured import Statements, words
from emeroteca.importing.markup import elements
from emeroteca.model.facts import Fact, Origin

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(\S+)|^\s*url:\s*(https?://\S+)", re.I | re.M)
_LONGEST = 2_000
_TOP = 60
"""A browser's or SingleFile's comment stands among the first nodes of a page."""


def page_address(root: HtmlElement, stated: Statements, known: str) -> Fact | None:
    """The address of a page: what its capture knows, what it calls itself, where it was saved."""
    if is_web(known):
        return Fact("url", known, Origin.CAPTURE)
    saved = _saved_from(root)
    canonical = _linked(root, "canonical")
    named = stated.first("og:url", "twitter:url", "parsely-link", "citation_public_url")
    base = next((b.get("href") or "" for b in elements(root, "base")), "")
    candidates = (
        (canonical, Origin.META, 0.95),
        (named, Origin.META, 0.9),
        (saved, Origin.CAPTURE, 1.0),
        (words(stated.article.get("url")), Origin.JSON_LD, 0.9),
        (_name_of_page(stated), Origin.JSON_LD, 0.8),
        (base, Origin.META, 0.5),
    )
    for address, origin, confidence in candidates:
        absolute = joined(saved, address)
        if not is_web(absolute) or (saved and not _same_site(saved, absolute)):
            continue
        # An address that is only the site's front page tells nothing about the article.
        if urlsplit(absolute).path.strip("/") or address == saved:
            return Fact("url", absolute, origin, confidence)
    return Fact("url", saved, Origin.CAPTURE) if saved else None


def joined(base: str, address: str) -> str:
    """An address that may be relative to another, or "" where it is none."""
    try:
        return urljoin(base, address) if base and address else address
    except ValueError:
        return ""


def is_web(address: str) -> bool:
    """Whether an address leads to the web."""
    try:
        parts = urlsplit(address)
        return (
            parts.scheme in ("http", "https")
            and bool(parts.hostname)
            and len(address) <= _LONGEST
            and not re.search(r"\s", address)
        )
    except ValueError:
        return False


def host(address: str) -> str:
    """The host of a web address without "www.", or ""."""
    return (urlsplit(address).hostname or "").removeprefix("www.") if is_web(address) else ""


def _same_site(one: str, other: str) -> bool:
    """Whether two addresses have their last two labels in common, as m.news.example and its www."""
    return host(one).split(".")[-2:] == host(other).split(".")[-2:]


def _linked(root: HtmlElement, relation: str) -> str:
    for link in elements(root, "link"):
        if relation in (link.get("rel") or "").lower().split() and link.get("href"):
            return str(link.get("href")).strip()
    return ""


def _name_of_page(stated: Statements) -> str:
    page = stated.article.get("mainEntityOfPage")
    name = page.get("@id") if isinstance(page, dict) else page
    return name if isinstance(name, str) else ""


def _saved_from(root: HtmlElement) -> str:
    """The address in the comment that browsers and SingleFile put at the top of a saved page."""
    seen = 0
    for nodes in (root.itersiblings(preceding=True), root.iter()):
        for node in nodes:
            seen += 1
            if seen > _TOP:
                return ""
            if isinstance(node.tag, str) or not node.text:
                continue
            if match := _SAVED_FROM.search(node.text[:_LONGEST]):
                address = match[1] or match[2]
                return address if is_web(address) else ""
    return ""
