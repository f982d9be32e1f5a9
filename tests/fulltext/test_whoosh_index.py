"""What is particular to the index that Whoosh keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from emeroteca.fulltext import Document
from emeroteca.fulltext.index import FullText
from emeroteca.model.article import ArticleId


def test_what_was_replaced_is_there_whichever_segment_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = FullText.open(tmp_path / "index")
    for number in range(1, 5):
        engine.add([Document(ArticleId(number), "La diga", text="Acqua.")])
        engine.commit()
    engine.add([Document(ArticleId(1), "La diga nuova", text="Altro.")])
    engine.remove([ArticleId(3)])
    engine.commit()
    leaves = engine._searcher.leaf_searchers()
    for order in (leaves, leaves[::-1]):
        monkeypatch.setattr(engine._searcher, "leaf_searchers", lambda order=order: order)
        assert engine._read_ids() == {1, 2, 4}
