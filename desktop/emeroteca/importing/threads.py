"""Recognises a discussion: posts of several people that stand below each other as equals.

Forums, mailing lists and questions with answers mark every post with the same element and a class
that says what it is. Extractors made for news keep one of the posts or take them for comments. A
page counts as a discussion only where hardly any running text stands outside of the posts; an
article with comments below it is none.
"""

from __future__ import annotations

import re
from collections.abc import Container

from lxml.html import HtmlElement

from emeroteca.importing.blocks import Page, PageBlock, is_chrome
from emeroteca.importing.evidence import is_prose
from emeroteca.importing.markup import elements, names_of

_POST = re.compile(
    r"(?:^|[\s_-])(?:post|posts|postbit|postbody|postcontainer|message|msg|reply|answer|question|"
    r"comtr|crawler|topic|ipscomment|forumpost|discussion)(?:[\s_-]|container|body|wrap|item|\d|$)",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:^|[\s_-])(?:sig(?:nature)?|author|profile|poster|user|userinfo|avatar|meta|date|time|footer|"
    r"toolbar|controls?|actions?|votes?|score|rank|buttons?|share|quote-?author|reputation|badge)"
    r"(?:[\s_-]|name|info|details|$)",
    re.IGNORECASE,
)
_FEWEST = 2
_OUTSIDE = 0.35
_SAYS = 12


def posts(page: Page, kept: Container[str]) -> list[str]:
    """The numbers of the blocks that are what people wrote; empty where it is no discussion."""
    members = _largest_group(page)
    if len(members) < _FEWEST or _is_listing(members):
        return []
    inside = [b for b in page.blocks if _owner(b, members) is not None]
    prose = [b for b in inside if _is_said(b, members)]
    speaking = {_owner(b, members) for b in prose if len(b.text) >= _SAYS}
    outside = sum(
        len(b.text)
        for b in page.blocks
        if b.number in kept and is_prose(b) and _owner(b, members) is None
    )
    total = sum(len(b.text) for b in prose)
    if len(speaking) < _FEWEST or outside > _OUTSIDE * total:
        return []
    return [b.number for b in prose]


def _is_listing(members: set[HtmlElement]) -> bool:
    """Whether the members are teasers of articles: each under a headline that leads to it."""
    headed = sum(
        any(next(heading.iter("a"), None) is not None for heading in elements(m, "h2", "h3"))
        or any(a.tag == "a" for h in elements(m, "h2", "h3") for a in h.iterancestors())
        for m in members
    )
    return headed * 2 >= len(members)


def _largest_group(page: Page) -> set[HtmlElement]:
    """The elements of one name that say they are posts and together hold the most text."""
    groups: dict[tuple[str, str], dict[HtmlElement, int]] = {}
    keys: dict[HtmlElement, tuple[str, str] | None] = {}
    for block in page.blocks:
        if is_chrome(block):
            continue
        for around in block.element.iterancestors():
            if around not in keys:
                keys[around] = _kind(around)
            key = keys[around]
            if key is not None:
                members = groups.setdefault(key, {})
                members[around] = members.get(around, 0) + len(block.text)
    outermost = [_outermost(members) for members in groups.values()]
    several = [members for members in outermost if len(members) >= _FEWEST]
    best: dict[HtmlElement, int] = {}
    for members in several:
        best = max(best, members, key=lambda m: sum(m.values()))
    return set(best)


def _outermost(members: dict[HtmlElement, int]) -> dict[HtmlElement, int]:
    return {
        member: length
        for member, length in members.items()
        if not any(around in members for around in member.iterancestors())
    }


def _kind(element: HtmlElement) -> tuple[str, str] | None:
    """What an element and its equals are called, None where it does not say that it is a post."""
    if element.tag in ("body", "html", "blockquote", "p") or not _POST.search(names_of(element)):
        return None
    return str(element.tag), _name(element)


def _name(element: HtmlElement) -> str:
    """The classes of an element that the posts of one page share: those without numbers."""
    words = (element.get("class") or "").lower().split()
    said = [w for w in words if _POST.search(w) and not re.search(r"\d", w)]
    return " ".join(sorted(said)) or re.sub(r"\d+", "#", element.get("id") or "")


def _owner(block: PageBlock, members: set[HtmlElement]) -> HtmlElement | None:
    for around in (block.element, *block.element.iterancestors()):
        if around in members:
            return around
    return None


def _is_said(block: PageBlock, members: set[HtmlElement]) -> bool:
    """Whether a block of a post is what was written and not who wrote it and when."""
    if block.links > 0.8:
        return False
    for around in (block.element, *block.element.iterancestors()):
        if around in members:
            return True
        if around.tag in ("footer", "header", "aside", "nav", "form") or (
            around.tag != "blockquote" and _ABOUT.search(names_of(around))
        ):
            return False
    return False
