"""The archive as a person's tool: what goes in comes out, changes can be undone."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import LibraryLockedError, LibraryTooNewError, NotFoundError
from emeroteca.model.article import ArticleId, Asset, Metadata
from emeroteca.model.changes import Flag, FlagEdit, MetadataEdit, Outcome, TagEdit
from emeroteca.model.search import Choice, FacetKind, Filter, Place, Query, Sort
from tests.archive.drafts import draft

LIBRARY = Filter(Place.LIBRARY)
TRASH = Filter(Place.TRASH)


def add(archive: Archive, *titles: str, **known: str) -> list[ArticleId]:
    added, _ = archive.add([draft(title, **known) for title in titles])
    archive.flush()
    return [one.id for one in added]


def test_an_article_comes_back_as_it_was_put_in(archive: Archive) -> None:
    picture = b"\x89PNG not really"
    asset = Asset(hashlib.sha256(picture).hexdigest(), "image/png", picture, 8, 6)
    one = draft("Il ponte", "Primo capoverso.", "Secondo.", site="Il Faro", assets=(asset,))
    added, changes = archive.add([one])
    opened = archive.open_article(added[0].id)
    assert changes.added == (added[0].id,)
    assert (opened.text, opened.apart, opened.assets) == (one.text, one.apart, one.assets)
    assert opened.article.metadata == one.metadata
    assert archive.original(added[0].id) == one.source
    assert archive.html(added[0].id) == one.html


def test_everything_is_there_after_opening_again(tmp_path: Path) -> None:
    first = Archive.open(tmp_path)
    (article,) = add(first, "Il mulino")
    first.set_note(article, "Da **citare**.")
    first.apply(TagEdit((article,), add=("acqua",)))
    first.remember(article, 12, 0.5)
    first.close()
    again = Archive.open(tmp_path)
    opened = again.open_article(article)
    assert (opened.note, opened.article.tags) == ("Da **citare**.", ("acqua",))
    assert (opened.article.position, opened.article.progress) == (12, 0.5)
    again.close()


def test_the_same_bytes_or_the_same_characters_are_a_duplicate(archive: Archive) -> None:
    (article,) = add(archive, "La diga")
    added, changes = archive.add([draft("La diga"), draft("Altro titolo", "Il testo di La diga.")])
    assert [(a.outcome, a.id) for a in added] == [(Outcome.DUPLICATE, article)] * 2
    assert changes.added == ()
    other, _ = archive.add([draft("La diga", "Una versione riveduta.")])
    assert other[0].outcome is Outcome.IMPORTED


def test_importing_again_takes_an_article_out_of_the_trash(archive: Archive) -> None:
    (article,) = add(archive, "La diga")
    archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    assert list(archive.ids(LIBRARY)) == []
    archive.add([draft("La diga")])
    assert list(archive.ids(LIBRARY)) == [article]


def test_a_second_program_is_told_that_the_library_is_open(archive: Archive) -> None:
    with pytest.raises(LibraryLockedError):
        Archive.open(archive.folder)


def test_a_library_of_a_later_program_is_left_alone(tmp_path: Path) -> None:
    first = Archive.open(tmp_path)
    first._database.rows("PRAGMA user_version=999")
    first.close()
    with pytest.raises(LibraryTooNewError):
        Archive.open(tmp_path)


def test_flags_move_articles_between_places_and_back(archive: Archive) -> None:
    one, two = add(archive, "Uno", "Due")
    changes = archive.apply(FlagEdit((one, two), Flag.ARCHIVED, True))
    assert list(archive.ids(LIBRARY)) == []
    assert changes.inverse is not None
    redo = archive.apply(changes.inverse)
    assert sorted(archive.ids(LIBRARY)) == [one, two]
    assert redo.inverse is not None
    archive.apply(redo.inverse)
    assert sorted(archive.ids(Filter(Place.ARCHIVED))) == [one, two]


def test_undo_restores_mixed_states_exactly(archive: Archive) -> None:
    one, two = add(archive, "Uno", "Due")
    archive.apply(FlagEdit((one,), Flag.STARRED, True))
    changes = archive.apply(FlagEdit((one, two), Flag.STARRED, True))
    assert changes.articles == {two}
    assert changes.inverse is not None
    archive.apply(changes.inverse)
    assert [a.starred for a in archive.articles((one, two))] == [True, False]


def test_undoing_a_restore_keeps_when_each_was_moved_to_the_trash(archive: Archive) -> None:
    (one,) = add(archive, "Uno")
    archive.apply(FlagEdit((one,), Flag.TRASHED, True))
    before = archive.articles((one,))[0].trashed
    restored = archive.apply(FlagEdit((one,), Flag.TRASHED, False))
    assert restored.inverse is not None
    archive.apply(restored.inverse)
    assert archive.articles((one,))[0].trashed == before != ""


def test_undoing_a_mark_leaves_the_others_as_they_are(archive: Archive) -> None:
    one, two = add(archive, "Uno", "Due")
    starred = archive.apply(FlagEdit((one, two), Flag.STARRED, True))
    archive.apply(FlagEdit((one,), Flag.UNREAD, False))
    assert starred.inverse is not None
    archive.apply(starred.inverse)
    assert [(a.starred, a.unread) for a in archive.articles((one, two))] == [
        (False, False),
        (False, True),
    ]


def test_tags_are_trimmed_listed_and_undone(archive: Archive) -> None:
    one, two = add(archive, "Uno", "Due")
    archive.apply(TagEdit((one,), add=("clima",)))
    changes = archive.apply(TagEdit((one, two), add=("  Po   grande ",), remove=("clima",)))
    assert [f.value for f in archive.facets(Query()).tags] == ["Po grande"]
    assert changes.inverse is not None
    archive.apply(changes.inverse)
    assert [a.tags for a in archive.articles((one, two))] == [("clima",), ()]


def test_edited_details_are_found_and_can_be_undone(archive: Archive) -> None:
    added, _ = archive.add([draft("Titolo storpiato", "Un capoverso.", site="Vecchio")])
    article = added[0].id
    edit = MetadataEdit(article, Metadata(title="Il traghetto", site="Il Faro", language="it"))
    changes = archive.apply(edit)
    assert archive.pending() == 1
    archive.index_pending(10)
    assert list(archive.search(Query("traghetto")).ids) == [article]
    assert list(archive.search(Query("storpiato")).ids) == []
    assert isinstance(changes.inverse, MetadataEdit)
    assert changes.inverse.metadata.title == "Titolo storpiato"


def test_lists_are_sorted_as_people_expect(archive: Archive) -> None:
    a, b, c = (
        add(archive, "«Zattera»", published="2024-05", site="B")[0],
        add(archive, "Èlite", published="2023-12-31", site="A")[0],
        add(archive, "elefanti", published="2024-05-02", site="C")[0],
    )
    assert list(archive.ids(LIBRARY, Sort.TITLE)) == [c, b, a]
    assert list(archive.ids(LIBRARY, Sort.NEWEST)) == [c, a, b]
    assert list(archive.ids(LIBRARY, Sort.OLDEST)) == [b, a, c]
    assert list(archive.ids(LIBRARY, Sort.SITE)) == [b, a, c]
    assert list(archive.ids(LIBRARY)) == [c, b, a]


def test_filters_narrow_by_what_articles_share(archive: Archive) -> None:
    one, two = (
        add(archive, "Uno", site="Il Faro", language="it", published="2024-06-19")[0],
        add(archive, "Two", site="The Bell", language="en", published="2023")[0],
    )
    assert list(archive.ids(Filter(choices=(Choice(FacetKind.SITE, "Il Faro"),)))) == [one]
    assert list(archive.ids(Filter(choices=(Choice(FacetKind.LANGUAGE, "en"),)))) == [two]
    assert list(archive.ids(Filter(since="2024", until="2024-06"))) == [one]
    assert list(archive.ids(Filter(until="2023"))) == [two]
    archive.set_note(two, "x")
    assert list(archive.ids(Filter(with_note=True))) == [two]
    facets = archive.facets(Query())
    assert [f.value for f in facets.years] == ["2024", "2023"]
    assert archive.counts().everything == 2


def test_search_obeys_places_and_orders(archive: Archive) -> None:
    one, two = (
        add(archive, "Fiume", published="2024-01-01")[0],
        add(archive, "Il fiume", published="2024-02-01")[0],
    )
    assert set(archive.search(Query("fiume")).ids) == {one, two}
    assert list(archive.search(Query("fiume", sort=Sort.NEWEST)).ids) == [two, one]
    archive.apply(FlagEdit((two,), Flag.TRASHED, True))
    assert list(archive.search(Query("fiume")).ids) == [one]
    assert list(archive.search(Query("fiume", TRASH)).ids) == [two]


def test_hits_stand_where_the_words_stand(archive: Archive) -> None:
    (article,) = add(archive, "Il perché")
    (hit,) = archive.hits("perche", (article,))
    text = archive.open_article(article).text
    assert [text.slice(span) for span in hit.spans] == ["perché"]


def test_emptying_the_trash_deletes_files_that_nobody_else_uses(archive: Archive) -> None:
    one, two = add(archive, "Uno", "Due")
    digest = archive.original(one).digest
    archive.apply(FlagEdit((one,), Flag.TRASHED, True))
    changes = archive.empty_trash()
    assert changes.removed == (one,)
    assert not archive._originals.path(digest).exists()
    assert list(archive.search(Query("testo")).ids) == [two]
    with pytest.raises(NotFoundError):
        archive.open_article(one)


def test_what_was_stored_and_not_indexed_is_found_at_the_next_start(tmp_path: Path) -> None:
    first = Archive.open(tmp_path)
    added, _ = first.add([draft("Interrotto")])
    # The power goes before the index is committed.
    first._indexing._uncommitted.clear()
    first._engine.close()
    first._database.close()
    again = Archive.open(tmp_path)
    assert again.pending() == 1
    assert again.index_pending(8) == 1
    assert list(again.search(Query("interrotto")).ids) == [added[0].id]
    again.close()


def test_a_missing_index_is_built_again(tmp_path: Path) -> None:
    first = Archive.open(tmp_path)
    (article,) = add(first, "Alluvione")
    first.close()
    for path in (tmp_path / "index").iterdir():
        path.unlink()
    again = Archive.open(tmp_path)
    assert again.pending() == 1
    again.index_pending(8)
    assert list(again.search(Query("alluvione")).ids) == [article]
    again.close()


def test_a_check_finds_what_is_damaged(archive: Archive) -> None:
    one, two = add(archive, "Uno", "Due")
    assert archive.check() == []
    archive._originals.path(archive.original(one).digest).write_bytes(b"changed")
    archive._database.rows("UPDATE texts SET body = x'00' WHERE article = ?", (two,))
    archive._engine.remove([one])
    archive._engine.commit()
    found = {(f.kind, f.article) for f in archive.check()}
    assert found == {("original", one), ("text", two), ("index", None)}
