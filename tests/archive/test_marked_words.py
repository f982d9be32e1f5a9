"""Articles are found by what a reader marked in them and wrote beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit, Colour
from emeroteca.model.article import ArticleId
from emeroteca.model.query.tree import Name
from emeroteca.model.search import Query
from tests.archive.annotated import mark, put
from tests.archive.desk import Desk
from tests.archive.drafts import draft


@pytest.fixture
def ids(archive: Archive, desk: Desk) -> list[ArticleId]:
    ids = desk.add(
        draft("Uno", "Le dighe sul fiume tengono. La siccità è lontana."),
        draft("Due", "La diga crolla, il fiume esonda."),
        draft("Tre", "Nessuna diga."),
    )
    mark(archive, ids[0], "dighe sul fiume", note="Quante altezze?", tags=("opere",))
    mark(archive, ids[1], "il fiume esonda")
    index(archive)
    return ids


def index(archive: Archive) -> None:
    while archive.index_pending(64):
        pass


def found(archive: Archive, typed: str) -> set[int]:
    return set(archive.search(Query(typed)).ids)


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("highlight:diga", {0}),
        ("evidenziato:fiume", {0, 1}),
        ('highlight:"sul fiume"', {0}),
        ("highlight:(dig* OR esonda)", {0, 1}),
        ("diga -highlight:diga", {1, 2}),
        ("highlight:siccità", set()),
        ("has:highlight", {0, 1}),
        ("-ha:evidenziato", {2}),
        ("note:altezza", {0}),
        ("note:opere OR has:note", {0}),
    ],
)
def test_words_are_found_in_passages_and_notes(
    archive: Archive, ids: list[ArticleId], typed: str, numbers: set[int]
) -> None:
    assert found(archive, typed) == {ids[number] for number in numbers}


def test_the_words_of_marked_passages_are_shown_in_the_text(
    archive: Archive, ids: list[ArticleId]
) -> None:
    (hit,) = archive.hits("highlight:diga", ids[:1])
    assert [(s.start, s.end) for s in hit.spans] == [(3, 8)]
    assert archive.elsewhere("altezze", ids[0]) == (Name.NOTE,)


def test_what_is_taken_away_is_found_no_more(archive: Archive, ids: list[ArticleId]) -> None:
    (stored,) = archive.annotations_of(ids[0])
    inverse = archive.apply(AnnotationEdit(remove=(stored.id,))).inverse
    index(archive)
    assert found(archive, "note:altezze OR highlight:diga OR has:note") == set()
    assert inverse is not None
    archive.apply(inverse)
    index(archive)
    assert found(archive, "note:altezze highlight:diga has:note") == {ids[0]}


def test_only_what_is_written_is_indexed_again(archive: Archive, ids: list[ArticleId]) -> None:
    (stored,) = archive.annotations_of(ids[0])
    put(archive, replace(stored, colour=Colour.PINK))
    mark(archive, ids[2], "diga")
    put(archive, Annotation(note="Un'idea"))
    assert archive.pending() == 0
    put(archive, replace(stored, tags=("argini",)))
    assert archive.pending() == 1
