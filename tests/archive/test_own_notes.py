"""The reader's own note on an article or an entity is an annotation like any other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    NotebookGroup,
    NotebookQuery,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.mending import (
    AddMention,
    Annotate,
    Dismiss,
    EntityEdit,
    Gesture,
    Merge,
)
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.search import Query
from emeroteca.model.text import Span
from tests.archive.annotated import mark, on, put
from tests.archive.recognised import add, named, read_again


@pytest.fixture
def article(archive: Archive) -> ArticleId:
    return add(archive, "Tubi", "Ada Ferri guida l'Ente Acque del Nord. A Mosca piove.")


def listed(archive: Archive, query: NotebookQuery) -> list[tuple[str, str]]:
    """The heading's name or key of each annotation with its note or passage."""
    return [
        (n.heading or n.group, n.annotation.note or told(n.annotation))
        for n in archive.notebook(query)
    ]


def told(annotation: Annotation) -> str:
    return annotation.anchor.exact if annotation.anchor is not None else ""


def by_entity(archive: Archive) -> list[tuple[str, str]]:
    return listed(archive, NotebookQuery(group=NotebookGroup.ENTITY))


def do(archive: Archive, gesture: Gesture) -> None:
    archive.apply(EntityEdit(gesture))


def test_the_note_on_an_article_stands_first_under_it(archive: Archive, article: ArticleId) -> None:
    mark(archive, article, "Ada Ferri")
    archive.set_note(article, "Da citare")
    assert listed(archive, NotebookQuery()) == [
        (str(article), "Da citare"),
        (str(article), "Ada Ferri"),
    ]
    (found,) = archive.notebook(NotebookQuery("note:citare"))
    assert found.annotation == archive.annotations_of(article)[0]
    by_day = archive.notebook(NotebookQuery(group=NotebookGroup.DAY))[0]
    assert by_day.group == by_day.day != ""


def test_it_is_found_by_its_tags_and_keeps_them_when_it_is_written_anew(
    archive: Archive, article: ArticleId
) -> None:
    archive.set_note(article, "Da citare")
    assert archive.notebook(NotebookQuery(tags=("acqua",))) == []
    own = archive.annotations_of(article)[0]
    archive.apply(AnnotationEdit((replace(own, tags=("acqua",)),)))
    archive.set_note(article, "Citata")
    (found,) = archive.notebook(NotebookQuery("citata", tags=("acqua",)))
    assert (found.annotation.id, found.annotation.tags) == (own.id, ("acqua",))
    archive.set_note(article, "")
    assert archive.annotations_of(article)[0].tags == ("acqua",)


def test_it_is_removed_from_the_notebook_and_brought_back(
    archive: Archive, article: ArticleId
) -> None:
    archive.set_note(article, "Da citare")
    put(archive, Annotation(article=article, note="Accanto"))
    own = archive.annotations_of(article)[0]
    done = archive.apply(AnnotationEdit(remove=(own.id,)))
    assert archive.note(article) == "Accanto"
    assert done.inverse is not None
    archive.apply(done.inverse)
    assert archive.note(article) == "Da citare"


def test_every_change_tells_how_it_is_undone(archive: Archive, article: ArticleId) -> None:
    for note in ("Una", "Due", " ", "Tre"):
        before = archive.note(article)
        done = archive.set_note(article, note)
        assert done.inverse is not None
        archive.apply(done.inverse)
        assert archive.note(article) == before
        archive.set_note(article, note)
    assert archive.set_note(article, "Tre").inverse is None


def test_a_note_on_an_entity_is_the_same_in_its_dossier_and_in_the_notebook(
    archive: Archive, article: ArticleId
) -> None:
    ada = named(archive, article, "Ada Ferri").id
    do(archive, Annotate(ada, "Nata a Como"))
    (found,) = archive.notebook(NotebookQuery("note:como"))
    assert (found.title, found.annotation.entity) == ("Ada Ferri", ada)
    archive.apply(AnnotationEdit((replace(found.annotation, note="Nata a Lecco"),)))
    put(archive, Annotation(entity=ada, note="Seconda"))
    assert archive.dossier(ada).entity.notes == ("Nata a Lecco", "Seconda")
    do(archive, Annotate(ada, ""))
    assert archive.entity(ada).notes == ("Seconda",)


def test_merging_keeps_both_notes_and_undoing_parts_them(archive: Archive) -> None:
    other = add(archive, "Altro", "Lapo Ferri parla.")
    one = add(archive, "Uno", "Ada Ferri tace.")
    ada, lapo = named(archive, one, "Ada Ferri").id, named(archive, other, "Lapo Ferri").id
    do(archive, Annotate(ada, "Di Ada"))
    do(archive, Annotate(lapo, "Di Lapo"))
    done = archive.apply(EntityEdit(Merge(ada, (lapo,))))
    assert archive.entity(ada).notes == ("Di Ada", "Di Lapo")
    assert by_entity(archive) == [("Ada Ferri", "Di Ada"), ("Ada Ferri", "Di Lapo")]
    assert len(archive.notebook(NotebookQuery(entities=(ada,)))) == 2
    assert done.inverse is not None
    archive.apply(done.inverse)
    assert archive.entity(lapo).notes == ("Di Lapo",)
    assert by_entity(archive) == [("Ada Ferri", "Di Ada"), ("Lapo Ferri", "Di Lapo")]


def test_a_passage_stands_under_every_entity_that_it_names(
    archive: Archive, article: ArticleId
) -> None:
    mark(archive, article, "Ferri guida l'Ente Acque")
    mark(archive, article, "piove")
    do(archive, Annotate(named(archive, article, "Ada Ferri").id, "Chi?"))
    assert by_entity(archive) == [
        ("Ada Ferri", "Chi?"),
        ("Ada Ferri", "Ferri guida l'Ente Acque"),
        ("Ente Acque del Nord", "Ferri guida l'Ente Acque"),
        ("", "piove"),
    ]


def test_what_a_reader_said_of_entities_moves_passages(
    archive: Archive, article: ArticleId
) -> None:
    mark(archive, article, "Ente Acque del Nord. A Mosca")
    do(archive, Dismiss(named(archive, article, "Mosca").id))
    do(archive, Dismiss(named(archive, article, "Ente Acque del Nord").id, article))
    assert by_entity(archive) == [("", "Ente Acque del Nord. A Mosca")]
    at = archive.open_article(article).text.content.index("Acque")
    do(archive, AddMention(article, Span(at, at + 5), EntityKind.ORGANISATION))
    assert by_entity(archive) == [("Acque", "Ente Acque del Nord. A Mosca")]


def test_passages_follow_what_is_recognised_later_and_where_they_are_stretched_to(
    archive: Archive,
) -> None:
    article = add(archive, "Tubi", "Ada Ferri tace. A Mosca piove.", read=False)
    marked = mark(archive, article, "tace. A")
    assert by_entity(archive) == [("", "tace. A")]
    read_again(archive, article)
    wider = replace(marked, anchor=on(archive, article, "tace. A Mosca").anchor)
    archive.apply(AnnotationEdit((wider,)))
    assert by_entity(archive) == [("Mosca", "tace. A Mosca")]
    archive.apply(AnnotationEdit((replace(wider, note="Quando?"),)))
    assert by_entity(archive) == [("Mosca", "Quando?")]
    archive.apply(AnnotationEdit(remove=(marked.id,)))
    assert by_entity(archive) == []


def test_notes_are_found_by_their_names(archive: Archive, article: ArticleId) -> None:
    put(archive, Annotation(note="Prima riga\n\n# Il Piano *grande*\n\nTesto", changed="2024"))
    put(archive, Annotation(note="Piano piano", changed="2023"))
    archive.set_note(article, "Testo sul piano")
    names = [one.note.split("\n")[0] for one in archive.notes_named("pia", 9)]
    assert names == ["Testo sul piano", "Prima riga", "Piano piano"]
    called = archive.note_called("il PIANO grande")
    assert called is not None
    assert called.note.startswith("Prima riga")
    assert archive.note_called("piano") is None


def test_links_are_told_back_by_name(archive: Archive, article: ArticleId) -> None:
    put(archive, Annotation(note="Vedi [[Tubi]] e [[Città|lei]]"))
    put(archive, Annotation(note="I Tubi, senza collegamento"))
    put(archive, Annotation(note="[[tubi rotti]]"))
    assert len(archive.notebook(NotebookQuery(linked=("tubi",)))) == 1
    assert len(archive.notebook(NotebookQuery(linked=("citta", "altro")))) == 1


def test_the_note_on_an_article_is_searched_in_the_library(
    archive: Archive, article: ArticleId
) -> None:
    archive.set_note(article, "Da citare")
    while archive.index_pending(9):
        pass
    assert list(archive.search(Query("note:citare")).ids) == [article]
    assert archive.counts().with_note == 1
