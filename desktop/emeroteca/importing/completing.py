"""Completes what the extractors chose with what the page's own structure says belongs to it.

Extractors pass over headings, listings, tables and quoted posts between the paragraphs they keep,
and of long manuals they keep some sections and lose others. Each step here goes by structure alone
and adds only what stands side by side with running text that was kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from lxml.html import HtmlElement

from emeroteca.importing.blocks import Page, PageBlock, is_chrome, is_post
from emeroteca.importing.evidence import is_prose
from emeroteca.importing.places import Places
from emeroteca.importing.votes import Votes
from emeroteca.model.cleaning import Basis

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_USUAL = 0.3
"""A place where this share of the kept prose stands is where the page keeps its text."""
_LOST = 0.3
"""Sections count as lost where they hold this much beside what was kept."""
_NEARLY_ALL = 0.9


def completed(page: Page, kept: Mapping[str, Basis], votes: Votes) -> dict[str, Basis]:
    """The kept blocks with what belongs to them."""
    whole = dict(kept)
    for step in (_of_the_same_place, _lost_sections, _between):
        prose = [b for b in page.blocks if b.number in whole and is_prose(b)]
        if prose:
            whole |= step(page, whole, prose, votes)
    return whole


def _of_the_same_place(
    page: Page, kept: Mapping[str, Basis], prose: list[PageBlock], _votes: Votes
) -> dict[str, Basis]:
    """Running text that stands at the same place of the template as most of what was kept."""
    places = Places()
    weight: Counter[str] = Counter()
    for block in prose:
        weight[places.of(block.element)] += len(block.text)
    usual = {place for place, length in weight.items() if length >= _USUAL * weight.total()}
    return {
        block.number: Basis.RULE
        for block in page.blocks
        if _may_belong(block, kept) and places.of(block.element) in usual
    }


def _lost_sections(
    page: Page, kept: Mapping[str, Basis], prose: list[PageBlock], _votes: Votes
) -> dict[str, Basis]:
    """Sections beside the kept ones, where so much was lost that it is no box in an article."""
    home = _home(prose)
    found = [b for b in page.blocks if _may_belong(b, kept) and home in b.element.iterancestors()]
    if sum(len(b.text) for b in found) < _LOST * sum(len(b.text) for b in prose):
        return {}
    return dict.fromkeys((b.number for b in found), Basis.RULE)


def _home(prose: list[PageBlock]) -> HtmlElement:
    """The smallest element that holds nearly all running text that was kept."""
    weight: dict[HtmlElement, int] = {}
    for block in prose:
        for around in block.element.iterancestors():
            weight[around] = weight.get(around, 0) + len(block.text)
    enough = _NEARLY_ALL * sum(len(block.text) for block in prose)
    # Elements were met from the inside out, so the first that holds enough is the smallest.
    home = next(around for around, length in weight.items() if length >= enough)
    outer = home.getparent()
    if outer is not None and any(_is_twin(home, other) for other in outer):
        return outer  # one of several sections alike
    return home


def _is_twin(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two elements are made by the same part of a template."""
    named = bool(one.get("class")) or one.tag == "section"
    same = one.tag == other.tag and one.get("class") == other.get("class")
    return named and same and one is not other


def _may_belong(block: PageBlock, kept: Mapping[str, Basis]) -> bool:
    return (
        block.number not in kept and block.links < 0.3 and is_prose(block) and not is_chrome(block)
    )


def _between(
    page: Page, kept: Mapping[str, Basis], prose: list[PageBlock], votes: Votes
) -> dict[str, Basis]:
    """Headings, listings, tables, lists and quoted posts between blocks that are kept."""
    homes = {b.element.getparent() for b in prose}
    orders = [b.order for b in page.blocks if b.number in kept]
    found: dict[str, Basis] = {}
    for block in page.blocks[min(orders) : max(orders) + 2]:
        if block.number in kept or is_chrome(block):
            continue
        ours = block.number in votes.readability
        beside = block.element.getparent() in homes and is_prose(block) and block.links < 0.2
        if _heads(block, page, kept, votes) or (ours and beside):
            found[block.number] = Basis.READABILITY
        elif _is_listing(block, homes) or _is_listed(block, homes) or _is_post(block, homes):
            found[block.number] = Basis.RULE
    return found


def _heads(block: PageBlock, page: Page, kept: Mapping[str, Basis], votes: Votes) -> bool:
    """Whether a block is a heading over one that is kept."""
    following = page.blocks[block.order + 1 : block.order + 2]
    if not following or following[0].number not in kept or block.links > 0.5:
        return False
    ours = block.number in votes.readability
    if block.tag in _HEADINGS:
        return ours or block.element.getparent() is following[0].element.getparent()
    return ours and "head" in (block.element.get("class") or "").lower()


def _is_listing(block: PageBlock, homes: set[HtmlElement | None]) -> bool:
    """Whether a block is code or a table beside running text."""
    if block.tag not in ("pre", "table") or block.links > 0.5:
        return False
    around = list(block.element.iterancestors())[:3]
    return any(element in homes for element in around)


def _is_listed(block: PageBlock, homes: set[HtmlElement | None]) -> bool:
    """Whether a block is an item of a list that stands beside running text."""
    around = next(block.element.iterancestors("ul", "ol", "dl"), None)
    return block.links < 0.5 and around is not None and around.getparent() in homes


def _is_post(block: PageBlock, homes: set[HtmlElement | None]) -> bool:
    """Whether a block belongs to a quoted post that stands among running text."""
    if not is_post(block.element):
        return False
    around = list(block.element.iterancestors())[:5]
    return any(element in homes for element in around)
