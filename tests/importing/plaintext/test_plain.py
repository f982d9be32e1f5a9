"""A plain text becomes an article, and what a person said about it is followed."""

from __future__ import annotations

from emeroteca.importing.characters import BREAK
from emeroteca.importing.plaintext import plain
from emeroteca.model.cleaning import (
    Basis,
    Choice,
    Piece,
    Reason,
    Repairs,
    SiteRule,
    fingerprint,
)
from emeroteca.model.text import BlockKind

FIRST = "The council met for the last time that evening. " * 3
SECOND = "Nobody spoke about the bridge, although everybody had come for it. " * 3
TITLE = "The council closes the old bridge"
SUBTITLE = "Nobody spoke at the last meeting"
POST = "https://x.com/council/status/1803329393680388249"


def pieces(text: str, repairs: Repairs | None = None) -> dict[str, Piece]:
    return {piece.text: piece for piece in plain.article(text, repairs).pieces}


def lines(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_a_bar_parts_title_and_subtitle_where_both_are_sentences() -> None:
    found = plain.article(lines(f"{TITLE} | {SUBTITLE}", FIRST, SECOND))
    assert (found.title, found.subtitle) == (TITLE, SUBTITLE)
    assert [fact.value for fact in found.facts] == [TITLE, SUBTITLE]
    found = plain.article(lines(f"{TITLE} | The Example", FIRST, SECOND))
    assert (found.title, found.subtitle) == (f"{TITLE} | The Example", "")


def test_repeated_headlines_are_set_apart_within_the_first_paragraphs() -> None:
    near = TITLE.replace("closes", "close")
    found = plain.article(lines(f"{TITLE} | {SUBTITLE}", FIRST, near, SUBTITLE, SECOND))
    assert [(apart.reason, apart.text, apart.after) for apart in found.apart] == [
        (Reason.REPEATED_HEADLINE, near, 1),
        (Reason.STANDFIRST, SUBTITLE, 1),
    ]
    assert len(found.text.blocks) == 2


def test_a_text_that_is_nothing_but_its_headline_keeps_a_body() -> None:
    found = plain.article(lines(TITLE, TITLE, TITLE))
    assert found.text.content == TITLE
    assert plain.article(TITLE).text.content == TITLE
    assert plain.article("").pieces == ()


def test_every_paragraph_is_a_piece_with_its_place() -> None:
    text = lines(TITLE, FIRST, "What came of it", SECOND, POST, "* * *", FIRST, "Follow us", "NEXT")
    found = plain.article(text)
    assert [(p.kind, p.kept, p.after) for p in found.pieces] == [
        (BlockKind.TITLE, True, 0),
        (BlockKind.PARAGRAPH, True, 0),
        (BlockKind.HEADING, True, 1),
        (BlockKind.PARAGRAPH, True, 2),
        (BlockKind.CARD, True, 3),
        (BlockKind.RULE, True, 4),
        (BlockKind.PARAGRAPH, True, 5),
        (BlockKind.PARAGRAPH, False, 6),
        (BlockKind.PARAGRAPH, False, 6),
    ]
    assert len({piece.key for piece in found.pieces}) == 9
    kept = [piece for piece in found.pieces if piece.kept][1:]
    assert [found.text.blocks[piece.after].kind for piece in kept] == [p.kind for p in kept]
    assert [apart.key for apart in found.apart] == [p.key for p in found.pieces if not p.kept]


def test_a_person_brings_a_tail_line_back_and_leaves_a_paragraph_out() -> None:
    text = lines(TITLE, FIRST, SECOND, "Follow us to the bridge", "NEXT Another story")
    before = pieces(text)
    repairs = Repairs(
        choices=(
            Choice(before["Follow us to the bridge"].key, True),
            Choice(before[FIRST.strip()].key, False),
        )
    )
    after = plain.article(text, repairs)
    assert after.text.content == f"{SECOND.strip()}\nFollow us to the bridge"
    by_text = {piece.text: piece for piece in after.pieces}
    assert by_text["Follow us to the bridge"].basis is Basis.PERSON
    assert by_text[FIRST.strip()].reason is Reason.PERSON
    assert by_text["NEXT Another story"].reason is Reason.AGGREGATOR_TAIL
    assert {piece.key for piece in after.pieces} == {piece.key for piece in before.values()}


def test_a_person_says_that_the_first_line_is_no_title() -> None:
    text = lines(TITLE, FIRST, SECOND)
    repairs = Repairs(choices=(Choice(pieces(text)[TITLE].key, False),))
    assert plain.article(text, repairs).title == ""


def test_rules_for_a_site_are_followed_and_a_person_overrules_them() -> None:
    text = lines(TITLE, FIRST, "We are grateful to our readers.", SECOND)
    mark = fingerprint("we are grateful to our readers")
    for learned, reason in ((False, Reason.SITE_RULE), (True, Reason.BOILERPLATE)):
        rule = SiteRule("bridge.example", keep=False, text=mark, learned=learned)
        found = pieces(text, Repairs(rules=(rule,)))["We are grateful to our readers."]
        assert (found.kept, found.reason, found.basis) == (False, reason, Basis.SITE_RULE)
        repairs = Repairs((Choice(found.key, True),), (rule,))
        assert pieces(text, repairs)["We are grateful to our readers."].basis is Basis.PERSON


def test_a_rule_keeps_what_looks_like_a_tail() -> None:
    rule = SiteRule("bridge.example", keep=True, text=fingerprint("Source: the archive"))
    text = lines(TITLE, FIRST, "Source: the archive")
    assert not plain.article(text, Repairs(rules=(rule,))).apart


def test_a_bare_address_is_a_card_and_its_number_hints_at_the_date() -> None:
    found = plain.article(lines(TITLE, FIRST, POST, SECOND))
    card = found.text.blocks[1]
    assert (card.kind, found.text.slice(card.span)) == (BlockKind.CARD, POST)
    hint = found.facts[-1]
    assert (hint.name, hint.value) == ("date_guess", "2024-06-19")
    assert hint.confidence < 0.5


def test_a_poem_keeps_its_lines_and_goes_by_the_first() -> None:
    found = plain.article("The roof is old\nthe rain is cold\nand nobody\n\nhas come\nto see")
    assert found.title == "The roof is old"
    assert [found.text.slice(b.span).count(BREAK) for b in found.text.blocks] == [2, 1]
    assert {block.kind for block in found.text.blocks} == {BlockKind.PARAGRAPH}


def test_ten_megabytes_of_one_line_are_read() -> None:
    line = "word " * 2_000_000
    assert len(plain.article(line).text.blocks) == 1
    found = plain.article(lines(TITLE, line, line + "end"))
    assert (found.title, len(found.text.blocks)) == (TITLE, 2)
    assert len(plain.article("x" * 10_000_000).text.content) == 10_000_000
