"""Highlights are made by the bar, by the keyboard and from a hit, and every step is undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.reader.mark_bar import Act
from emeroteca.gui.style import Theme, colours
from emeroteca.model.annotations.annotation import Colour, MarkStyle
from tests.gui.annotations.annotated import Desk

ADA = "Ada Ferri"


def test_a_digit_gives_the_selection_a_colour(desk: Desk, qtbot: QtBot) -> None:
    desk.select(ADA)
    assert desk.window.reader_pane.mark_bar.isVisible()
    qtbot.keyClick(desk.reader, Qt.Key.Key_3)
    assert desk.told() == [(ADA, "blue")]
    assert not desk.reader.textCursor().hasSelection()
    assert desk.window.settings.highlight == "blue"


def test_a_note_goes_to_the_highlight_just_made_rather_than_to_a_hit(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk.window
    desk.reader.hits.show((desk.span("Valdorsa"),))
    desk.reader.hits.go(0)
    desk.select(ADA)
    qtbot.keyClick(desk.reader, Qt.Key.Key_3)
    window.actions_["note_passage"].trigger()
    editor = window.notes.list.cards.editor
    assert editor is not None
    assert editor.annotation.colour is Colour.BLUE
    assert desk.told() == [(ADA, "blue")]


def test_alt_and_a_digit_do_so_too_instead_of_their_shortcut(desk: Desk, qtbot: QtBot) -> None:
    desk.select(ADA)
    qtbot.keyClick(desk.reader, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert desk.told() == [(ADA, "green")]


def test_making_changing_and_removing_are_undone_and_done_again(desk: Desk) -> None:
    one, stack = desk.mark(ADA), desk.window.undo_stack
    gestures = desk.window.commands.annotations.gestures
    gestures.recolour((one,), Colour.PINK)
    gestures.remove(desk.stored())
    assert desk.told() == []
    for told in ([(ADA, "pink")], [(ADA, "yellow")], []):
        stack.undo()
        assert desk.told() == told
    for told in ([(ADA, "yellow")], [(ADA, "pink")], []):
        stack.redo()
        assert desk.told() == told


def test_the_bar_goes_with_escape_and_stays_away(desk: Desk, qtbot: QtBot) -> None:
    desk.select(ADA)
    bar = desk.window.reader_pane.mark_bar
    qtbot.keyClick(desk.reader, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    bar.settle()
    assert not bar.isVisible()
    desk.select("Valdorsa")
    assert bar.isVisible()


def test_the_bar_covers_no_word_of_the_selection(desk: Desk) -> None:
    for words in (ADA, desk.reader.text.content):  # type: ignore[union-attr]
        desk.select(words)
        bar, view = desk.window.reader_pane.mark_bar, desk.reader.viewport().geometry()
        down = desk.reader.verticalScrollBar().value()
        covered = [
            rect
            for rect in desk.reader._rectangles(desk.span(words))
            if rect.translated(view.left(), view.top() - down).intersects(bar.geometry().toRectF())
        ]
        assert bar.isVisible()
        assert covered == []


def test_the_bar_fits_into_a_narrow_reader(desk: Desk) -> None:
    desk.window.resize(900, 700)
    desk.select(ADA)
    bar = desk.window.reader_pane.mark_bar
    assert bar.geometry().right() < desk.reader.width()
    assert all(
        button.visibleRegion().boundingRect() == button.rect() for button in bar.colours.values()
    )


def test_copying_is_as_it_was_while_the_bar_shows(desk: Desk, qtbot: QtBot) -> None:
    desk.select(ADA)
    qtbot.keyClick(desk.reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ADA
    qtbot.keyClick(desk.reader, Qt.Key.Key_C)
    assert f"“{ADA}”" in QGuiApplication.clipboard().text()
    assert "La diga" in QGuiApplication.clipboard().text()


def test_enter_highlights_and_writes_a_note(desk: Desk, qtbot: QtBot) -> None:
    desk.select(ADA)
    qtbot.keyClick(desk.reader, Qt.Key.Key_Return)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    qtbot.keyClicks(editor.field, "Who is it?")
    qtbot.waitUntil(lambda: desk.stored()[0].note == "Who is it?", timeout=2_000)


def test_what_was_written_in_one_sitting_is_one_step(desk: Desk, qtbot: QtBot) -> None:
    one = desk.mark(ADA, note="prima")
    desk.panel.write(one.id)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    for words in (" poi", " ancora"):
        editor.field.appendPlainText(words)
        editor.flush()
    desk.panel.list.close_editor()
    assert "ancora" in desk.stored()[0].note
    desk.window.undo_stack.undo()
    assert desk.stored()[0].note == "prima"
    desk.window.undo_stack.redo()
    assert "ancora" in desk.stored()[0].note


def test_a_found_place_becomes_a_highlight_with_one_key(desk: Desk) -> None:
    bar = desk.window.find_bar
    bar.open()
    bar.field.setText("diga")
    bar.walk(1)
    desk.window.actions_["highlight"].trigger()
    (anchor,) = (one.anchor for one in desk.stored())
    assert anchor is not None
    assert anchor.suffix.startswith(" restò")


def test_underlining_and_back(desk: Desk) -> None:
    desk.select(ADA)
    desk.window.reader_pane.mark_bar.acted.emit(Act.UNDERLINE)
    (one,) = desk.stored()
    assert one.style is MarkStyle.UNDERLINE
    desk.reader.highlights.choose(one.id)
    desk.window.reader_pane.mark_bar.acted.emit(Act.UNDERLINE)
    assert desk.stored()[0].style is MarkStyle.HIGHLIGHT


def test_the_keyboard_selects_with_a_caret(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_["caret"].trigger()
    assert desk.reader.cursorWidth() > 0
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        qtbot.keyClick(desk.reader, Qt.Key.Key_Right, shift)
    assert desk.reader.chosen() == desk.span("Ieri Ada")
    desk.window.actions_["caret"].trigger()
    assert desk.reader.cursorWidth() == 0


@pytest.mark.parametrize("words", ["Ieri", "Nessuno le"])
def test_what_shift_and_an_arrow_draw(desk: Desk, qtbot: QtBot, words: str) -> None:
    one = desk.mark(words)
    desk.reader.highlights.choose(one.id)
    desk.window.reader_pane.mark_bar.settle()
    desk.reader.setFocus()
    qtbot.keyClick(desk.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    ((longer, _),) = desk.told()
    assert longer in ("Ieri Ada", "Nessuno le rispose")
    desk.window.undo_stack.undo()
    assert desk.told()[0][0] == words


def test_another_theme_or_size_keeps_the_selection_and_the_place(desk: Desk) -> None:
    desk.window.resize(1000, 300)
    desk.select(ADA)
    bar = desk.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = desk.reader.position()
    assert place > 0
    desk.reader.set_colours(colours(Theme.DARK))
    assert desk.reader.chosen() == desk.span(ADA)
    assert desk.reader.position() == place
    desk.window.commands.looks.resize_text(1)
    assert desk.reader.chosen() == desk.span(ADA)
