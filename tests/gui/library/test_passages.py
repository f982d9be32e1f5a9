"""What of an excerpt a card shows: its marks, in as few characters as there are."""

from __future__ import annotations

import pytest

from emeroteca.gui.library.passages import fitted
from emeroteca.model.search import Excerpt
from emeroteca.model.text import Span

FIRST = "The old dam stood there through every winter that the town remembers, and longer"
SECOND = "After many years of quarrels about the mill and the road the mayor came late to see it"


def excerpt(text: str, *words: str) -> Excerpt:
    return Excerpt(text, tuple(Span(text.index(w), text.index(w) + len(w)) for w in words))


def marked(shown: Excerpt) -> list[str]:
    return [shown.text[m.start : m.end] for m in shown.marks]


def test_what_fits_is_shown_as_it_is() -> None:
    whole = excerpt(FIRST, "dam")
    assert fitted(whole, 200) == whole
    assert fitted(excerpt(FIRST, "dam"), 40) == whole  # the end is cut off where it is drawn


def test_a_mark_far_from_the_beginning_is_brought_near() -> None:
    shown = fitted(excerpt(SECOND, "mayor"), 60)
    assert shown.text.startswith("…")
    assert shown.text.index("mayor") < 40
    assert marked(shown) == ["mayor"]


@pytest.mark.parametrize("room", [40, 60, 90, 120])
def test_of_two_passages_both_marks_are_shown(room: int) -> None:
    shown = fitted(excerpt(f"{FIRST} … {SECOND} …", "dam", "mayor"), room)
    assert marked(shown) == ["dam", "mayor"]
    assert shown.text.count(" … ") == 1
    assert shown.marks[1].end <= room + 12
