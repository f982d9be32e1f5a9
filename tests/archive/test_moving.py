"""A library that grows moves its words to another index while it answers, and nothing is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import DiskError
from emeroteca.model import indexes
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit, TagEdit
from emeroteca.model.indexes import IndexChoice, IndexKind, fitting
from emeroteca.model.search import Query
from tests.archive.drafts import draft


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexes, "LARGE", 20)
    monkeypatch.setattr(indexes, "SMALL", 10)


def filled(folder: Path, first: int, last: int) -> Archive:
    archive = Archive.open(folder)
    archive.add(
        [draft(f"Diga {number}", f"La diga numero {number}.") for number in _range(first, last)]
    )
    archive.flush()
    return archive


def _range(first: int, last: int) -> range:
    return range(first, last + 1)


def found(archive: Archive, words: str) -> list[int]:
    return sorted(archive.search(Query(words)).ids)


def kept_up(archive: Archive) -> Archive:
    while archive.upkeep():
        pass
    return archive


def kind(archive: Archive) -> IndexKind:
    state = archive.index_state()
    assert state is not None
    return state.kind


def test_a_library_that_grows_moves_and_answers_all_the_way(tmp_path: Path) -> None:
    archive = filled(tmp_path, 1, 30)
    assert kind(archive) is IndexKind.WHOOSH
    archive.outgrown()
    state = archive.index_state()
    assert state is not None
    assert (state.moving_to, state.left) == (IndexKind.PACKED, 30)
    steps = 0
    while archive.upkeep():
        steps += 1
        assert found(archive, "diga") == list(_range(1, 30))
    assert steps > 1
    assert kind(archive) is IndexKind.PACKED
    assert found(archive, "numero 7") == [7]
    assert not (tmp_path / "index").exists()
    archive.close()
    again = Archive.open(tmp_path)
    assert (kind(again), again.pending()) == (IndexKind.PACKED, 0)
    assert found(again, "diga") == list(_range(1, 30))
    assert again.check() == []
    again.close()


def test_what_changes_on_the_way_is_changed_in_both(tmp_path: Path) -> None:
    archive = filled(tmp_path, 1, 30)
    archive.outgrown()
    archive.add([draft("Argine", "Un argine nuovo.")])
    archive.apply(TagEdit((ArticleId(3),), ("fiume",)))
    archive.apply(FlagEdit((ArticleId(4),), Flag.TRASHED, True))
    archive.empty_trash()
    kept_up(archive)
    while archive.index_pending(8):
        pass
    assert kind(archive) is IndexKind.PACKED
    assert found(archive, "argine") == [31]
    assert found(archive, "tag:fiume") == [3]
    assert 4 not in archive.indexed()
    assert archive.check() == []
    archive.close()


def test_a_move_that_was_broken_off_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("emeroteca.archive.indexed.MOVED", 7)
    archive = filled(tmp_path, 1, 30)
    archive.outgrown()
    archive.upkeep()
    archive.close()
    again = Archive.open(tmp_path)
    state = again.index_state()
    assert state is not None
    assert (state.moving_to, state.left) == (IndexKind.PACKED, 23)
    kept_up(again)
    assert (kind(again), found(again, "diga")) == (IndexKind.PACKED, list(_range(1, 30)))
    again.close()


def test_a_person_may_choose_and_change_his_mind(tmp_path: Path) -> None:
    archive = filled(tmp_path, 1, 5)
    archive.choose_index(IndexChoice.PACKED)
    archive.choose_index(IndexChoice.AUTOMATIC)
    state = archive.index_state()
    assert state is not None
    assert state.moving_to is None
    assert not (tmp_path / "index-packed").exists()
    archive.choose_index(IndexChoice.PACKED)
    kept_up(archive)
    assert kind(archive) is IndexKind.PACKED
    archive.choose_index(IndexChoice.WHOOSH)
    kept_up(archive)
    assert (kind(archive), found(archive, "numero 3")) == (IndexKind.WHOOSH, [3])
    archive.close()


def test_a_library_without_an_index_begins_with_the_one_that_fits(tmp_path: Path) -> None:
    filled(tmp_path, 1, 30).close()
    shutil.rmtree(tmp_path / "index")
    archive = Archive.open(tmp_path)
    assert (kind(archive), archive.pending()) == (IndexKind.PACKED, 30)
    archive.reindex()
    assert found(archive, "diga") == list(_range(1, 30))
    archive.close()


def test_a_full_disk_ends_the_move_and_not_the_search(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = filled(tmp_path, 1, 30)
    archive.outgrown()

    def full(*_: object) -> None:
        raise DiskError("no space left")

    monkeypatch.setattr("emeroteca.fulltext.packed.index.Packed.commit", full)
    with pytest.raises(DiskError):
        archive.upkeep()
    assert not archive.upkeep()
    assert found(archive, "diga") == list(_range(1, 30))
    archive.outgrown()
    state = archive.index_state()
    assert state is not None
    assert state.moving_to is None
    monkeypatch.undo()
    archive.close()


def test_between_the_two_sizes_a_library_keeps_what_it_has() -> None:
    for now in IndexKind:
        assert fitting(IndexChoice.AUTOMATIC, now, 15) is now
        assert fitting(IndexChoice.AUTOMATIC, now, 20) is IndexKind.PACKED
        assert fitting(IndexChoice.AUTOMATIC, now, 9) is IndexKind.WHOOSH
        assert fitting(IndexChoice.PACKED, now, 1) is IndexKind.PACKED


def test_an_index_of_another_time_is_made_anew(tmp_path: Path) -> None:
    archive = filled(tmp_path, 1, 3)
    archive.close()
    shutil.copytree(tmp_path / "index", tmp_path / "older")
    again = Archive.open(tmp_path)
    for number in (1, 2):
        again.apply(TagEdit((ArticleId(number),), ("fiume",)))
        again.index_pending(8)
    again.close()
    shutil.rmtree(tmp_path / "index")
    shutil.move(tmp_path / "older", tmp_path / "index")
    restored = Archive.open(tmp_path)
    assert restored.pending() == 3
    restored.index_pending(8)
    assert found(restored, "tag:fiume") == [1, 2]
    restored.close()
