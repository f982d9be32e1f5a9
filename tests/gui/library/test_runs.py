"""Selections as runs of rows."""

from __future__ import annotations

from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QApplication

from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.runs import runs_of, selected_runs, selection_of


@pytest.fixture
def model(qapp: QApplication) -> LibraryModel:
    made = LibraryModel()
    made.show_ids(array("q", range(100, 160)))
    return made


@given(st.sets(st.integers(0, 40)))
def test_runs_hold_exactly_the_rows(rows: set[int]) -> None:
    runs = list(runs_of(sorted(rows)))
    held = [row for first, last in runs for row in range(first, last + 1)]
    assert held == sorted(rows)
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(runs))


def test_what_was_selected_is_read_back(model: LibraryModel) -> None:
    selection = selection_of(model, [(7, 7), (3, 5), (20, 20)])
    assert list(selected_runs(selection)) == [(3, 5), (7, 7), (20, 20)]


def test_parts_that_touch_the_same_row_count_it_once(model: LibraryModel) -> None:
    chosen = selection_of(model, [(2, 4)])
    chosen.append(selection_of(model, [(4, 5)]).at(0))
    rows = [row for first, last in selected_runs(chosen) for row in range(first, last + 1)]
    assert rows == [2, 3, 4, 5]


def test_whole_rows_are_selected(model: LibraryModel) -> None:
    picked = QItemSelectionModel(model, model)
    picked.select(selection_of(model, [(8, 9)]), QItemSelectionModel.SelectionFlag.Select)
    assert [index.row() for index in picked.selectedRows()] == [8, 9]
