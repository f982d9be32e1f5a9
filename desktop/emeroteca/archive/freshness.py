"""How much an article's age weighs: a little, and less with every year."""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

LEAST = 0.75
"""What is left of the score of the oldest articles."""

_FADING = 2.5
"""Years in which what age can take away shrinks to a third; after ten, nearly all of it is gone."""


def factors(days: NDArray[np.int32], today: date) -> NDArray[np.float64]:
    """What scores are multiplied by: 1.0 for today, 0.755 for ten years ago, at last `LEAST`.

    `days` are dates as `store.days` writes them. One of which only the year is known counts from
    the middle of it, likewise a month.
    """
    age = np.clip(_years_of_today(today) - _years(days), 0, None)
    return LEAST + (1 - LEAST) * np.exp(-age / _FADING)


def _years(days: NDArray[np.int32]) -> NDArray[np.float64]:
    year, month, day = days // 10000, days // 100 % 100, days % 100
    within = np.where(day > 0, day - 1, 15)
    return year.astype(np.float64) + np.where(month > 0, (month - 1) / 12 + within / 372, 0.5)


def _years_of_today(today: date) -> float:
    return today.year + (today.month - 1) / 12 + (today.day - 1) / 372
