"""Asks several witnesses which blocks of a page are its article: two extractors and the page.

Readability works on a numbered copy of the page and answers with numbers. Trafilatura answers with
text, as does the page's own statement (JSON-LD `articleBody`); a block counts as named by them as
far as its pieces of 24 letters occur there, which also works for scripts without spaces. A short
block must be a line of its own there: a word occurs in any text.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Mapping
from dataclasses import dataclass

import readability  # type: ignore[import-untyped]
from lxml.html import HtmlElement

from emeroteca.importing.blocks import NUMBER, Page, PageBlock
from emeroteca.importing.markup import elements, remove

_PIECE = 24
NAMED = 0.6
"""A block is named by a text where this share of its pieces occurs there."""
_AGREED = 0.75
_SAYS = 1_500
_ITEMS = 4
_BOXES = ("ul", "ol", "div", "section", "aside", "header")
_LEAST_STATEMENT = 250
_MOST_BLOCKS = 5_000
"""Trafilatura's fallbacks compare paragraphs with each other, which longer pages cannot afford."""
_FRAME = ("nav", "footer", "menu", "form")


@dataclass(frozen=True, slots=True)
class Votes:
    """What each witness says, by the numbers of blocks; shares are 0 to 1.

    `stated` is None where the page does not state its text.
    """

    readability: frozenset[str]
    trafilatura: Mapping[str, float]
    stated: Mapping[str, float] | None = None


def collect(page: Page, statement: str) -> Votes:
    """Ask all of them; `statement` is the page's own `articleBody`, "" where it has none."""
    stated = None
    if len(statement) >= _LEAST_STATEMENT:
        stated = _shares(page, statement)
    tree = _without_frame(page)
    ours = by_readability(tree)
    theirs = _shares(page, _by_trafilatura(copy.deepcopy(tree), fast=True))
    if not _agree(page, ours, theirs) and len(page.blocks) <= _MOST_BLOCKS:
        # Only then its fallbacks are worth their time.
        theirs = _shares(page, _by_trafilatura(tree, fast=False))
    return Votes(ours, theirs, stated)


def _agree(page: Page, ours: frozenset[str], theirs: Mapping[str, float]) -> bool:
    """Whether two witnesses name nearly the same text."""
    mine = sum(len(b.text) for b in page.blocks if b.number in ours)
    yours = sum(len(b.text) for b in page.blocks if theirs[b.number] >= NAMED)
    both = [b for b in page.blocks if b.number in ours and theirs[b.number] >= NAMED]
    return sum(len(b.text) for b in both) >= _AGREED * max(mine, yours, 1)


def _without_frame(page: Page) -> HtmlElement:
    """A copy of the page for the extractors, without the navigation that both would cross first."""
    tree = copy.deepcopy(page.body.getroottree().getroot())
    for frame in list(elements(tree, *_FRAME)):
        if next(frame.iterancestors(*_FRAME), None) is None and len(frame.findall(".//p")) < 3:
            remove(frame)
    menus = _menus(page)
    for element in list(elements(tree, *_BOXES)) if menus else ():
        if element.get(NUMBER) in menus and element.getparent() is not None:
            remove(element)
    return tree


def _menus(page: Page) -> set[str]:
    """The lists and boxes that are nothing but links, on a page that says more than that."""
    said = sum(len(block.text) for block in page.blocks if block.links < 0.5)
    linked = sum(len(block.text) for block in page.blocks if block.links >= 0.5)
    if said < _SAYS or said < linked / 2:
        return set()
    items: dict[HtmlElement, list[PageBlock]] = {}
    for block in page.blocks:
        for around in block.element.iterancestors(*_BOXES):
            items.setdefault(around, []).append(block)
    return {
        str(around.get(NUMBER))
        for around, blocks in items.items()
        if len(blocks) >= _ITEMS and all(b.links > 0.7 for b in blocks)
    }


class _Readability(readability.Document):  # type: ignore[misc]
    """Readability over a page that is parsed and cleared already, keeping its answer as a tree."""

    def _parse(self, prepared: HtmlElement) -> HtmlElement:
        # Its second, milder try must begin with the whole page again.
        self.encoding = "utf-8"
        tree = copy.deepcopy(prepared)
        # lxml makes a Python object anew at each visit unless somebody holds on to it.
        self._alive = list(elements(tree))
        return tree

    def get_clean_html(self) -> str:
        """The end of `summary()`; only its length is looked at by the caller."""
        self.kept = {element.get(NUMBER) for element in elements(self._html())}
        return str(self._html().text_content())


def by_readability(tree: HtmlElement) -> frozenset[str]:
    """The numbers of the elements that readability keeps."""
    logging.getLogger("readability.readability").disabled = True
    document = _Readability(tree)
    try:
        document.summary()
    except readability.readability.Unparseable:
        return frozenset()
    return frozenset(number for number in document.kept if number)


def _by_trafilatura(tree: HtmlElement, *, fast: bool) -> str:
    """The text that trafilatura extracts; the tree is used up."""
    # Loaded where it is used: it brings a third of a second of imports with it.
    import trafilatura  # noqa: PLC0415

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        return str(
            trafilatura.extract(tree, include_comments=False, include_tables=True, fast=fast) or ""
        )
    except (ValueError, TypeError, AttributeError, IndexError, AssertionError):
        # A witness that stumbles over a page has no say in it.
        return ""


def letters(text: str) -> str:
    """The letters and digits of a text, run together, so that only words are compared."""
    return "".join(filter(str.isalnum, text.casefold()))


def _shares(page: Page, text: str) -> dict[str, float]:
    """How much of each block occurs in a text: its pieces anywhere, a short one as a whole line."""
    lines = {letters(line) for line in text.splitlines()}
    needles = {block.number: letters(block.text) for block in page.blocks}
    long = {number: _pieces(needle) for number, needle in needles.items() if len(needle) > _PIECE}
    there = _occurring({piece for found in long.values() for piece in found}, letters(text))
    shares = {number: float(needle in lines) for number, needle in needles.items() if needle}
    for number, found in long.items():
        shares[number] = sum(piece in there for piece in found) / len(found)
    return {block.number: shares.get(block.number, 0.0) for block in page.blocks}


def _pieces(needle: str) -> list[str]:
    starts = range(0, len(needle) - _PIECE + 1, _PIECE // 2)
    return [needle[at : at + _PIECE] for at in starts]


def _occurring(pieces: set[str], haystack: str) -> set[str]:
    """Those of the pieces that occur in a text, found in one pass over it, however long it is."""
    ends = range(_PIECE, len(haystack) + 1)
    return pieces.intersection(haystack[end - _PIECE : end] for end in ends)
