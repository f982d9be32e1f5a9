"""What is selected in the list, and what stays so in another one."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.views import STREWN, ArticleViews


@pytest.fixture
def model(qapp: QApplication) -> Iterator[LibraryModel]:
    made = LibraryModel()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def views(model: LibraryModel) -> Iterator[ArticleViews]:
    made = ArticleViews(model)
    yield made
    shiboken6.delete(made)


def test_the_selection_is_told_in_the_order_of_the_list(
    model: LibraryModel, views: ArticleViews
) -> None:
    model.show_ids(array("q", (5, 3, 9, 1)))
    views.choose((1, 9, 5, 77), 9)
    assert views.selected() == (5, 9, 1)
    assert views.current() == 9


def test_all_of_a_large_list_stays_selected_in_another_order(
    model: LibraryModel, views: ArticleViews
) -> None:
    ids = range(1, 5 * STREWN)
    model.show_ids(array("q", ids))
    views.view.selectAll()
    chosen = views.selected()
    assert chosen == tuple(ids)
    model.show_ids(array("q", reversed(ids)))
    views.choose(chosen)
    assert views.selected() == tuple(reversed(ids))


def test_what_is_strewn_over_a_large_list_leaves_the_current_one(
    model: LibraryModel, views: ArticleViews
) -> None:
    ids = range(1, 5 * STREWN)
    model.show_ids(array("q", ids))
    views.choose(range(1, 5 * STREWN, 2), 7)
    assert views.selected() == (7,)
