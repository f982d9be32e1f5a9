"""The head of the list keeps its title, however narrow the list is."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.pane import LibraryPane
from emeroteca.model.search import Sort


@pytest.mark.parametrize(("width", "named"), [(420, True), (248, False)])
def test_the_order_is_named_where_there_is_room(
    app: QApplication, qtbot: QtBot, width: int, named: bool
) -> None:
    model = LibraryModel()
    pane = LibraryPane(model)
    qtbot.addWidget(pane)
    pane.show_head("Search", 98_765)
    pane.set_sort(Sort.RELEVANCE)
    pane.resize(width, 400)
    pane.show()
    style = pane._sort_button.toolButtonStyle()
    assert (style is Qt.ToolButtonStyle.ToolButtonTextBesideIcon) is named
    qtbot.waitUntil(lambda: pane._title.text() == "Search")
    assert "Relevance" in pane._sort_button.toolTip()


def test_the_head_tells_how_many_are_selected(app: QApplication, qtbot: QtBot) -> None:
    model = LibraryModel()
    pane = LibraryPane(model)
    qtbot.addWidget(pane)
    model.show_ids(array("q", (3, 5, 7)))
    pane.show_head("Library", 3)
    pane.views.choose((3, 7))
    assert pane._count.text() == "2 selected"
    pane.views.choose((7,))
    assert pane._count.text() == "3"
