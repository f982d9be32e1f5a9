"""The labels of words: where a mention begins, goes on, or is none, and the best way through."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.entities.recognised import EntityKind

KINDS = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
OUTSIDE = 0
COUNT = 1 + 2 * len(KINDS)

Scores = NDArray[np.float32]
"""One row a word, one column a label."""


def begins(kind: int) -> int:
    """The label of a mention's first word."""
    return 1 + 2 * kind


def inside(kind: int) -> int:
    """The label of a mention's later words."""
    return 2 + 2 * kind


def _allowed() -> NDArray[np.bool_]:
    """Which label may follow which: a mention goes on only with its own kind."""
    allowed = np.ones((COUNT, COUNT), bool)
    for kind in range(len(KINDS)):
        allowed[:, inside(kind)] = False
        allowed[begins(kind), inside(kind)] = allowed[inside(kind), inside(kind)] = True
    return allowed


_PENALTY = np.where(_allowed(), np.float32(0), np.float32(-1e9))
_FIRST = np.where(
    np.isin(np.arange(COUNT), [inside(kind) for kind in range(len(KINDS))]), np.float32(-1e9), 0
).astype(np.float32)


def decode(scores: Scores) -> list[tuple[int, int, int]]:
    """The mentions of the likeliest allowed labelling, as (first word, word after, kind).

    `scores` are logarithms of probabilities, or anything that adds up like them (Viterbi).
    """
    if not len(scores):
        return []
    best = scores[0] + _FIRST
    back = np.empty(scores.shape, np.intp)
    for number in range(1, len(scores)):
        through = best[:, None] + _PENALTY
        back[number] = through.argmax(axis=0)
        best = through.max(axis=0) + scores[number]
    path = [int(best.argmax())]
    for number in range(len(scores) - 1, 0, -1):
        path.append(int(back[number, path[-1]]))
    return spans(path[::-1])


def spans(path: list[int]) -> list[tuple[int, int, int]]:
    """The mentions that a row of labels tells of."""
    found: list[tuple[int, int, int]] = []
    for number, label in enumerate([*path, OUTSIDE]):
        kind, goes_on = (label - 1) // 2, label > OUTSIDE and label % 2 == 0
        if goes_on and found and found[-1][1] == number and found[-1][2] == kind:
            found[-1] = (found[-1][0], number + 1, kind)
        elif label != OUTSIDE:
            found.append((number, number + 1, kind))
    return found
