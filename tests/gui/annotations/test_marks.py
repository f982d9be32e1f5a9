"""Highlights in the text: overlapping ones stay visible and are clicked one after the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from emeroteca.gui.annotations.colours import edge, ground
from emeroteca.gui.reader.highlights import Highlights, lanes, tip
from emeroteca.gui.style import Theme, colours, contrast
from emeroteca.model.annotations.annotation import Annotation, Colour, MarkStyle
from emeroteca.model.text import Span
from tests.archive.recognised import add
from tests.gui.annotations.annotated import Desk
from tests.gui.reader.test_mentions import tones

LEFT = Qt.MouseButton.LeftButton


def test_spans_that_overlap_have_lines_of_their_own() -> None:
    spans = [Span(0, 10), Span(5, 12), Span(6, 7), Span(8, 30), Span(12, 20)]
    assert lanes(spans) == [0, 1, 2, 2, 0]


def test_a_highlight_is_seen_and_goes(desk: Desk) -> None:
    look = desk.reader._look.colours
    one = desk.mark("Ada Ferri", Colour.GREEN)
    assert ground(Colour.GREEN, look) in tones(picture(desk, "Ada Ferri"))
    assert edge(Colour.GREEN, look) in tones(picture(desk, "Ada Ferri", 4))
    desk.window.commands.annotations.gestures.remove((one,))
    assert ground(Colour.GREEN, look) not in tones(picture(desk, "Ada Ferri"))


def test_another_width_moves_highlights_with_their_words(desk: Desk, qtbot: QtBot) -> None:
    desk.mark("nessuno voleva", Colour.BLUE)
    tone = ground(Colour.BLUE, desk.reader._look.colours)
    for width in (1100, 900, 1300):
        desk.window.resize(width, 800)
        qtbot.wait(200)
        assert tone in tones(picture(desk, "nessuno"))
        assert tone not in tones(picture(desk, "Nessuno le"))


def test_clicks_take_those_that_overlap_in_turn(desk: Desk, qtbot: QtBot) -> None:
    long, short = desk.mark("Ada Ferri parlava a Valdorsa"), desk.mark("parlava", Colour.PINK)
    at, marks = desk.middle("parlava"), desk.reader.highlights
    chosen = []
    for _ in range(3):
        qtbot.mouseClick(desk.reader.viewport(), LEFT, pos=at)
        assert marks.current is not None
        chosen.append(marks.current.id)
    assert chosen == [short.id, long.id, short.id]
    assert desk.panel.list.current() is not None
    qtbot.mouseClick(desk.reader.viewport(), LEFT, pos=desk.middle("rispose"))
    assert marks.current is None


@pytest.mark.qt_log_ignore("not accepted by receiving widget", "This plugin does not support")
def test_an_end_is_drawn_with_the_mouse(desk: Desk, qtbot: QtBot) -> None:
    one = desk.mark("Ada Ferri")
    marks, viewport = desk.reader.highlights, desk.reader.viewport()
    marks.choose(one.id)
    handle = end_of(marks, one)
    target = desk.middle("Valdorsa") + QPoint(200, 0)
    rect = next(desk.reader._rectangles(desk.span("Valdorsa")))
    target.setX(round(rect.right()))
    qtbot.mousePress(viewport, LEFT, pos=handle)
    QTest.mouseMove(viewport, target)
    qtbot.mouseRelease(viewport, LEFT, pos=target)
    assert desk.told() == [("Ada Ferri parlava a Valdorsa", "yellow")]
    desk.window.undo_stack.undo()
    assert desk.told() == [("Ada Ferri", "yellow")]


def test_delete_and_digits_are_about_the_chosen_one(desk: Desk, qtbot: QtBot) -> None:
    desk.mark("Ada Ferri")
    qtbot.mouseClick(desk.reader.viewport(), LEFT, pos=desk.middle("Ada Ferri"))
    bar = desk.window.reader_pane.mark_bar
    bar.settle()
    desk.reader.setFocus()
    qtbot.keyClick(desk.reader, Qt.Key.Key_4)
    assert desk.told() == [("Ada Ferri", "pink")]
    bar.settle()
    qtbot.keyClick(desk.reader, Qt.Key.Key_Delete)
    assert desk.told() == []


def test_a_tip_says_the_colour_in_words() -> None:
    one = Annotation(colour=Colour.ORANGE, note="Vero?", tags=("diga",))
    assert tip(one) == "Orange · #diga · Vero?"


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.SEPIA, Theme.DARK])
def test_text_is_legible_where_two_highlights_overlap(theme: Theme) -> None:
    chosen = colours(theme)
    for one in Colour:
        assert contrast(edge(one, chosen), chosen.page) >= 3
        for other in Colour:
            both = laid(laid(chosen.page, one, theme), other, theme)
            assert contrast(chosen.text, both) >= 4.5
        assert contrast(chosen.link, laid(chosen.page, one, theme)) >= 4.5


def test_underlines_have_no_ground(desk: Desk) -> None:
    desk.mark("Ada Ferri", Colour.GREEN, MarkStyle.UNDERLINE)
    assert ground(Colour.GREEN, desk.reader._look.colours) not in tones(picture(desk, "Ada Ferri"))


def laid(page: str, colour: Colour, theme: Theme) -> str:
    """A ground on a page, as Qt composes them."""
    over = ground(colour, colours(theme))
    made = ""
    for at in (1, 3, 5):
        low, high = int(page[at : at + 2], 16), int(over[at : at + 2], 16)
        dark = 255 - (255 - low) * (255 - high) // 255
        made += f"{dark if theme is Theme.DARK else low * high // 255:02x}"
    return f"#{made}"


def picture(desk: Desk, words: str, more: int = 0) -> QImage:
    rect = next(desk.reader._rectangles(desk.span(words))).adjusted(0, 0, 0, more)
    place = rect.translated(0, -desk.reader.verticalScrollBar().value()).toAlignedRect()
    return desk.reader.viewport().grab(place).toImage()


def end_of(marks: Highlights, one: Annotation) -> QPoint:
    """The handle at the end of a highlight, in the viewport."""
    ends = marks.handles(one)
    assert ends is not None
    down = marks._reader.verticalScrollBar().value()
    return (ends[1]).toPoint() + QPoint(0, 3 - down)


def test_a_part_that_is_painted_alone_has_no_end_of_its_own(desk: Desk) -> None:
    text = desk.reader.text
    assert text is not None
    desk.mark(text.content, Colour.GREEN)
    tone = edge(Colour.GREEN, desk.reader._look.colours)
    desk.reader.highlights.choose(None)
    rect = next(desk.reader._rectangles(desk.span("Nessuno le"))).adjusted(0, 8, 0, -8)
    down = desk.reader.verticalScrollBar().value()
    alone = desk.reader.viewport().grab(rect.translated(0, -down).toAlignedRect()).toImage()
    assert tone not in tones(alone)


def test_what_is_read_from_the_right_begins_at_the_right(desk: Desk) -> None:
    desk.article = add(desk.archive, "سوق الكتب", "سوق الكتب في بيت النخيل", language="ar")
    desk.window.reading.open_now(desk.article)
    one = desk.mark("الكتب")
    ends = desk.reader.highlights.handles(one)
    assert ends is not None
    assert ends[0].x() > ends[1].x()


def test_what_is_read_from_the_right_is_painted_once(desk: Desk) -> None:
    desk.article = add(
        desk.archive, "سوق", "سوق الكتب في بيت النخيل في الصباح الباكر", language="ar"
    )
    desk.window.reading.open_now(desk.article)
    desk.mark("الكتب في بيت النخيل", Colour.GREEN)
    look = desk.reader._look.colours
    assert ground(Colour.GREEN, look) in tones(picture(desk, "الكتب"))
    boxes = list(desk.reader._rectangles(desk.span("الكتب في بيت النخيل")))
    assert len(boxes) == 1
