"""Suggested repairs in the reader: shown under their words, walked to, asked about and answered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.reader import surround
from emeroteca.gui.reader.look import Look
from emeroteca.gui.reader.mend_popover import MendPopover, kind_name
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.style import Theme, colours
from emeroteca.model.article import Article, ArticleId, Opened
from emeroteca.model.cleaning import MendKind, Suggestion
from emeroteca.model.text import Span
from emeroteca.settings import Typography
from tests.archive.drafts import draft

WORDS = "Ieri PutinChi parlava, oggi prevedetra le cose la fine."


def suggestion(surface: str, replacement: str) -> Suggestion:
    at = draft("La piena", WORDS).text.content.index(surface)
    return Suggestion(Span(at, at + len(surface)), replacement, MendKind.GLUED_WORDS)


ONE, TWO = suggestion("PutinChi", "Putin Chi"), suggestion("prevedetra", "prevede tra")


def opened(*suggestions: Suggestion) -> Opened:
    made = draft("La piena", WORDS)
    article = Article(ArticleId(1), made.metadata, 2, 1, "", "2026-01-01", "source", "text")
    return Opened(article, made.text, (), (), suggestions=suggestions)


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    reader = ReaderView()
    qtbot.addWidget(reader)
    reader.resize(700, 600)
    reader.show_article(opened(ONE, TWO), lambda _: b"")
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def place(reader: ReaderView, one: Suggestion) -> QPoint:
    rect = next(reader._rectangles(one.span))
    top = reader.verticalScrollBar().value()
    return rect.translated(0, -top).center().toPoint()


def popover(reader: ReaderView) -> MendPopover:
    return reader.window().findChildren(MendPopover)[-1]


def test_a_click_asks_and_an_answer_takes_the_line_away(reader: ReaderView, qtbot: QtBot) -> None:
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place(reader, ONE))
    asked = popover(reader)
    assert asked.isVisible()
    assert asked.focusWidget() is asked.repair
    assert asked.accessibleName() == "PutinChi → Putin Chi"
    assert "PutinChi → Putin Chi" in asked.repair.accessibleName()
    with qtbot.waitSignal(reader.mends.answered) as told:
        asked.repair.click()
    assert told.args == [(ONE,), True]
    assert reader.mends.open == (TWO,)


@pytest.mark.qt_log_ignore("not accepted by receiving widget", "This plugin does not support")
def test_a_click_beside_them_asks_nothing(reader: ReaderView, qtbot: QtBot) -> None:
    beside = place(reader, ONE) - QPoint(60, 0)
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert not reader.window().findChildren(MendPopover)


def test_the_keyboard_walks_and_asks(reader: ReaderView, qtbot: QtBot) -> None:
    assert reader.mends.walk(1) == (1, ONE)
    assert reader.mends.walk(1) == (2, TWO)
    assert reader.mends.walk(1) == (1, ONE)
    assert reader.mends.walk(-1) == (2, TWO)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    with qtbot.waitSignal(reader.mends.answered) as told:
        popover(reader).leave.click()
    assert told.args == [(TWO,), False]
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert all(not one.isVisible() for one in reader.window().findChildren(MendPopover))


def test_one_walks_on_from_where_one_has_answered(reader: ReaderView) -> None:
    third = suggestion("la fine", "alla fine")
    reader.show_article(opened(ONE, TWO, third), lambda _: b"")
    reader.mends.walk(1)
    reader.mends.ask(reader.mends.walk(1)[1] or ONE)
    popover(reader).leave.click()
    reader.show_article(opened(ONE, third), lambda _: b"")  # as the archive has it then
    assert reader.mends.walk(1) == (2, third)
    assert reader.mends.walk(-1) == (1, ONE)


def test_all_are_repaired_at_once(reader: ReaderView, qtbot: QtBot) -> None:
    reader.mends.ask(ONE)
    assert popover(reader).every.text() == "Repair all (2)"
    with qtbot.waitSignal(reader.mends.answered) as told:
        popover(reader).every.click()
    assert told.args == [(ONE, TWO), True]
    assert reader.mends.open == ()
    assert reader.mends.walk(1) == (0, None)


def test_one_alone_is_not_offered_as_all(reader: ReaderView) -> None:
    reader.show_article(opened(TWO), lambda _: b"")
    reader.mends.ask(TWO)
    assert not popover(reader).every.isVisible()


def test_escape_forgets_the_current_one(reader: ReaderView, qtbot: QtBot) -> None:
    reader.mends.walk(1)
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert not reader.window().findChildren(MendPopover)


def test_the_line_is_drawn_in_every_theme(reader: ReaderView, app: QApplication) -> None:
    for theme in (Theme.LIGHT, Theme.SEPIA, Theme.DARK):
        reader.set_colours(colours(theme))
        reader.show_article(opened(), lambda _: b"")
        bare: QImage = reader.viewport().grab().toImage()
        reader.show_article(opened(ONE), lambda _: b"")
        rect = next(reader._rectangles(ONE.span))
        shown: QImage = reader.viewport().grab().toImage()
        low = round((rect.bottom() - 1) * shown.devicePixelRatio())
        row = range(round(rect.left()), round(rect.right()))
        assert any(bare.pixel(x, low) != shown.pixel(x, low) for x in row)


@pytest.mark.usefixtures("qapp")
def test_the_head_leads_to_the_first() -> None:
    look = Look(Typography(), colours(Theme.LIGHT))
    for count, name in ((1, "1 suggested repair"), (2, "2 suggested repairs")):
        made = surround.head(opened(*(ONE, TWO)[:count]), look, 600, lambda _: b"")
        assert name in made.toPlainText().replace("\u00a0", " ")
        assert surround.MENDS in made.toHtml()
    assert "repair" not in surround.head(opened(), look, 600, lambda _: b"").toPlainText()


def test_its_link_asks_for_the_first(reader: ReaderView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.mends_wanted):
        reader._act(surround.MENDS)


def test_every_kind_has_a_name(reader: ReaderView) -> None:
    assert len({kind_name(kind) for kind in MendKind}) == len(MendKind)


def test_hovering_tells_by_the_pointer(reader: ReaderView, qtbot: QtBot) -> None:
    at = place(reader, ONE)
    # A pointer that an earlier test left just there would not move.
    qtbot.mouseMove(reader.viewport(), QPoint(1, 1))
    qtbot.mouseMove(reader.viewport(), at)
    assert reader.mends._at(QPointF(at)) == ONE
    hand = Qt.CursorShape.PointingHandCursor
    qtbot.waitUntil(lambda: reader.viewport().cursor().shape() is hand)
    qtbot.mouseMove(reader.viewport(), at - QPoint(60, 0))
    assert reader.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
