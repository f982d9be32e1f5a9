"""Scores are put in order as comparing them would do it."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from emeroteca.fulltext.engine import Matches
from emeroteca.fulltext.ordering import bar, greatest_first

_SCORES = st.floats(0, width=32, allow_nan=False) | st.sampled_from(
    [0.0, -0.0, 1.0, 1e-45, 1.1754942e-38, 3.4028235e38, float("inf")]
)


@given(arrays.arrays(np.float32, st.integers(0, 60), elements=_SCORES))
def test_the_greatest_comes_first_and_equals_stay_as_they_stand(scores: np.ndarray) -> None:
    expected = (-scores.astype(np.float64)).argsort(kind="stable")
    assert greatest_first(scores).tolist() == expected.tolist()


@given(
    st.lists(
        st.tuples(st.integers(1, 2**62), _SCORES), max_size=40, unique_by=lambda pair: pair[0]
    ),
    st.none() | st.integers(1, 50),
)
def test_the_best_are_the_first_of_all_and_the_newer_of_equals(
    pairs: list[tuple[int, float]], most: int | None
) -> None:
    ids = np.array([number for number, _ in pairs], np.int64)
    scores = np.array([score for _, score in pairs], np.float32)
    kept = zip(scores.tolist(), ids.tolist(), strict=True)
    expected = [number for _, number in sorted(kept, reverse=True)]
    assert Matches(ids, scores).best(most) == expected[:most]


def test_views_of_every_kind_are_put_in_order() -> None:
    scores = np.arange(10, dtype=np.float32).repeat(2)
    assert greatest_first(scores[::2]).tolist() == list(range(9, -1, -1))
    scores.flags.writeable = False
    assert greatest_first(scores)[:2].tolist() == [18, 19]


@given(arrays.arrays(np.float32, st.integers(1, 400), elements=_SCORES), st.integers(1, 6))
def test_enough_reach_the_bar(scores: np.ndarray, most: int) -> None:
    reaching = int((scores >= bar(scores, most)).sum())
    assert reaching >= min(most, len(scores))
