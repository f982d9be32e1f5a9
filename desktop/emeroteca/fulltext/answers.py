"""Which documents answer and how well: as a list where they are few, as columns where many."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import numpy as np

from emeroteca.fulltext.segment import Mask, Numbers, Weights


class Few(NamedTuple):
    """Documents in order, and what each scores."""

    there: Numbers
    scores: Weights


class Many(NamedTuple):
    """Whether each document answers, and what it scores; those that do not score nothing."""

    mask: Mask
    scores: Weights


Answer: TypeAlias = Few | Many

FEW = 16
"""Where fewer documents than one in so many answer, they are listed."""

_FIRST = np.ones(1, bool)


def spread(answer: Answer, count: int) -> Many:
    """An answer as columns of so many documents, which may be written into."""
    if isinstance(answer, Many):
        return answer
    mask, scores = np.zeros(count, bool), np.zeros(count, np.float32)
    mask[answer.there] = True
    scores[answer.there] = answer.scores
    return Many(mask, scores)


def both(one: Answer, other: Answer) -> Answer:
    """What answers to both, with the sum of the scores."""
    match one, other:
        case Many(), Many():
            mask = one.mask & other.mask
            return Many(mask, (one.scores + other.scores) * mask)
        case Few(), Many():
            kept = other.mask[one.there]
            there = one.there[kept]
            return Few(there, one.scores[kept] + other.scores[there])
        case Few(), Few():
            if len(one.there) > len(other.there):
                one, other = other, one
            if not len(one.there):
                return one
            at = np.minimum(np.searchsorted(other.there, one.there), len(other.there) - 1)
            kept = other.there[at] == one.there
            return Few(one.there[kept], one.scores[kept] + other.scores[at[kept]])
    return both(other, one)


def either(parts: Sequence[Answer], count: int, positive: bool = False) -> Answer:
    """What answers to any, with the sum of the scores, of so many documents; columns among the
    parts are written into. `positive` says that whatever answers scores something."""
    if len(parts) == 1:
        return parts[0]
    few = [part for part in parts if isinstance(part, Few)]
    if len(few) == len(parts) and sum(len(part.there) for part in few) * FEW < count:
        return _merged(few)
    many = [part for part in parts if isinstance(part, Many)]
    mask, scores = many[0] if many else (np.zeros(count, bool), np.zeros(count, np.float32))
    for other in many[1:]:
        mask |= other.mask
        scores += other.scores
    for listed in few:
        scores[listed.there] += listed.scores
        if not positive:
            mask[listed.there] = True
    return Many(scores > 0 if positive else mask, scores)


def _merged(parts: Sequence[Few]) -> Few:
    parts = [part for part in parts if len(part.there)]
    if len(parts) < 2:
        return parts[0] if parts else Few(np.empty(0, np.int64), np.empty(0, np.float32))
    numbers = np.concatenate([part.there for part in parts])
    scores = np.concatenate([part.scores for part in parts])
    if all(one.there[-1] < other.there[0] for one, other in pairwise(parts)):
        # The same word in one segment after the other.
        return Few(numbers, scores)
    order = np.argsort(numbers, kind="stable")
    numbers = numbers[order]
    firsts = np.flatnonzero(np.concatenate((_FIRST, numbers[1:] != numbers[:-1])))
    return Few(numbers[firsts], np.add.reduceat(scores[order], firsts))
