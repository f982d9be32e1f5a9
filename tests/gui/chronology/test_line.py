"""The line of time by wheel, mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from emeroteca.gui.chronology.line import TimeLine
from emeroteca.gui.chronology.scale import intervals
from tests.gui.chronology.test_scale import moment

DATES = (
    moment("1492-10-12"),
    *(moment(f"20{year}-01-01", f"20{year}-12-31") for year in range(10, 25)),
    moment("2024-06-19"),
    moment("2024-06-19", article=2),
)


@pytest.fixture
def line(qtbot: QtBot) -> TimeLine:
    made = TimeLine()
    qtbot.addWidget(made)
    made.resize(800, 240)
    made.show()
    made.show_intervals(intervals(DATES))
    return made


def test_what_lies_far_off_does_not_press_the_rest_together(line: TimeLine) -> None:
    assert line.rect_of(0).isEmpty()
    assert line.rect_of(5).width() > 20
    line.show_all()
    assert not line.rect_of(0).isEmpty()


def test_zooming_keeps_what_is_under_the_pointer(line: TimeLine) -> None:
    before = line._days(300)
    line.zoom(3, 300)
    assert abs(line._days(300) - before) < 0.01


def test_a_click_chooses(line: TimeLine, qtbot: QtBot) -> None:
    place = line.rect_of(7).center().toPoint()
    with qtbot.waitSignal(line.chosen) as chosen:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [7]


def test_a_drag_moves_the_time_and_chooses_nothing(line: TimeLine, qtbot: QtBot) -> None:
    chosen: list[int] = []
    line.chosen.connect(chosen.append)
    place, first = line.rect_of(7).center().toPoint(), line.first
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(line, place - QPoint(90, 0))
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=place - QPoint(90, 0))
    assert line.first > first
    assert chosen == []


def test_the_keyboard_goes_from_date_to_date(line: TimeLine, qtbot: QtBot) -> None:
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert not line.rect_of(0).isEmpty()  # it came into view
    assert "12 Oct 1492" in line.accessibleName()
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert line.accessibleName().endswith("2 sentences")
    wide = line.last - line.first
    qtbot.keyClick(line, Qt.Key.Key_Plus)
    assert line.last - line.first < wide
    with qtbot.waitSignal(line.entered) as entered:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert entered.args == [line.picked]


def test_what_finds_no_room_is_counted(line: TimeLine) -> None:
    line.resize(800, 100)
    line.show_intervals(intervals([moment(f"2024-06-{day:02}") for day in range(1, 29)]))
    line.zoom(0.01)
    assert line._left_out > 0
