"""Decides about every block of a page: witnesses, arbiter, rules, and a person's word last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from emeroteca.importing.blocks import Page, PageBlock, is_chrome
from emeroteca.importing.choice import arbiter, evidence, rules, votes
from emeroteca.importing.choice.places import Places
from emeroteca.model.article import Metadata
from emeroteca.model.cleaning import Basis, Keys, Reason, Repairs, SiteRule, fingerprint

_AROUND = 12
"""Blocks before and after the article that may still be told more of than that they are outside."""
_SURE = (arbiter.Mode.CONSENSUS, arbiter.Mode.THREAD)
_MUCH = 0.08
_KEPT = (None, Basis.CONSENSUS)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one block; `reason` is None where it is kept."""

    block: PageBlock
    key: str
    place: str
    reason: Reason | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Chosen:
    """Every block of a page in order, and who led in choosing."""

    mode: arbiter.Mode
    verdicts: tuple[Verdict, ...]
    doubtful: bool = False
    """Whether the witnesses disagreed so much that a person had better look."""

    @property
    def kept(self) -> list[PageBlock]:
        """The blocks that are the article."""
        return [v.block for v in self.verdicts if v.reason is None]

    def text_of(self, reason: Reason) -> str:
        """The first block that was set apart for a reason, "" where there is none."""
        return next((v.block.text for v in self.verdicts if v.reason is reason), "")


def choose(page: Page, statement: str, known: Metadata, repairs: Repairs) -> Chosen:
    """Decide about every block; `statement` is the page's own `articleBody` or ""."""
    said = votes.collect(page, statement)
    settled = arbiter.arbitrate(page, said, known.title)
    inside = [b for b in page.blocks if b.number in settled.kept]
    surroundings = evidence.Surroundings(inside)
    asked = rules.POSTS if settled.mode is arbiter.Mode.THREAD else rules.RULES
    apart = rules.judge(evidence.gather(inside, settled.kept, surroundings), known, asked)
    if len(apart) == len(settled.kept):
        apart = {}  # rules that leave nothing have misunderstood the page
    outside = _outside(page, settled.kept, surroundings, known)
    places = Places()
    verdicts = []
    for block, key in _keyed(page.blocks):
        number = block.number
        if number in settled.kept and number not in apart:
            reason, basis = None, settled.kept[number]
        elif number in apart:
            reason, basis = apart[number], Basis.RULE
        else:
            reason, basis = outside[number]
        verdicts.append(Verdict(block, key, places.of(block.element), reason, basis))
    doubtful = settled.mode not in _SURE or _lone(verdicts, said) > _MUCH
    return Chosen(settled.mode, tuple(_followed(verdicts, repairs)), doubtful)


def _lone(verdicts: Iterable[Verdict], said: votes.Votes) -> float:
    """How much running text was left out that one witness held to be the article's.

    It is a share of the text that was kept; what a rule set apart for a reason does not count.
    """
    kept = left = 0
    for verdict in verdicts:
        block = verdict.block
        if verdict.reason is None:
            kept += len(block.text)
        elif verdict.reason is Reason.OUTSIDE and evidence.is_prose(block):
            ours = block.number in said.readability
            theirs = said.trafilatura[block.number] >= votes.NAMED
            left += len(block.text) if ours or theirs else 0
    return left / max(1, kept)


def everything(page: Page, basis: Basis, repairs: Repairs) -> Chosen:
    """Keep every block of what is an article as it stands."""
    return Chosen(arbiter.Mode.PROSE, tuple(_followed(_all(page, None, basis), repairs)))


def nothing(page: Page) -> list[Verdict]:
    """The blocks of a page whose article was found elsewhere, all left out."""
    return _all(page, Reason.OUTSIDE, Basis.STATEMENT)


def _all(page: Page, reason: Reason | None, basis: Basis) -> list[Verdict]:
    places = Places()
    keyed = _keyed(page.blocks)
    return [Verdict(b, key, places.of(b.element), reason, basis) for b, key in keyed]


def _keyed(blocks: Iterable[PageBlock]) -> Iterable[tuple[PageBlock, str]]:
    keys = Keys()
    for block in blocks:
        yield block, keys.next(block.text)


def _outside(
    page: Page,
    kept: Mapping[str, Basis],
    surroundings: evidence.Surroundings,
    known: Metadata,
) -> dict[str, tuple[Reason, Basis]]:
    """Why each block that no extractor chose is none of the article's."""
    found = {}
    for block in page.blocks:
        if block.number not in kept:
            frame = is_chrome(block)
            found[block.number] = (Reason.FRAME if frame else Reason.OUTSIDE, Basis.CONSENSUS)
    orders = [b.order for b in page.blocks if b.number in kept]
    if not orders:
        return found
    near = range(min(orders) - _AROUND, max(orders) + _AROUND + 1)
    asked = [
        b
        for b in page.blocks
        if b.order in near and found.get(b.number, _KEPT)[0] is Reason.OUTSIDE
    ]
    told = rules.judge(evidence.gather(asked, kept, surroundings), known, rules.NAMING)
    return found | {number: (reason, Basis.RULE) for number, reason in told.items()}


def _followed(verdicts: Iterable[Verdict], repairs: Repairs) -> Iterable[Verdict]:
    """The verdicts with what a person said about the site and, over that, about the article."""
    choices = {choice.key: choice.keep for choice in repairs.choices}
    texts = {rule.text: rule for rule in repairs.rules if rule.text}
    places = {rule.place: rule for rule in repairs.rules if rule.place}
    for verdict in verdicts:
        rule = places.get(verdict.place)
        if texts:
            rule = texts.get(fingerprint(verdict.block.text), rule)
        if verdict.key in choices:
            reason = None if choices[verdict.key] else Reason.PERSON
            yield replace(verdict, reason=reason, basis=Basis.PERSON)
        elif rule is not None:
            yield replace(verdict, reason=_ruled(rule), basis=Basis.SITE_RULE)
        else:
            yield verdict


def _ruled(rule: SiteRule) -> Reason | None:
    if rule.keep:
        return None
    return Reason.BOILERPLATE if rule.learned else Reason.SITE_RULE
