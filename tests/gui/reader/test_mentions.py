"""Marks in the text: each kind in its own way, told by a tip, chosen by a click without a drag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from emeroteca.gui.mark_kinds import DASHES, MarkKind, MarkStyle, colour, icon_name
from emeroteca.gui.reader.mentions import Marked
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.style import Theme, colours, contrast
from emeroteca.gui.style.qss import blend
from emeroteca.model.article import Article, ArticleId, Opened
from emeroteca.model.text import Block, BlockKind, Run, RunStyle, Span, Text
from tests.archive.drafts import draft

WORDS = "Ieri Ada Ferri parlava a Valdorsa 🌊 di una diga, e Ferri taceva."


def span(words: str) -> Span:
    at = WORDS.index(words)
    return Span(at, at + len(words))


ADA, FERRI, PLACE = (
    Marked(span("Ada Ferri"), "ada", "Ada Ferri"),
    Marked(span("Ferri taceva"), "ada", "Ada Ferri"),
    Marked(span("Valdorsa"), "valdorsa", "Valdorsa"),
)
MARKS = {MarkKind.PEOPLE: [FERRI, ADA], MarkKind.PLACES: [PLACE]}


def opened(number: int = 1, *runs: Run) -> Opened:
    made = draft("La diga", WORDS)
    text = Text(WORDS, (Block(BlockKind.PARAGRAPH, Span(0, len(WORDS))),), runs)
    article = Article(ArticleId(number), made.metadata, 2, 1, "", "2026-01-01", "source", "text")
    return Opened(article, text, (), ())


@pytest.fixture
def reader(qtbot: QtBot) -> ReaderView:
    reader = ReaderView()
    qtbot.addWidget(reader)
    reader.resize(900, 600)
    reader.show_article(opened(), lambda _: b"")
    reader.mentions.show(MARKS)
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def middle(reader: ReaderView, mark: Marked) -> QPoint:
    rect = next(reader._rectangles(mark.span))
    return rect.translated(0, -reader.verticalScrollBar().value()).center().toPoint()


def picture(reader: ReaderView, mark: Marked) -> QImage:
    rect = next(reader._rectangles(mark.span))
    place = rect.translated(0, -reader.verticalScrollBar().value()).toAlignedRect()
    return reader.viewport().grab(place).toImage()


def tones(image: QImage) -> set[str]:
    every = range(image.width()), range(image.height())
    return {image.pixelColor(x, y).name() for x in every[0] for y in every[1]}


@pytest.mark.qt_log_ignore("not accepted by receiving widget", "This plugin does not support")
def test_a_click_chooses_and_a_drag_selects(reader: ReaderView, qtbot: QtBot) -> None:
    viewport, left = reader.viewport(), Qt.MouseButton.LeftButton
    with qtbot.waitSignal(reader.mentions.chosen) as told:
        qtbot.mouseClick(viewport, left, pos=middle(reader, FERRI))
    assert told.args == [FERRI]
    start = middle(reader, ADA)
    with qtbot.assertNotEmitted(reader.mentions.chosen):
        qtbot.mousePress(viewport, left, pos=start)
        QTest.mouseMove(viewport, start + QPoint(60, 0))
        qtbot.mouseRelease(viewport, left, pos=start + QPoint(60, 0))
        qtbot.mouseClick(viewport, left, pos=start - QPoint(80, 0))


@pytest.mark.qt_log_ignore("not accepted by receiving widget", "This plugin does not support")
def test_a_link_stays_a_link(reader: ReaderView, qtbot: QtBot) -> None:
    link = Run(RunStyle.LINK, PLACE.span, "https://example.org/")
    reader.show_article(opened(2, link), lambda _: b"")
    reader.mentions.show(MARKS)
    with (
        qtbot.assertNotEmitted(reader.mentions.chosen),
        qtbot.waitSignal(reader.link_activated),
    ):
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=middle(reader, PLACE))


def test_kinds_are_marked_as_one_wants(reader: ReaderView) -> None:
    page, person = reader._look.colours.page, colour(MarkKind.PEOPLE, reader._look.colours)
    plain = dict.fromkeys(MarkKind, MarkStyle.OFF)
    reader.mentions.set_styles(plain)
    unmarked = picture(reader, ADA)
    reader.mentions.set_styles({**plain, MarkKind.PEOPLE: MarkStyle.SOFT})
    assert blend(page, person, 0.78) in tones(picture(reader, ADA))
    reader.mentions.set_styles({**plain, MarkKind.PEOPLE: MarkStyle.STRONG})
    assert blend(page, person, 0.13) in tones(picture(reader, ADA))
    assert picture(reader, PLACE) == picture(reader, PLACE)
    reader.mentions.set_styles(plain)
    assert picture(reader, ADA) == unmarked


def test_what_is_chosen_stands_out_even_where_its_kind_is_not_marked(reader: ReaderView) -> None:
    reader.mentions.set_styles(dict.fromkeys(MarkKind, MarkStyle.OFF))
    reader.mentions.choose("ada")
    chosen = blend(reader._look.colours.page, colour(MarkKind.PEOPLE, reader._look.colours), 0.24)
    assert chosen in tones(picture(reader, ADA))
    assert chosen in tones(picture(reader, FERRI))
    assert chosen not in tones(picture(reader, PLACE))
    reader.mentions.choose(None)
    assert chosen not in tones(picture(reader, ADA))


def test_one_is_led_to_a_mention_and_it_flashes(reader: ReaderView, qtbot: QtBot) -> None:
    reader.mentions.choose("ada")
    reader.mentions.go(ADA.span)
    ring = QColor(reader._look.colours.focus).name()
    rect = next(reader._rectangles(ADA.span)).adjusted(-4, -4, 4, 4)
    place = rect.translated(0, -reader.verticalScrollBar().value()).toAlignedRect()
    assert ring in tones(reader.viewport().grab(place).toImage())
    qtbot.wait(1_000)
    assert ring not in tones(reader.viewport().grab(place).toImage())


def test_another_article_begins_without_marks(reader: ReaderView, qtbot: QtBot) -> None:
    at = middle(reader, ADA)
    reader.show_article(opened(2), lambda _: b"")
    assert reader.mentions.at(at) is None


def test_what_is_selected_is_told_without_blanks_around_it(reader: ReaderView) -> None:
    assert reader.chosen() is None
    cursor = reader.textCursor()
    cursor.setPosition(reader._offsets.to_qt(span(" Valdorsa 🌊 ").start))
    end = reader._offsets.to_qt(span(" Valdorsa 🌊 ").end)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    assert reader.chosen() == span("Valdorsa 🌊")


def test_others_may_add_to_the_menu(
    reader: ReaderView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = list[QMenu]()
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    reader.menu_opening.connect(lambda menu: menu.addAction("Mark as"))
    QApplication.sendEvent(reader.viewport(), _menu_event(middle(reader, ADA)))
    assert "Mark as" in [action.text() for action in shown[0].actions()]


def _menu_event(at: QPoint) -> object:
    from PySide6.QtGui import QContextMenuEvent

    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.SEPIA, Theme.DARK])
def test_text_is_legible_on_every_mark(theme: Theme) -> None:
    chosen = colours(theme)
    for kind in MarkKind:
        for amount in (0.13, 0.24):
            ground = blend(chosen.page, colour(kind, chosen), amount)
            assert contrast(chosen.text, ground) >= 4.5
        assert contrast(blend(chosen.page, colour(kind, chosen), 0.78), chosen.page) >= 3


def test_no_kind_is_told_by_its_colour_alone() -> None:
    lines = [(DASHES[kind], kind is MarkKind.PLACES) for kind in MarkKind]
    assert len(set(lines)) == len(MarkKind)
    assert len({icon_name(kind) for kind in MarkKind}) == len(MarkKind)
