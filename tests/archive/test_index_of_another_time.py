"""An index that is not of the database beside it, as in a restored backup, is not trusted."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.archive.moving import FOLDERS
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit, MetadataEdit
from emeroteca.model.indexes import IndexChoice, IndexKind
from emeroteca.model.search import Filter, Place, Query
from tests.archive.drafts import draft
from tests.archive.test_killed import killed

DATABASE = "library.sqlite"
FIRST, SECOND = ArticleId(1), ArticleId(2)


@pytest.fixture(params=IndexKind)
def kind(request: pytest.FixtureRequest) -> IndexKind:
    return IndexKind(request.param)


def opened(kind: IndexKind, folder: Path) -> Archive:
    archive = Archive.open(folder)
    if archive.count() == 0:
        archive.choose_index(IndexChoice(kind))
        archive.close()
        archive = Archive.open(folder)
    return archive


def add(archive: Archive, title: str) -> None:
    archive.add([draft(title, "Un testo.", title, language="")])
    archive.flush()


def rename(archive: Archive, title: str) -> None:
    """Give the first article another title and bring the index up to it."""
    (known,) = archive.articles([FIRST])
    archive.apply(MetadataEdit(FIRST, draft(title, language="").metadata))
    assert known.metadata.title != title
    archive.index_pending(10)


def throw_away(archive: Archive, article: ArticleId) -> None:
    archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    archive.empty_trash()


def titled(archive: Archive, word: str) -> list[int]:
    return sorted(archive.search(Query(f"title:{word}", Filter(Place.EVERYWHERE))).ids)


def after(kind: IndexKind, folder: Path, *deeds: Callable[[Archive], object]) -> Path:
    """The folder of a library after some deeds, each in a session of its own."""
    for deed in deeds:
        archive = opened(kind, folder)
        deed(archive)
        archive.close()
    return folder


def restored(whole: Path, name: str, of: Path) -> None:
    """Put a part of another library in the place of a library's own."""
    path = whole / name
    if path.is_dir():
        shutil.rmtree(path)
        shutil.copytree(of / name, path)
    else:
        shutil.copy(of / name, path)


@pytest.fixture
def old(kind: IndexKind, tmp_path: Path) -> Path:
    """A library with two articles, one of them called “diga”."""
    return after(kind, tmp_path / "old", lambda a: add(a, "La diga"), lambda a: add(a, "Il ponte"))


@pytest.fixture
def new(kind: IndexKind, old: Path, tmp_path: Path) -> Path:
    """The same library later: “diga” is now “mulino”, another came, one went."""
    return after(
        kind,
        shutil.copytree(old, tmp_path / "new"),
        lambda a: rename(a, "Il mulino"),
        lambda a: add(a, "La foce"),
        lambda a: throw_away(a, SECOND),
    )


def test_an_index_of_its_own_time_is_trusted(kind: IndexKind, new: Path) -> None:
    archive = opened(kind, new)
    assert archive.pending() == 0
    assert titled(archive, "mulino") == [FIRST]
    archive.close()


def test_an_index_that_is_one_commit_ahead_is_trusted(kind: IndexKind, new: Path) -> None:
    archive = opened(kind, new)
    archive.add([draft("La sponda", language="")])
    killed(archive, archive.flush, before=False)
    again = opened(kind, new)
    assert again.pending() == 1
    assert titled(again, "mulino") == [FIRST]
    again.index_pending(10)
    assert len(titled(again, "sponda")) == 1
    again.close()


def test_an_index_that_was_one_commit_ahead_stays_trusted(kind: IndexKind, new: Path) -> None:
    archive = opened(kind, new)
    archive.apply(FlagEdit((FIRST,), Flag.TRASHED, True))
    killed(archive, archive.empty_trash, before=False)
    opened(kind, new).close()
    again = opened(kind, new)
    assert again.pending() == 0
    assert len(again.indexed()) == 1
    again.close()


@pytest.mark.parametrize("part", ["index", DATABASE])
def test_an_index_of_another_time_is_built_anew(
    kind: IndexKind, old: Path, new: Path, part: str
) -> None:
    restored(new, FOLDERS[kind] if part == "index" else part, of=old)
    archive = opened(kind, new)
    stored = archive.count()
    assert archive.pending() == stored
    assert titled(archive, "diga") == titled(archive, "mulino") == titled(archive, "foce") == []
    while archive.index_pending(10):
        pass
    later = part == "index"
    assert titled(archive, "mulino") == ([FIRST] if later else [])
    assert titled(archive, "diga") == ([] if later else [FIRST])
    assert len(titled(archive, "foce")) == later
    assert archive.indexed() == set(archive.ids(Filter(Place.EVERYWHERE)))
    archive.close()
    again = opened(kind, new)
    assert again.pending() == 0
    again.close()


def test_the_index_of_another_library_is_built_anew(
    kind: IndexKind, old: Path, tmp_path: Path
) -> None:
    other = after(
        kind, tmp_path / "other", lambda a: add(a, "La foce"), lambda a: add(a, "La sponda")
    )
    restored(old, FOLDERS[kind], of=other)
    archive = opened(kind, old)
    assert archive.pending() == 2
    archive.index_pending(10)
    assert (titled(archive, "diga"), titled(archive, "foce")) == ([FIRST], [])
    archive.close()


def test_what_only_the_index_has_is_removed_from_it(
    kind: IndexKind, old: Path, tmp_path: Path
) -> None:
    later = after(kind, shutil.copytree(old, tmp_path / "later"), lambda a: add(a, "La foce"))
    restored(later, DATABASE, of=old)
    archive = opened(kind, later)
    archive.index_pending(10)
    assert archive.indexed() == {FIRST, SECOND}
    assert archive.check() == []
    archive.close()


def test_what_is_marked_and_not_in_the_index_waits(
    kind: IndexKind, old: Path, tmp_path: Path
) -> None:
    later = after(kind, shutil.copytree(old, tmp_path / "later"), lambda a: throw_away(a, FIRST))
    restored(later, DATABASE, of=old)
    archive = opened(kind, later)
    assert archive.pending() > 0
    archive.index_pending(10)
    assert titled(archive, "diga") == [FIRST]
    assert archive.indexed() == {FIRST, SECOND}
    archive.close()


def test_a_database_of_one_commit_ago_does_not_take_the_index_for_its_next(
    kind: IndexKind, old: Path, tmp_path: Path
) -> None:
    later = after(kind, shutil.copytree(old, tmp_path / "later"), lambda a: rename(a, "Il mulino"))
    restored(later, DATABASE, of=old)
    archive = opened(kind, later)
    archive.index_pending(10)
    assert (titled(archive, "diga"), titled(archive, "mulino")) == ([FIRST], [])
    archive.close()
