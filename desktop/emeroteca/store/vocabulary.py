"""Names that articles share, and the numbers that stand for them in a column."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int32]


class _Numbered(dict[str, int]):
    """Gives a name that it does not know yet the next number."""

    def __missing__(self, name: str) -> int:
        self[name] = number = len(self)
        return number


class Vocabulary:
    """Names by their codes, which count from 0; one that nothing bears any more keeps its own."""

    def __init__(self) -> None:
        self._codes = _Numbered()
        self._names: list[str] = []
        self._ranks: Codes = np.empty(0, np.int32)

    def __len__(self) -> int:
        return len(self._codes)

    @property
    def names(self) -> list[str]:
        """Every name, in the order of the codes."""
        if len(self._names) != len(self._codes):
            self._names = list(self._codes)
        return self._names

    def encode(self, names: Iterable[str]) -> Codes:
        """The codes of names; new ones are learnt."""
        return np.fromiter(map(self._codes.__getitem__, names), np.int32)

    def known(self, names: Iterable[str]) -> Codes:
        """The codes of those names that are known, in ascending order."""
        return np.array(sorted({self._codes[n] for n in names if n in self._codes}), np.int32)

    def chosen(self, names: Iterable[str]) -> NDArray[np.bool_]:
        """For every code whether it stands for one of some names."""
        mask = np.zeros(len(self), bool)
        mask[self.known(names)] = True
        return mask

    def ranks(self) -> Codes:
        """The place of every code in the order of the names."""
        if len(self._ranks) != len(self):
            names = self.names
            order = sorted(range(len(names)), key=names.__getitem__)
            self._ranks = np.empty(len(names), np.int32)
            self._ranks[order] = np.arange(len(names), dtype=np.int32)
        return self._ranks
