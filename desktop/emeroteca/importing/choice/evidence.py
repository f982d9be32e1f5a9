"""Gathers what the pruning rules look at: a block's words, and how the page names its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from emeroteca.importing.blocks import PageBlock, is_post
from emeroteca.importing.markup import elements, names_of
from emeroteca.model.cleaning import Basis

_MINOR_SHARE = 0.35
"""A name says something about its element's text only where most of the article lies outside."""
_MINOR_LENGTH = 400
_DEPTH = 7
_CAPTION_REST = 80
_BOX_LENGTH = 700
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")
_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»›)\]]*$")
_INSIDE_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*\s+\S")
_PROSE = 80


@dataclass(frozen=True, slots=True)
class Evidence:
    """One kept block as rules see it.

    `names` are the words of the classes and ids of the block and of the small elements around it;
    `tags` are their tags. `place` is 0 at the first kept block and 1 at the last.
    """

    block: PageBlock
    text: str
    low: str
    words: int
    names: frozenset[str]
    tags: frozenset[str]
    sentence: bool
    prose: bool
    before_prose: bool
    after_prose: bool
    post: bool
    basis: Basis
    """Who holds it to be part of the article."""
    lead_in: str
    """The words before its first link, where it is mostly a link."""
    box: HtmlElement
    """The largest of the small elements around it."""
    pictured: bool
    """Whether it stands beside a picture in an element that holds little else."""
    place: float

    @property
    def links(self) -> float:
        """The share of its characters inside links."""
        return self.block.links

    @property
    def heading(self) -> bool:
        """Whether it is a heading."""
        return self.block.tag in ("h1", "h2", "h3", "h4", "h5", "h6")


def gather(
    blocks: Sequence[PageBlock], kept: Mapping[str, Basis], surroundings: Surroundings
) -> list[Evidence]:
    """The evidence on some blocks in order; `kept` are all that the extractors chose."""
    prose = [is_prose(b) for b in blocks]
    first = next((i for i, p in enumerate(prose) if p), len(blocks))
    last = next((i for i in range(len(blocks) - 1, -1, -1) if prose[i]), -1)
    return [
        Evidence(
            block=block,
            text=block.text,
            low=block.text.lower(),
            words=_word_count(block.text),
            names=surroundings.names(block.element),
            tags=surroundings.tags(block.element),
            sentence=bool(_SENTENCE.search(block.text)),
            prose=prose[index],
            before_prose=index < first,
            after_prose=index > last,
            post=is_post(block.element),
            basis=kept.get(block.number, Basis.CONSENSUS),
            lead_in=_lead_in(block),
            box=surroundings.box(block.element),
            pictured=surroundings.pictured(block),
            place=index / max(1, len(blocks) - 1),
        )
        for index, block in enumerate(blocks)
    ]


def is_prose(block: PageBlock) -> bool:
    """Whether a block is running text by its length, its sentences and its few links."""
    wide = sum(map(len, re.findall("[぀-ヿ㐀-鿿가-힯]+", block.text)))
    ends = _SENTENCE.search(block.text) or _INSIDE_SENTENCE.search(block.text)
    return len(block.text) + wide * 2 >= _PROSE and block.links < 0.5 and bool(ends)


def _lead_in(block: PageBlock) -> str:
    if block.links < 0.4 or block.links >= 1:
        return ""
    link = next(elements(block.element, "a"), None)
    text = "".join(block.element.xpath("text()")[:1]) if link is not None else ""
    return " ".join(str(text).split()).casefold()


def _word_count(text: str) -> int:
    """Words, where scripts without spaces count two signs as one."""
    wide = sum(map(len, re.findall("[぀-ヿ㐀-鿿]+", text)))
    return len(text.split()) + wide // 2


class Surroundings:
    """The elements around blocks that hold little of the article besides them."""

    def __init__(self, kept: Iterable[PageBlock]) -> None:
        self._weight: dict[HtmlElement, int] = {}
        self._names: dict[HtmlElement, frozenset[str]] = {}
        self._total = 0
        for block in kept:
            self._total += len(block.text)
            for around in (block.element, *block.element.iterancestors()):
                self._weight[around] = self._weight.get(around, 0) + len(block.text)

    def _small(self, element: HtmlElement) -> list[HtmlElement]:
        found = [element]
        for around in element.iterancestors():
            weight = self._weight.get(around, 0)
            little = weight <= self._total * _MINOR_SHARE or weight < _MINOR_LENGTH
            if around.tag in ("body", "main", "article") or not little or len(found) > _DEPTH:
                break
            found.append(around)
        # Of an article of one paragraph everything around it is small: only its own name counts.
        return found if self._total >= _MINOR_LENGTH else found[:2]

    def names(self, element: HtmlElement) -> frozenset[str]:
        """The words that these elements are named with, in lower case."""
        found: set[str] = set()
        for around in self._small(element):
            if around not in self._names:
                words = _WORD.findall(names_of(around)[:200])
                self._names[around] = frozenset(word.lower() for word in words)
            found |= self._names[around]
        return frozenset(found)

    def box(self, element: HtmlElement) -> HtmlElement:
        """The largest element around one that still is small and short."""
        found = element
        for around in self._small(element):
            if self._weight.get(around, 0) > _BOX_LENGTH:
                break
            found = around
        return found

    def pictured(self, block: PageBlock) -> bool:
        """Whether the nearest element with a picture holds hardly more words than the block."""
        for around in self._small(block.element)[1:5]:
            if next(around.iter("img", "picture", "video", "iframe"), None) is not None:
                return self._weight.get(around, 0) <= len(block.text) + _CAPTION_REST
        return False

    def tags(self, element: HtmlElement) -> frozenset[str]:
        """Their tags."""
        return frozenset(str(around.tag) for around in self._small(element))
