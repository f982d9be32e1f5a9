"""What is particular to the index that Whoosh keeps."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from emeroteca.fulltext import Document, merging
from emeroteca.fulltext.index import FullText
from emeroteca.model.article import ArticleId


def commit_each(engine: FullText, numbers: Iterable[int]) -> None:
    """A short article for each number, and a segment for each article."""
    for number in numbers:
        engine.add([Document(ArticleId(number), "La diga", text="Acqua alta.")])
        engine.commit()


def test_what_was_replaced_is_there_whichever_segment_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FullText.open(tmp_path / "index")
    commit_each(engine, range(1, 5))
    engine.add([Document(ArticleId(1), "La diga nuova", text="Altro.")])
    engine.remove([ArticleId(3)])
    engine.commit()
    leaves = engine._searcher.leaf_searchers()
    for order in (leaves, leaves[::-1]):
        monkeypatch.setattr(engine._searcher, "leaf_searchers", lambda order=order: order)
        assert engine._read_ids() == {1, 2, 4}


def test_small_segments_become_one_and_large_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FullText.open(tmp_path / "index")
    words = " ".join(f"parola{number}" for number in range(20_000))
    engine.add([Document(ArticleId(1), "Lungo", text=words)])
    engine.commit()
    (large,) = engine._index._segments()
    monkeypatch.setattr(merging, "MOST_BYTES", 200_000)
    commit_each(engine, range(2, 14))
    assert engine.tidy()
    left = engine._index._segments()
    assert large in left
    assert len(left) == 2
    assert engine._read_ids() == set(range(1, 14))
    assert not engine.tidy()
    engine.close()


def test_segments_that_are_large_together_are_not_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FullText.open(tmp_path / "index")
    commit_each(engine, range(1, 14))
    monkeypatch.setattr(merging, "MOST_BYTES", 1)
    assert not engine.tidy()
    monkeypatch.undo()
    assert engine.tidy()
    engine.close()
