"""The order of scores, the greatest first, in a third of the time that comparing them takes."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

STRETCHES = 8
"""Stretches for each of the greatest that are looked for."""


def greatest_first(scores: NDArray[np.float32]) -> NDArray[Any]:
    """The places of scores that are not negative, the greatest first, equals as they stand.

    Such numbers are ordered as their bits are, and numpy counts numbers of 16 bits instead of
    comparing them: once for the lower half, then for the upper one.
    """
    bits = ~np.ascontiguousarray(scores + np.float32(0), np.float32).view(np.uint32)
    order = (bits & 0xFFFF).astype(np.uint16).argsort(kind="stable")
    return np.asarray(order[(bits[order] >> 16).astype(np.uint16).argsort(kind="stable")])


def bar(scores: NDArray[np.float32], most: int) -> np.float32:
    """A score that at least so many reach, and not many more: of the greatest of so many times
    eight stretches the last that so many of them reach. Counting all out takes ten times as long.
    """
    stretches = STRETCHES * most
    width = len(scores) // stretches
    if not width:
        return np.float32(-np.inf)
    greatest = scores[: stretches * width].reshape(stretches, width).max(axis=1)
    return np.float32(np.partition(greatest, stretches - most)[stretches - most])
