"""Completes what the extractors chose with what the page's own structure says belongs to it.

Extractors pass over headings, listings, tables and quoted posts between the paragraphs they keep,
and of long manuals they keep some sections and lose others. Each step here goes by structure alone
and adds only what stands side by side with running text that was kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping

from lxml.html import HtmlElement

from emeroteca.importing.blocks import Page, PageBlock, is_chrome, is_post
from emeroteca.importing.choice.evidence import is_prose
from emeroteca.importing.choice.places import Places
from emeroteca.importing.choice.votes import Votes
from emeroteca.importing.markup import BLOCK
from emeroteca.model.cleaning import Basis

_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_SUBHEADINGS = _HEADINGS - {"h1"}
_WRAPPERS = 4
_FIRST = 12
_USUAL = 0.3
"""A place where this share of the kept prose stands is where the page keeps its text."""
_LOST = 0.3
"""Sections count as lost where they hold this much beside what was kept."""
_NEARLY_ALL = 0.9
_SENTENCE = 40
"""From this length on a line may be a paragraph of a sentence."""
_ENDS = re.compile(r"[.!?…。！？؟][\"'”’»)\]]*$")


def completed(page: Page, kept: Mapping[str, Basis], votes: Votes) -> dict[str, Basis]:
    """The kept blocks with what belongs to them."""
    whole = dict(kept)
    for step in (_of_the_same_place, _lost_sections, _in_the_midst, _between):
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
    there = [b for b in page.blocks if not is_chrome(b) and places.of(b.element) in usual]
    found = {b.number: Basis.RULE for b in there if _may_belong(b, kept)}
    orders = [b.order for b in there if b.number in found or b.number in kept]
    within = range(min(orders) - 1, max(orders) + 2) if orders else ()
    short = (b for b in there if b.order in within and _is_sentence(b, kept))
    return found | {b.number: Basis.RULE for b in short}


def _is_sentence(block: PageBlock, kept: Mapping[str, Basis]) -> bool:
    """Whether a block is a short paragraph without links."""
    plain = block.number not in kept and not block.links
    return plain and len(block.text) >= _SENTENCE and _ENDS.search(block.text) is not None


def _lost_sections(
    page: Page, kept: Mapping[str, Basis], prose: list[PageBlock], _votes: Votes
) -> dict[str, Basis]:
    """Sections beside the kept ones, where so much was lost that it is no box in an article."""
    home = _home(prose)
    inside = [b for b in page.blocks if home in b.element.iterancestors() and not is_chrome(b)]
    found = [b for b in inside if _may_belong(b, kept)]
    if sum(len(b.text) for b in found) < _LOST * sum(len(b.text) for b in prose):
        return {}
    short = [b for b in inside if b.order < found[-1].order and _is_sentence(b, kept)]
    return dict.fromkeys((b.number for b in (*found, *short)), Basis.RULE)


def _in_the_midst(
    page: Page, kept: Mapping[str, Basis], prose: list[PageBlock], _votes: Votes
) -> dict[str, Basis]:
    """Notes and callouts: a paragraph in a box without links between paragraphs that are kept."""
    homes = {b.element.getparent() for b in prose}
    found = {}
    for block in page.blocks[prose[0].order : prose[-1].order]:
        if block.links or not (_may_belong(block, kept) or _is_sentence(block, kept)):
            continue
        box = _box_in(block.element, homes)
        alone = box is not None and next(box.iter("a", "img"), None) is None
        if alone and not is_chrome(block):
            found[block.number] = Basis.RULE
    return found


def _box_in(element: HtmlElement, homes: set[HtmlElement | None]) -> HtmlElement | None:
    """The box around an element that stands right among running text, not far above it."""
    box = element
    for around in list(element.iterancestors())[:3]:
        if around in homes:
            return box
        box = around
    return None


def _home(prose: list[PageBlock]) -> HtmlElement:
    """The smallest element that holds nearly all running text that was kept."""
    weight: dict[HtmlElement, int] = {}
    for block in prose:
        for around in block.element.iterancestors():
            weight[around] = weight.get(around, 0) + len(block.text)
    enough = _NEARLY_ALL * sum(len(block.text) for block in prose)
    # Elements were met from the inside out, so the first that holds enough is the smallest.
    home = next((around for around, length in weight.items() if length >= enough), None)
    if home is None:
        return prose[0].element  # it stands outside of any element, as in a frameset
    outer = home.getparent()
    if outer is not None and (
        any(_is_twin(home, other) for other in outer) or _is_between_headings(home)
    ):
        return outer  # one of several sections
    return home


def _is_between_headings(home: HtmlElement) -> bool:
    """Whether headings alike stand beside an element, right before it and again after it."""
    before = home.getprevious()
    if before is None or before.tag not in ("h2", "h3", "h4"):
        return False
    alike = home.itersiblings(str(before.tag))
    return any(after.get("class") == before.get("class") for after in alike)


def _is_twin(one: HtmlElement, other: HtmlElement) -> bool:
    """Whether two elements are made by the same part of a template."""
    if one is other or one.tag != other.tag:
        return False
    parent = one.getparent()
    if one.tag == "section" and parent is not None and parent.tag == "main":
        return True
    named = bool(one.get("class")) or one.tag == "section"
    return named and bool(one.get("class") == other.get("class"))


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
    lists: dict[HtmlElement, bool] = {}
    # From below, so that a heading over a list sees that the list was added.
    for block in reversed(page.blocks[max(0, min(orders) - 1) : _end(page, max(orders) + 2)]):
        if block.number in kept or is_chrome(block):
            continue
        if block.order < min(orders) and block.tag not in _SUBHEADINGS:
            continue
        ours = block.number in votes.readability
        beside = block.element.getparent() in homes and is_prose(block) and block.links < 0.2
        if _heads(block, page, kept.keys() | found.keys(), votes) or (ours and beside):
            found[block.number] = Basis.READABILITY
        elif (
            _is_listing(block, homes)
            or _is_listed(block, homes, lists)
            or _is_post(block, homes)
            or _introduces(block, page, kept.keys() | found.keys())
        ):
            found[block.number] = Basis.RULE
    return found


def _end(page: Page, end: int) -> int:
    """Where the list of terms ends that the last block belongs to; other lists may be menus."""
    around = _listing(page.blocks[end - 1]) if end <= len(page.blocks) else None
    while around is not None and around.tag == "dl" and end < len(page.blocks):
        if _listing(page.blocks[end]) is not around:
            break
        end += 1
    return end


def _listing(block: PageBlock) -> HtmlElement | None:
    return next(block.element.iterancestors("ul", "ol", "dl"), None)


def _heads(block: PageBlock, page: Page, kept: Container[str], votes: Votes) -> bool:
    """Whether a block is a heading over one that is kept."""
    following = page.blocks[block.order + 1 : block.order + 2]
    if not following or following[0].number not in kept or block.links > 0.5:
        return False
    ours = block.number in votes.readability
    if block.tag in _HEADINGS:
        section = _around_alone(block.element)
        opens = section in list(following[0].element.iterancestors())[:3]
        # However a template wraps its parts: what stands right over running text heads it.
        return ours or opens or (block.tag != "h1" and is_prose(following[0]))
    return ours and "head" in (block.element.get("class") or "").lower()


def _around_alone(heading: HtmlElement) -> HtmlElement | None:
    """The section that a heading opens: the first element around it that holds more blocks."""
    inner, around = heading, heading.getparent()
    for _ in range(_WRAPPERS):
        if around is None or any(e.tag in BLOCK and e is not inner for e in around):
            break
        inner, around = around, around.getparent()
    return around


def _is_listing(block: PageBlock, homes: set[HtmlElement | None]) -> bool:
    """Whether a block is code or a table beside running text."""
    if block.tag not in ("pre", "table") or block.links > 0.5:
        return False
    around = list(block.element.iterancestors())[:3]
    return any(element in homes for element in around)


def _is_listed(
    block: PageBlock, homes: set[HtmlElement | None], lists: dict[HtmlElement, bool]
) -> bool:
    """Whether a block is an item of a list that stands beside running text."""
    around = _listing(block)
    if around is None or (block.links >= 0.5 and around.tag != "dl"):
        return False
    if around not in lists:
        lists[around] = _stands_beside(around, homes) and not _is_menu(around)
    return lists[around]


def _stands_beside(around: HtmlElement, homes: set[HtmlElement | None]) -> bool:
    section = around.getparent()
    if section is None or section in homes or around.tag != "dl":
        return section in homes
    # A reference has its terms, which lead to pages of their own, beside the text about them all.
    return around.getprevious() in homes or not homes.isdisjoint(list(section)[:_FIRST])


def _introduces(block: PageBlock, page: Page, kept: Container[str]) -> bool:
    """Whether a line stands between a heading and kept text, as a function's signature does."""
    above = page.blocks[block.order - 1] if block.order else None
    following = page.blocks[block.order + 1 : block.order + 2]
    if above is None or above.tag not in _SUBHEADINGS or not following or block.links:
        return False
    section = _around_alone(above.element)
    inside = section in block.element.iterancestors() and following[0].number in kept
    return inside and section in list(following[0].element.iterancestors())[:3]


def _is_menu(around: HtmlElement) -> bool:
    """Whether a list is mostly links."""
    linked = sum(len(str(a.text_content())) for a in around.iter("a"))
    return linked > len(" ".join(str(around.text_content()).split())) * 0.5


def _is_post(block: PageBlock, homes: set[HtmlElement | None]) -> bool:
    """Whether a block belongs to a quoted post that stands among running text."""
    if not is_post(block.element):
        return False
    around = list(block.element.iterancestors())[:5]
    return any(element in homes for element in around)
