"""Finds an article's headline among what a page calls itself."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from lxml.html import HtmlElement

from emeroteca.importing.characters import collapsed, folded
from emeroteca.importing.markup import elements, names_of
from emeroteca.importing.structured import Statements, words

_SAME = 0.92
_PARTS = re.compile(r"\s+[|\-–—·•»:]\s+|\s*[|»]\s*")
_CHROME = ("nav", "footer", "aside")


def similar(one: str, other: str) -> bool:
    """Whether two headlines are the same but for trifles."""
    one, other = folded(one), folded(other)
    if not one or not other:
        return False
    if one == other:
        return True
    if abs(len(one) - len(other)) > max(len(one), len(other)) * (1 - _SAME) * 2:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _SAME and matcher.ratio() >= _SAME


def headline(root: HtmlElement, stated: Statements, site: str) -> str:
    """The title: a visible h1 that the page's own statements confirm, else the best statement."""
    window = collapsed(next((str(t.text_content()) for t in elements(root, "title")), ""))
    stripped = without_site(window, site)
    said = [
        words(stated.article.get("headline")),
        without_site(stated.first("og:title", "twitter:title"), site),
        stated.first(
            "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"
        ),
        stripped,
    ]
    said = [collapsed(title) for title in said if title]
    visible = _visible(root)
    for heading in visible:
        if any(similar(heading, title) for title in said):
            return heading
    for heading in visible:
        if len(heading.split()) >= 3 and (
            folded(heading) in folded(window) or any(_begins(heading, title) for title in said)
        ):
            return heading
    if said:
        return said[0]
    return visible[0] if len(visible) == 1 else ""


def _begins(heading: str, title: str) -> bool:
    """Whether one of two titles is the other cut short."""
    one, other = folded(heading), folded(title)
    shorter, longer = sorted((one, other), key=len)
    return len(shorter.split()) >= 4 and longer.startswith(shorter)


def _visible(root: HtmlElement) -> list[str]:
    """The h1 headings outside the page's frame, those marked as the headline first."""
    found: list[tuple[int, str]] = []
    for heading in elements(root, "h1", "h2"):
        marked = heading.get("itemprop") == "headline" or re.search(
            r"headline|entry-title|article-?title|post-?title", names_of(heading), re.IGNORECASE
        )
        if heading.tag == "h2" and not marked:
            continue
        if next(heading.iterancestors(*_CHROME), None) is not None:
            continue
        text = collapsed(str(heading.text_content()))
        if text:
            found.append((0 if heading.tag == "h1" else 1, text))
    return [text for _, text in sorted(found, key=lambda f: f[0])]


def without_site(title: str, site: str) -> str:
    """A window title without the site's name at its end or beginning."""
    title = collapsed(title)
    parts = [p for p in _PARTS.split(title) if p.strip()]
    if len(parts) < 2:
        return title
    wanted = folded(site).replace(" ", "")
    for part, rest in ((parts[-1], _before(title, parts[-1])), (parts[0], _after(title, parts[0]))):
        name = folded(part).replace(" ", "")
        if wanted and name and (name in wanted or wanted in name) and len(part) < 50:
            return without_site(rest, site) if rest else title
    last = parts[-1]
    rest = _before(title, last)
    # A short part after a bar or dash that is no sentence is nearly always the site.
    if len(last.split()) <= 3 and len(rest.split()) >= 4 and not re.search(r"[.?!:]$", last):
        separator = title[len(rest) : len(title) - len(last)]
        if ":" not in separator:
            return rest
    return title


def _before(title: str, part: str) -> str:
    return title[: len(title) - len(part)].rstrip(" |-–—·•»:")


def _after(title: str, part: str) -> str:
    return title[len(part) :].lstrip(" |-–—·•»:")
