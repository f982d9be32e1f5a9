"""Recognises a discussion: posts of several people that stand below each other as equals.

Forums, mailing lists and questions with answers mark every post with the same element and a class
that says what it is. Extractors made for news keep one of the posts or take them for comments. A
page counts as a discussion only where hardly any running text stands outside of the posts, or where
the text outside was set by the very template that sets the posts; an article with comments below it
is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable

from lxml.html import HtmlElement

from emeroteca.importing.blocks import Page, PageBlock, is_chrome
from emeroteca.importing.evidence import is_prose
from emeroteca.importing.markup import elements, names_of
from emeroteca.importing.posts import Post, written
from emeroteca.importing.titles import similar

_POST = re.compile(
    r"(?:^|[\s_-])(?:post|posts|postbit|postbody|postcontainer|message|msg|reply|answer|question|"
    r"comtr|crawler|topic|ipscomment|forumpost|discussion)(?:[\s_-]|container|body|wrap|item|\d|$)",
    re.IGNORECASE,
)
_COMMENT = re.compile(
    r"(?:^|[\s_-])comment(?:[\s_-](?:node|item|entry|parent|wrap|body)|\d|\s|$)", re.IGNORECASE
)
_COMMENT_TAG = re.compile(r"^[a-z]+-comment$")
_ASIDE = frozenset(["side", "sidebar", "side-bar", "right-sidebar", "left-sidebar"])
_FEWEST = 2
_OUTSIDE = 0.35
_SAYS = 12


def posts(page: Page, kept: Container[str], title: str = "") -> list[str]:
    """The numbers of the blocks that are what people wrote; empty where it is no discussion."""
    blocks = [b for b in page.blocks if not is_chrome(b)]
    outside = [b for b in blocks if b.number in kept and is_prose(b) and not _is_aside(b)]
    for members in (_largest_group(blocks, _is_post), _largest_group(blocks, _is_comment)):
        if len(members) < _FEWEST or _is_listing(members):
            continue
        found = _posts(page.blocks, members)
        said = [b for post in found for b in post.said]
        if sum(len(" ".join(b.text for b in p.said)) >= _SAYS for p in found) < _FEWEST:
            continue
        beside = [b for b in outside if _owner(b, members) is None]
        as_comments = any(_is_comment(member) for member in members)
        little = _length(beside) <= _OUTSIDE * _length(said)
        if (little and not (as_comments and beside)) or _are_equals(beside, said):
            opening = _opening(blocks, members, title)
            chosen = {b.number for b in (*said, *opening, *(beside if as_comments else ()))}
            return [b.number for b in page.blocks if b.number in chosen]
    return []


def _posts(blocks: Iterable[PageBlock], members: set[HtmlElement]) -> list[Post]:
    """Each post with what it says; what the template repeats around every post is left out."""
    inside: dict[HtmlElement, list[PageBlock]] = {}
    for block in blocks:
        owner = _owner(block, members)
        if owner is not None:
            inside.setdefault(owner, []).append(block)
    return written(inside)


def _are_equals(beside: list[PageBlock], said: list[PageBlock]) -> bool:
    """Whether what stands outside of the posts was set by the template that sets the posts."""
    if not beside:
        return False
    setting = {_set_by(b.element) for b in said} - {""}
    alike = _length(b for b in beside if _set_by(b.element) in setting)
    return alike >= (1 - _OUTSIDE) * _length(beside)


def _set_by(element: HtmlElement) -> str:
    """The classes of the element that holds a text: of its own parent."""
    around = element.getparent()
    return str(around.get("class") or "") if around is not None else ""


def _opening(blocks: list[PageBlock], members: set[HtmlElement], title: str) -> list[PageBlock]:
    """Running text between the headline and the first post: what the discussion is about."""
    first = next((i for i, b in enumerate(blocks) if _owner(b, members) is not None), 0)
    heads = (
        i
        for i in range(first - 1, -1, -1)
        if blocks[i].tag == "h1" or (title and similar(blocks[i].text, title))
    )
    start = next(heads, first)
    found = blocks[start + 1 : first]
    return [b for b in found if is_prose(b) and b.links < 0.3 and not _is_aside(b)]


def _is_listing(members: set[HtmlElement]) -> bool:
    """Whether the members are teasers of articles: each under a headline that leads to it.

    The posts of a thread may have headings too, but those lead to places in it and say the same.
    """
    titles = [title for member in members if (title := _leading_title(member))]
    return len(titles) * 2 >= len(members) and len(set(titles)) * 2 > len(titles)


def _leading_title(member: HtmlElement) -> str:
    for heading in elements(member, "h2", "h3", "h4", "h5"):
        around = heading.iterancestors("a")
        link = next(elements(heading, "a"), None) if heading.tag != "a" else None
        link = link if link is not None else next(around, None)
        if link is not None and not (link.get("href") or "#").startswith("#"):
            words = " ".join(str(heading.text_content()).casefold().split())
            return re.sub(r"^(?:re|aw|r|sv|odp)\s*:\s*", "", words)
    return ""


def _largest_group(
    blocks: Iterable[PageBlock], belongs: Callable[[HtmlElement], bool]
) -> set[HtmlElement]:
    """The elements of one name that say they are posts and together hold the most text."""
    groups: dict[tuple[str, str], dict[HtmlElement, int]] = {}
    keys: dict[HtmlElement, tuple[str, str] | None] = {}
    for block in blocks:
        for around in block.element.iterancestors():
            if around not in keys:
                keys[around] = _kind(around) if belongs(around) else None
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


def _is_post(element: HtmlElement) -> bool:
    """Whether an element says that it is a post."""
    if element.tag in ("body", "html", "blockquote", "p"):
        return False
    return _POST.search(names_of(element)) is not None


def _is_comment(element: HtmlElement) -> bool:
    if element.tag in ("body", "html", "blockquote", "p") or _is_post(element):
        return False
    named = _COMMENT.search(element.get("class") or "")
    return named is not None or _COMMENT_TAG.search(str(element.tag)) is not None


def _kind(element: HtmlElement) -> tuple[str, str]:
    """What an element and its equals are called: by the classes that have no numbers."""
    words = (element.get("class") or "").lower().split()
    said = [w for w in words if not re.search(r"\d", w) and (_POST.search(w) or _COMMENT.search(w))]
    name = " ".join(sorted(said)) or re.sub(r"\d+", "#", element.get("id") or "")
    return str(element.tag), name


def _owner(block: PageBlock, members: set[HtmlElement]) -> HtmlElement | None:
    for around in (block.element, *block.element.iterancestors()):
        if around in members:
            return around
    return None


def _is_aside(block: PageBlock) -> bool:
    """Whether a block stands in a column beside the discussion, such as its rules."""
    names = (names_of(around).lower().split() for around in block.element.iterancestors())
    return any(not _ASIDE.isdisjoint(words) for words in names)


def _length(blocks: Iterable[PageBlock]) -> int:
    return sum(len(block.text) for block in blocks)
