"""A list is narrowed by whom and what its articles name, with counts that follow it."""

from __future__ import annotations

from emeroteca.archive import Archive
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Flag, FlagEdit, SearchesEdit
from emeroteca.model.entities.mending import Dismiss, EntityEdit, Merge, Rename
from emeroteca.model.saved_searches import SavedSearch
from emeroteca.model.search import Choice, Facet, FacetKind, Filter, Query
from tests.archive.recognised import add, named

PERSON, PLACE = FacetKind.PERSON, FacetKind.PLACE
TEXTS = (
    "Ada Ferri e Lapo Ferri a Mosca.",
    "Ada Ferri a Valdorsa. Ferri tace.",
    "Lapo Ferri a Mosca.",
    "A Mosca piove.",
)


def filled(archive: Archive) -> list[ArticleId]:
    return [add(archive, f"Titolo {n}", text) for n, text in enumerate(TEXTS)]


def told(facets: tuple[Facet, ...]) -> list[tuple[str, int]]:
    return [(facet.name, facet.count) for facet in facets]


def choice(archive: Archive, name: str, kind: FacetKind = PERSON, out: bool = False) -> Choice:
    (entity,) = (e for e in archive.entities() if e.name == name)
    return Choice(kind, str(entity.id), out, name)


def ids(archive: Archive, *choices: Choice) -> set[int]:
    return set(archive.ids(Filter(choices=choices)))


def test_counts_follow_what_is_searched_and_listed(archive: Archive) -> None:
    filled(archive)
    facets = archive.facets(Query())
    assert told(facets.people) == [("Ada Ferri", 2), ("Lapo Ferri", 2)]
    assert told(facets.places) == [("Mosca", 3), ("Valdorsa", 1)]
    assert facets.organisations == ()
    assert told(archive.facets(Query("tace")).people) == [("Ada Ferri", 1)]
    archive.apply(FlagEdit((ArticleId(2),), Flag.TRASHED, True))
    assert told(archive.facets(Query()).people) == [("Lapo Ferri", 2), ("Ada Ferri", 1)]


def test_a_choice_takes_or_leaves_out(archive: Archive) -> None:
    filled(archive)
    ada, lapo = choice(archive, "Ada Ferri"), choice(archive, "Lapo Ferri")
    mosca = choice(archive, "Mosca", PLACE)
    assert ids(archive, ada) == {1, 2}
    assert ids(archive, ada, lapo) == {1, 2, 3}
    assert ids(archive, ada, mosca) == {1}
    assert ids(archive, mosca, choice(archive, "Lapo Ferri", out=True)) == {4}
    # Its own kind is counted without the choice, the other kinds with it.
    facets = archive.facets(Query(filter=Filter(choices=(ada,))))
    assert told(facets.people) == [("Ada Ferri", 2), ("Lapo Ferri", 2)]
    assert told(facets.places) == [("Mosca", 1), ("Valdorsa", 1)]


def test_a_saved_search_means_the_same_one_under_another_name(archive: Archive) -> None:
    first, *_ = filled(archive)
    ada, lapo = choice(archive, "Ada Ferri"), choice(archive, "Lapo Ferri")
    archive.apply(SearchesEdit((SavedSearch("Ada", filter=Filter(choices=(ada,))),)))
    archive.apply(EntityEdit(Rename(named(archive, first, "Ada Ferri").id, "La Rossa")))
    (saved,) = archive.saved_searches()
    assert set(archive.search(saved.query()).ids) == {1, 2}
    assert [c.name for c in saved.filter.choices] == ["Ada Ferri"]
    assert told(archive.facets(saved.query()).people)[0] == ("La Rossa", 2)
    rossa = named(archive, first, "La Rossa").id
    merged = archive.apply(EntityEdit(Merge(named(archive, first, "Lapo Ferri").id, (rossa,))))
    assert set(archive.search(saved.query()).ids) == {1, 2, 3}
    (one,) = archive.facets(saved.query()).people
    # Told as it was chosen, so that it can be let go of.
    assert (one.value, one.name, one.count) == (ada.value, "Lapo Ferri", 3)
    assert isinstance(merged, Changes) and merged.inverse is not None
    archive.apply(merged.inverse)
    assert ids(archive, lapo) == {1, 3}


def test_what_is_no_entity_any_more_finds_nothing_and_is_told(archive: Archive) -> None:
    first, *_ = filled(archive)
    ada = choice(archive, "Ada Ferri")
    archive.apply(EntityEdit(Dismiss(named(archive, first, "Ada Ferri").id)))
    assert ids(archive, ada) == set()
    assert ids(archive, Choice(PERSON, "nessuno")) == set()
    facets = archive.facets(Query(filter=Filter(choices=(ada,))))
    assert told(facets.people) == [("Lapo Ferri", 2), ("Ada Ferri", 0)]


def test_an_article_that_is_deleted_for_good_is_counted_no_more(archive: Archive) -> None:
    filled(archive)
    archive.facets(Query())
    archive.apply(FlagEdit((ArticleId(1),), Flag.TRASHED, True))
    archive.empty_trash()
    assert told(archive.facets(Query()).people) == [("Ada Ferri", 1), ("Lapo Ferri", 1)]
    add(archive, "Titolo 5", "Lapo Ferri torna.")
    assert told(archive.facets(Query()).people)[0] == ("Lapo Ferri", 2)
