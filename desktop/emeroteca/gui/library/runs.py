"""A selection as runs of rows, so that one of a hundred thousand costs no more than one of ten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection

Run = tuple[int, int]


def runs_of(rows: Sequence[int]) -> Iterator[Run]:
    """The first and the last row of each unbroken run of rows that stand in their order."""
    if not rows:
        return
    first, last = rows[0], rows[-1]
    if last - first == len(rows) - 1:
        yield first, last
        return
    last = first
    for row in rows:
        if row > last + 1:
            yield first, last
            first = row
        last = row
    yield first, last


def selection_of(model: QAbstractItemModel, runs: Iterable[Run]) -> QItemSelection:
    """Rows of a model, wholly selected."""
    selection = QItemSelection()
    end = model.columnCount() - 1
    for first, last in runs:
        selection.select(model.index(first, 0), model.index(last, end))
    return selection


def selected_runs(selection: QItemSelection) -> Iterator[Run]:
    """The runs of what is selected, from the top; no row is in two of them."""
    after = -1
    parts = (selection.at(number) for number in range(selection.size()))
    for first, last in sorted((part.top(), part.bottom()) for part in parts):
        if last > after:
            yield max(first, after + 1), last
            after = last
