"""A newer copy of a page takes over what was written on the one before."""

from __future__ import annotations

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import Annotation, NotebookQuery
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit, Inherited
from emeroteca.model.search import Query
from tests.archive.annotated import mark, put
from tests.archive.drafts import draft

URL = "https://faro.example/piena"
FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
BRIDGE = "Il ponte di ferro resta chiuso almeno fino alla fine della settimana."
SCHOOL = "Le scuole della riva destra riaprono lunedì, salvo altre piogge forti."
LATER = "Aggiornamento: la piena è passata e il sindaco ha revocato l'allarme."


def come(archive: Archive, *paragraphs: str, url: str = URL) -> tuple[ArticleId, Inherited | None]:
    """Import a copy of a page."""
    (added,), _ = archive.add([draft("Piena", *paragraphs, url=url)])
    archive.flush()
    return added.id, added.inherited


def quoted(archive: Archive, article: ArticleId) -> list[str]:
    return [one.anchor.exact if one.anchor else one.note for one in archive.annotations_of(article)]


def test_highlights_and_notes_move_to_the_newer_copy(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio")
    mark(archive, older, "ponte di ferro", note="Da quando?")
    put(archive, Annotation(article=older, note="Chiedere al genio civile"))
    newer, came = come(archive, LATER, FLOOD, BRIDGE, SCHOOL, url=f"{URL}?utm_source=posta")
    assert came is not None
    assert (came.older, came.count, came.unplaced) == (older, 3, 0)
    assert quoted(archive, newer) == [
        "Chiedere al genio civile",
        "argine vecchio",
        "ponte di ferro",
    ]
    assert archive.annotations_of(older) == ()
    content = archive.open_article(newer).text.content
    for one in archive.annotations_of(newer):
        if one.anchor is not None:
            assert content[one.anchor.span.start : one.anchor.span.end] == one.anchor.exact
    assert archive.newer_copy(older) == (newer, 3)
    assert archive.newer_copy(newer) is None


def test_it_is_undone_and_done_again(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio")
    before = archive.annotations_of(older)
    newer, came = come(archive, LATER, FLOOD, BRIDGE, SCHOOL)
    assert came is not None
    after = archive.annotations_of(newer)
    archive.apply(came.inverse)
    assert (archive.annotations_of(older), archive.annotations_of(newer)) == (before, ())
    archive.apply(came.edit)
    assert (archive.annotations_of(older), archive.annotations_of(newer)) == ((), after)


def test_what_is_gone_waits_in_the_newer_copy(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "resta chiuso almeno fino alla fine della settimana")
    newer, came = come(archive, FLOOD, SCHOOL, LATER)
    assert came is not None
    assert came.unplaced == 1
    (lost,) = archive.notebook(NotebookQuery(unplaced=True))
    assert lost.annotation.article == newer


def test_another_article_of_the_same_address_gets_nothing(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE)
    mark(archive, older, "argine vecchio")
    other, came = come(archive, LATER, "Il mercato del sabato si sposta in piazza Garibaldi.")
    assert came is None
    assert quoted(archive, older) == ["argine vecchio"]
    assert archive.annotations_of(other) == ()


def test_the_same_text_of_another_address_gets_nothing(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio")
    _, came = come(archive, LATER, FLOOD, BRIDGE, SCHOOL, url="https://posta.example/piena")
    assert came is None


def test_a_copy_in_the_trash_keeps_its_own(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio")
    archive.apply(FlagEdit((older,), Flag.TRASHED, True))
    _, came = come(archive, LATER, FLOOD, BRIDGE, SCHOOL)
    assert came is None


def test_a_third_copy_inherits_from_the_second(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio")
    second, _ = come(archive, LATER, FLOOD, BRIDGE, SCHOOL)
    third, came = come(archive, FLOOD, BRIDGE, SCHOOL, LATER, "Fine.")
    assert came is not None
    assert came.older == second
    assert quoted(archive, third) == ["argine vecchio"]


def test_notes_that_came_along_are_found_at_the_newer_copy(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio", note="verificare")
    newer, _ = come(archive, LATER, FLOOD, BRIDGE, SCHOOL)
    while archive.index_pending(64):
        pass
    assert list(archive.search(Query("note:verificare")).ids) == [newer]


def test_of_two_copies_that_come_at_once_the_last_one_has_it(archive: Archive) -> None:
    older, _ = come(archive, FLOOD, BRIDGE, SCHOOL)
    mark(archive, older, "argine vecchio")
    added, _ = archive.add(
        [
            draft("Piena", LATER, FLOOD, BRIDGE, SCHOOL, url=URL),
            draft("Piena", FLOOD, LATER, url=URL),
        ]
    )
    assert [one.inherited is not None for one in added] == [True, True]
    assert quoted(archive, added[1].id) == ["argine vecchio"]
    assert not archive.annotations_of(added[0].id)
