"""What a reader marks is kept with its article, told in order, and goes where it goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NotFoundError
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    AnnotationId,
    Colour,
    NotebookQuery,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Flag, FlagEdit
from tests.archive.annotated import mark, on, put
from tests.archive.desk import Desk
from tests.archive.drafts import draft

TEXT = "Il fiume sale. L'argine tiene, dice il sindaco."


@pytest.fixture
def article(desk: Desk) -> ArticleId:
    (added,) = desk.add(draft("Piena", TEXT))
    return added


def test_annotations_are_told_in_the_order_of_the_text(
    archive: Archive, article: ArticleId
) -> None:
    late = mark(archive, article, "dice il sindaco", colour=Colour.BLUE, tags=("fonti", "voci"))
    early = mark(archive, article, "fiume sale", note="Quanto?")
    whole = put(archive, Annotation(article=article, note="Da rileggere"))
    assert archive.annotations_of(article) == (whole, early, late)
    assert early.created == early.changed != ""


def test_a_change_names_the_article_and_the_notebook(archive: Archive, article: ArticleId) -> None:
    changes = archive.apply(AnnotationEdit((on(archive, article, "fiume"),)))
    assert (changes.annotations, changes.notebook) == (frozenset((article,)), True)
    free = archive.apply(AnnotationEdit((Annotation(note="Un'idea"),)))
    assert (free.annotations, free.notebook) == (frozenset(), True)


def test_what_changes_nothing_is_no_step_to_undo(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, "fiume")
    assert archive.apply(AnnotationEdit((stored,))) == Changes()
    assert archive.apply(AnnotationEdit(remove=(AnnotationId(99),))) == Changes()


def test_undoing_a_removal_brings_the_same_annotation_back(
    archive: Archive, article: ArticleId
) -> None:
    stored = mark(archive, article, "fiume", note="Il Po", tags=("acqua",))
    inverse = archive.apply(AnnotationEdit(remove=(stored.id,))).inverse
    assert archive.annotations_of(article) == ()
    # Its id is nobody else's meanwhile.
    assert mark(archive, article, "argine").id != stored.id
    assert inverse is not None
    archive.apply(inverse)
    assert archive.annotation(stored.id) == stored


def test_a_change_keeps_when_it_was_made(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, "fiume", created="2024-01-02T03:04:05+00:00")
    later = put(archive, replace(stored, colour=Colour.PINK, changed=""))
    assert (later.created, later.colour) == (stored.created, Colour.PINK)


def test_the_trash_takes_annotations_along_and_gives_them_back(
    archive: Archive, article: ArticleId
) -> None:
    stored = mark(archive, article, "fiume", tags=("acqua",))
    into = archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    assert into.notebook
    assert archive.notebook(NotebookQuery()) == []
    assert archive.annotation_tags() == {}
    assert into.inverse is not None
    assert archive.apply(into.inverse).notebook
    assert [noted.annotation for noted in archive.notebook(NotebookQuery())] == [stored]


def test_deleting_for_good_takes_annotations_along(archive: Archive, article: ArticleId) -> None:
    stored = mark(archive, article, "fiume")
    made = archive.apply(AnnotationEdit((on(archive, article, "argine"),)))
    archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    assert archive.empty_trash().notebook
    with pytest.raises(NotFoundError):
        archive.annotation(stored.id)
    # What would bring one back has no article to bring it to.
    assert made.inverse is not None
    assert archive.apply(made.inverse) == Changes()
    assert archive.apply(AnnotationEdit((stored,))) == Changes()


def test_tags_are_counted(archive: Archive, article: ArticleId) -> None:
    mark(archive, article, "fiume", tags=("acqua", "voci"))
    put(archive, Annotation(note="Un'idea", tags=("voci",)))
    assert list(archive.annotation_tags().items()) == [("voci", 2), ("acqua", 1)]
