"""The search field offers names and values, and what is chosen replaces only its own word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui import style
from emeroteca.gui.library.remarks import said
from emeroteca.gui.search_field import SearchField
from emeroteca.gui.style import Theme
from emeroteca.model.query import parse
from emeroteca.model.search import Facet, Facets


def shown(qtbot: QtBot) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_facets(Facets((Facet("Po grande", 3), Facet("mare", 1)), (), (), ()))
    field.show()
    field.setFocus()
    qtbot.waitExposed(field)
    return field


def test_a_name_and_then_a_value_are_chosen_by_keyboard(qtbot: QtBot) -> None:
    field = shown(qtbot)
    popup = field._completion._popup
    QTest.keyClicks(field, "diga -ta")
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "diga -tag:"
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(field.left):
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == 'diga -tag:"Po grande" '
    assert not popup.isVisible()


def test_escape_closes_the_offers_before_it_clears_the_field(qtbot: QtBot) -> None:
    field = shown(qtbot)
    popup = field._completion._popup
    QTest.keyClicks(field, "tit")
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert (popup.isVisible(), field.text()) == (False, "tit")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_two_offers_are_seen_without_scrolling(app: QApplication, qtbot: QtBot) -> None:
    style.apply(app, Theme.LIGHT)
    field = shown(qtbot)
    QTest.keyClicks(field, "tag:")
    popup = field._completion._popup
    assert popup.isVisible()
    assert popup.model().rowCount() == 2
    assert popup.verticalScrollBar().maximum() == 0


def test_enter_goes_to_the_list_where_nothing_is_chosen(qtbot: QtBot) -> None:
    field = shown(qtbot)
    QTest.keyClicks(field, "tit")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field._completion._popup, Qt.Key.Key_Return)
    assert field.text() == "tit"
    assert not field._completion._popup.isVisible()


def test_what_is_said_names_the_words(qtbot: QtBot) -> None:
    parsed = parse("foo:bar word~9")
    line = said(parsed.notes, "foo:bar word~2")
    assert line.startswith("foo:bar word~2 · foo:bar")
    assert said((), "") == ""
