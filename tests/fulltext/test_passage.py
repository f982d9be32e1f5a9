"""The passage that a list shows of an article: what was asked for, in its sentence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from emeroteca.fulltext.locate import Mark
from emeroteca.fulltext.passage import PASSAGE, excerpt
from emeroteca.model.search import Excerpt

REST = "Nobody spoke of it for the rest of that long and windy winter. "


def marks(text: str, *words: str) -> list[Mark]:
    """Marks at every place of some words, each of which was asked for on its own."""
    found = [
        Mark(at, at + len(word), 1 << number)
        for number, word in enumerate(words)
        for at in range(len(text))
        if text.startswith(word, at)
    ]
    return sorted(found)


def marked(found: Excerpt) -> list[str]:
    return [found.text[m.start : m.end] for m in found.marks]


def test_what_holds_more_of_the_words_wins_over_what_holds_one_often() -> None:
    often = "The dam, the dam, always the dam. "
    text = REST * 5 + often + REST * 5 + "The mayor closed the dam. " + REST * 5
    found = excerpt(text, marks(text, "dam", "mayor"))
    assert found.text.startswith("The mayor closed the dam.")
    assert marked(found) == ["mayor", "dam"]


def test_the_denser_of_two_and_the_earlier_of_equals() -> None:
    text = REST * 5 + "One dam. " + REST * 5 + "A dam and a dam. " + REST * 5 + "A dam and a dam."
    found = excerpt(text, marks(text, "dam"))
    assert found.text.startswith("A dam and a dam. Nobody")


def test_words_that_stand_far_apart_are_shown_in_two_passages() -> None:
    text = REST * 4 + "The old dam stood there. " + REST * 9 + "The mayor came late. " + REST * 4
    found = excerpt(text, marks(text, "mayor", "dam"))
    assert marked(found) == ["dam", "mayor"]
    early, late = found.text.split(" … ")
    assert early.startswith("The old dam")
    assert late.startswith("The mayor came late.")
    assert len(found.text) <= PASSAGE + len(" … ")


def test_a_passage_begins_with_a_clause_where_no_sentence_begins_near() -> None:
    slow = "after the bells had rung for most of an afternoon that everybody still remembered"
    text = REST * 5 + f"It was late and {slow}, the mayor of the small town opened it."
    found = excerpt(text, marks(text, "opened"))
    assert found.text == "… the mayor of the small town opened it."


def test_arabic_sentences_end_where_arabic_ones_do() -> None:
    text = (
        "هل رأيت البحر في الشتاء؟ " * 12 + "أغلق السد أبوابه. " + "هل رأيت البحر في الشتاء؟ " * 12
    )
    found = excerpt(text, marks(text, "السد"))
    assert found.text.startswith("أغلق السد أبوابه.")
    assert marked(found) == ["السد"]


@given(st.text("ab. \n\ufffc,", max_size=900), st.integers(0, 3))
def test_marks_stay_on_their_words(text: str, kinds: int) -> None:
    words = ("ab", "ba", "a")[:kinds]
    placed: list[Mark] = []
    for mark in marks(text, *words):
        if not placed or mark.start >= placed[-1].end:
            placed.append(mark)
    found = excerpt(text, placed)
    assert set(marked(found)) <= set(words)
    assert bool(found.marks) == bool(placed)
    assert len(found.text) <= PASSAGE + 6
