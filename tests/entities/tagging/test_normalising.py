"""What the tagger reads leads back to where it came from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.entities.tagging.normalising import normalise


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("dell’Ucraina", "dell' Ucraina"),
        ("l'egemonia", "l' egemonia"),
        ("jusqu’à Paris", "jusqu' à Paris"),
        ("Vladimir PutinChi", "Vladimir Putin Chi"),
        ("la stampa.Secondo Kim", "la stampa. Secondo Kim"),
        ("«Sì» – disse", '"Sì" - disse'),
        ("O’Neill", "O'Neill"),
        ("S.p.A.", "S.p.A."),
        ("co\u00adope\u200brare\u00a0bene", "cooperare bene"),
        ("МоскваКиев", "Москва Киев"),
    ],
)
def test_names_are_set_free_and_marks_folded(written: str, read: str) -> None:
    assert normalise(written).text == read


def test_a_range_leads_back_to_the_characters_it_came_from() -> None:
    written = "contro l’Ucraina\u00adPutinChi"
    normal = normalise(written)
    start = normal.text.index("Putin")
    span = normal.original(start, start + 5)
    assert written[span.start : span.end] == "Putin"


@given(st.text(max_size=200))
def test_every_character_comes_from_one_of_the_text_and_in_its_order(written: str) -> None:
    normal = normalise(written)
    assert len(normal.origins) == len(normal.text)
    assert list(normal.origins) == sorted(normal.origins)
    assert all(0 <= place < len(written) for place in normal.origins)
    for character, place in zip(normal.text, normal.origins, strict=True):
        if character.isalnum():
            assert written[place] == character


def test_halves_of_characters_are_written_as_something_that_can_be_read() -> None:
    normalise("Anna \ud800 Rota").text.encode()
