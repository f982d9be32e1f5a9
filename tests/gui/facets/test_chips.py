"""Chips say what narrows the list, let go of it, and leave the list its room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from emeroteca.gui.facets.chips import GAP, HIGH, LINES, ChipRow
from emeroteca.model.search import Choice, FacetKind, Filter, Place

SITE = Choice(FacetKind.SITE, "ansa.it")
NO_SPORT = Choice(FacetKind.TAG, "sport", excluded=True)
NARROWED = Filter(Place.ARCHIVED, since="2021", until="2023", choices=(SITE, NO_SPORT))


@pytest.fixture
def row(app: QApplication, qtbot: QtBot) -> Iterator[ChipRow]:
    made = ChipRow()
    qtbot.addWidget(made)
    made.resize(300, 40)
    # What is let go of comes back as the list's filter, as in the window.
    made.narrowed.connect(made.show_filter)
    yield made


def said(row: ChipRow) -> list[str]:
    return [chip.accessibleName() for chip in row.chips]


def test_every_narrowing_has_a_chip_that_lets_go_of_it(qtbot: QtBot, row: ChipRow) -> None:
    row.show_filter(NARROWED)
    assert said(row) == ["Site: ansa.it", "not Tag: sport", "2021–2023"]
    row.chips[1].click()
    assert said(row) == ["Site: ansa.it", "2021–2023"]
    with qtbot.waitSignal(row.narrowed) as told:
        row.chips[1].click()
    assert told.args == [Filter(Place.ARCHIVED, choices=(SITE,))]


def test_all_of_them_go_at_once_and_the_row_with_them(row: ChipRow) -> None:
    row.show_filter(NARROWED)
    assert row.isVisible()
    row.clear_all.click()
    assert row.chips == []
    assert row.isHidden()


def test_the_keyboard_lets_go_and_stays_in_the_row(qtbot: QtBot, row: ChipRow) -> None:
    row.show_filter(NARROWED)
    row.activateWindow()
    row.chips[0].setFocus()
    qtbot.waitUntil(row.chips[0].hasFocus)
    QTest.keyClick(row.chips[0], Qt.Key.Key_Delete)
    assert said(row) == ["not Tag: sport", "2021–2023"]
    assert row.chips[0].hasFocus()


def test_tab_reaches_the_chips_where_they_stand(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    above, row, below = QLineEdit(), ChipRow(), QLineEdit()
    for part in (above, row, below):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    for choices in ((NO_SPORT,), (SITE, NO_SPORT)):
        row.show_filter(Filter(choices=choices))
    above.setFocus()
    qtbot.waitUntil(above.hasFocus)
    reached = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*row.chips, row.clear_all, below]


def test_many_chips_wrap_and_then_scroll(row: ChipRow) -> None:
    row.show_filter(Filter(choices=(SITE,)))
    one = row.height()
    many = tuple(Choice(FacetKind.TAG, f"un’etichetta {number}") for number in range(30))
    row.show_filter(Filter(choices=many))
    assert one < row.height() <= LINES * (HIGH + GAP) + HIGH
    assert row.verticalScrollBar().maximum() > 0


def test_a_long_name_is_cut_and_not_the_pane(row: ChipRow) -> None:
    row.show_filter(Filter(choices=(Choice(FacetKind.SITE, "Un nome lunghissimo " * 9),)))
    QApplication.processEvents()
    assert row.chips[0].geometry().right() <= row.viewport().width()


def test_dates_are_said_as_people_say_them(row: ChipRow) -> None:
    ranges = [("2024", "2024"), ("2024-06", "2024-06"), ("2023-03", "2024-06"), ("2021", "")]
    names = []
    for since, until in ranges:
        row.show_filter(Filter(since=since, until=until))
        names += said(row)
    assert names == ["2024", "June 2024", "March 2023 – June 2024", "from 2021"]
