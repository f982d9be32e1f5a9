"""A person's choices and rules for a site are followed over every witness and every rule."""

from __future__ import annotations

from dataclasses import dataclass

from emeroteca.importing.pipeline import read_page
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Basis, Piece, Reason, SiteRule, fingerprint, site_key
from tests.importing.canal import PROSE, page, paragraphs

URL = "https://www.courier.example/2024/barge"
NOTE = "This paper is printed on the barge that it writes about, every Friday at noon."


@dataclass(frozen=True)
class Site:
    """The rules of the one site of these tests."""

    rules: tuple[SiteRule, ...]

    def read(self, html: str) -> Draft:
        return read_page(html, URL, rules={site_key(URL, ""): self.rules})


def piece(draft: Draft, start: str) -> Piece:
    return next(p for p in draft.pieces if p.text.startswith(start))


def html() -> str:
    return page(paragraphs(*PROSE[:4]), f'<div class="house note"><p>{NOTE}</p></div>',
                paragraphs(PROSE[4]))  # fmt: skip


def test_a_rule_by_text_leaves_a_paragraph_out_and_says_whose_it_is() -> None:
    plain = Site(()).read(html())
    assert piece(plain, NOTE[:20]).kept
    ruled = Site((SiteRule("courier.example", False, text=fingerprint(NOTE)),)).read(html())
    found = piece(ruled, NOTE[:20])
    assert (found.kept, found.reason, found.basis) == (False, Reason.SITE_RULE, Basis.SITE_RULE)
    assert NOTE not in ruled.text.content
    assert [a.text for a in ruled.apart if a.reason is Reason.SITE_RULE] == [NOTE]


def test_a_learned_rule_is_told_as_boilerplate() -> None:
    rule = SiteRule("courier.example", False, text=fingerprint(NOTE), learned=True)
    assert piece(Site((rule,)).read(html()), NOTE[:20]).reason is Reason.BOILERPLATE


def test_a_rule_by_place_hits_what_stands_there_and_nothing_else() -> None:
    place = piece(Site(()).read(html()), NOTE[:20]).place
    assert place.endswith("div.house.note > p")
    ruled = Site((SiteRule("courier.example", False, place=place),)).read(html())
    assert ruled.text.content == "\n".join(PROSE)


def test_a_rule_can_keep_what_cleaning_would_leave_out() -> None:
    caption = '<p class="caption">The lock in March, seen from the bridge.</p>'
    source = page(paragraphs(*PROSE[:2]), caption, paragraphs(*PROSE[2:]))
    left = piece(Site(()).read(source), "The lock in March")
    assert not left.kept
    ruled = Site((SiteRule("courier.example", True, place=left.place),)).read(source)
    assert piece(ruled, "The lock in March").basis is Basis.SITE_RULE
    assert "The lock in March" in ruled.text.content


def test_every_block_of_the_page_is_a_piece_with_a_key_of_its_own() -> None:
    source = page(paragraphs(*PROSE, "Again.", "Again."))
    draft = Site(()).read(source)
    keys = [p.key for p in draft.pieces]
    assert len(keys) == len(set(keys))
    again = Site(()).read(source.replace("  ", " "))
    assert keys == [p.key for p in again.pieces]
    assert all((p.reason is None) == p.kept for p in draft.pieces)


def test_a_page_that_the_witnesses_disagree_about_says_so() -> None:
    def doubts(draft: Draft) -> list[str]:
        return [fact.value for fact in draft.facts if fact.name == "doubt"]

    assert doubts(Site(()).read(html())) == []
    # Both extractors look at the longer story below; the headline's own article leads.
    others = "".join(
        f"<div class='story'><p>Of another day. {text * 3}</p></div>" for text in PROSE
    )
    short = page(paragraphs(PROSE[0], PROSE[1])).replace("<aside", f"<div>{others}</div><aside")
    draft = Site(()).read(short)
    assert draft.text.content == f"{PROSE[0]}\n{PROSE[1]}"
    assert doubts(draft) == ["headline"]
