"""A saved search is written as plain values and read again, whatever program wrote it."""

from __future__ import annotations

import json

import pytest

from emeroteca.model.saved_searches import (
    SavedSearch,
    from_plain,
    moved,
    searched,
    to_plain,
    with_search,
)
from emeroteca.model.search import Choice, FacetKind, Filter, Place, Sort

FULL = SavedSearch(
    "Dighe",
    'dike OR "high water"',
    Filter(
        Place.ARCHIVED,
        unread=True,
        starred=True,
        with_note=True,
        since="2024",
        until="2024-06",
        choices=(Choice(FacetKind.TAG, "mare"), Choice(FacetKind.SITE, "Il Faro", excluded=True)),
    ),
    Sort.NEWEST,
    seen=7,
    id=3,
)
ONE, TWO, THREE = (SavedSearch(name, id=number) for number, name in enumerate("abc", 1))


@pytest.mark.parametrize("search", [FULL, SavedSearch("x", id=1)])
def test_what_is_written_is_read(search: SavedSearch) -> None:
    plain = json.loads(json.dumps(to_plain(search)))
    assert from_plain(plain, search.name, search.seen, search.id) == search


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        {},
        {"place": "cellar", "sort": 3, "since": 2024, "unread": "yes", "later": {}},
        {"choices": [1, {}, {"kind": "planet", "value": "x"}, {"kind": "tag"}], "place": None},
    ],
)
def test_what_is_not_known_is_left_out(plain: object) -> None:
    assert from_plain(plain, "x", 0, 1) == SavedSearch("x", id=1)


def test_words_are_looked_for_in_archived_articles_too() -> None:
    library = Filter(Place.LIBRARY)
    assert searched("dike", library) == Filter(Place.EVERYWHERE)
    assert searched("", library) == library
    narrowed = Filter(Place.LIBRARY, since="2024")
    assert searched("dike", narrowed) == Filter(Place.EVERYWHERE, since="2024")
    unread = Filter(Place.LIBRARY, unread=True)
    assert searched("dike", unread) == unread
    assert searched("dike", Filter(Place.TRASH)) == Filter(Place.TRASH)


def test_a_search_of_the_same_name_takes_the_place_of_the_old_one() -> None:
    new = SavedSearch("B", "water")
    assert [s.id for s in with_search((ONE, TWO), new)] == [1, 2]
    assert with_search((ONE, TWO), new)[1].words == "water"
    assert with_search((ONE,), new) == (ONE, new)


def test_searches_move_and_stop_at_the_ends() -> None:
    all_ = (ONE, TWO, THREE)
    assert moved(all_, 1, 1) == (TWO, ONE, THREE)
    assert moved(all_, 3, 1) == moved(all_, 1, -1) == moved(all_, 9, 1) == all_
