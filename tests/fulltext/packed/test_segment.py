"""A segment of arrays answers as a plain inverted index of its documents does."""

from __future__ import annotations

import tempfile
from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emeroteca.fulltext import Document
from emeroteca.fulltext.durable import Damaged
from emeroteca.fulltext.packed import building
from emeroteca.fulltext.packed.cutting import Cut, Cutter
from emeroteca.fulltext.packed.layout import WIDE_OFTEN
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.schema import FIELDS
from emeroteca.fulltext.segment import BITS
from emeroteca.fulltext.stems import number_of
from emeroteca.model.article import ArticleId
from tests.fulltext.packed.documents import documents
from tests.fulltext.packed.naive import bases_of, counts, fields, inverted, read


def _segment(folder: Path, found: Sequence[Document], wide: bool | None = None) -> PackedSegment:
    cutter = Cutter()
    cuts = [cutter.cut(document) for document in found]
    wide = any(map(building.is_long, cuts)) if wide is None else wide
    building.write(folder / "1.segment", cuts, cutter, wide)
    return PackedSegment(folder / "1.segment")


@settings(max_examples=40, deadline=None)
@given(documents(), st.booleans())
def test_a_segment_holds_every_word_of_its_documents(batch: list[Document], wide: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        segment = _segment(Path(folder), batch, wide)
        segment.arrays.verify()
        assert segment.wide is wide
        expected = inverted(batch)
        assert read([segment]) == expected
        assert segment.ids.tolist() == [document.id for document in batch]
        assert segment.languages.tolist() == [number_of(d.language) for d in batch]
        words = [segment.words.text(number) for number in range(len(segment.words))]
        assert dict(zip(words, segment.counts.tolist(), strict=True)) == counts(expected)
        assert dict(zip(words, segment.bits.tolist(), strict=True)) == fields(expected)
        for field in FIELDS:
            own = [where for (name, _), where in expected.items() if name == field]
            lengths = [sum(len(where.get(d.id, ())) for where in own) for d in batch]
            assert segment.lengths(field).tolist() == lengths
        del segment


def test_positions_of_few_and_of_many_documents(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    texts = [" ".join(random.choice(list("abcd"), size=n % 7)) for n in range(200)]
    batch = [Document(ArticleId(number + 1), "", text=text) for number, text in enumerate(texts)]
    segment = _segment(tmp_path, batch)
    bases = bases_of(segment)
    for word in "abcde":
        there = segment.postings("text", word)[0]
        assert there.tolist() == [n for n, text in enumerate(texts) if word in text]
        for size in (0, 1, 2, 7, len(there) // 4, len(there) // 2, len(there)):
            wanted = np.sort(random.choice(there, min(size, len(there)), replace=False))
            expected = [
                (document << BITS) + at
                for document in wanted.tolist()
                for at, one in enumerate(texts[document].split())
                if one == word
            ]
            for kind in (np.uint32, np.int64):
                found = segment.positions("text", word, wanted.astype(kind), bases)
                assert found.tolist() == expected


def test_what_is_nowhere_is_not_found(tmp_path: Path) -> None:
    segment = _segment(tmp_path, [Document(ArticleId(1), "here", text="there")])
    assert segment.fields("nowhere") == 0
    for field, word in (("text", "here"), ("title", "there"), ("note", "here"), ("text", "no")):
        assert len(segment.postings(field, word)[0]) == 0
        assert len(segment.positions(field, word, np.zeros(1, np.uint32), bases_of(segment))) == 0


def test_documents_without_a_word_count_as_documents(tmp_path: Path) -> None:
    segment = _segment(tmp_path, [Document(ArticleId(number), "") for number in (3, 1)])
    assert segment.ids.tolist() == [3, 1]
    assert len(segment.words) == len(segment.forms) == 0
    assert segment.lengths("text").tolist() == [0, 0]


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("so " * 255, False),
        ("so " * 256, True),
        ("so-so " * 127, False),
        # A word of the most letters, its other half and the whole of both are the same word.
        ((("x" * 64 + "-") * 2)[:-1] + " " + ("x" * 64 + "-x ") * 127, True),
        (" ".join(f"w{n % 60_000}" for n in range(65_535)), False),
        (" ".join(f"w{n % 60_000}" for n in range(65_536)), True),
    ],
)
def test_long_documents_are_seen_as_such(tmp_path: Path, text: str, long: bool) -> None:
    cutter = Cutter()
    assert building.is_long(cutter.cut(Document(ArticleId(1), "", text=text))) is long
    batch = [Document(ArticleId(2), "before"), Document(ArticleId(1), "so", text=text)]
    segment = _segment(tmp_path, batch)
    assert segment.wide is long
    expected = inverted(batch)
    assert segment.counts.sum() == sum(counts(expected).values())
    for word in ("so", "w0", "x" * 64, "soso", "w59999"):
        where = expected.get(("text", word), {})
        documents, often = segment.postings("text", word)
        assert often.tolist() == [len(positions) for positions in where.values()]
        keys = segment.positions("text", word, documents, bases_of(segment))
        assert (keys & ((1 << BITS) - 1)).tolist() == [
            p for places in where.values() for p in places
        ]


def test_of_a_word_that_stands_too_often_the_first_places_are_kept(tmp_path: Path) -> None:
    text = "so " * (WIDE_OFTEN + 5) + "end"
    segment = _segment(tmp_path, [Document(ArticleId(1), "", text=text)])
    assert segment.postings("text", "so")[1].tolist() == [WIDE_OFTEN]
    keys = segment.positions("text", "so", np.zeros(1, np.uint32), bases_of(segment))
    assert np.array_equal(keys, np.arange(WIDE_OFTEN))
    assert segment.positions("text", "end", np.zeros(1, np.uint32), bases_of(segment)).tolist() == [
        WIDE_OFTEN + 5
    ]
    assert segment.lengths("text").tolist() == [WIDE_OFTEN + 6]


def test_a_batch_may_have_more_words_than_a_million(tmp_path: Path) -> None:
    count = (1 << 20) + 10
    cutter = Cutter()
    cutter.words = list(map("{:07}".format, range(count)))
    cut = Cut(1, 0, ((6, array("q", range(count)), array("q")),))
    building.write(tmp_path / "1.segment", [cut], cutter, wide=True)
    segment = PackedSegment(tmp_path / "1.segment")
    assert np.array_equal(segment.counts, np.ones(count))
    assert np.array_equal(segment.arrays["positions"], np.arange(count))


def test_deleting_is_kept_beside_the_segment(tmp_path: Path) -> None:
    segment = _segment(tmp_path, [Document(ArticleId(n), "word") for n in (5, 6, 7)])
    less = segment.less(np.array([1], np.uint32))
    assert (segment.living, less.living) == (3, 2)
    assert less.live().tolist() == [True, False, True]
    assert segment.live().all()
    assert less.postings("title", "word")[0].tolist() == [0, 1, 2]


@pytest.mark.parametrize("kept", [0, 5, -1, -40])
def test_a_segment_that_was_cut_short_is_damaged(tmp_path: Path, kept: int) -> None:
    path = _segment(tmp_path, [Document(ArticleId(1), "word")]).arrays.path
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(Damaged):
        PackedSegment(path)


def test_every_changed_byte_of_an_array_is_seen(tmp_path: Path) -> None:
    segment = _segment(tmp_path, [Document(ArticleId(1), "words of it", language="en")])
    whole = segment.arrays.path.read_bytes()
    spans = [segment.arrays._head[name] for name in ("ids", "words", "positions", "forms")]
    for kind, start, count, _ in spans:
        for at in range(start, start + count * np.dtype(kind).itemsize):
            path = tmp_path / f"{at}.changed"
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            with pytest.raises(Damaged):
                PackedSegment(path).arrays.verify()
