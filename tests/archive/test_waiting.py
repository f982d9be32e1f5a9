"""What is about an article that the library has not waits for it, and finds its place by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.exchange import jsonld
from emeroteca.exchange.incoming import Incoming
from emeroteca.exchange.reading.sniffing import read
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    Awaited,
    NotebookQuery,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit, MetadataEdit
from emeroteca.model.search import Query
from tests.archive.desk import Desk
from tests.archive.drafts import draft

FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
URL = "https://www.faro.example/piena?utm_source=lettera"
STRANGER = Incoming(
    url="http://faro.example/piena/",
    title="La piena | Il Faro",
    exact="l'argine vecchio",
    note="Quale, zattera?",
)
PAGE_NOTE = Incoming(url="http://faro.example/piena/", note="Da rileggere")
AWAITED = Awaited(STRANGER.url, STRANGER.title)


def flood(desk: Desk) -> ArticleId:
    (added,) = desk.add(draft("La piena", FLOOD, url=URL))
    return added


def test_it_waits_in_the_notebook(archive: Archive) -> None:
    received = archive.receive([STRANGER, PAGE_NOTE, Incoming(exact="parole di nessuno")])
    assert (received.placed, received.unplaced) == ((), ())
    assert [one.awaits for one in received.homeless] == [AWAITED, Awaited(PAGE_NOTE.url), Awaited()]
    noted = archive.notebook(NotebookQuery(unplaced=True))
    assert {(one.title, one.annotation.article) for one in noted} == {
        (STRANGER.title, None),
        (PAGE_NOTE.url, None),
        ("", None),
    }
    again = archive.receive([STRANGER])
    assert (again.known, again.homeless) == (1, ())


def test_it_gets_its_place_when_the_article_comes(archive: Archive, desk: Desk) -> None:
    received = archive.receive([STRANGER, PAGE_NOTE])
    (added,), changes = archive.add([draft("La piena", FLOOD, url=URL)])
    assert added.settled == 2
    assert (changes.annotations, changes.notebook) == (frozenset((added.id,)), True)
    note, highlight = archive.annotations_of(added.id)
    assert (note.note, note.anchor, note.placed, note.awaits) == ("Da rileggere", None, True, None)
    assert highlight.anchor is not None
    assert (highlight.anchor.exact, highlight.placed) == ("l'argine vecchio", True)
    assert {note.id, highlight.id} == {one.id for one in received.homeless}
    archive.flush()
    while archive.index_pending(9):
        pass
    assert list(archive.search(Query("note:zattera")).ids) == [added.id]


def test_all_of_it_is_taken_back_before_and_after(archive: Archive, desk: Desk) -> None:
    received = archive.receive([STRANGER])
    assert received.changes.inverse is not None
    archive.apply(received.changes.inverse)
    assert archive.free_annotations() == ()
    article = flood(desk)
    assert archive.annotations_of(article) == ()
    # What is done again finds the article that has come meanwhile.
    changes = archive.apply(AnnotationEdit(received.homeless))
    assert changes.annotations == {article}
    (placed,) = archive.annotations_of(article)
    assert (placed.placed, placed.awaits) == (True, None)
    archive.apply(received.changes.inverse)
    assert archive.annotations_of(article) == ()


def test_an_article_that_leaves_the_trash_is_one_that_comes(archive: Archive, desk: Desk) -> None:
    article = flood(desk)
    archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    assert len(archive.receive([STRANGER]).homeless) == 1
    flood(desk)
    assert len(archive.annotations_of(article)) == 1


def test_an_article_that_is_restored_or_gets_its_address_is_one_that_comes(
    archive: Archive, desk: Desk
) -> None:
    (nameless,) = desk.add(draft("Senza titolo", FLOOD))
    archive.receive([STRANGER])
    known = archive.open_article(nameless).article.metadata
    changes = archive.apply(MetadataEdit(nameless, replace(known, url=URL)))
    assert (changes.annotations, changes.notebook) == ({nameless}, True)
    assert archive.free_annotations() == ()
    archive.apply(FlagEdit((nameless,), Flag.TRASHED, True))
    archive.receive([PAGE_NOTE])
    archive.apply(FlagEdit((nameless,), Flag.TRASHED, False))
    assert [one.note for one in archive.annotations_of(nameless)] == ["Da rileggere", STRANGER.note]


def test_another_passage_than_the_article_has_comes_to_its_tray(
    archive: Archive, desk: Desk
) -> None:
    archive.receive([Incoming(url=URL, exact="tutt'altre parole che non ci sono")])
    (lost,) = archive.annotations_of(flood(desk))
    assert (lost.placed, lost.awaits) == (False, None)


def test_what_waits_goes_out_and_comes_back(archive: Archive) -> None:
    (waiting, *_) = archive.receive([STRANGER]).homeless
    page = "".join(jsonld.written((), archive.free_annotations()))
    archive.apply(AnnotationEdit(remove=(waiting.id,)))
    assert archive.receive(read(page.encode())).homeless == (waiting,)


# ---------------------------------------------------------------------- by title only


def by_title(archive: Archive, **told: str) -> tuple[tuple[Annotation, ...], int]:
    received = archive.receive([Incoming(title="La piena", **told)])
    return received.placed + received.unplaced, len(received.homeless)


def test_a_title_that_one_article_has_is_enough(archive: Archive, desk: Desk) -> None:
    article = flood(desk)
    for told in ({"exact": "due metri"}, {"exact": "non c'è"}, {"note": "Su tutto"}):
        (made,), _ = by_title(archive, **told)
        assert made.article == article


def test_a_title_that_several_have_is_told_by_the_passage(archive: Archive, desk: Desk) -> None:
    flood(desk)
    (other,) = desk.add(draft("La piena", "Il lago è sceso.", url="https://lago.example/a"))
    (made,), _ = by_title(archive, exact="Il lago")
    assert made.article == other
    # What stands in both, in neither, or in none for certain, is put on neither.
    assert by_title(archive, exact="è") == ((), 1)
    assert by_title(archive, exact="non c'è da nessuna parte") == ((), 1)
    assert by_title(archive, note="Su tutto") == ((), 1)


@pytest.mark.parametrize(
    ("told", "stays"),
    [
        ({"exact": "l'argine vecchio ha tenuto"}, False),
        ({"exact": "notte"}, True),
        ({"exact": "tutt'altre parole che non ci sono"}, True),
        ({"note": "Su tutto"}, True),
    ],
)
def test_at_another_address_only_a_passage_tells(
    archive: Archive, desk: Desk, told: dict[str, str], stays: bool
) -> None:
    flood(desk)
    _, homeless = by_title(archive, url="https://altrove.example/piena", **told)
    assert homeless == int(stays)
