"""A file of arrays gives back what was put into it, piece by piece, or says that it is damaged."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emeroteca.fulltext.durable import Damaged
from emeroteca.fulltext.packed.arrays import ALIGNED, Arrays, Writer

_PIECES = st.lists(
    st.tuples(st.sampled_from(["small", "large"]), st.lists(st.integers(0, 255), max_size=40)),
    max_size=8,
)


@settings(max_examples=60, deadline=None)
@given(_PIECES, st.integers(0, 100))
def test_pieces_are_put_together(pieces: list[tuple[str, list[int]]], spare: int) -> None:
    whole = {
        name: [n for one, p in pieces if one == name for n in p] for name in ("small", "large")
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        kinds = {"small": "u1", "large": "<i8", "none": "<u4"}
        rooms = {name: (kind, len(whole.get(name, ())) + spare) for name, kind in kinds.items()}
        writer = Writer(path, rooms)
        for name, piece in pieces:
            writer.put(name, np.array(piece, np.int64))
        writer.finish()
        arrays = Arrays(path)
        arrays.verify()
        for name, kind in kinds.items():
            assert arrays[name].tolist() == whole.get(name, [])
            assert arrays[name].dtype == np.dtype(kind)
            assert not arrays[name].flags.writeable
            assert arrays._head[name][1] % ALIGNED == 0
        del arrays


def test_a_file_that_was_given_up_is_gone(tmp_path: Path) -> None:
    writer = Writer(tmp_path / "file", {"numbers": ("<u4", 3)})
    writer.put("numbers", np.arange(3))
    writer.drop()
    assert list(tmp_path.iterdir()) == []
    writer.drop()


@pytest.mark.parametrize("content", [b"", b"short", b"\0" * 200, b"emeroseg" * 40])
def test_what_was_not_written_by_it_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(Damaged):
        Arrays(tmp_path / "file")
