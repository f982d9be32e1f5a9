"""Postings that are read a block at a time are those that Whoosh's own matchers give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from emeroteca.fulltext import Document
from emeroteca.fulltext.index import FullText
from emeroteca.fulltext.postings import WhooshSegment
from emeroteca.fulltext.schema import Places
from emeroteca.fulltext.segment import BITS
from emeroteca.model.article import ArticleId
from emeroteca.model.misspelling import edits


def test_blocks_are_what_the_matcher_gives(tmp_path: Path) -> None:
    engine = FullText.open(tmp_path / "index")
    engine.add(
        [
            Document(
                ArticleId(n),
                "x",
                text="acqua " * (1 + n % 3)
                + ("raro " if n == 77 else "")
                + ("e " * 70_000 + "acqua" if n == 50 else ""),
            )
            for n in range(1, 700)
        ]
    )
    engine.commit()
    (leaf,) = [reader for reader, _ in engine._searcher.leaf_searchers()]
    segment = WhooshSegment(leaf.reader())
    assert segment.ids.tolist() == list(range(1, 700))
    bases = np.arange(segment.count, dtype=np.int64) << BITS
    for word in ("acqua", "raro"):
        matcher = leaf.reader().postings("text", word)
        ids, weights, places = [], [], {}
        while matcher.is_active():
            ids.append(matcher.id())
            weights.append(matcher.weight())
            places[matcher.id()] = matcher.value_as("positions")
            matcher.next()
        numbers, often = segment.postings("text", word)
        assert (numbers.tolist(), often.tolist()) == (ids, weights)
        wanted = np.array(ids[::7], np.int32)
        keys = [(n << BITS) + at for n in wanted.tolist() for at in places[n]]
        assert segment.positions("text", word, wanted, bases).tolist() == keys
    kept = [leaf.reader().doc_field_length(n, "text") for n in range(segment.count)]
    assert segment.lengths("text").tolist() == kept
    assert segment.lengths("note").tolist() == [0] * segment.count
    assert [len(part) for part in segment.postings("text", "assente")] == [0, 0]
    assert not len(segment.positions("text", "assente", np.array([1], np.int32), bases))
    engine.close()


@pytest.mark.parametrize("positions", [[0], [3, 4, 5], [0, 65_535], [1, 70_000], [65_536]])
def test_positions_come_back(positions: list[int]) -> None:
    assert Places().decode_positions(Places().encode(positions)) == positions


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("diga", "diga", 0), ("diga", "dighe", 2), ("diga", "daga", 1), ("", "ab", 2), ("abc", "", 3)],
)
def test_edits_are_counted(one: str, other: str, steps: int) -> None:
    assert edits(one, other, 3) == steps
    assert steps == 0 or edits(one, other, steps - 1) > steps - 1
