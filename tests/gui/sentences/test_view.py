"""The list of sentences: it asks for more near its end, and every row leads to its article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.sentences.model import Heading, Row, Sentence, SentenceModel
from emeroteca.gui.sentences.setting import Setting
from emeroteca.gui.sentences.view import SentenceList
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span

ARTICLE = ArticleId(7)
LONG = "Ada Ferri parla a lungo di una diga che nessuno ha mai visto finita. " * 5


def rows(count: int) -> list[Row]:
    made: list[Row] = [Heading("La diga", "Post · 2024", ARTICLE)]
    made += [Sentence(LONG, (Span(0, 9),), ARTICLE, Span(n, n + 9)) for n in range(count)]
    return made


class Desk:
    """A list, and how often it asked for more."""

    def __init__(self, qtbot: QtBot) -> None:
        self.asked = 0
        self.model = SentenceModel()
        self.list = SentenceList(self.model, MarkKind.PEOPLE)
        qtbot.addWidget(self.list)
        self.model.setParent(self.list)
        self.model.wanted.connect(self._count)
        self.list.resize(500, 400)

    def _count(self) -> None:
        self.asked += 1


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_nothing_is_asked_for_until_somebody_looks(desk: Desk, qtbot: QtBot) -> None:
    desk.model.clear(True)
    assert desk.asked == 0
    desk.list.show()
    assert desk.asked == 1
    desk.model.add(rows(40), True)
    assert desk.asked == 1  # enough to fill more than what is seen
    desk.list.verticalScrollBar().setValue(desk.list.verticalScrollBar().maximum())
    assert desk.asked == 2
    desk.list.verticalScrollBar().setValue(0)
    assert desk.asked == 2  # one question at a time


def test_it_ends_where_there_is_no_more(desk: Desk) -> None:
    desk.list.show()
    desk.model.clear(True)
    desk.model.add(rows(1), False)
    desk.list.verticalScrollBar().setValue(desk.list.verticalScrollBar().maximum())
    assert desk.asked == 1


def test_rows_are_as_high_as_their_words(desk: Desk, qtbot: QtBot) -> None:
    desk.list.show()
    desk.model.add(rows(30), False)
    qtbot.waitUntil(lambda: desk.list._measured == 31)
    wide = [desk.list.rowHeight(at) for at in range(31)]
    assert wide[0] < wide[1] == wide[30]
    desk.list.resize(300, 400)
    qtbot.waitUntil(lambda: desk.list._measured == 31)
    assert desk.list.rowHeight(30) > wide[30]


def test_enter_and_a_click_lead_to_the_passage(desk: Desk, qtbot: QtBot) -> None:
    desk.list.show()
    desk.model.add(rows(3), False)
    desk.list.setCurrentIndex(desk.model.index(2, 0))
    with qtbot.waitSignal(desk.list.entered) as entered:
        qtbot.keyClick(desk.list, Qt.Key.Key_Return)
    assert entered.args == [ARTICLE, Span(1, 10)]
    place = desk.list.visualRect(desk.model.index(0, 0)).center()
    with qtbot.waitSignal(desk.list.entered) as entered:
        qtbot.mouseClick(desk.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert entered.args == [ARTICLE, None]  # the heading leads to the article


def test_home_and_end_and_copying(desk: Desk, qtbot: QtBot) -> None:
    desk.list.show()
    desk.model.add(rows(3), False)
    qtbot.keyClick(desk.list, Qt.Key.Key_End)
    assert desk.list.currentIndex().row() == 3
    qtbot.keyClick(desk.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG
    qtbot.keyClick(desk.list, Qt.Key.Key_Home)
    assert desk.list.currentIndex().row() == 0


def test_what_is_heard_names_the_heading_and_its_detail(desk: Desk) -> None:
    desk.model.add(rows(1), False)
    heard = desk.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "La diga, Post · 2024"


def test_marks_stand_right_after_letters_of_two_units(desk: Desk) -> None:
    setting = Setting(MarkKind.PEOPLE, desk.list.font())
    row = Sentence("𝔄 Ada", (Span(2, 5),), ARTICLE, Span(0, 3))
    (mark,) = setting._marks(row)
    assert (mark.start, mark.length) == (3, 3)
