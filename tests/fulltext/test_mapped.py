"""What is read in place is what Whoosh reads itself."""

from __future__ import annotations

import io
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from whoosh import index as whoosh_index
from whoosh.filedb import structfile

from emeroteca.fulltext.mapped import View, numbers, read_in_place
from emeroteca.fulltext.schema import schema

STEPS = st.lists(
    st.tuples(st.sampled_from(["read", "seek", "end", "on"]), st.integers(0, 30)), max_size=20
)


@given(data=st.binary(max_size=40), steps=STEPS)
def test_a_view_reads_like_a_file(data: bytes, steps: list[tuple[str, int]]) -> None:
    ours, theirs = View(memoryview(data)), io.BytesIO(data)
    for step, number in steps:
        if step == "read":
            assert ours.read(number) == theirs.read(number)
        else:
            whence = {"seek": 0, "end": 2, "on": 1}[step]
            offset = -min(number, len(data)) if step == "end" else number
            assert ours.seek(offset, whence) == theirs.seek(offset, whence)
        assert ours.tell() == theirs.tell()
    assert ours.read() == theirs.read()


def test_numbers_read_at_once_are_those_of_the_column(tmp_path: Path) -> None:
    read_in_place()
    assert structfile.BytesIO is View
    made = whoosh_index.create_in(str(tmp_path), schema())
    wanted = [1, 5, 2, 2**40, 0, 77]
    writer = made.writer()
    for identifier in wanted:
        writer.add_document(id=identifier, title={"x": [0]})
    writer.commit()
    with made.reader() as reader:
        column = reader.column_reader("id", translate=True)
        assert list(numbers(column, len(wanted))) == wanted
        assert [column[number] for number in range(len(wanted))] == wanted
