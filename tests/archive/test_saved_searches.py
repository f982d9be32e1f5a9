"""Saved searches are kept, counted, and undone like every other change."""

from __future__ import annotations

from pathlib import Path

from emeroteca.archive import Archive, counting
from emeroteca.model.changes import SearchesEdit
from emeroteca.model.saved_searches import SavedSearch
from emeroteca.model.search import Filter, Place, Sort
from emeroteca.store.database import Database
from tests.archive.drafts import draft
from tests.store.old_library import old_library


def put(archive: Archive, *searches: SavedSearch) -> tuple[SavedSearch, ...]:
    archive.apply(SearchesEdit(searches))
    return archive.saved_searches()


def test_searches_are_kept_in_their_order_and_a_change_can_be_undone(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path)
    one, two = put(archive, SavedSearch("Uno", "diga"), SavedSearch("Due", sort=Sort.NEWEST))
    assert archive.apply(SearchesEdit((two, one))).searches
    archive.close()
    archive = Archive.open(tmp_path)
    assert archive.saved_searches() == (two, one)
    changes = archive.apply(SearchesEdit((two,)))
    assert archive.saved_searches() == (two,)
    assert changes.inverse is not None
    archive.apply(changes.inverse)
    assert archive.saved_searches() == (two, one)
    archive.close()


def test_articles_are_new_that_came_since_one_looked(archive: Archive) -> None:
    archive.add([draft("La diga"), draft("Il mare")])
    (search,) = put(archive, SavedSearch("Dighe", "diga", Filter(Place.LIBRARY)))
    tally = counting.tally(archive, search)
    assert (tally.articles, tally.new) == (1, 1)
    archive.saw(search.id, tally.newest)
    archive.add([draft("Un'altra diga"), draft("Un altro mare")])
    (search,) = archive.saved_searches()
    tally = counting.tally(archive, search)
    assert (tally.articles, tally.new) == (2, 1)


def test_who_looks_at_an_older_list_or_undoes_has_not_seen_less(archive: Archive) -> None:
    (search,) = put(archive, SavedSearch("Dighe", "diga"))
    archive.saw(search.id, 5)
    archive.saw(search.id, 3)
    put(archive, search)
    assert archive.saved_searches()[0].seen == 5


def test_what_cannot_be_read_is_a_search_for_everything(tmp_path: Path) -> None:
    database = Database(tmp_path)
    with database.transaction():
        database.rows("INSERT INTO saved_searches VALUES (1, 0, 'x', '{broken', 0)")
    database.close()
    archive = Archive.open(tmp_path)
    assert archive.saved_searches() == (SavedSearch("x", id=1),)
    archive.close()


def test_an_earlier_library_has_none(tmp_path: Path) -> None:
    old_library(tmp_path, ("Un testo.",))
    archive = Archive.open(tmp_path)
    assert archive.saved_searches() == ()
    archive.close()
