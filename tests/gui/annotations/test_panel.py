"""The panel of notes: listed in the order of the text, filtered, walked, written, put in place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.annotations.model import AnnotationModel
from emeroteca.gui.annotations.rows import Row, Wanted, wanted
from emeroteca.model.annotations.annotation import (
    Anchor,
    Annotation,
    AnnotationEdit,
    AnnotationId,
    Colour,
    Suggested,
)
from emeroteca.model.text import Span
from tests.gui.annotations.annotated import Desk
from tests.gui.fake_jobs import FakeJobs


def listed(desk: Desk) -> list[str]:
    rows = (row.annotation for row in desk.panel.list.rows.rows)
    return [one.anchor.exact for one in rows if one is not None and one.anchor is not None]


def test_highlights_are_listed_in_the_order_of_the_text(desk: Desk) -> None:
    desk.mark("rispose")
    desk.mark("Ada Ferri")
    assert listed(desk) == ["Ada Ferri", "rispose"]
    desk.window.reading.close()
    assert listed(desk) == []


def test_they_are_narrowed_by_words_colours_and_tags(desk: Desk) -> None:
    desk.mark("Ada Ferri", Colour.GREEN, note="La **perché**", tags=("chi",))
    desk.mark("rispose", Colour.PINK)
    desk.panel.finder.setText("perche")
    assert listed(desk) == ["Ada Ferri"]
    desk.panel.finder.clear()
    desk.panel.filter._colours[Colour.PINK].trigger()
    assert listed(desk) == ["rispose"]
    desk.panel.filter.clear()
    desk.panel.filter._tags["chi"].trigger()
    assert listed(desk) == ["Ada Ferri"]
    desk.panel.filter.clear()
    assert listed(desk) == ["Ada Ferri", "rispose"]


def test_what_the_filter_hides_is_shown_when_it_is_asked_for(desk: Desk) -> None:
    one = desk.mark("Ada Ferri")
    desk.panel.finder.setText("niente")
    assert listed(desk) == []
    desk.panel.reveal(one.id)
    assert desk.panel.list.current() == one


def test_a_click_leads_to_the_words(desk: Desk, qtbot: QtBot) -> None:
    one = desk.mark("Ada Ferri")
    view = desk.panel.list
    place = view.visualRect(view.rows.index_of(one.id)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.reader.highlights.current == one
    assert desk.reader.highlights._flash.isActive()


def test_keys_colour_and_remove_in_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.mark("Ada Ferri")
    desk.panel.focus_list()
    qtbot.keyClick(desk.panel.list, Qt.Key.Key_6)
    assert desk.told() == [("Ada Ferri", "purple")]
    qtbot.keyClick(desk.panel.list, Qt.Key.Key_Delete)
    assert desk.told() == []
    desk.window.undo_stack.undo()
    assert listed(desk) == ["Ada Ferri"]


def test_the_editor_stays_open_while_other_highlights_come(desk: Desk, qtbot: QtBot) -> None:
    one = desk.mark("rispose")
    desk.panel.write(one.id)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    qtbot.keyClicks(editor.field, "half a thou")
    desk.mark("Ada Ferri")
    assert desk.panel.list.cards.editor is editor
    assert editor.note == "half a thou"
    desk.panel.list.close_editor()
    assert desk.archive.annotation(one.id).note == "half a thou"


def test_tags_are_typed_in_place(desk: Desk, qtbot: QtBot) -> None:
    one = desk.mark("Ada Ferri")
    desk.panel.write(one.id, tags=True)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    qtbot.keyClicks(editor.tags, "who, #where,  who ")
    qtbot.keyClick(editor.tags, Qt.Key.Key_Return)
    assert desk.stored()[0].tags == ("who", "where")


def test_a_note_shows_how_it_reads(desk: Desk) -> None:
    one = desk.mark("Ada Ferri", note="plain")
    desk.panel.write(one.id)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    assert editor.read.isHidden()
    editor.field.setPlainText("**bold** ![](file:///etc/passwd)")
    assert not editor.read.isHidden()
    assert editor.read.toPlainText().startswith("bold")
    assert "\ufffc" not in editor.read.toPlainText()


def test_what_is_typed_is_stored_when_another_article_is_opened(desk: Desk) -> None:
    one = desk.mark("Ada Ferri")
    desk.panel.write(one.id)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    editor.field.setPlainText("Prima di andare")
    desk.window.reading.close()
    assert desk.archive.annotation(one.id).note == "Prima di andare"


def test_what_lost_its_place_is_put_back_where_one_agrees(desk: Desk) -> None:
    one = desk.mark("Ada Ferri")
    assert one.anchor is not None
    lost = replace(one, anchor=Anchor(Span(3, 9), "Ada Feri"), placed=False)
    new = Anchor(desk.span("Valdorsa"), "Valdorsa")
    jobs = desk.window.jobs
    assert isinstance(jobs, FakeJobs)
    jobs.answers[Archive.suggest_place] = Suggested(one.id, new, 0.9)
    desk.window.operations.annotate(AnnotationEdit((lost,)), "x")
    tray = desk.panel.tray
    assert not tray.isHidden()
    assert listed(desk) == []
    assert desk.reader.highlights.all == ()
    tray.place.click()
    assert listed(desk) == ["Valdorsa"]
    assert tray.isHidden()
    desk.window.undo_stack.undo()
    assert not tray.isHidden()


def test_walking_from_highlight_to_highlight(desk: Desk) -> None:
    ids = [desk.mark(words).id for words in ("Ada Ferri", "Valdorsa", "rispose")]
    went = []
    for name in ("next_annotation",) * 4 + ("previous_annotation",):
        desk.window.actions_[name].trigger()
        current = desk.reader.highlights.current
        assert current is not None
        went.append(ids.index(current.id))
    assert went == [0, 1, 2, 0, 2]


def test_every_word_must_be_there_wherever_it_stands() -> None:
    one = Annotation(AnnotationId(1), note="della diga", tags=("chi",))
    assert wanted([one], Wanted("DIGA chi")) == [one]
    assert wanted([one], Wanted("diga dove")) == []


def test_a_few_rows_come_and_go_one_by_one(qtbot: QtBot) -> None:
    rows = [Row(Annotation(AnnotationId(n))) for n in range(5)]
    model = AnnotationModel()
    model.show(rows)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show([rows[0], rows[2], rows[4]])
        model.show([rows[0], rows[1], rows[2], Row(rows[4].annotation, below="anders")])
    assert [row.annotation.id for row in model.rows if row.annotation] == [0, 1, 2, 4]
    with qtbot.waitSignal(model.modelReset):
        model.show([rows[2], rows[0]])


def test_a_screen_reader_hears_all_of_it(desk: Desk) -> None:
    desk.mark("Ada Ferri", Colour.BLUE, note="Chi?", tags=("chi",))
    model = desk.panel.list.rows
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Blue highlight. “Ada Ferri”. Note: Chi?. Tags: chi"


def test_its_list_and_the_bar_are_there_for_a_screen_reader(desk: Desk) -> None:
    desk.mark("Ada Ferri", Colour.BLUE, note="Chi?")
    listed = QAccessible.queryAccessibleInterface(desk.panel.list)
    assert listed.text(QAccessible.Text.Name) == "Highlights of this article"
    assert listed.role() is QAccessible.Role.List
    (one,) = [listed.child(number) for number in range(listed.childCount())]
    assert one.role() is QAccessible.Role.ListItem
    assert one.text(QAccessible.Text.Name) == "Blue highlight. “Ada Ferri”. Note: Chi?"
    buttons = desk.window.reader_pane.mark_bar.findChildren(QAbstractButton)
    spoken = [QAccessible.queryAccessibleInterface(b).text(QAccessible.Text.Name) for b in buttons]
    assert len(spoken) > 8
    assert all(spoken)
