"""Puts intervals of a line of time below each other where they would lie on top of each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from emeroteca.gui.chronology.scale import Interval

LEAST = 9.0
"""Pixels that a short interval takes, so that it can be seen and hit."""

GAP = 3.0


def lanes(
    shown: Sequence[Interval], place: Callable[[float], float], most: int
) -> tuple[dict[int, int], int]:
    """The lane of each interval by its number, and how many found no room in `most` lanes.

    `place` gives the pixel of a number of days. Longer intervals come first: what is short is then
    nearer to where one looks for it, below the years that it lies in.
    """
    ends: list[list[tuple[float, float]]] = [[] for _ in range(most)]
    found: dict[int, int] = {}
    left_out = 0
    order = sorted(range(len(shown)), key=lambda at: shown[at].start - shown[at].end)
    for at in order:
        left = place(shown[at].start)
        right = max(place(shown[at].end), left + LEAST) + GAP
        for lane, taken in enumerate(ends):
            # What is taken is in order and never overlaps: only the two neighbours matter.
            before = bisect_left(taken, (left, right))
            is_free = (before == 0 or taken[before - 1][1] <= left) and (
                before == len(taken) or taken[before][0] >= right
            )
            if is_free:
                taken.insert(before, (left, right))
                found[at] = lane
                break
        else:
            left_out += 1
    return found, left_out
