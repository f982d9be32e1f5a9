"""Dates are picked by a click, brushed by a drag, walked by keyboard, and a year opens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.facets.date_section import NOTHING, DateSection
from emeroteca.model.search import Filter
from tests.gui.facets.test_bars import facets

Key, Modifier = Qt.Key, Qt.KeyboardModifier
KNOWN = facets({"2021-11": 2, "2022-03": 5, "2024-02": 1, "2024-06": 12})


class Dates:
    """A section whose ranges come back to it as the list's filter, as they do in the window."""

    def __init__(self, section: DateSection) -> None:
        self.section = section
        self.told: list[tuple[str, str]] = []
        section.brushed.connect(self._brushed)

    def _brushed(self, since: str, until: str) -> None:
        self.told.append((since, until))
        self.section.show_filter(Filter(since=since, until=until))

    def at(self, bar: int) -> QPoint:
        return self.section.histogram.column(bar).center().toPoint()

    def click(self, bar: int) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.section.histogram, left, Modifier.NoModifier, self.at(bar))

    def press(self, *keys: Key, held: Modifier = Modifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.section.histogram, key, held)


@pytest.fixture
def dates(app: QApplication, qtbot: QtBot) -> Iterator[Dates]:
    section = DateSection()
    qtbot.addWidget(section)
    section.show_facets(KNOWN)
    section.resize(220, 120)
    section.show()
    yield Dates(section)


def test_a_drag_outlines_a_range_and_picks_it_on_release(dates: Dates) -> None:
    histogram, left = dates.section.histogram, Qt.MouseButton.LeftButton
    QTest.mousePress(histogram, left, Modifier.NoModifier, dates.at(2))
    QTest.mouseMove(histogram, dates.at(1))
    QTest.mouseMove(histogram, dates.at(0))
    assert histogram.outlined == (0, 2)
    assert dates.told == []
    QTest.mouseRelease(histogram, left, Modifier.NoModifier, dates.at(0))
    assert dates.told == [("2021", "2023")]
    assert (histogram.outlined, histogram.picked) == (None, (0, 2))
    assert not dates.section.zoomed


def test_a_click_on_a_year_opens_its_months_and_there_is_a_way_back(dates: Dates) -> None:
    section = dates.section
    dates.click(3)
    assert dates.told == [("2024", "2024")]
    assert section.histogram.bars[0].since == "2024-01"
    dates.click(5)
    dates.click(5)
    assert dates.told[1:] == [("2024-06", "2024-06"), ("2024", "2024")]
    assert section.back.isVisible()
    section.back.click()
    assert [bar.since for bar in section.histogram.bars] == ["2021", "2022", "2023", "2024"]
    assert section.histogram.picked == (3, 3)
    assert len(dates.told) == 3


def test_a_double_click_and_escape_clear(dates: Dates) -> None:
    histogram = dates.section.histogram
    dates.click(3)
    left = Qt.MouseButton.LeftButton
    QTest.mouseDClick(histogram, left, Modifier.NoModifier, dates.at(3))
    assert dates.told[-1] == ("", "")
    assert not dates.section.zoomed
    dates.click(1)
    dates.press(Key.Key_Escape)
    assert dates.told[-1] == ("", "")


def test_the_keyboard_walks_extends_and_applies(dates: Dates) -> None:
    histogram = dates.section.histogram
    histogram.setFocus(Qt.FocusReason.TabFocusReason)
    dates.press(Key.Key_Right)
    assert histogram.accessibleName() == "Dates: 2022: 5 articles"
    dates.press(Key.Key_Right, Key.Key_Right, held=Modifier.ShiftModifier)
    assert histogram.accessibleName() == "Dates: 2022–2024: 18 articles"
    dates.press(Key.Key_Escape)
    assert (histogram.outlined, dates.told) == (None, [])
    dates.press(Key.Key_Home)
    dates.press(Key.Key_Right, held=Modifier.ShiftModifier)
    dates.press(Key.Key_Return)
    assert dates.told == [("2021", "2022")]


def test_a_time_without_articles_is_not_picked_but_let_go_of(dates: Dates) -> None:
    dates.click(2)
    assert dates.told == []
    dates.section.show_filter(Filter(since="2023", until="2023"))
    dates.click(2)
    assert dates.told == [("", "")]


def test_letting_go_of_the_range_elsewhere_shows_every_year_again(dates: Dates) -> None:
    dates.click(3)
    dates.section.show_filter(Filter())
    assert not dates.section.zoomed
    assert len(dates.section.histogram.bars) == 4


def test_nothing_dated_is_not_shown(dates: Dates) -> None:
    dates.section.show_facets(NOTHING)
    assert dates.section.isHidden()
    dates.section.show_filter(Filter(since="2024", until="2024"))
    assert not dates.section.isHidden()


def test_bars_lie_on_pixels_side_by_side_at_any_width(dates: Dates) -> None:
    histogram = dates.section.histogram
    dates.click(3)
    for width in (150, 211, 333):
        histogram.resize(width, histogram.height())
        columns = [histogram.column(at) for at in range(12)]
        assert all(column.left() == round(column.left()) for column in columns)
        assert all(a.right() == b.left() for a, b in pairwise(columns))
