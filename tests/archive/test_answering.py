"""Queries whose words the engine knows and whose conditions the store knows, mixed at will."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId, Asset
from emeroteca.model.changes import Flag, FlagEdit, TagEdit
from emeroteca.model.query import Remark
from emeroteca.model.search import Filter, Place, Query, Sort
from tests.archive.drafts import draft

PICTURE = Asset("00" * 32, "image/png", b"x", 1, 1)
ARTICLES = (
    draft("Uno", "Il fiume sale.", published="2024-06-19", site="Il Faro"),
    draft("Two", "A river and a dam.", published="2024-06", language="en"),
    draft("Tre", "fiume " * 900, published="2023", url="https://www.ilfaro.example/a"),
    draft("Four", "Nothing to see.", published="2024-07-01T08:00:00+02:00", language="en"),
    draft("Cinque", "Diga sul fiume.", published="2022-12-31", assets=(PICTURE,)),
    draft("Sei", "Un lago.", published=""),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    opened = Archive.open(tmp_path_factory.mktemp("answering") / "library")
    opened.add(ARTICLES)
    one, two, three = ArticleId(1), ArticleId(2), ArticleId(3)
    opened.apply(FlagEdit((one, two), Flag.UNREAD, False))
    opened.apply(FlagEdit((two, three), Flag.STARRED, True))
    opened.apply(FlagEdit((three,), Flag.ARCHIVED, True))
    opened.apply(TagEdit((one,), add=("Po grande",)))
    opened.set_note(two, "Da citare")
    while opened.index_pending(64):
        pass
    yield opened
    opened.close()


def found(archive: Archive, typed: str) -> set[int]:
    return set(archive.search(Query(typed)).ids)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("is:read", {1, 2}),
        ("è:nonletto", {3, 4, 5, 6}),
        ("is:starred -is:archived", {2}),
        ("has:note", {2}),
        ("has:image OR has:tag", {1, 5}),
        ("fiume is:unread", {3, 5}),
        ("fiume OR is:starred", {1, 2, 3, 5}),
        ("NOT (fiume OR is:starred)", {4, 6}),
        ("fiume NOT is:archived", {1, 5}),
        ("(fiume is:read) OR (river is:starred)", {1, 2}),
        ("(fiume OR is:read)^2 NOT tag:po", {2, 3, 5}),
        ("text:(fiume OR has:note)", {1, 2, 3, 5}),
        ("title:(fiume OR has:note)", {2}),
        ("words:>800", {3}),
        ("words:2..3", {1, 4, 5, 6}),
        ("date:2024", {1, 2, 4}),
        ("date:2024-06", {1, 2}),
        ("date:2024-06..2024-07", {1, 2, 4}),
        ("date:>2024-06-19 date:<2024-08", {4}),
        ("prima:2023", {5}),
        ("after:2024-06-30 -saved:today", set()),
        ("saved:today", {1, 2, 3, 4, 5, 6}),
        ("saved:<7d fiume", {1, 3, 5}),
        ("saved:>7d OR lago", {6}),
        ("saved:<0001", set()),
        ("saved:>1600-02-29", {1, 2, 3, 4, 5, 6}),
        ("saved:9999 OR saved:>9999 OR date:>9999", set()),
        ("NOT (date:2024 OR (fiume words:>800))", {5, 6}),
        ("lang:en", {2, 4}),
        ("lingua:inglese OR site:ilfaro.example", {2, 3, 4}),
        ("site:faro", {1}),
        ("lang:(it OR en) dam", {2}),
        ("-fiume", {2, 4, 6}),
        ("AND", {2}),
        ("()", set()),
    ],
)
def test_conditions_and_words_answer_together(
    archive: Archive, typed: str, expected: set[int]
) -> None:
    assert found(archive, typed) == expected


def test_relevance_orders_words_and_time_orders_conditions(archive: Archive) -> None:
    results = archive.search(Query("is:unread"))
    assert list(results.ids) == [6, 5, 4, 3]
    assert set(results.scores) == {0.0}
    assert list(archive.search(Query("fiume OR is:starred")).ids)[-1] == 2
    newest = archive.search(Query("fiume OR lang:en", sort=Sort.NEWEST))
    assert list(newest.ids) == [4, 1, 2, 3, 5]


def test_a_shelf_narrows_whatever_is_asked(archive: Archive) -> None:
    library = Filter(Place.LIBRARY)
    assert list(archive.search(Query("NOT is:unread", library)).ids) == [2, 1]
    assert list(archive.search(Query("fiume is:archived", library)).ids) == []
    assert set(archive.search(Query("-fiume", replace(library, starred=True))).ids) == {2}


def test_results_say_how_they_were_read(archive: Archive) -> None:
    results = archive.search(Query("titolo:uno person:fiume"))
    assert results.understood == "title:uno person:fiume"
    assert [note.remark for note in results.notes] == [Remark.WAITING]
    assert archive.search(Query("is:unread fiumme lang:it")).suggestion == "is:unread fiume lang:it"
    assert archive.search(Query("fiume nulla")).suggestion == ""


def test_the_last_word_is_a_beginning_only_while_it_is_typed(archive: Archive) -> None:
    assert list(archive.search(Query("fiu")).ids) == []
    assert set(archive.search(Query("fiu", unfinished=True)).ids) == {1, 3, 5}
    (hit,) = archive.hits("fiu", (ArticleId(1),), True)
    assert [(span.start, span.end) for span in hit.spans] == [(3, 8)]
    assert archive.hits("fiu", (ArticleId(1),))[0].spans == ()


LEAVES = {
    "fiume": {1, 3, 5},
    "lago": {6},
    '"a dam"': {2},
    "is:unread": {3, 4, 5, 6},
    "has:note": {2},
    "date:2024": {1, 2, 4},
    "words:>800": {3},
    "lang:en": {2, 4},
}
EVERYTHING = {1, 2, 3, 4, 5, 6}
Built = tuple[str, set[int]]


def _joined(parts: list[Built], operator: str) -> Built:
    sets = [answers for _, answers in parts]
    answers = set.intersection(*sets) if operator == " AND " else set.union(*sets)
    return f"({operator.join(text for text, _ in parts)})", answers


TREES: st.SearchStrategy[Built] = st.recursive(
    st.sampled_from(list(LEAVES.items())),
    lambda inner: (
        st.builds(
            _joined, st.lists(inner, min_size=2, max_size=3), st.sampled_from([" AND ", " OR "])
        )
        | inner.map(lambda built: (f"(NOT {built[0]})", EVERYTHING - built[1]))
    ),
    max_leaves=8,
)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TREES)
def test_any_tree_is_answered_as_sets_say(archive: Archive, built: Built) -> None:
    typed, expected = built
    assert found(archive, typed) == expected


def test_an_index_of_another_version_is_built_again(tmp_path: Path) -> None:
    first = Archive.open(tmp_path)
    first.add([draft("Alluvione"), draft("Alluvioni")])
    first.close()
    (tmp_path / "index" / "commit.json").write_text("of an earlier version", "utf-8")
    again = Archive.open(tmp_path)
    assert again.pending() == 2
    assert again.index_pending(1) == 1
    again.flush()
    # What is there already answers while the rest waits.
    assert list(again.search(Query("alluvione")).ids) == [2]
    again.index_pending(8)
    assert set(again.search(Query("alluvione")).ids) == {1, 2}
    again.close()


def test_an_index_without_its_words_is_built_again(tmp_path: Path) -> None:
    first = Archive.open(tmp_path)
    first.add([draft("Alluvione")])
    first.close()
    (tmp_path / "index" / "words.sqlite").unlink()
    again = Archive.open(tmp_path)
    assert again.pending() == 1
    again.close()


def test_ages_count_from_the_day_here(archive: Archive) -> None:
    tomorrow = date.today() + timedelta(1)
    assert found(archive, f"saved:{tomorrow.isoformat()}") == set()
    assert found(archive, f"saved:<={tomorrow.isoformat()}") == EVERYTHING
    assert found(archive, f"saved:{date.today():%Y-%m}") == EVERYTHING
    assert found(archive, f"saved:{date.today():%Y}") == EVERYTHING
    assert found(archive, "saved:..2020") == set()
