"""Counts the columns of a table, so that cells which reach over several leave none unfilled."""

from __future__ import annotations

from dataclasses import dataclass, field

_WIDEST = 40
_HIGHEST = 2_000


@dataclass(slots=True)
class Grid:
    """Says how many empty cells complete a row.

    What a cell covers to its right or below is an empty cell of its own; only at the end of a row
    nothing is filled in for a wide cell, so that whoever shows the row can let it reach to the end.
    """

    _below: dict[int, int] = field(default_factory=dict)
    _column: int = 0
    _owed: int = 0

    def cell(self, columns: int, rows: int) -> int:
        """Enter a cell; returns how many empty ones stand before it in its row."""
        empty = self._owed + self._covered()
        columns, rows = max(1, min(columns, _WIDEST)), max(1, min(rows, _HIGHEST))
        for column in range(self._column, self._column + columns):
            if rows > 1:
                self._below[column] = rows
        self._column += columns
        self._owed = columns - 1
        return empty

    def end(self) -> int:
        """Finish the row; returns how many empty cells close it."""
        covered = self._covered()
        empty = self._owed + covered if covered else 0
        self._below = {c: n - 1 for c, n in self._below.items() if n > 1}
        self._column = self._owed = 0
        return empty

    def _covered(self) -> int:
        """Step over the columns that a cell above reaches down into."""
        start = self._column
        while self._below.get(self._column, 0) > 0:
            self._column += 1
        return self._column - start
