"""All annotations of an archive are found, narrowed and grouped."""

from __future__ import annotations

import pytest

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import (
    Annotation,
    Colour,
    NotebookGroup,
    NotebookQuery,
)
from emeroteca.model.article import ArticleId
from tests.archive.annotated import mark, put
from tests.archive.desk import Desk
from tests.archive.drafts import draft
from tests.archive.recognised import add, named


@pytest.fixture
def articles(archive: Archive, desk: Desk) -> list[ArticleId]:
    ids = desk.add(
        draft("Piena", "Il fiume sale. L'argine tiene, dice il sindaco.", site="Il Faro"),
        draft("Siccità", "La siccità svuota gli invasi."),
    )
    mark(archive, ids[0], "dice il sindaco", created="2024-05-02T10:00:00+00:00", tags=("voci",))
    mark(
        archive,
        ids[0],
        "argine",
        created="2024-05-01T10:00:00+00:00",
        colour=Colour.GREEN,
        note="Altezza?",
        tags=("acqua", "voci"),
    )
    mark(archive, ids[1], "La siccità", created="2024-05-03T10:00:00+00:00", tags=("acqua",))
    put(archive, Annotation(note="Un'idea sull'acqua", created="2024-05-03T11:00:00+00:00"))
    return ids


def told(archive: Archive, query: NotebookQuery) -> list[tuple[str, str]]:
    """The group of each annotation with what it is about."""
    return [
        (n.group, n.annotation.anchor.exact if n.annotation.anchor else n.annotation.note)
        for n in archive.notebook(query)
    ]


def found(archive: Archive, words: str) -> set[str]:
    return {what for _, what in told(archive, NotebookQuery(words))}


def test_by_article_the_last_annotated_comes_first(
    archive: Archive, articles: list[ArticleId]
) -> None:
    first, second = map(str, articles)
    assert told(archive, NotebookQuery()) == [
        (second, "La siccità"),
        (first, "argine"),
        (first, "dice il sindaco"),
        ("", "Un'idea sull'acqua"),
    ]
    noted = archive.notebook(NotebookQuery(), limit=1, offset=1)
    assert [(n.title, n.site, n.day) for n in noted] == [("Piena", "Il Faro", "2024-05-01")]


@pytest.mark.usefixtures("articles")
def test_by_tag_an_annotation_stands_under_each(archive: Archive) -> None:
    assert told(archive, NotebookQuery(group=NotebookGroup.TAG)) == [
        ("acqua", "argine"),
        ("acqua", "La siccità"),
        ("voci", "argine"),
        ("voci", "dice il sindaco"),
        ("", "Un'idea sull'acqua"),
    ]


@pytest.mark.usefixtures("articles")
def test_by_day_and_by_colour(archive: Archive) -> None:
    by_day = told(archive, NotebookQuery(group=NotebookGroup.DAY))
    assert [day for day, _ in by_day] == ["2024-05-03", "2024-05-03", "2024-05-02", "2024-05-01"]
    by_colour = told(archive, NotebookQuery(group=NotebookGroup.COLOUR))
    assert [colour for colour, _ in by_colour] == ["yellow", "yellow", "yellow", "green"]


def test_by_entity_a_note_stands_under_its_own(archive: Archive) -> None:
    article = add(archive, "Tubi", "Ada Ferri guida l'ente.")
    ada = named(archive, article, "Ada Ferri")
    put(archive, Annotation(entity=ada.id, note="Nata a Como"))
    put(archive, Annotation(note="Un'idea"))
    (of_ada, free) = archive.notebook(NotebookQuery(group=NotebookGroup.ENTITY))
    assert (of_ada.group, of_ada.title, free.group) == (str(ada.id), "Ada Ferri", "")


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("siccita", {"La siccità"}),
        ("acq", {"argine", "La siccità", "Un'idea sull'acqua"}),
        ("note:altezza", {"argine"}),
        ("text:acqua", set()),
        ("highlight:siccita OR evidenziato:(argine acqua)", {"La siccità"}),
        ("tag:voci -note:altezza", {"dice il sindaco"}),
        ('"dice il sindaco" OR idea', {"dice il sindaco", "Un'idea sull'acqua"}),
        ('"dice il sinda"', set()),
        ("s*daco", {"dice il sindaco"}),
    ],
)
def test_words_are_looked_for_in_passages_and_notes(
    archive: Archive, words: str, wanted: set[str]
) -> None:
    assert found(archive, words) == wanted


def test_it_is_narrowed_by_colour_tag_and_article(
    archive: Archive, articles: list[ArticleId]
) -> None:
    green = NotebookQuery(colours=(Colour.GREEN,), tags=("voci", "altro"))
    assert [what for _, what in told(archive, green)] == ["argine"]
    second = NotebookQuery(articles=(articles[1],))
    assert [what for _, what in told(archive, second)] == ["La siccità"]
    assert told(archive, NotebookQuery(unplaced=True)) == []
