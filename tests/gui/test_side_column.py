"""The left column: shelves as tall as they are, facets in the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.library.sidebar import Sidebar
from emeroteca.gui.side_column import SideColumn
from emeroteca.model.saved_searches import SavedSearch
from emeroteca.model.search import Choice, FacetKind, Filter, Place


def test_every_shelf_is_seen_and_the_rest_is_for_the_facets(
    app: QApplication, qtbot: QtBot
) -> None:
    sidebar, facets = Sidebar(), FacetPane()
    column = SideColumn(sidebar, facets)
    qtbot.addWidget(column)
    column.resize(200, 600)
    column.show()
    assert sidebar.verticalScrollBar().maximum() == 0
    last = sidebar.topLevelItem(5)
    assert last is not None
    below = sidebar.height() - sidebar.visualItemRect(last).bottom()
    assert 0 <= below < sidebar.visualItemRect(last).height()
    assert facets.geometry().bottom() == column.rect().bottom()


def test_a_shelf_stays_marked_while_its_list_is_narrowed(app: QApplication, qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    choice = Choice(FacetKind.TAG, "mare")
    sidebar.show_chosen(Filter(Place.ARCHIVED, since="2024", choices=(choice,)))
    marked = sidebar.currentItem()
    assert marked is not None
    assert marked.text(0) == "Archived"


def test_shelves_stay_at_the_top_where_there_is_nothing_to_narrow(
    app: QApplication, qtbot: QtBot
) -> None:
    sidebar, facets = Sidebar(), FacetPane()
    column = SideColumn(sidebar, facets)
    qtbot.addWidget(column)
    column.resize(200, 600)
    column.show()
    facets.hide()
    QApplication.sendPostedEvents()
    assert sidebar.y() == 0


def test_many_saved_searches_leave_room_to_narrow(app: QApplication, qtbot: QtBot) -> None:
    sidebar, facets = Sidebar(), FacetPane()
    column = SideColumn(sidebar, facets)
    qtbot.addWidget(column)
    sidebar.show_searches([SavedSearch(f"Diga {n}", "diga", id=n) for n in range(1, 40)], {})
    column.resize(200, 600)
    column.show()
    QApplication.sendPostedEvents()
    assert facets.height() > column.height() * 0.4
    facets.hide()
    qtbot.waitUntil(lambda: sidebar.height() > column.height() * 0.9)
