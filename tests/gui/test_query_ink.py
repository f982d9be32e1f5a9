"""The search field shows how a query is read, and stays a field to type, compose and undo in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui import style
from emeroteca.gui.query_ink import ink, joined
from emeroteca.gui.search_field import SearchField
from emeroteca.gui.style import Theme


def field_of(qtbot: QtBot, text: str) -> SearchField:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(500, 34)
    field.setText(text)
    field.show()
    qtbot.waitExposed(field)
    return field


def drawn(field: SearchField, colour: str) -> int:
    """How many points of the field have a colour."""
    image = field.grab().toImage()
    wanted = QColor(colour).rgb()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(*point) == wanted for point in points)


def test_each_part_has_its_colour_and_what_is_odd_a_waved_line(app: QApplication) -> None:
    colours = style.current()
    looks = {
        (start, end): (form.foreground().color().name(), form.underlineStyle())
        for start, end, form in ink('tag:sea AND "a b" foo:x')
    }
    plain = QTextCharFormat.UnderlineStyle.NoUnderline
    assert looks == {
        (0, 4): (colours.field_name, plain),
        (4, 7): (colours.field_value, plain),
        (8, 11): (colours.operator, plain),
        (12, 17): (colours.phrase, plain),
        (18, 23): (colours.danger, QTextCharFormat.UnderlineStyle.WaveUnderline),
    }


def test_places_are_counted_as_qt_counts() -> None:
    assert [(start, end) for start, end, _ in ink("𝒳𝒳 OR x*")] == [(5, 7), (9, 10)]


def test_the_colours_follow_the_theme(app: QApplication, qtbot: QtBot) -> None:
    field = field_of(qtbot, "dike AND dam")
    for theme in (Theme.DARK, Theme.SEPIA):
        style.apply(app, theme)
        assert drawn(field, style.colours(theme).operator) > 10


def test_colours_stay_while_the_cursor_moves_and_one_undoes(
    app: QApplication, qtbot: QtBot
) -> None:
    field = field_of(qtbot, "")
    colour = style.current().operator
    QTest.keyClicks(field, "dike AND dam")
    assert drawn(field, colour) > 10
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert drawn(field, colour) > 10
    field.undo()
    assert field.text() == ""
    field.redo()
    assert field.text() == "dike AND dam"
    assert drawn(field, colour) > 10


def composing(text: str, commit: str = "") -> QInputMethodEvent:
    event = QInputMethodEvent(text, [])
    event.setCommitString(commit)
    return event


def test_a_long_query_is_coloured_once_the_hand_rests(app: QApplication, qtbot: QtBot) -> None:
    field = field_of(qtbot, "")
    field.setText("a OR " + "b" * 300)
    field.setCursorPosition(0)
    assert field._inks == []
    qtbot.waitUntil(lambda: [ink[:2] for ink in field._inks] == [(2, 4)])
    assert drawn(field, style.current().operator) > 10


def test_signs_side_by_side_are_one_format() -> None:
    assert [(start, end) for start, end, _ in ink("((a) OR b)")] == [
        (0, 2),
        (3, 4),
        (5, 7),
        (9, 10),
    ]


def test_an_input_method_composes_within_the_colours(app: QApplication, qtbot: QtBot) -> None:
    field = field_of(qtbot, "水 AND dam")
    colour = style.current().operator
    field.setCursorPosition(1)
    send = partial(QCoreApplication.sendEvent, field)
    send(composing("shui"))
    assert field.text() == "水 AND dam"
    assert drawn(field, colour) > 10
    send(composing("", "税"))
    assert (field.text(), field.cursorPosition()) == ("水税 AND dam", 2)
    assert drawn(field, colour) > 10


def test_formats_move_and_part_where_something_is_composed() -> None:
    inks = [(0, 2, QTextCharFormat()), (3, 9, QTextCharFormat()), (10, 12, QTextCharFormat())]
    made = joined(composing("abc"), inks, at=5)
    assert [(a.start, a.length) for a in made.attributes()] == [(-5, 2), (-2, 2), (3, 4), (8, 2)]


def test_what_is_written_from_right_to_left_keeps_its_text(app: QApplication, qtbot: QtBot) -> None:
    field = field_of(qtbot, "مياه OR سد*")
    assert field.text() == "مياه OR سد*"
    assert drawn(field, style.current().operator) > 10
