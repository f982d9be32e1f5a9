"""Settles between the witnesses which blocks are the article, first for the page, then by block.

A page is judged as a whole first: mostly the extractors agree and each corrects the other; where
one of them looked at another part of the page, the other leads; where both did, the <article> that
holds the headline leads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lxml.html import HtmlElement

from emeroteca.importing.blocks import Page, PageBlock, is_post
from emeroteca.importing.titles import similar
from emeroteca.importing.votes import Votes, letters
from emeroteca.model.cleaning import Basis

NAMED = 0.6
"""A block is named by a text where this share of its pieces occurs there."""
_DENIED = 0.3
_LOST, _TRUNCATED = 0.5, 0.6
_NEAR = 3
_PROSE = 80
_SHORT = 24
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_CHROME = ("nav", "footer", "aside", "form", "header", "menu")


class Mode(StrEnum):
    """Who led on a page."""

    CONSENSUS = "consensus"
    READABILITY = "readability"
    TRAFILATURA = "trafilatura"
    HEADLINE = "headline"
    """The <article> around the headline, because both looked elsewhere."""
    PROSE = "prose"
    """Whatever is running text, because nobody found anything."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The blocks that are the article, by number, each with who decided."""

    mode: Mode
    kept: dict[str, Basis]


def arbitrate(page: Page, votes: Votes, title: str) -> Verdict:
    """Judge the page, then its blocks."""
    verdict = _by_extractors(page, votes)
    verdict = _by_headline(page, verdict, title)
    if not verdict.kept:
        verdict = Verdict(Mode.PROSE, dict.fromkeys(_prose(page), Basis.RULE))
    return _by_statement(page, verdict, votes)


def _by_extractors(page: Page, votes: Votes) -> Verdict:
    ours = [b for b in page.blocks if b.number in votes.readability]
    theirs = [b for b in page.blocks if votes.trafilatura[b.number] >= NAMED]
    both = [b for b in ours if votes.trafilatura[b.number] >= NAMED]
    shared = _length(both)
    if not both or shared < _LOST * _length(b for b in theirs if not is_chrome(b)):
        leads = Mode.TRAFILATURA if theirs else Mode.READABILITY
    elif shared < _TRUNCATED * _length(ours):
        leads = Mode.READABILITY
    else:
        leads = Mode.CONSENSUS
    kept = dict.fromkeys((b.number for b in both), Basis.CONSENSUS)
    if leads is Mode.READABILITY:
        kept |= {b.number: Basis.READABILITY for b in ours if b.number not in kept}
    first, last = _range(both or ours or theirs)
    for block in theirs:
        inside = first < block.order < last
        near = first - _NEAR <= block.order <= last + _NEAR
        if leads is Mode.TRAFILATURA:
            near = inside = not is_chrome(block)
        # A short line occurs in any text by chance: it must stand in the midst.
        if block.number not in kept and (inside or (near and len(letters(block.text)) >= _SHORT)):
            kept[block.number] = Basis.TRAFILATURA
    kept |= _in_the_midst(page, kept, votes)
    return Verdict(leads, kept)


def _in_the_midst(page: Page, kept: dict[str, Basis], votes: Votes) -> dict[str, Basis]:
    """Headings and quoted posts between kept blocks, which trafilatura often passes over."""
    found: dict[str, Basis] = {}
    orders = [b.order for b in page.blocks if b.number in kept]
    if not orders:
        return found
    kin = {b.element.getparent() for b in page.blocks if b.number in kept and _is_prose(b)}
    for block in page.blocks[min(orders) : max(orders)]:
        if block.number in kept or is_chrome(block):
            continue
        ours = block.number in votes.readability
        if _heads(block, page, kept, votes) or (ours and _has_kin(block, kin)):
            found[block.number] = Basis.READABILITY
        elif is_post(block.element) and not _elsewhere(block, page, kept):
            found[block.number] = Basis.RULE
    return found


def _heads(block: PageBlock, page: Page, kept: dict[str, Basis], votes: Votes) -> bool:
    """Whether a block is a heading over one that is kept."""
    following = page.blocks[block.order + 1]
    if following.number not in kept:
        return False
    if block.tag in _HEADINGS and block.links < 0.5:
        return block.element.getparent() is following.element.getparent() or (
            block.number in votes.readability
        )
    named = "head" in (block.element.get("class") or "").lower()
    return named and block.number in votes.readability


def _has_kin(block: PageBlock, kin: set[HtmlElement | None]) -> bool:
    """Whether a block stands side by side with running text that is kept."""
    return _is_prose(block) and block.element.getparent() in kin and block.links < 0.2


def _elsewhere(block: PageBlock, page: Page, kept: dict[str, Basis]) -> bool:
    """Whether a block stands in no element that also holds one of the last kept blocks."""
    before = [b for b in page.blocks[max(0, block.order - 40) : block.order] if b.number in kept]
    around = set(block.element.iterancestors("article", "main", "section", "div"))
    around = {a for a in around if isinstance(a, HtmlElement)}
    return not any(set(b.element.iterancestors()) & around for b in before[-3:])


def _by_headline(page: Page, verdict: Verdict, title: str) -> Verdict:
    """Believe the headline's own <article> where what was kept stands outside of it."""
    home = _home(page, title)
    if home is None:
        return verdict
    inside = [b for b in page.blocks if home in b.element.iterancestors()]
    numbers = {b.number for b in inside}
    kept = [b for b in page.blocks if b.number in verdict.kept]
    within = _length(b for b in kept if b.number in numbers)
    prose = [b for b in inside if _is_prose(b) and not is_chrome(b)]
    if within >= _LOST * _length(kept) or _length(prose) < 3 * _PROSE:
        return verdict
    first, last = _range(prose)
    chosen = [b for b in inside if first <= b.order <= last and not is_chrome(b) and _says_more(b)]
    return Verdict(Mode.HEADLINE, dict.fromkeys((b.number for b in chosen), Basis.RULE))


def _home(page: Page, title: str) -> HtmlElement | None:
    """The <article> that the visible headline stands in."""
    for block in page.blocks:
        if block.tag in ("h1", "h2") and title and similar(block.text, title):
            around = next(block.element.iterancestors("article"), None)
            return around if isinstance(around, HtmlElement) else None
    return None


def _by_statement(page: Page, verdict: Verdict, votes: Votes) -> Verdict:
    """Let the page's own statement of its text settle what it speaks about."""
    if votes.stated is None:
        return verdict
    stated = votes.stated
    named = [b for b in page.blocks if stated[b.number] >= NAMED and len(letters(b.text)) >= _SHORT]
    kept = [b for b in page.blocks if b.number in verdict.kept]
    if _length(named) < _LOST * _length(kept):
        return verdict  # a teaser, or another text
    decided = {
        b.number: verdict.kept[b.number]
        for b in kept
        if stated[b.number] >= _DENIED or len(letters(b.text)) < _SHORT
    }
    added = {b.number: Basis.STATEMENT for b in named if b.number not in decided}
    return Verdict(verdict.mode, decided | added)


def _prose(page: Page) -> list[str]:
    found = [b.number for b in page.blocks if _is_prose(b) and not is_chrome(b)]
    return found or [b.number for b in page.blocks if not is_chrome(b)]


def _is_prose(block: PageBlock) -> bool:
    return len(block.text) >= _PROSE and block.links < 0.5


def _says_more(block: PageBlock) -> bool:
    return block.links < 0.8 or len(block.text) >= _PROSE


def is_chrome(block: PageBlock) -> bool:
    """Whether a block stands in the page's frame; the header of an <article> is its own."""
    for around in block.element.iterancestors():
        if around.tag in ("article", "main"):
            return False
        if around.tag in _CHROME:
            return True
    return False


def _length(blocks: Iterable[PageBlock]) -> int:
    return sum(len(block.text) for block in blocks)


def _range(blocks: list[PageBlock]) -> tuple[int, int]:
    return (blocks[0].order, blocks[-1].order) if blocks else (0, 0)
