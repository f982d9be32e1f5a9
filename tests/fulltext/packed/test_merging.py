"""However documents came and went and were merged, what is left is a fresh index of them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from emeroteca.errors import DiskError
from emeroteca.fulltext import Document
from emeroteca.fulltext.packed import building, index, merging
from emeroteca.fulltext.packed.arrays import Writer
from emeroteca.fulltext.packed.cutting import Cutter
from emeroteca.fulltext.packed.index import Packed
from emeroteca.fulltext.packed.layout import KINDS
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.packed.segments import Segments
from emeroteca.model.article import ArticleId
from tests.fulltext.packed.documents import WRITTEN
from tests.fulltext.packed.naive import inverted, read


class Add(NamedTuple):
    documents: list[Document]


class Remove(NamedTuple):
    ids: list[ArticleId]


class Commit(NamedTuple):
    pass


class Tidy(NamedTuple):
    steps: int


Change = Add | Remove | Commit | Tidy

_TEXTS = st.text(st.sampled_from("ab e"), max_size=12) | WRITTEN
_IDS = st.integers(1, 9).map(ArticleId)
_LANGUAGES = st.sampled_from(["en", "it", ""])
_DOCUMENT = st.builds(
    Document, id=_IDS, title=_TEXTS, text=_TEXTS, note=_TEXTS, language=_LANGUAGES
)
_CHANGES = st.lists(
    st.builds(Add, st.lists(_DOCUMENT, min_size=1, max_size=4))
    | st.builds(Remove, st.lists(_IDS, max_size=6))
    | st.builds(Commit)
    | st.builds(Tidy, st.integers(1, 12)),
    min_size=2,
    max_size=14,
)


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many segments and steps, and long documents, where there would be few; and no waiting for
    the disk."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
    monkeypatch.setattr(merging, "STEP", 3)
    monkeypatch.setattr(merging, "HEAVY", 5)
    monkeypatch.setattr(index, "FEW", 1)
    monkeypatch.setattr(building, "MOST", 3)
    monkeypatch.setattr(building, "NARROW_OFTEN", 2)


class Replay:
    """Carries changes out on an engine and keeps what it should hold."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.segments = Segments.create(folder)
        self.engine = Packed(self.segments, fresh=True)
        self.waiting: dict[int, Document] = {}
        self.committed: dict[int, Document] = {}

    def change(self, change: Change) -> None:
        match change:
            case Add(documents):
                self.engine.add(documents)
                self.waiting |= {document.id: document for document in documents}
            case Remove(ids):
                self.engine.remove(ids)
                for identifier in ids:
                    self.waiting.pop(identifier, None)
            case Commit():
                self.engine.commit()
                self.committed = dict(self.waiting)
            case Tidy(steps):
                for _ in range(steps):
                    self.engine.tidy()

    def check(self) -> None:
        assert read(self.segments.now) == inverted(self.committed.values())
        assert self.engine.indexed() == self.committed.keys()


@contextmanager
def _replay() -> Iterator[Replay]:
    with tempfile.TemporaryDirectory() as folder:
        replay = Replay(Path(folder))
        yield replay
        replay.engine.close()


_ONE = Document(ArticleId(1), "a b", text="a", language="en")


@settings(
    max_examples=70, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example([Add([_ONE]), Commit(), Remove([ArticleId(1)])])
@example([Add([_ONE]), Commit(), Add([_ONE]), Commit(), Tidy(2), Remove([ArticleId(1)]), Commit()])
@given(_CHANGES)
def test_nothing_is_lost_and_nothing_comes_back(changes: list[Change]) -> None:
    with _replay() as replay:
        for change in [*changes, Commit()]:
            replay.change(change)
            replay.check()
        for _ in range(2_000):
            if not replay.engine.tidy():
                break
        else:
            pytest.fail("tidying has no end")
        replay.check()
        _merge(replay.segments)
        replay.check()
        files = {path.name for path in replay.folder.iterdir()}
        assert files == {"commit.json", *(segment.name for segment in replay.segments.now)}
        for segment in replay.segments.now:
            segment.arrays.verify()
            _is_as_new(segment, replay)


def _merge(segments: Segments) -> None:
    """Make one segment of all, short and long documents in one."""
    if segments.now:
        merge = segments.start_merge(segments.now)
        while segments.advance(merge):
            pass
        segments.sweep()


def _is_as_new(segment: PackedSegment, replay: Replay) -> None:
    """Whether every array is as it is in a segment that was made of the same documents at once."""
    cutter = Cutter()
    cuts = [cutter.cut(replay.committed[number]) for number in segment.ids.tolist()]
    path = replay.folder / "new.segment"
    building.write(path, cuts, cutter, segment.wide)
    new = PackedSegment(path)
    formed = {name for name in KINDS if "form" in name or "own" in name}
    for name in KINDS.keys() - formed:
        assert np.array_equal(segment.arrays[name], new.arrays[name]), name
    # A spelling that is gone may have left the stem of a word that is still there.
    assert _forms(segment) >= _forms(new)
    for word in range(len(segment.words)):
        own = {stem for stem, formed in _forms(segment) if formed == word}
        assert segment.own_stems(segment.words[word]) == own


def _forms(segment: PackedSegment) -> set[tuple[bytes, int]]:
    keys = [segment.forms[number] for number in range(len(segment.forms))]
    pairs = list(zip(keys, segment.arrays["form_words"].tolist(), strict=True))
    assert pairs == sorted(set(pairs))
    return set(pairs)


def test_a_stem_may_have_more_words_than_a_step(tmp_path: Path) -> None:
    segments = Segments.create(tmp_path)
    words = ["run", "runs", "running", "rún", "rúns", "rúnning", "rùn", "runned", "runner"]
    for number, word in enumerate(words, 1):
        _add(segments, [Document(ArticleId(number), f"{word} {word}s dams", language="en")])
    before = {word for s in segments.now for word in s.formed_by(b"'run")}
    _merge(segments)
    assert len(segments.now) == 1
    assert set(segments.now[0].formed_by(b"'run")) == before
    assert len(before) > merging.STEP
    assert segments.now[0].own_stems(b"dams") == {b"'dam"}


def test_a_merge_of_nothing_but_deleted_documents_leaves_nothing(tmp_path: Path) -> None:
    segments = Segments.create(tmp_path)
    _add(segments, [_ONE])
    segments.commit([], Cutter(), {1})
    _merge(segments)
    assert segments.now == []
    assert [path.name for path in tmp_path.iterdir()] == ["commit.json"]


def test_what_is_deleted_while_a_merge_runs_is_deleted_from_what_it_made(tmp_path: Path) -> None:
    segments = Segments.create(tmp_path)
    for number in range(1, 6):
        _add(segments, [Document(ArticleId(number), f"word w{number}")])
    merge = segments.start_merge(segments.now)
    gone = iter(range(1, 6))
    while segments.advance(merge):
        if (identifier := next(gone, 5)) < 5:
            segments.commit([], Cutter(), {identifier})
    assert [segment.ids[segment.live()].tolist() for segment in segments.now] == [[5]]
    again = Segments(tmp_path)
    assert [segment.ids[segment.live()].tolist() for segment in again.now] == [[5]]


def _add(segments: Segments, documents: Sequence[Document]) -> None:
    cutter = Cutter()
    cuts = [cutter.cut(document) for document in documents]
    segments.commit(cuts, cutter, {document.id for document in documents})


@pytest.mark.parametrize("failing", [0, 1, 3, 8])
def test_a_merge_that_fails_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    engine = Packed.open(tmp_path)
    for number in range(1, 5):
        engine.add([Document(ArticleId(number), f"word w{number} v{number}", language="en")])
        engine.commit()
    files = sorted(path.name for path in tmp_path.iterdir())
    put, left = Writer.put, [failing]

    def full(*arguments: Any) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, "No space left on device")
        put(*arguments)

    monkeypatch.setattr(Writer, "put", full)
    for _ in range(3):
        with pytest.raises(DiskError):
            while engine.tidy():
                pass
    assert sorted(path.name for path in tmp_path.iterdir()) == files
    monkeypatch.setattr(Writer, "put", put)
    while engine.tidy():
        pass
    assert engine.indexed() == {1, 2, 3, 4}
    assert len([path for path in tmp_path.iterdir() if path.suffix == ".segment"]) == 1
    assert engine.words("w", 9) == ["word", "w1", "w2", "w3", "w4"]
    engine.close()
