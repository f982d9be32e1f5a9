"""Which letters of a passage and its surroundings are which letters of another text.

Runs of letters that stand once in both are the fixed points, as in a patience diff; what lies
between two of them is compared letter by letter where it is much alike.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from emeroteca.model.annotations.letters import GRAM, Letters
from emeroteca.model.annotations.settling import settled

ALIKE = 0.6
"""How much of what lies between two fixed points is the same where it is compared; letters of
unrelated texts reach half of that."""

LONGEST_GAP = 400
"""Letters between two fixed points that are compared one by one."""


def aligned(letters: Letters, new: Letters, known: Container[str] | None) -> dict[int, int]:
    """For each letter that is found again, its number in `new`; both rise together.

    `known` are the runs that tell one place of the text that the passage comes from.
    """
    points = list(_points(_chain(letters.unique, new.unique, known)))
    found = dict(points)
    ends = [(-1, -1), *points, (len(letters.letters), len(new.letters))]
    for number, (before, after) in enumerate(pairwise(ends)):
        if after[0] - before[0] > 1 and after[1] - before[1] > 1:
            inside = 0 < number < len(ends) - 2
            found |= _between(letters.letters, new.letters, before, after, inside)
    return settled(found, letters, new)


def _chain(
    old: Mapping[str, int], new: Mapping[str, int], known: Container[str] | None
) -> list[tuple[int, int]]:
    """The longest row of common runs that stand in the same order in both."""
    pairs = sorted(
        (at, new[gram])
        for gram, at in old.items()
        if gram in new and (known is None or gram in known)
    )
    tails: list[int] = []
    last: list[int] = []
    back: list[int] = []
    for number, (_, place) in enumerate(pairs):
        size = bisect_left(tails, place)
        back.append(last[size - 1] if size else -1)
        if size == len(tails):
            tails.append(place)
            last.append(number)
        else:
            tails[size], last[size] = place, number
    row: list[tuple[int, int]] = []
    at = last[-1] if last else -1
    while at >= 0:
        row.append(pairs[at])
        at = back[at]
    return row[::-1]


def _points(chain: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The letters of runs, each once and rising in both texts."""
    left = right = -1
    for i, j in chain:
        for step in range(GRAM):
            if i + step > left and j + step > right:
                left, right = i + step, j + step
                yield left, right


def _between(
    old: str, new: str, before: tuple[int, int], after: tuple[int, int], inside: bool
) -> dict[int, int]:
    """What is the same between two fixed points; beyond the first and the last, what goes on
    as it was."""
    (i, j), (end, stop) = before, after
    gap, place = old[i + 1 : end], new[j + 1 : stop]
    if inside and max(len(gap), len(place)) <= LONGEST_GAP and _alike(gap, place):
        return {
            i + 1 + op.src_start + step: j + 1 + op.dest_start + step
            for op in Levenshtein.opcodes(gap, place)
            if op.tag == "equal"
            for step in range(op.src_end - op.src_start)
        }
    found = {}
    size = min(len(gap), len(place))
    head = tail = 0
    if j >= 0:
        while head < size and gap[head] == place[head]:
            found[i + 1 + head] = j + 1 + head
            head += 1
    if stop < len(new):
        while tail < size - head and gap[-1 - tail] == place[-1 - tail]:
            tail += 1
            found[end - tail] = stop - tail
    return found


def _alike(gap: str, place: str) -> bool:
    return Levenshtein.normalized_similarity(gap, place) >= ALIKE
