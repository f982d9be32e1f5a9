"""A passage is found again in another text of its article, or is not placed; never elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import normalize

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from emeroteca.model.annotations.anchoring import Anchoring
from emeroteca.model.annotations.annotation import Anchor
from emeroteca.model.annotations.passage import passage
from emeroteca.model.annotations.suggesting import suggested
from emeroteca.model.text import Span, Text
from tests.archive.drafts import text_of

FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
MAYOR = "«Non abbiamo dormito», dice il sindaco; «ma nessuno è rimasto ferito»."
BRIDGE = "Il ponte di ferro resta chiuso almeno fino alla fine della settimana."
SCHOOL = "Le scuole riaprono lunedì, con gli orari che avevano prima della piena."
OLD = text_of(FLOOD, MAYOR, BRIDGE, SCHOOL)


def anchor(text: Text, words: str) -> Anchor:
    at = text.content.index(words)
    return passage(text, Span(at, at + len(words)))


def placed(words: str, new: Text, old: Text = OLD) -> str | None:
    """The words that stand where some words of the old text are found."""
    found = Anchoring(new, old).place(anchor(old, words))
    if found is None:
        return None
    assert found == passage(new, found.span)
    return found.exact


def test_in_the_same_text_a_passage_stays_where_it_is() -> None:
    for words in ("fiume", "e", "dice il sindaco; «ma", f"{MAYOR}\n{BRIDGE}", OLD.content):
        there = anchor(OLD, words)
        assert Anchoring(OLD, OLD).place(there) == there


def test_what_came_before_moves_it() -> None:
    new = text_of("Leggi anche: la piena di ieri.", FLOOD, MAYOR, BRIDGE, SCHOOL)
    assert placed("il sindaco", new) == "il sindaco"
    assert Anchoring(new).place(anchor(OLD, "il sindaco")) == anchor(new, "il sindaco")


@pytest.mark.parametrize(
    ("words", "was", "is_", "now"),
    [
        ("metri in una", " ", "\u00a0", "metri\u00a0in\u00a0una"),
        ("l'argine", "'", "’", "l’argine"),
        ("l'argine", "notte", "note", "l'argine"),
        ("l'argine vecchio ha", "vecchio", "vechcio", "l'argine vechcio ha"),
        ("«Non abbiamo dormito»", "«Non abbiamo dormito»", "“Non abbiamo dormito”", None),
        ("argine vecchio", "\n", "\n￼\n", "argine vecchio"),
    ],
)
def test_small_changes_do_not_matter(words: str, was: str, is_: str, now: str | None) -> None:
    new = text_of(*OLD.content.replace(was, is_).split("\n"))
    assert placed(words, new) == (now or is_)


def test_a_paragraph_that_came_between_is_taken_in() -> None:
    new = text_of(FLOOD, MAYOR, "Pubblicità", BRIDGE, SCHOOL)
    words = f"nessuno è rimasto ferito».\n{BRIDGE}"
    assert placed(words, new) == f"nessuno è rimasto ferito».\nPubblicità\n{BRIDGE}"


def test_of_a_passage_over_several_paragraphs_what_is_left_is_kept() -> None:
    assert (
        placed(f"{MAYOR}\n{BRIDGE}\nLe scuole", text_of(FLOOD, MAYOR, BRIDGE))
        == f"{MAYOR}\n{BRIDGE}"
    )


def test_a_short_line_is_kept_whatever_went_beside_it() -> None:
    old = text_of(FLOOD, "Foto: M. Serra", BRIDGE, SCHOOL)
    assert placed(f"ha tenuto.\nFoto: M. Serra\n{BRIDGE[:20]}", text_of(FLOOD, SCHOOL), old) is None
    now = placed(f"{FLOOD}\nFoto: M. Serra\nIl", text_of(FLOOD, "Foto: M. Serra", SCHOOL), old)
    assert now == f"{FLOOD}\nFoto: M. Serra"


def test_a_letter_of_a_line_that_is_gone_is_none_of_a_line_that_ends_alike() -> None:
    first, last = "acqua il e notte ponte", "acqua il ponte e 12"
    old = text_of(first, "acqua il 12 e sale di notte 13 fiume ponte", last)
    there = passage(old, Span(58, 59))
    assert Anchoring(text_of(first, last), old).place(there) is None


def test_what_is_gone_is_not_placed() -> None:
    new = text_of(FLOOD, BRIDGE, SCHOOL)
    assert placed("dice il sindaco", new) is None
    assert placed("è rimasto", text_of(FLOOD, "Nulla è rimasto.", SCHOOL)) is None


def test_the_same_words_elsewhere_are_another_passage() -> None:
    tail = "Di più nella nostra lettera del mattino, ogni giorno alle sette."
    old = text_of(FLOOD, tail, MAYOR, tail, BRIDGE)
    second = Span(old.content.rindex("lettera"), old.content.rindex("lettera") + 7)
    for new, where in (
        (text_of(FLOOD, tail, MAYOR, tail, BRIDGE, SCHOOL), "rindex"),
        (text_of(FLOOD, MAYOR, tail, BRIDGE), "index"),
        (text_of(FLOOD, tail, MAYOR, BRIDGE), None),
    ):
        found = Anchoring(new, old).place(passage(old, second))
        if where is None:
            assert found is None
        else:
            assert found is not None
            assert found.span.start == getattr(new.content, where)("lettera")


def test_another_number_is_another_statement() -> None:
    rows = tuple(f"Nel comune di Valdorsa i residenti sono {n} in tutto." for n in (120, 340, 560))
    old, new = text_of(FLOOD, *rows, BRIDGE), text_of(FLOOD, rows[0], rows[2], BRIDGE)
    assert placed("i residenti sono 340 in tutto", new, old) is None
    changed = text_of(FLOOD, rows[0], rows[1].replace("340", "341"), rows[2], BRIDGE)
    assert placed("i residenti sono 340 in tutto", changed, old) is None


def test_a_short_text_is_a_context_too() -> None:
    old, new = text_of("Il fiume sale ancora."), text_of("Il fiume sale ancora!")
    assert placed("fiume", new, old) == "fiume"


def test_without_the_text_of_before_its_surroundings_must_be_there() -> None:
    there = anchor(OLD, "dice il sindaco")
    assert Anchoring(text_of(SCHOOL, MAYOR)).place(there) is not None
    assert Anchoring(text_of("Così dice il sindaco di Valdorsa, e poi tace.")).place(there) is None


# Few words, so that passages are alike as badly as prose can be.
WORDS = "acqua|il|ponte|e|12|13|sale|argine|di|notte|fiume|mai|una|piena|che|non|ha|la|diga|del|per"
paragraphs = st.lists(st.sampled_from(WORDS.split("|")), min_size=5, max_size=14, unique=True).map(
    " ".join
)
texts = st.lists(paragraphs, min_size=2, max_size=8)


@settings(max_examples=300)
@given(before=texts, data=st.data())
def test_a_paragraph_that_goes_takes_its_passages_along(
    before: Sequence[str], data: st.DataObject
) -> None:
    old = text_of(*before)
    gone = data.draw(st.integers(0, len(before) - 1))
    new = text_of(*(p for n, p in enumerate(before) if n != gone))
    block = old.blocks[data.draw(st.integers(0, len(before) - 1))].span
    start = data.draw(st.integers(block.start, block.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, block.end)))
    # What is repeated nearly as it is cannot be told apart, not by a person either.
    others = [paragraph for n, paragraph in enumerate(before) if n != gone]
    assume(all(fuzz.partial_ratio(before[gone], other) < 75 for other in others))
    assume(old.slice(span).strip() == old.slice(span) and not _repeats(old, span))
    found = Anchoring(new, old).place(passage(old, span))
    lost = old.blocks[gone].span
    if found is not None:
        assert not lost.contains(span)
        moved = len(before[gone]) + 1 if span.start > lost.start else 0
        assert found.span.start == span.start - moved
        assert found.exact == old.slice(span)


def _repeats(text: Text, span: Span) -> bool:
    def letters(start: int, end: int) -> str:
        return "".join(filter(str.isalnum, text.content[start:end]))

    everything = letters(0, len(text.content))
    window = letters(max(0, span.start - 12), span.end + 12)
    return everything.find(window, everything.index(window) + 1) >= 0


_signs = st.text(st.sampled_from("ab1 .\u00a0\u2028「漢字ßİé￼ก"), max_size=60)
_odd = st.lists(_signs.filter(bool), min_size=1, max_size=5).map(
    lambda blocks: text_of(*(normalize("NFC", block) for block in blocks))
)


@settings(max_examples=300)
@given(
    old=st.none() | _odd, new=_odd, exact=_signs, before=_signs, after=_signs, at=st.integers(0, 80)
)
def test_whatever_is_looked_for_the_answer_is_a_passage(
    old: Text | None, new: Text, exact: str, before: str, after: str, at: int
) -> None:
    sought = Anchor(Span(at, at + max(1, len(exact))), exact, before, after)
    found = Anchoring(new, old).place(sought)
    if found is not None:
        assert found == passage(new, found.span)
        assert found.span.end <= len(new.content)
    likely = suggested(new, sought)
    if likely is not None:
        assert likely[0] == passage(new, likely[0].span)
        assert 0 <= likely[1] <= 1


@settings(max_examples=200)
@given(old=_odd, new=_odd, data=st.data())
def test_any_passage_of_any_text_is_looked_for_without_harm(
    old: Text, new: Text, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old.content) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(old.content))))
    found = Anchoring(new, old).place(passage(old, span))
    assert found is None or found == passage(new, found.span)
    if exact := old.slice(span).strip():
        same = Anchoring(old, old).place(passage(old, span))
        # White space at its ends is no part of what is sought.
        assert same is None or (span.contains(same.span) and same.exact.strip() == exact)
