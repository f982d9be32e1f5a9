"""Many whole numbers as SQLite writes them in one text; a row for each costs ten times as much."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


def numbers(listed: object) -> Numbers:
    """The whole numbers in a text with commas between them, as group_concat writes it."""
    return np.fromstring(str(listed), np.int64, sep=",") if listed else np.empty(0, np.int64)
