"""Says what is known about a page besides its text: first what it states, then what it shows."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from emeroteca.importing import bylines, dates, structured, titles
from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.markup import elements, names_of
from emeroteca.importing.structured import Statements, words
from emeroteca.model.article import Metadata

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)\s*(\S+)|^\s*url:\s*(https?://\S+)", re.I | re.M)
_SUBTITLE = re.compile(
    r"(?:^|[\s_-])(?:subtitle|sub-?head(?:line)?|standfirst|dek|deck|catenaccio|sommario|teaser-?text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MODIFIED = re.compile(r"modif|updat|aggiorn|aktualis|edit", re.IGNORECASE)


def page_url(root: HtmlElement, stated: Statements, known: str) -> str:
    """The address of a page: where it was saved from, else what it calls its canonical one."""
    if _is_web(known):
        return known
    saved = _saved_from(root)
    canonical = next(
        (
            (link.get("href") or "").strip()
            for link in elements(root, "link")
            if "canonical" in (link.get("rel") or "").lower().split()
        ),
        "",
    )
    stated_url = stated.first("og:url", "twitter:url", "parsely-link", "citation_public_url")
    base = next((b.get("href") or "" for b in elements(root, "base")), "")
    for candidate in (canonical, stated_url, saved, words(stated.article.get("url")), base):
        absolute = _joined(saved, candidate)
        # A canonical address that is only the site's front page tells nothing.
        if _is_web(absolute) and (urlsplit(absolute).path.strip("/") or candidate == saved):
            return absolute
    return saved


def _saved_from(root: HtmlElement) -> str:
    """The address in the comment that browsers and SingleFile put at the top of a saved page."""
    top = root
    for node in [*top.itersiblings(preceding=True), *top.iter()][:60]:
        if not isinstance(node.tag, str) and node.text and (match := _SAVED_FROM.search(node.text)):
            address = match[1] or match[2]
            return address if _is_web(address) else ""
    return ""


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return ""


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def from_page(root: HtmlElement, url: str) -> Metadata:
    """Everything a parsed page tells; language and lead image are left to those who know more."""
    stated = structured.statements(root)
    address = page_url(root, stated, url)
    site = _site(stated, address)
    title = titles.headline(root, stated, site)
    return Metadata(
        title=title,
        subtitle=_subtitle(root, stated, title),
        byline=bylines.byline(root, stated, site),
        site=site,
        url=address,
        published=_published(root, stated),
        language=_claimed_language(root, stated),
        direction=_claimed_direction(root),
        lead_image=_lead_image(stated, address),
    )


def completed(known: Metadata, found: Metadata) -> Metadata:
    """What is known for certain, with its gaps filled from what was found."""
    empty = Metadata()
    names = ("title", "subtitle", "byline", "site", "url", "published", "language", "lead_image")
    return replace(
        found,
        **{
            name: getattr(known, name)
            for name in names
            if getattr(known, name) != getattr(empty, name)
        },
    )


def _site(stated: Statements, url: str) -> str:
    name = stated.first("og:site_name", "application-name", "twitter:app:name:iphone")
    if not name:
        name = words(stated.article.get("publisher"))
    if name.lower().startswith(("http://", "https://")):
        name = ""
    host = (urlsplit(url).hostname or "") if _is_web(url) else ""
    return collapsed(name)[:80] or host.removeprefix("www.")


def _subtitle(root: HtmlElement, stated: Statements, title: str) -> str:
    """A visible line under the headline that the page marks as such."""
    candidates = [words(stated.article.get("alternativeHeadline"))]
    for element in elements(root, "h2", "h3", "p", "div", "span"):
        if _SUBTITLE.search(names_of(element)):
            candidates.append(collapsed(str(element.text_content())))
            break
    for text in candidates:
        if 3 <= len(text.split()) <= 60 and folded(text) != folded(title):
            return text
    return ""


def _published(root: HtmlElement, stated: Statements) -> str:
    """The date of publication that the page states or marks; nothing is guessed."""
    candidates = [
        words(stated.article.get("datePublished")),
        stated.first("article:published_time", "og:article:published_time", "datepublished"),
        stated.first(
            "parsely-pub-date", "sailthru.date", "date", "pubdate", "publishdate", "publish-date",
            "publication_date", "article.published", "dc.date.issued", "dcterms.created", "dc.date",
            "dcterms.date", "citation_publication_date", "citation_date",
            "cxenseparse:recs:publishtime",
        ),
        words(stated.article.get("dateCreated")),
    ]  # fmt: skip
    candidates += _marked_dates(root)
    return next((date for value in candidates if value and (date := dates.iso(value))), "")


def _marked_dates(root: HtmlElement) -> list[str]:
    published: list[str] = []
    others: list[str] = []
    for element in elements(root, "time", "abbr", "meta", "span"):
        value = element.get("datetime") or element.get("content") or ""
        if not value and element.tag == "abbr" and "published" in names_of(element):
            value = element.get("title") or ""
        if not value or next(element.iterancestors("aside", "footer", "nav"), None) is not None:
            continue
        marked = f"{element.get('itemprop', '')} {names_of(element)}"
        if element.get("pubdate") is not None or "publish" in marked.lower():
            published.append(value)
        elif element.tag == "time" and not _MODIFIED.search(marked):
            others.append(value)
    return published + others[:1]


def _claimed_language(root: HtmlElement, stated: Statements) -> str:
    claims = (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
        words(stated.article.get("inLanguage")),
        stated.first("og:locale", "language", "content-language", "dc.language"),
    )
    return next((claim for claim in claims if claim), "")


def _claimed_direction(root: HtmlElement) -> str:
    body = root.find("body")
    claim = root.get("dir") or (body.get("dir") if body is not None else "") or ""
    return claim.lower() if claim.lower() in ("rtl", "ltr") else ""


def _lead_image(stated: Statements, url: str) -> str:
    image = stated.first("og:image", "og:image:url", "twitter:image", "twitter:image:src")
    return _joined(url, image or words(stated.article.get("image")))
