"""Who an entity appears with, around it: always in the same way, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from emeroteca.gui.dossier.companions import Companions
from emeroteca.gui.dossier.graph import CompanionGraph
from emeroteca.gui.dossier.ring import MOST, ring
from tests.gui.dossier.made import dossier


@pytest.fixture
def graph(qtbot: QtBot) -> CompanionGraph:
    made = CompanionGraph()
    qtbot.addWidget(made)
    made.resize(400, 340)
    made.show_dossier(dossier(companions=15))
    made.show()
    return made


def test_circles_are_as_large_as_what_they_count_and_no_more_than_fit() -> None:
    made = dossier(companions=15)
    nodes = ring(made.companions, made.links)
    assert len(nodes) == MOST
    by_number = sorted(nodes, key=lambda node: node.number)
    radii = [node.radius for node in by_number]
    assert radii == sorted(radii, reverse=True)
    assert nodes == ring(made.companions, made.links)
    assert ring((), ()) == []


def test_who_is_linked_stands_side_by_side() -> None:
    made = dossier(companions=5)
    order = [node.number for node in ring(made.companions, made.links)]
    assert order == [0, 2, 1, 3, 4]  # the second one is linked with nobody


def test_a_click_on_a_circle_opens_it(graph: CompanionGraph, qtbot: QtBot) -> None:
    place = graph.centre_of(3).toPoint()
    with qtbot.waitSignal(graph.chosen) as chosen:
        qtbot.mouseClick(graph, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [5]


def test_the_keyboard_goes_around_and_says_where_it_is(graph: CompanionGraph, qtbot: QtBot) -> None:
    assert "Nome 0" in graph.accessibleName()
    qtbot.keyClick(graph, Qt.Key.Key_Right)
    assert "Nome 2" in graph.accessibleName()
    with qtbot.waitSignal(graph.chosen) as chosen:
        qtbot.keyClick(graph, Qt.Key.Key_Return)
    assert chosen.args == [4]
    qtbot.keyClick(graph, Qt.Key.Key_Home)
    qtbot.keyClick(graph, Qt.Key.Key_Left)
    qtbot.keyClick(graph, Qt.Key.Key_Right)
    assert "Nome 0" in graph.accessibleName()


def test_the_tip_tells_in_how_many_articles(graph: CompanionGraph) -> None:
    told = graph._told(0)
    assert told.startswith("Nome 0 · Person\ntogether in 20 articles")


def test_the_list_names_all_and_leads_there_too(qtbot: QtBot) -> None:
    made = Companions()
    qtbot.addWidget(made)
    made.show_dossier(dossier(companions=15))
    assert made.list.topLevelItemCount() == 15
    item = made.list.topLevelItem(14)
    assert item is not None
    with qtbot.waitSignal(made.chosen) as chosen:
        made.list.itemActivated.emit(item, 0)
    assert chosen.args == [16]
    made.list.setCurrentItem(made.list.topLevelItem(2))
    assert made.graph._nodes[made.graph._hovered].number == 2
