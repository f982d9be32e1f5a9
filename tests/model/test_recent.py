"""Recent searches stand once each, the newest first."""

from __future__ import annotations

from emeroteca.model.recent import MOST, beginning, with_search, without_search


def test_a_repeated_search_moves_up_whatever_its_case_and_accents() -> None:
    recent = with_search(with_search((), "perché  l'acqua"), "diga")
    assert recent == ("diga", "perché l'acqua")
    assert with_search(recent, "Perche l'ACQUA") == ("Perche l'ACQUA", "diga")


def test_only_so_many_are_kept_and_nothing_empty_or_endless() -> None:
    recent: tuple[str, ...] = ()
    for number in range(MOST + 5):
        recent = with_search(recent, f"search {number}")
    assert (len(recent), recent[0], recent[-1]) == (MOST, f"search {MOST + 4}", "search 5")
    assert with_search(recent, "  ") == with_search(recent, "x" * 2_000) == recent


def test_searches_that_differ_late_are_two() -> None:
    long = "a" * 40 + " " + "b" * 40
    assert len(with_search((long + " c",), long + " d")) == 2


def test_one_is_taken_out() -> None:
    assert without_search(("Diga", "mare"), "diga") == ("mare",)


def test_what_begins_so_and_goes_on() -> None:
    recent = ("tag:mare diga", "diga OR mare", "Dìga")
    assert beginning(recent, "DIGA") == ["diga OR mare"]
    assert beginning(recent, "") == list(recent)
