"""What an article speaks of becomes rows, in an order, and those that some words are about."""

from __future__ import annotations

import pytest

from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.panels.entities.rows import Order, Row, arranged, rows_of
from tests.archive.drafts import text_of
from tests.gui.panels.entities.spoken import ADA, ELIA, TEXT, spoken_of


def rows(trashed: bool = False) -> list[Row]:
    return rows_of(TEXT, spoken_of(), lambda start, end: f"{start}…{end}", trashed)


def names(order: Order, words: str = "") -> dict[MarkKind, list[str]]:
    return {kind: [r.name for r in some] for kind, some in arranged(rows(), order, words).items()}


def test_each_kind_has_its_rows_and_dates_of_one_day_are_one() -> None:
    found = names(Order.FIRST)
    assert found == {
        MarkKind.PEOPLE: ["Ada Ferri", "Èlia Zani"],
        MarkKind.ORGANISATIONS: ["Ente Acque"],
        MarkKind.PLACES: ["Valdorsa"],
        MarkKind.DATES: ["mercoledì", "2019"],
        MarkKind.QUOTATIONS: ["La diga tiene", "“diga”"],
    }
    (wednesday,) = (row for row in rows() if row.name == "mercoledì")
    assert len(wednesday.spans) == 2
    assert wednesday.detail == "2024-06-19…2024-06-19"


def test_a_count_tells_of_the_other_articles_only() -> None:
    assert {row.name: row.others for row in rows() if row.entity} == {
        "Ada Ferri": 2,
        "Èlia Zani": 0,
        "Valdorsa": 0,
        "Ente Acque": 0,
    }
    assert [row.others for row in rows(trashed=True) if row.name == "Ada Ferri"] == [3]


def test_a_quotation_knows_who_speaks() -> None:
    said, apart = (row for row in rows() if row.kind is MarkKind.QUOTATIONS)
    assert (said.detail, said.speaker) == ("Ada Ferri", ADA)
    assert (apart.detail, apart.speaker, apart.statement) == ("", None, False)


@pytest.mark.parametrize(
    ("order", "people", "dates"),
    [
        (Order.IMPORTANCE, ["Ada Ferri", "Èlia Zani"], ["mercoledì", "2019"]),
        (Order.FIRST, ["Ada Ferri", "Èlia Zani"], ["mercoledì", "2019"]),
        (Order.NAME, ["Ada Ferri", "Èlia Zani"], ["2019", "mercoledì"]),
    ],
)
def test_names_follow_each_other_as_wanted(
    order: Order, people: list[str], dates: list[str]
) -> None:
    found = names(order)
    assert found[MarkKind.PEOPLE] == people
    assert found[MarkKind.DATES] == dates


def test_what_is_pinned_stands_first_in_every_order() -> None:
    pinned = rows_of(TEXT, spoken_of(pinned=ELIA), lambda *_: "")
    for order in Order:
        assert arranged(pinned, order)[MarkKind.PEOPLE][0].name == "Èlia Zani"


def test_words_find_names_without_accents_aliases_and_speakers() -> None:
    assert names(Order.NAME, "elia") == {MarkKind.PEOPLE: ["Èlia Zani"]}
    assert names(Order.NAME, "FERRI") == {
        MarkKind.PEOPLE: ["Ada Ferri"],
        MarkKind.QUOTATIONS: ["La diga tiene"],
    }
    assert names(Order.NAME, "nessuno") == {}


def test_what_an_older_text_had_beyond_the_end_of_this_one_is_left_out() -> None:
    short = text_of(TEXT.content[:40])
    left = rows_of(short, spoken_of(), lambda *_: "")
    assert {row.name for row in left} == {"Ada Ferri", "Valdorsa", "mercoledì"}
    assert all(span.end <= 40 for row in left for span in row.spans)
