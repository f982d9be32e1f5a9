"""Tells in the posts of a discussion what people wrote from what the template sets around it.

Who wrote a post, when, and what can be done with it stands at the same places in every post, and no
place of this kind ever holds a sentence. Names of elements tell the rest, such as signatures.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement

from emeroteca.importing.blocks import PageBlock
from emeroteca.importing.evidence import is_prose
from emeroteca.importing.markup import names_of
from emeroteca.importing.places import Places

_ABOUT = re.compile(
    r"(?:^|[\s_-])(?:sig(?:nature)?|author|profile|poster|user|userinfo|avatar|meta|date|time|footer|"
    r"toolbar|controls?|actions?|votes?|score|rank|buttons?|share|quote-?author|reputation|badge)"
    r"(?:[\s_-]|name|info|details|container|$)",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"(?:^|[\s_-])sig(?:nature)?(?:[\s_-]|container|$)", re.IGNORECASE)
_REMARKS = frozenset(["comment", "comments", "comments-list", "comment-list"])
_NONE: frozenset[str] = frozenset()
_CHROME = ("footer", "header", "aside", "nav", "form")
_EVERYWHERE = 0.6
"""What the template sets stands in this share of the posts."""
_LABEL = 90
_NAME_WORDS = 3
_SENTENCE = re.compile(r"[.!?…。！？؟][\"'”’»)]*$")


@dataclass(frozen=True, slots=True)
class Post:
    """One post and the blocks of what was written in it."""

    element: HtmlElement
    said: tuple[PageBlock, ...]


def written(posts: Mapping[HtmlElement, list[PageBlock]]) -> list[Post]:
    """What was written in each post, by the blocks that stand in it."""
    remarks = _NONE
    if not any(_is_named(post, _REMARKS) for post in posts):
        remarks = _REMARKS
    said = _candidates(posts, remarks)
    if sum(any(is_prose(b) for b, _ in blocks) for blocks in said.values()) * 2 < len(posts):
        # What is called a comment here is the post itself.
        said = _candidates(posts, _NONE)
    furniture = _furniture(said)
    return [
        Post(post, tuple(b for b, place in blocks if place not in furniture))
        for post, blocks in said.items()
    ]


def _candidates(
    posts: Mapping[HtmlElement, list[PageBlock]], remarks: frozenset[str]
) -> dict[HtmlElement, list[tuple[PageBlock, str]]]:
    """What may have been said in each post, with the place of each block."""
    members = frozenset(posts)
    places = Places()
    return {
        post: [(b, _place(places, b)) for b in blocks if _may_be_said(b, members, remarks)]
        for post, blocks in posts.items()
    }


def _place(places: Places, block: PageBlock) -> str:
    # Posts of a template are told apart by numbers and by "first" or "odd"; two steps are enough.
    return " > ".join(places.of(block.element).split(" > ")[-2:])


def _furniture(posts: Mapping[HtmlElement, list[tuple[PageBlock, str]]]) -> set[str]:
    """The places that nearly every post has and that hold no sentence in any."""
    at: dict[str, list[PageBlock]] = defaultdict(list)
    found_in: dict[str, set[HtmlElement]] = defaultdict(set)
    for post, blocks in posts.items():
        for block, place in blocks:
            at[place].append(block)
            found_in[place].add(post)
    return {
        place
        for place, blocks in at.items()
        if len(found_in[place]) >= max(2, _EVERYWHERE * len(posts)) and _says_nothing(blocks)
    }


def _says_nothing(blocks: list[PageBlock]) -> bool:
    if any(is_prose(b) or len(b.text) > _LABEL or b.tag in ("pre", "table") for b in blocks):
        return False
    if sum(bool(_SENTENCE.search(b.text)) for b in blocks) * 3 > len(blocks):
        return False
    if all(b.tag in ("h2", "h3", "h4", "h5", "h6") for b in blocks):
        # Entries of a live report have headings of their own; replies repeat that of the thread.
        words = sorted(len(b.text.split()) for b in blocks)
        alike = len({b.text for b in blocks}) * 2 <= len(blocks) + 1
        return alike or words[len(words) // 2] <= _NAME_WORDS
    return True


def _may_be_said(
    block: PageBlock, members: frozenset[HtmlElement], remarks: frozenset[str]
) -> bool:
    """Whether no name around a block says that it is about the post or a remark on it."""
    if block.links > 0.8:
        return False
    for around in (block.element, *block.element.iterancestors()):
        if around in members:
            return True
        names = names_of(around)
        about = _SIGNATURE if around.tag == "blockquote" else _ABOUT
        if around.tag in _CHROME or about.search(names):
            return False
        if _is_named(around, remarks):
            return False
    return False


def _is_named(element: HtmlElement, names: frozenset[str]) -> bool:
    return not names.isdisjoint((element.get("class") or "").lower().split())
