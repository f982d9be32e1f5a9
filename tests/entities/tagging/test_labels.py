"""The way through the labels is the likeliest that is allowed."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.entities.tagging.labels import COUNT, OUTSIDE, begins, decode, inside, spans


def _allowed(path: tuple[int, ...]) -> bool:
    before = OUTSIDE
    for label in path:
        if label and label % 2 == 0 and before not in (label, label - 1):
            return False
        before = label
    return True


@given(st.lists(st.lists(st.integers(-20, 0), min_size=COUNT, max_size=COUNT), max_size=4))
def test_no_allowed_way_scores_more(rows: list[list[int]]) -> None:
    scores = np.array(rows, np.float32).reshape(len(rows), COUNT)
    found = decode(scores)
    path = [OUTSIDE] * len(rows)
    for first, after, kind in found:
        path[first:after] = [begins(kind)] + [inside(kind)] * (after - first - 1)
    ours = sum(scores[n, label] for n, label in enumerate(path))
    best = max(
        (
            sum(scores[n, label] for n, label in enumerate(way))
            for way in product(range(COUNT), repeat=len(rows))
            if _allowed(way)
        ),
        default=0,
    )
    assert _allowed(tuple(path))
    assert abs(ours - best) < 1e-3


def test_neighbours_of_one_kind_stay_two_mentions() -> None:
    assert spans([begins(0), inside(0), begins(0), OUTSIDE, begins(2)]) == [
        (0, 2, 0),
        (2, 3, 0),
        (4, 5, 2),
    ]
