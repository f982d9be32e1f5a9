"""The engine on arrays as a whole: upkeep that ends, odd batches, files that are let go."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.errors import DiskError
from emeroteca.fulltext import Document
from emeroteca.fulltext.durable import read_record, write_record
from emeroteca.fulltext.packed import manifest
from emeroteca.fulltext.packed.arrays import Writer
from emeroteca.fulltext.packed.index import FEW, SHARE, THINNED, TIER, Packed, _due
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.packed.segments import Segments
from emeroteca.model.article import ArticleId
from emeroteca.model.query import parse

MOST = 2**63 - 1


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without waiting for the disk."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Packed]:
    opened = Packed.open(tmp_path / "index")
    yield opened
    opened.close()


def _add(engine: Packed, *numbers: int, word: str = "word") -> None:
    engine.add([Document(ArticleId(number), word, text=f"w{number}") for number in numbers])


def _found(engine: Packed, typed: str) -> list[int]:
    return sorted(engine.search(parse(typed).tree).ids.tolist())


def _files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@dataclass(eq=False)
class _Sized:
    """Of a segment no more than how large it is."""

    count: int
    living: int
    wide: bool


def _sized(count: int, living: int | None = None, wide: bool = False) -> PackedSegment:
    return cast(PackedSegment, _Sized(count, count if living is None else living, wide))


_SIZES = st.lists(
    st.tuples(st.integers(1, 10**6), st.integers(0, 10**6), st.booleans()), max_size=60
)


@given(_SIZES, st.booleans())
def test_upkeep_ends_with_few_segments(sizes: list[tuple[int, int, bool]], idle: bool) -> None:
    segments = [_sized(count, min(count, living), wide) for count, living, wide in sizes]
    for _ in range(3 * len(segments) + 1):
        chosen = _due(segments, idle)
        if not chosen:
            break
        assert len({segment.wide for segment in chosen}) == 1
        left = sum(segment.living for segment in chosen)
        segments = [segment for segment in segments if segment not in chosen]
        if left:
            segments.append(_sized(left, left, chosen[0].wide))
    else:
        pytest.fail("it has no end")
    for wide in (False, True):
        same = [segment for segment in segments if segment.wide is wide]
        if idle and len(same) > FEW:
            sizes_left = sorted(segment.living for segment in same)
            assert all(size > SHARE * sum(sizes_left[:n]) for n, size in enumerate(sizes_left) if n)
        assert all(segment.living >= (1 - THINNED) * segment.count for segment in same)


@pytest.mark.parametrize("idle", [False, True])
def test_single_documents_are_written_a_few_times_each(idle: bool) -> None:
    segments: list[PackedSegment] = []
    written = 0
    for _ in range(5_000):
        segments.append(_sized(1))
        while chosen := _due(segments, idle):
            together = sum(segment.living for segment in chosen)
            written += together
            segments = [segment for segment in segments if segment not in chosen]
            segments.append(_sized(together))
        assert len(segments) < 2 * TIER
    assert written < 16 * 5_000


def test_upkeep_between_commits_keeps_everything(engine: Packed, tmp_path: Path) -> None:
    for number in range(1, 101):
        _add(engine, number)
        engine.commit()
        while engine.tidy(idle=number % 3 == 0):
            pass
    assert len(_files(tmp_path / "index")) < 2 * TIER
    assert engine.indexed() == set(range(1, 101))
    assert _found(engine, "word") == list(range(1, 101))


def test_a_commit_of_nothing_is_none(engine: Packed) -> None:
    _add(engine, 1)
    engine.commit()
    stamp, version = engine.stamp, engine.vocabulary().version
    engine.commit()
    engine.add([])
    engine.remove([])
    engine.commit()
    assert (engine.stamp, engine.vocabulary().version) == (stamp, version)


def test_ids_that_are_not_there_are_passed_over(engine: Packed) -> None:
    engine.remove([ArticleId(7)])
    engine.commit()
    _add(engine, 1)
    engine.remove([ArticleId(7)])
    engine.commit()
    assert engine.indexed() == {1}
    assert _found(engine, "word") == [1]


def test_the_last_of_a_batch_counts(engine: Packed) -> None:
    _add(engine, 1, word="first")
    engine.commit()
    _add(engine, 1, 1, word="second")
    engine.remove([ArticleId(1)])
    _add(engine, 1, 2, word="third")
    engine.remove([ArticleId(2)])
    engine.commit()
    assert engine.indexed() == {1}
    assert [_found(engine, word) for word in ("first", "second", "third")] == [[], [], [1]]


def test_ids_may_be_as_large_as_they_get(engine: Packed) -> None:
    _add(engine, MOST, MOST - 1, 2**40)
    engine.commit()
    engine.remove([ArticleId(MOST - 1)])
    engine.commit()
    assert engine.indexed() == {MOST, 2**40}
    assert _found(engine, "word") == [2**40, MOST]
    _add(engine, MOST, word="other")
    engine.commit()
    while engine.tidy():
        pass
    assert _found(engine, "other") == [MOST]


def test_closing_while_it_merges_leaves_no_file(engine: Packed, tmp_path: Path) -> None:
    for number in range(1, 6):
        _add(engine, number)
        engine.commit()
    before = _files(tmp_path / "index")
    assert engine.tidy()
    assert engine.tidy()
    assert _files(tmp_path / "index") > before
    engine.close()
    assert _files(tmp_path / "index") == before
    again = Packed.open(tmp_path / "index")
    assert again.indexed() == {1, 2, 3, 4, 5}
    again.close()


def test_what_a_crash_left_is_swept_away(engine: Packed, tmp_path: Path) -> None:
    _add(engine, 1)
    engine.commit()
    engine.close()
    before = _files(tmp_path / "index")
    (tmp_path / "index" / "99.segment").write_bytes(b"half a segment")
    again = Packed.open(tmp_path / "index")
    assert (again.fresh, again.indexed()) == (False, {1})
    assert _files(tmp_path / "index") == before
    again.close()


def test_a_commit_that_fails_can_be_tried_again(
    engine: Packed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(engine, 1, word="old")
    engine.commit()
    _add(engine, 1, 2, word="new")
    before, stamp = _files(tmp_path / "index"), engine.stamp

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    for owner, name in ((Writer, "put"), (Writer, "finish"), (manifest, "write_record")):
        with monkeypatch.context() as patched:
            patched.setattr(owner, name, full)
            with pytest.raises(DiskError):
                engine.commit()
        assert _files(tmp_path / "index") == before
        assert (engine.stamp, engine.indexed(), _found(engine, "old")) == (stamp, {1}, [1])
    engine.commit()
    assert (_found(engine, "old"), _found(engine, "new")) == ([], [1, 2])


def test_a_merge_that_cannot_be_recorded_is_done_later(
    engine: Packed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1, 6):
        _add(engine, number)
        engine.commit()
    before = _files(tmp_path / "index")

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(manifest, "write_record", full)
        with pytest.raises(DiskError):
            while engine.tidy():
                pass
    assert _files(tmp_path / "index") == before
    while engine.tidy():
        pass
    assert _found(engine, "word") == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("harm", [{"version": 0}, {"segments": [{"name": "x"}]}, {"stamp": 3}])
def test_a_record_that_makes_no_sense_is_a_damaged_index(
    engine: Packed, tmp_path: Path, harm: dict[str, object]
) -> None:
    _add(engine, 1)
    engine.commit()
    engine.close()
    record = tmp_path / "index" / manifest.FILE
    write_record(record, {**read_record(record), **harm})
    again = Packed.open(tmp_path / "index")
    assert (again.fresh, again.indexed()) == (True, set())
    assert _files(tmp_path / "index") == {manifest.FILE}
    again.close()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="the system does not tell")
def test_files_are_let_go_with_the_last_that_asks_for_them(tmp_path: Path) -> None:
    """Without a collection: a system may refuse to remove what is mapped."""

    def mapped() -> set[str]:
        lines = Path("/proc/self/maps").read_text().splitlines()
        return {line.split("/")[-1] for line in lines if f"{tmp_path}/" in line}

    gc.collect()
    gc.disable()
    try:
        engine = Packed.open(tmp_path / "index")
        for number in range(1, 6):
            _add(engine, number)
            engine.commit()
            assert _found(engine, 'word OR "word w1" OR wo*') == list(range(1, number + 1))
        while engine.tidy():
            _found(engine, 'word OR "word w1" OR wo*')
        assert mapped() == _files(tmp_path / "index") - {manifest.FILE}
        engine.close()
        assert mapped() == set()
    finally:
        gc.enable()


def test_a_damaged_segment_is_told_from_a_sound_one(engine: Packed, tmp_path: Path) -> None:
    _add(engine, 1)
    engine.commit()
    assert engine.sound()
    engine.close()
    (path,) = (tmp_path / "index").glob("*.segment")
    whole = path.read_bytes()
    path.write_bytes(whole[:1] + b"?" + whole[2:])
    again = Packed.open(tmp_path / "index")
    assert not again.fresh
    assert not again.sound()
    again.close()


def test_the_names_of_segments_are_never_used_twice(tmp_path: Path) -> None:
    engine = Packed.open(tmp_path / "index")
    seen: list[str] = []
    for number in range(1, 12):
        _add(engine, number)
        before = _files(tmp_path / "index")
        engine.commit()
        seen += _files(tmp_path / "index") - before
        while engine.tidy():
            pass
    assert len(seen) == len(set(seen)) == 11
    assert Segments(tmp_path / "index").stamp == engine.stamp
    engine.close()
