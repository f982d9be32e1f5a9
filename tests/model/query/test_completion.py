"""What is offered to who types."""

from __future__ import annotations

import pytest

from emeroteca.model.query.completion import Offered, completions, name_typed, word_typed
from emeroteca.model.query.names import LANG, Key
from emeroteca.model.query.tree import Name

VALUES: dict[Key, tuple[str, ...]] = {
    Name.TAG: ("mare", "Po grande", "marea"),
    Name.SITE: ("Il Faro",),
    LANG: ("it", "en"),
}


@pytest.mark.parametrize(
    ("before", "offered"),
    [
        ("ti", ["title:", "titolo:"]),
        ("dam (-ti", ["title:", "titolo:"]),
        ("t", []),
        ("dam ", []),
        ("NO", []),
        ("tag:", ['"Po grande" ', "mare ", "marea "]),
        ("tag:MAR", ["mare ", "marea "]),
        ("tag:mare", ["marea "]),
        ("tag:gra", ['"Po grande" ']),
        ('tag:"po', ['"Po grande" ']),
        ("x sito:fa", ['"Il Faro" ']),
        ("lang:", ["it ", "en "]),
        ("is:un", ["unread "]),
        ("è:non", []),
        ("unknown:x", []),
    ],
)
def test_names_and_values_are_offered(before: str, offered: list[str]) -> None:
    found = completions(before, VALUES)
    assert sorted(c.text for c in found) == sorted(offered)
    for completion in found:
        assert before[: completion.start] + completion.text


def test_italian_comes_first_where_italian_is_read() -> None:
    assert [c.text for c in completions("ti", VALUES, italian=True)] == ["titolo:", "title:"]
    assert [c.text for c in completions("è:non", VALUES, italian=True)] == ["nonletto "]


RECENT = ("diga OR mare", "tag:mare", "Po")


def kinds(before: str, **more: tuple[str, ...]) -> list[tuple[Offered, str]]:
    return [(c.kind, c.text) for c in completions(before, VALUES, **more)]


def test_all_recent_searches_are_offered_where_nothing_is_typed() -> None:
    assert kinds("", recent=RECENT) == [(Offered.RECENT, search) for search in RECENT]


def test_a_recent_search_is_offered_to_who_begins_it() -> None:
    assert kinds("DIG", recent=RECENT) == [(Offered.RECENT, "diga OR mare")]
    assert kinds("d", recent=RECENT) == []
    found = kinds("tag:ma", recent=RECENT)
    assert found[0] == (Offered.RECENT, "tag:mare")
    assert (Offered.TAG, "marea ") in found


def test_words_of_the_archive_go_on_with_the_last_plain_word() -> None:
    words = ("venezia", "vento", "ven", "altro")
    assert kinds("acqua Ven", words=words) == [
        (Offered.WORD, "Venezia "),
        (Offered.WORD, "Vento "),
    ]
    assert completions("acqua ven", VALUES, words=words)[0].start == 6
    assert kinds("title:ven", words=words)[0] == (Offered.WORD, "venezia ")
    assert kinds("acqua ", words=words) == []


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("perché Acq", "acq"),
        ("ac", ""),
        ("title:fiu", "fiu"),
        ("tag:(ma", ""),
        ("date:202", ""),
        ("is:unr", ""),
        ("x NEA", ""),
        ("NAS", "nas"),
        ("東京都", ""),
        ('"acqua', ""),
        ("-acqua", "acqua"),
    ],
)
def test_for_which_words_the_archive_is_asked(before: str, typed: str) -> None:
    assert word_typed(before) == typed


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("acqua persona:Kim", (Name.PERSON, "Kim")),
        ('(org:"ente ac', (Name.ORG, "ente ac")),
        ("place:", (Name.PLACE, "")),
        ("quote:a", (Name.QUOTE, "a")),
        ("tag:mare", None),
        ("person:kim ", None),
        ("person", None),
    ],
)
def test_entities_are_asked_for_in_their_fields(
    before: str, asked: tuple[Name, str] | None
) -> None:
    assert name_typed(before) == asked


def test_entities_are_offered_as_the_archive_finds_them() -> None:
    found = completions("x org:onu", VALUES, names=("Nazioni Unite", "ONU"))
    assert [(c.start, c.text, c.kind) for c in found] == [
        (6, '"Nazioni Unite" ', Offered.ORGANISATION),
        (6, "ONU ", Offered.ORGANISATION),
    ]
    assert word_typed("person:kimjong") == ""
