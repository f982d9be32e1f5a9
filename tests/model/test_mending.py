"""Repairs change what they name and nothing else, and find their place again."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.model.cleaning import Mend, MendKind, Suggestion
from emeroteca.model.mending import mend_of, mended, offered
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span, Text


def text_of(*blocks: str, runs: tuple[Run, ...] = ()) -> Text:
    made: list[Block] = []
    at = 0
    for content in blocks:
        made.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(content))))
        at += len(content) + 1
    return Text("\n".join(blocks), tuple(made), runs)


def suggestion(text: Text, surface: str, replacement: str) -> Suggestion:
    at = text.content.index(surface)
    return Suggestion(Span(at, at + len(surface)), replacement, MendKind.GLUED_WORDS)


def accepted(text: Text, surface: str, replacement: str) -> Mend:
    return mend_of(text, suggestion(text, surface, replacement), accepted=True)


def test_a_mend_remembers_what_stands_around_it_in_its_block() -> None:
    text = text_of("Before it.", "Vladimir PutinChi ha ringraziato Kim Jong-un.")
    mend = accepted(text, "PutinChi", "Putin Chi")
    assert mend == Mend("PutinChi", "Putin Chi", "Vladimir ", " ha ringraziato ", True)


def test_a_repair_moves_what_follows_and_a_space_stays_outside_of_a_link() -> None:
    link = Run(RunStyle.LINK, Span(0, 5), "https://a.example/")
    strong = Run(RunStyle.STRONG, Span(5, 8))
    last = Run(RunStyle.EMPHASIS, Span(14, 17))
    text = text_of("PutinChi risp.", "Poi", runs=(link, strong, last))
    text = text_of(
        "PutinChi risp", "Poi", runs=(link, strong, Run(RunStyle.EMPHASIS, Span(14, 17)))
    )
    new = mended(text, [accepted(text, "PutinChi", "Putin Chi")])
    assert new.content == "Putin Chi risp\nPoi"
    assert [new.slice(run.span) for run in new.runs] == ["Putin", "Chi", "Poi"]
    assert [new.slice(block.span) for block in new.blocks] == ["Putin Chi risp", "Poi"]


def test_a_doubled_mark_is_taken_out() -> None:
    text = text_of("Risale al 2000.. E poi", runs=(Run(RunStyle.STRONG, Span(10, 16)),))
    new = mended(text, [accepted(text, "2000..", "2000.")])
    assert new.content == "Risale al 2000. E poi"
    assert new.slice(new.runs[0].span) == "2000."


def test_a_declined_repair_is_not_made_and_not_offered_again() -> None:
    text = text_of("Ieri PutinChi e poi LavrovChe.")
    one, two = (
        suggestion(text, "PutinChi", "Putin Chi"),
        suggestion(text, "LavrovChe", "Lavrov Che"),
    )
    mends = [mend_of(text, one, accepted=False)]
    assert mended(text, mends) is text
    assert offered(text, (one, two), mends) == (two,)


def test_a_repair_finds_its_place_by_its_surroundings() -> None:
    text = text_of("the art of thewar and", "another thewar entirely")
    at = text.content.rindex("thewar")
    second = Suggestion(Span(at, at + 6), "the war", MendKind.GLUED_WORDS)
    mend = mend_of(text, second, accepted=True)
    assert mended(text, [mend]).content == "the art of thewar and\nanother the war entirely"
    moved = text_of(
        "New first paragraph.", "Quite another thewar entirely new", "the art of thewar and"
    )
    assert "another the war entirely" in mended(moved, [mend]).content
    assert "art of thewar" in mended(moved, [mend]).content


def test_a_repair_without_its_place_is_left() -> None:
    text = text_of("Vladimir PutinChi ha ringraziato")
    mend = accepted(text, "PutinChi", "Putin Chi")
    other = text_of("Wholly different words PutinChi stand here around it")
    assert mended(other, [mend]) is other
    assert mended(text_of("Nothing of the kind"), [mend]).content == "Nothing of the kind"


def test_two_repairs_beside_each_other_are_both_made() -> None:
    text = text_of("Dice che”il prevedetra le altre cose..")
    pairs = [("che”il", "che ”il"), ("prevedetra", "prevede tra"), ("cose..", "cose.")]
    mends = [accepted(text, *pair) for pair in pairs]
    for order in itertools.permutations(mends):
        assert mended(text, order).content == "Dice che ”il prevede tra le altre cose."
    once = mended(text, mends[:1])
    assert mended(once, mends).content == "Dice che ”il prevede tra le altre cose."


@pytest.mark.parametrize("replacement", ["", "a\nb", "a\ufffcb", "\u0301x"])
def test_a_repair_never_breaks_a_text(replacement: str) -> None:
    text = text_of("one ab two")
    mend = Mend("ab", replacement, "one ", " two", True)
    assert mended(text, [mend]).content.count("\n") == 0
    assert unicodedata.is_normalized("NFC", mended(text, [mend]).content)


WORDS = st.text(st.sampled_from("abéß”. 👩🏽"), min_size=1, max_size=12).map(
    lambda words: unicodedata.normalize("NFC", words)
)


@st.composite
def texts_and_repairs(draw: st.DrawFn) -> tuple[Text, list[Suggestion]]:
    """A text with runs, and repairs that each put one space into it."""
    blocks = draw(st.lists(WORDS, min_size=1, max_size=4))
    plain = text_of(*blocks)
    spans = st.sampled_from([block.span for block in plain.blocks])
    runs: list[Run] = []
    for _ in range(draw(st.integers(0, 4))):
        block = draw(spans)
        start = draw(st.integers(block.start, block.end - 1))
        end = draw(st.integers(start + 1, block.end))
        runs.append(Run(RunStyle.EMPHASIS, Span(start, end)))
    text = Text(plain.content, plain.blocks, tuple(runs))
    found: list[Suggestion] = []
    for block in draw(st.lists(spans, max_size=3, unique=True)):
        if len(block) > 1:
            at = draw(st.integers(block.start + 1, block.end - 1))
            put = f"{text.content[block.start : at]} {text.content[at : block.end]}"
            found.append(Suggestion(block, put, MendKind.GLUED_WORDS))
    return text, found


@given(texts_and_repairs())
def test_repairs_change_no_other_character(case: tuple[Text, list[Suggestion]]) -> None:
    text, found = case
    new = mended(text, [mend_of(text, one, accepted=True) for one in found])
    assert len(new.content) <= len(text.content) + len(found)
    assert new.content.replace(" ", "") == text.content.replace(" ", "")
    assert [block.kind for block in new.blocks] == [block.kind for block in text.blocks]
    assert len(new.runs) == len(text.runs)
    for old, run in zip(text.runs, new.runs, strict=True):
        assert new.slice(run.span).replace(" ", "") == text.slice(old.span).replace(" ", "")
        block = new.blocks[new.block_at(run.span.start)]
        assert block.span.contains(run.span)
    if not found:
        assert new is text
