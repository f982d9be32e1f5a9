"""Articles are found by whom and what they name, by all the names that those have."""

from __future__ import annotations

import pytest

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.mending import AddAlias, Dismiss, EntityEdit, Merge, Rename
from emeroteca.model.query import Note, Remark
from emeroteca.model.search import Query
from tests.archive.recognised import add, named

TEXTS = (
    "Ada Ferri guida l'Ente Acque del Nord (EAN). «Mancano i tubi», dice Ferri.",
    "Lapo Ferri vola a Mosca.",
    "Ferri went to Moscow.",
    "Ferri, la ditta, nessuno la nomina. Mosca cieca.",
)


@pytest.fixture
def filled(archive: Archive) -> Archive:
    for number, text in enumerate(TEXTS[:3]):
        add(archive, f"Titolo {number}", text)
    added = add(archive, "Titolo 3", TEXTS[3])
    ditta = named(archive, added, "Ferri")
    archive.apply(EntityEdit(Dismiss(ditta.id, added)))
    return archive


def found(archive: Archive, words: str, *, unfinished: bool = False) -> set[int]:
    return set(archive.search(Query(words, unfinished=unfinished)).ids)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("person:ferri", {1, 2, 3}),
        ('person:"Ada Ferri"', {1}),
        ("persona:(ferri ada)", {1}),
        ("person:FÈRRI -person:lapo", {1, 3}),
        ("person:ferr", set()),
        ("person:ferr*", {1, 2, 3}),
        ("person:f?rri", {1, 2, 3}),
        ("person:ferra~", {1, 2, 3}),
        ("person:fer~", set()),
        ("org:ean", {1}),
        ("ente:acque OR luogo:mosca", {1, 2, 3, 4}),
        ("org:dell'acque", {1}),
        ("place:moscow", {2, 3, 4}),
        ("place:ferri", set()),
        ("quote:ada", {1}),
        ("citazione:lapo", set()),
        ("person:ferri volare", {2}),
        ("place:mosca AND volare OR org:ean", {1, 2}),
        ("person:…", set()),
    ],
)
def test_articles_are_found_by_whom_they_name(
    filled: Archive, words: str, expected: set[int]
) -> None:
    assert found(filled, words) == expected


def test_the_last_word_is_a_beginning_while_it_is_typed(filled: Archive) -> None:
    assert found(filled, "person:l", unfinished=True) == {2}
    assert found(filled, "person:lap") == set()


def test_a_place_is_found_in_languages_that_no_article_writes(filled: Archive) -> None:
    assert found(filled, "luogo:Москва") == found(filled, "place:moskau") == {2, 3, 4}
    assert found(filled, 'place:"New York"') == set()


def test_a_known_place_lies_somewhere(filled: Archive) -> None:
    dossier = filled.dossier(filled.entities("mosca")[0].id)
    assert (dossier.latitude, dossier.longitude) == pytest.approx((55.75, 37.62), abs=0.02)
    assert filled.dossier(filled.entities("lapo")[0].id).latitude is None


def test_what_the_reader_says_is_found_at_once(filled: Archive) -> None:
    ada, lapo = named(filled, ArticleId(1), "Ada Ferri"), named(filled, ArticleId(2), "Lapo Ferri")
    assert found(filled, "person:rossa") == set()
    filled.apply(EntityEdit(Rename(ada.id, "La Rossa")))
    assert found(filled, "person:rossa") == found(filled, "person:ada") == {1}
    filled.apply(EntityEdit(AddAlias(lapo.id, "Il Lupo")))
    assert found(filled, "person:lupo") == {2}
    filled.apply(EntityEdit(Merge(ada.id, (lapo.id,))))
    assert found(filled, "person:lupo") == found(filled, "quote:lupo") | {2} == {1, 2}
    filled.apply(EntityEdit(Dismiss(ada.id)))
    assert found(filled, "person:lupo") == set()


def test_the_names_are_marked_where_they_stand(filled: Archive) -> None:
    (hit,) = filled.hits("person:ada", (ArticleId(1),))
    assert [TEXTS[0][s.start : s.end] for s in hit.spans] == ["Ada Ferri", "Ferri"]
    (hit,) = filled.hits("place:mosca volo", (ArticleId(3),))
    assert [TEXTS[2][s.start : s.end] for s in hit.spans] == ["Moscow"]


def test_who_waits_to_be_read_may_be_missing(filled: Archive) -> None:
    assert filled.search(Query("person:ferri")).notes == ()
    add(filled, "Titolo 4", "Ada Ferri ancora.", read=False)
    assert filled.search(Query("person:ferri")).notes == (Note(Remark.WAITING, number=1),)
    assert filled.search(Query("ferri")).notes == ()
