"""Both engines find the same, and weigh it the same where lengths are kept as coarsely."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.util.numeric import byte_to_length, length_to_byte

from emeroteca.fulltext import Engine
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.segment import Weights
from emeroteca.model.query import parse
from emeroteca.model.words import tokens
from tests.fulltext.engines import loaded
from tests.fulltext.polyglot import DOCUMENTS

Pair = tuple[Engine, Engine]

_TEXTS = [f"{d.title} {d.text} {d.byline} {d.note} {' '.join(d.tags)}" for d in DOCUMENTS]
_WORDS = sorted(
    {text[token.start : token.end] for text in _TEXTS for token in tokens(text)}
    | {"accordo", "diga", "dams", "haus", "acordar", "signer", "дома", "水", "zanzibar"}
)


@pytest.fixture(scope="module", params=["packed", "packed and merged"])
def both(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Pair]:
    batches = [DOCUMENTS[start : start + 5] for start in range(0, len(DOCUMENTS), 5)]
    lengths = PackedSegment.lengths
    kinds = (request.param, "whoosh")
    one, other = (
        loaded(kind, tmp_path_factory.mktemp("both") / "index", batches) for kind in kinds
    )

    def coarse(segment: PackedSegment, field: str) -> Weights:
        kept = [byte_to_length(length_to_byte(int(n))) for n in lengths(segment, field)]
        return np.array(kept, np.float32)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(PackedSegment, "lengths", coarse)
        yield one, other
    one.close()
    other.close()


_ONE = st.sampled_from(_WORDS)
_LEAF = st.one_of(
    _ONE,
    st.builds(lambda word, size: f"{word[:size]}*", _ONE, st.integers(1, 4)),
    st.builds(lambda word, at: f"{word[:at]}?{word[at + 1 :]}", _ONE, st.integers(0, 3)),
    st.builds("{}~{}".format, _ONE, st.integers(1, 2)),
    st.builds('"{} {}"'.format, _ONE, _ONE),
    st.builds('"{} {}"~{}'.format, _ONE, _ONE, st.integers(1, 30)),
    st.builds("{} NEAR/{} {}".format, _ONE, st.integers(1, 20), _ONE),
    st.builds(
        lambda text, size, at: f'"{text[at : at + size]}"',
        st.sampled_from(_TEXTS),
        st.integers(2, 30),
        st.integers(0, 40),
    ),
)
_FIELDED = st.builds(
    "{}:{}".format, st.sampled_from(["title", "text", "by", "site", "tag", "note"]), _LEAF
)
_PARTS = st.lists(_LEAF | _FIELDED, min_size=1, max_size=4)
_TYPED = st.builds(
    lambda parts, joint: joint.join(parts), _PARTS, st.sampled_from([" ", " OR ", " NOT ", " -"])
)


@settings(max_examples=150, deadline=None)
@given(typed=_TYPED, unfinished=st.booleans())
def test_they_find_the_same_and_weigh_it_alike(both: Pair, typed: str, unfinished: bool) -> None:
    tree = parse(typed, unfinished=unfinished).tree
    ours, theirs = (engine.search(tree) for engine in both)
    mine, yours = np.argsort(ours.ids), np.argsort(theirs.ids)
    assert ours.ids[mine].tolist() == theirs.ids[yours].tolist()
    assert ours.scores[mine] == pytest.approx(theirs.scores[yours], rel=1e-4)
    assert ours.notes == theirs.notes


def test_they_speak_of_the_same_articles(both: Pair) -> None:
    one, other = both
    assert one.indexed() == other.indexed() == {document.id for document in DOCUMENTS}
    for typed in ("acordo", "igegnere", "staße", "zzzzzz", "москвы"):
        assert one.nearest(typed) == other.nearest(typed)
    for prefix in ("", "a", "di", "東", "н", "straß"):
        assert one.words(prefix, 40) == other.words(prefix, 40)
    for document in DOCUMENTS:
        text = f"{document.title}\n{document.text}"
        assert one.alike(text, document.language) == other.alike(text, document.language)
