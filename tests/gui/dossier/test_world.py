"""The map: it shows where a place lies, and can be moved by wheel, mouse and keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from emeroteca.gui.dossier.outlines import countries, surroundings
from emeroteca.gui.dossier.world import WorldMap
from emeroteca.model.entities.known import Dossier
from tests.gui.dossier.made import dossier


def moscow() -> Dossier:
    made = dossier("2024-06-19", place="gn:524901", companions=1)
    kyiv = replace(made.companions[0], latitude=50.45, longitude=30.52)
    return replace(made, latitude=55.75, longitude=37.62, companions=(kyiv,))


@pytest.fixture
def shown(qtbot: QtBot) -> WorldMap:
    made = WorldMap()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_dossier(moscow())
    made.show()
    return made


def test_a_place_lies_in_its_country() -> None:
    assert countries()["RU"].contains(QPointF(37.62, -55.75))
    assert countries()["IT"].contains(QPointF(12.6, -42.5))
    assert not countries()["FR"].contains(QPointF(12.6, -42.5))


def test_a_country_is_shown_whole_without_its_lands_overseas() -> None:
    france = surroundings("cc:FR", None, None)
    assert france.contains(QPointF(2.35, -48.85))
    assert france.width() < 40
    assert surroundings("cc:XX", None, None).width() == 360


def test_the_place_is_in_the_middle_and_the_others_are_there(shown: WorldMap) -> None:
    main = shown.dots[-1]
    assert main.main
    middle = shown._transform().map(main.at)
    assert (round(middle.x()), round(middle.y())) == (250, 200)
    assert [dot.name for dot in shown.dots] == ["Nome 0", "Ada Ferri"]


def test_another_place_is_opened_by_a_click(shown: WorldMap, qtbot: QtBot) -> None:
    place = shown._transform().map(shown.dots[0].at).toPoint()
    with qtbot.waitSignal(shown.chosen) as chosen:
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_zooming_keeps_what_is_under_the_pointer(shown: WorldMap) -> None:
    place = QPointF(100, 120)
    before = shown._transform().inverted()[0].map(place)
    shown.zoom(2, place)
    after = shown._transform().inverted()[0].map(place)
    assert abs(before.x() - after.x()) < 0.01
    assert abs(before.y() - after.y()) < 0.5


def test_the_keyboard_zooms_moves_and_comes_home(shown: WorldMap, qtbot: QtBot) -> None:
    wide, middle = shown.wide, shown._middle
    qtbot.keyClick(shown, Qt.Key.Key_Plus)
    assert shown.wide < wide
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert shown._middle.x() < middle.x()
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    assert (shown.wide, shown._middle) == (wide, middle)


def test_a_drag_moves_the_map_and_opens_nothing(shown: WorldMap, qtbot: QtBot) -> None:
    opened: list[object] = []
    shown.chosen.connect(opened.append)
    place = shown._transform().map(shown.dots[0].at).toPoint()
    middle = shown._middle.x()
    qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(shown, place + QPoint(60, 0))
    qtbot.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))
    assert shown._middle.x() < middle
    assert opened == []
