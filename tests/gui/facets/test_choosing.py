"""What clicks, additions and exclusions make of a filter."""

from __future__ import annotations

from emeroteca.gui.facets.choosing import Act, State, acted, is_narrowed, state_of, widened
from emeroteca.model.search import Choice, FacetKind, Filter, Place

SITE, TAG = FacetKind.SITE, FacetKind.TAG
BELL, FARO = Choice(SITE, "The Bell"), Choice(SITE, "Il Faro")
NO_SEA = Choice(TAG, "mare", excluded=True)


def done(choices: tuple[Choice, ...], choice: Choice, act: Act) -> tuple[Choice, ...]:
    return acted(Filter(choices=choices), choice.kind, choice.value, act).choices


def test_a_click_narrows_to_one_value_and_again_widens() -> None:
    assert done((NO_SEA,), BELL, Act.CLICK) == (NO_SEA, BELL)
    assert done((NO_SEA, BELL), BELL, Act.CLICK) == (NO_SEA,)
    assert done((BELL,), FARO, Act.CLICK) == (FARO,)


def test_a_click_on_one_of_two_leaves_it_alone_and_on_what_is_left_out_lets_go() -> None:
    assert done((BELL, FARO), BELL, Act.CLICK) == (BELL,)
    assert done((NO_SEA, BELL), NO_SEA, Act.CLICK) == (BELL,)
    assert done((NO_SEA,), NO_SEA, Act.ONLY) == (Choice(TAG, "mare"),)


def test_values_are_added_left_out_and_turned() -> None:
    assert done((BELL,), FARO, Act.ADD) == (BELL, FARO)
    assert done((BELL, FARO), FARO, Act.ADD) == (BELL,)
    assert done((BELL,), BELL, Act.EXCLUDE) == (Choice(SITE, "The Bell", excluded=True),)
    assert done((NO_SEA,), NO_SEA, Act.EXCLUDE) == ()
    assert done((NO_SEA,), NO_SEA, Act.ADD) == (Choice(TAG, "mare"),)


def test_clearing_lets_go_of_one_kind_only() -> None:
    assert done((NO_SEA, BELL, FARO), BELL, Act.CLEAR) == (NO_SEA,)


def test_a_shelf_is_what_is_left_without_anything_that_narrows() -> None:
    shelf = Filter(Place.ARCHIVED, starred=True)
    narrowed = Filter(Place.ARCHIVED, starred=True, since="2024", choices=(NO_SEA,))
    assert is_narrowed(narrowed)
    assert widened(narrowed) == shelf
    assert not is_narrowed(shelf)
    assert state_of(narrowed, TAG, "mare") is State.EXCLUDED
    assert state_of(narrowed, SITE, "mare") is State.FREE
