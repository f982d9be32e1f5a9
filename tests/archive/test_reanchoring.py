"""Annotations stay on their passages when an article is cleaned again, and none is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import AnnotationEdit, Colour, NotebookQuery
from emeroteca.model.article import ArticleId
from tests.archive.annotated import mark, on, put
from tests.archive.desk import Desk
from tests.archive.drafts import draft

AD = "Iscriviti alla lettera settimanale del Faro, ogni venerdì mattina."
FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
BRIDGE = "Il ponte di ferro resta chiuso almeno fino alla fine della settimana."


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    (added,) = desk.add(draft("Piena", AD, FLOOD, BRIDGE))
    return added


def quoted(archive: Archive, article: ArticleId) -> list[str]:
    """The passages of an article, those without a place with a question mark."""
    content = archive.open_article(article).text.content
    told = []
    for annotation in archive.annotations_of(article):
        anchor = annotation.anchor
        assert anchor is not None
        if annotation.placed:
            assert content[anchor.span.start : anchor.span.end] == anchor.exact
        told.append(anchor.exact if annotation.placed else f"? {anchor.exact}")
    return told


def test_a_passage_moves_with_its_words(archive: Archive, article: ArticleId) -> None:
    before = mark(archive, article, "argine vecchio", note="Quale?", colour=Colour.BLUE)
    changes = archive.replace(article, draft("Piena", FLOOD, BRIDGE))
    assert (changes.annotations, changes.notebook) == (frozenset((article,)), True)
    (after,) = archive.annotations_of(article)
    assert quoted(archive, article) == ["argine vecchio"]
    assert replace(after, anchor=before.anchor) == before


def test_what_is_gone_waits_and_comes_back(archive: Archive, article: ArticleId) -> None:
    before = mark(archive, article, "lettera settimanale")
    archive.replace(article, draft("Piena", FLOOD, BRIDGE))
    assert quoted(archive, article) == ["? lettera settimanale"]
    unplaced = archive.notebook(NotebookQuery(unplaced=True))
    assert [noted.annotation.id for noted in unplaced] == [before.id]
    archive.replace(article, draft("Piena", AD, FLOOD, BRIDGE))
    assert archive.annotations_of(article) == (before,)


def test_a_text_with_the_same_characters_changes_no_annotation(
    archive: Archive, article: ArticleId
) -> None:
    mark(archive, article, "fiume")
    renamed = draft("Un altro titolo", AD, FLOOD, BRIDGE)
    assert archive.replace(article, renamed).annotations == frozenset()


def test_a_place_is_suggested_and_confirmed(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, FLOOD)
    rewritten = "Il Po è salito di due metri in una notte sola, e l'argine ha tenuto bene."
    archive.replace(article, draft("Piena", "Tutto da capo.", rewritten, "In breve."))
    assert quoted(archive, article) == [f"? {FLOOD}"]
    suggested = archive.suggest_place(stored.id)
    assert suggested is not None
    assert rewritten.startswith(suggested.anchor.exact[:20])
    assert 0.6 < suggested.likeness < 1
    put(archive, replace(stored, anchor=suggested.anchor, placed=True))
    assert quoted(archive, article) == [suggested.anchor.exact]
    assert archive.suggest_place(stored.id) is None


def test_nothing_is_suggested_where_nothing_is_alike(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, FLOOD)
    archive.replace(article, draft("Piena", "Wszystko jest inne."))
    assert archive.suggest_place(stored.id) is None


def test_undoing_after_another_cleaning_finds_the_passage(
    archive: Archive, article: ArticleId
) -> None:
    stored = mark(archive, article, "argine vecchio")
    undo = archive.apply(AnnotationEdit(remove=(stored.id,))).inverse
    late = on(archive, article, "ponte di ferro")
    archive.replace(article, draft("Piena", FLOOD, BRIDGE))
    assert undo is not None
    archive.apply(undo)
    archive.apply(AnnotationEdit((late,)))
    assert quoted(archive, article) == ["argine vecchio", "ponte di ferro"]
