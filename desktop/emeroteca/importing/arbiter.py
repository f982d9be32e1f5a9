"""Settles between the witnesses which blocks are the article, first for the page, then by block.

A page is judged as a whole first: mostly the extractors agree and each corrects the other; where
one of them looked at another part of the page, the other leads; where both did, the <article> that
holds the headline leads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lxml.html import HtmlElement

from emeroteca.importing import completing, threads
from emeroteca.importing.blocks import Page, PageBlock, is_chrome
from emeroteca.importing.evidence import is_prose
from emeroteca.importing.titles import similar
from emeroteca.importing.votes import NAMED, Votes, letters
from emeroteca.model.cleaning import Basis

_DENIED = 0.3
_LOST, _TRUNCATED = 0.5, 0.6
_NEAR = 3
_PROSE = 80
_SHORT = 24


class Mode(StrEnum):
    """Who led on a page."""

    CONSENSUS = "consensus"
    READABILITY = "readability"
    TRAFILATURA = "trafilatura"
    HEADLINE = "headline"
    """The <article> around the headline, because both looked elsewhere."""
    THREAD = "thread"
    """The posts of a discussion, which extractors take for comments."""
    PROSE = "prose"
    """Whatever is running text, because nobody found anything."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The blocks that are the article, by number, each with who decided."""

    mode: Mode
    kept: dict[str, Basis]


def arbitrate(page: Page, votes: Votes, title: str) -> Verdict:
    """Judge the page, then its blocks."""
    verdict = _by_headline(page, _by_extractors(page, votes), title)
    if not verdict.kept or _is_next_to_nothing(page, verdict.kept):
        verdict = Verdict(Mode.PROSE, dict.fromkeys(_prose(page), Basis.RULE))
    thread = threads.posts(page, verdict.kept, title)
    if thread and verdict.mode is not Mode.HEADLINE:
        return Verdict(Mode.THREAD, dict.fromkeys(thread, Basis.RULE))
    whole = completing.completed(page, verdict.kept, votes)
    return _by_statement(page, Verdict(verdict.mode, whole), votes)


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
    return Verdict(leads, kept)


def _by_headline(page: Page, verdict: Verdict, title: str) -> Verdict:
    """Believe the headline's own <article> where what was kept stands outside of it."""
    home = _home(page, title)
    if home is None:
        return verdict
    inside = [b for b in page.blocks if home in b.element.iterancestors()]
    numbers = {b.number for b in inside}
    kept = [b for b in page.blocks if b.number in verdict.kept]
    within = _length(b for b in kept if b.number in numbers)
    prose = [b for b in inside if is_prose(b) and not is_chrome(b)]
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
        b.number: Basis.STATEMENT if stated[b.number] >= NAMED else verdict.kept[b.number]
        for b in kept
        if stated[b.number] >= _DENIED or len(letters(b.text)) < _SHORT
    }
    added = {b.number: Basis.STATEMENT for b in named if b.number not in decided}
    return Verdict(verdict.mode, decided | added)


def _is_next_to_nothing(page: Page, kept: Mapping[str, Basis]) -> bool:
    """Whether little more than a headline was found on a page that says much more."""
    found = _length(b for b in page.blocks if b.number in kept and b.tag not in ("h1", "h2"))
    return found < _PROSE and _length(b for b in page.blocks if not is_chrome(b)) > 3 * _PROSE


def _prose(page: Page) -> list[str]:
    found = [b.number for b in page.blocks if is_prose(b) and not is_chrome(b)]
    return found or [b.number for b in page.blocks if not is_chrome(b)]


def _says_more(block: PageBlock) -> bool:
    return block.links < 0.8 or len(block.text) >= _PROSE


def _length(blocks: Iterable[PageBlock]) -> int:
    return sum(len(block.text) for block in blocks)


def _range(blocks: list[PageBlock]) -> tuple[int, int]:
    return (blocks[0].order, blocks[-1].order) if blocks else (0, 0)
