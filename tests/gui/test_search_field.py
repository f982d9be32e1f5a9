"""The search field offers names and values, and what is chosen replaces only its own word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from emeroteca.gui import style
from emeroteca.gui.library.remarks import said
from emeroteca.gui.search_completion import SearchCompletion
from emeroteca.gui.search_field import SearchField
from emeroteca.gui.style import Theme
from emeroteca.model.query import parse
from emeroteca.model.query.completion import MOST
from emeroteca.model.query.tree import Name
from emeroteca.model.search import Facet, Facets


def shown(qtbot: QtBot) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_facets(Facets((Facet("Po grande", 3), Facet("mare", 1)), (), (), ()))
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
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


def test_as_many_offers_as_there_can_be_are_seen_without_scrolling(
    app: QApplication, qtbot: QtBot
) -> None:
    style.apply(app, Theme.LIGHT)
    field = shown(qtbot)
    tags = tuple(Facet(f"fiume {number}", 1) for number in range(MOST + 1))
    field.set_facets(Facets(tags, (), (), ()))
    QTest.keyClicks(field, "tag:")
    popup = field._completion._popup
    assert popup.model().rowCount() == MOST
    assert popup.verticalScrollBar().maximum() == 0


def test_enter_goes_to_the_list_where_nothing_is_chosen(qtbot: QtBot) -> None:
    field = shown(qtbot)
    QTest.keyClicks(field, "tit")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field._completion._popup, Qt.Key.Key_Return)
    assert field.text() == "tit"
    assert not field._completion._popup.isVisible()


def offered(field: SearchField) -> list[str]:
    popup = field._completion._popup
    if not popup.isVisible():
        return []
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_words_of_the_archive_are_asked_for_and_offered(qtbot: QtBot) -> None:
    field = shown(qtbot)
    with qtbot.waitSignal(field.words_wanted) as asked:
        QTest.keyClicks(field, "acqua Ven")
    assert asked.args == ["acq"]
    field.show_words("acq", ("acquario",))
    assert offered(field) == []  # what is typed by now is another word
    field.show_words("ven", ("venezia", "vento"))
    assert offered(field) == ["Venezia", "Vento"]
    QTest.keyClick(field._completion._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._completion._popup, Qt.Key.Key_Return)
    assert field.text() == "acqua Venezia "
    field.undo()
    assert field.text() == "acqua Ven"


def test_names_of_the_archive_are_asked_for_and_offered(qtbot: QtBot) -> None:
    field = shown(qtbot)
    with qtbot.waitSignal(field.names_wanted) as asked:
        QTest.keyClicks(field, "acqua person:F")
    assert asked.args == [Name.PERSON, ""]
    field.show_names(Name.PERSON, "", ("Lapo Neri",))
    assert offered(field) == []  # one has typed on
    field.show_names(Name.PERSON, "F", ("Ada Ferri", "Franca"))
    assert offered(field) == ['"Ada Ferri"', "Franca"]
    QTest.keyClick(field._completion._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._completion._popup, Qt.Key.Key_Return)
    assert field.text() == 'acqua person:"Ada Ferri" '


def test_an_answer_that_comes_after_enter_opens_no_list(qtbot: QtBot) -> None:
    field = shown(qtbot)
    QTest.keyClicks(field, "vento")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.show_words("vento", ("ventola",))
    assert offered(field) == []


def test_recent_searches_come_with_down_and_go_with_delete(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.set_recent(("diga OR mare", "acqua"))
    field.forgotten.connect(lambda _: field.set_recent(("acqua",)))
    popup = field._completion._popup
    with qtbot.assertNotEmitted(field.left):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert offered(field) == ["diga OR mare", "acqua"]
    with qtbot.waitSignal(field.forgotten) as gone:
        QTest.keyClick(popup, Qt.Key.Key_Delete)
    assert gone.args == ["diga OR mare"]
    assert offered(field) == ["acqua"]
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "acqua"
    field.clear()
    assert offered(field) == []


def test_down_leads_to_the_list_where_nothing_was_searched_yet(qtbot: QtBot) -> None:
    field = shown(qtbot)
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_offers_are_found_behind_characters_that_qt_counts_twice(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field.setText("𝒳𝒳 ")
    QTest.keyClicks(field, "tag:ma")
    QTest.keyClick(field._completion._popup, Qt.Key.Key_Down)
    QTest.keyClick(field._completion._popup, Qt.Key.Key_Return)
    assert field.text() == "𝒳𝒳 tag:mare "


def test_a_search_is_made_by_enter_or_by_standing(qtbot: QtBot) -> None:
    field = shown(qtbot)
    field._stands.setInterval(10)
    with qtbot.waitSignal(field.searched) as made:
        field.setText("acqua")
    assert made.args == ["acqua"]
    with qtbot.waitSignal(field.searched):
        QTest.keyClick(field, Qt.Key.Key_Return)
    field.clear()
    with qtbot.assertNotEmitted(field.searched, wait=50):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_is_said_names_the_words(qtbot: QtBot) -> None:
    parsed = parse("foo:bar word~9")
    line = said(parsed.notes, "foo:bar word~2")
    assert line.startswith("foo:bar word~2 · foo:bar")
    assert said((), "") == ""


def test_a_press_beside_the_offers_is_for_what_lies_there(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, button = SearchField(window), QPushButton("Archivio", window)
    field.setGeometry(0, 0, 200, 30)
    button.setGeometry(300, 200, 120, 30)
    window.resize(500, 300)
    with qtbot.waitExposed(window):
        window.show()
    field.set_recent(["diga"])
    QTest.keyClicks(field, "di")
    completion = field.findChild(SearchCompletion)
    assert completion is not None
    popup = completion._popup
    assert popup.isVisible()
    at = button.mapToGlobal(button.rect().center())
    QTest.mousePress(popup, Qt.MouseButton.LeftButton, pos=popup.mapFromGlobal(at))
    assert not popup.isVisible()
    assert button.isDown()
