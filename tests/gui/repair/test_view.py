"""The repair view under keys and mouse: turning, rules, undo, and what it asks for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from emeroteca.gui.repair.menu import piece_menu
from emeroteca.gui.repair.rows import Fold, Show
from emeroteca.gui.repair.view import RepairView
from emeroteca.model.changes import Inspection, RepairEdit
from emeroteca.model.cleaning import Choice, SiteRule
from tests.gui.repair.inspections import SITE, inspection, number_of

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, page: Inspection, width: int = 800) -> RepairView:
    view = RepairView()
    qtbot.addWidget(view)
    view.resize(width, 700)
    view.show()
    view.show_inspection(page)
    qtbot.wait(30)
    return view


def kept(view: RepairView, number: int) -> bool:
    return view.model.verdicts[number].kept


def middle_of(view: RepairView, number: int) -> QPoint:
    row = view.model.row_of(number)
    assert row is not None
    return view.list.parts(row).text.center().toPoint()


def click(qtbot: QtBot, view: RepairView, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    qtbot.mouseClick(view.list.viewport(), LEFT, keys, at)


def test_a_click_anywhere_on_a_row_turns_it_and_undo_turns_it_back(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    number = number_of(inspection(), "Leggi anche: la diga")
    click(qtbot, view, middle_of(view, number), Qt.KeyboardModifier.NoModifier)
    assert kept(view, number)
    assert view.changed
    qtbot.keyClick(view.list, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not kept(view, number)
    assert not view.changed
    view.redo()
    assert kept(view, number)


def test_keys_walk_keep_and_leave_out(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    view.list.go_to(6)
    qtbot.keyClick(view.list, Key.Key_L)
    qtbot.keyClick(view.list, Key.Key_Down)
    qtbot.keyClick(view.list, Key.Key_Down)
    assert view.list.current() == 8
    qtbot.keyClick(view.list, Key.Key_K)
    qtbot.keyClick(view.list, Key.Key_K)
    assert not kept(view, 6)
    assert kept(view, 8)
    qtbot.keyClick(view.list, Key.Key_Space)
    assert not kept(view, 8)


def test_several_pieces_are_selected_and_turned_together(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    view.list.go_to(8)
    for _ in range(2):
        qtbot.keyClick(view.list, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.list.chosen() == [8, 9, 10]
    qtbot.keyClick(view.list, Key.Key_Return)
    assert [kept(view, n) for n in (8, 9, 10)] == [False, False, False]
    view.undo()
    assert [kept(view, n) for n in (8, 9, 10)] == [False, True, True]
    # A click into the selection is for all of it.
    click(qtbot, view, middle_of(view, 8), Qt.KeyboardModifier.NoModifier)
    assert [kept(view, n) for n in (8, 9, 10)] == [True, True, True]


def test_apply_asks_for_one_edit_and_cancel_for_none(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    edits: list[RepairEdit] = []
    view.applied.connect(edits.append)
    view.apply()
    assert edits == []
    view.list.go_to(8)
    qtbot.keyClick(view.list, Key.Key_K)
    qtbot.keyClick(view.list, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edits == [
        RepairEdit(inspection().id, (Choice(inspection().pieces[8].key, keep=True),), ())
    ]
    with qtbot.waitSignal(view.cancelled):
        qtbot.keyClick(view.list, Key.Key_Escape)
    view.show_applying()
    assert not view.changed


def test_the_menu_offers_rules_shows_what_they_hit_and_takes_them_back(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    page = view.page
    assert page is not None

    def actions() -> list[QAction]:
        menu = piece_menu(page, view.decisions, 8, view.list.turn, view.decide, view)
        return [action for action in menu.actions() if not action.isSeparator()]

    one, place, text, _ = actions()
    assert one.text() == "Keep, only in this article"
    assert place.text() == (
        f"On {SITE}: always keep what stands here (div.story > p.note; 3 on this page)"
    )
    assert text.text() == f"On {SITE}: always keep this text"
    place.trigger()
    assert [kept(view, n) for n in (8, 11, 12)] == [True, True, True]
    assert page.edit(view.decisions).add_rules == (
        SiteRule(SITE, keep=True, place="div.story > p.note"),
    )
    removal = next(a for a in actions() if a.text() == f"Remove the rule for {SITE}")
    removal.trigger()
    assert not view.changed


def test_no_rule_is_offered_that_would_empty_every_article_of_the_site(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    page = view.page
    assert page is not None
    menu = piece_menu(page, view.decisions, 6, view.list.turn, view.decide, view)
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert said == [
        "Leave out, only in this article",
        f"On {SITE}: always leave out this text",
        "Copy text",
    ]


def test_a_stored_rule_is_named_and_removed(qtbot: QtBot) -> None:
    rule = SiteRule(SITE, keep=False, place="div.story > h2")
    view = shown(qtbot, inspection(rules=(rule,)))
    page = view.page
    assert page is not None
    assert not kept(view, 9)
    menu = piece_menu(page, view.decisions, 9, view.list.turn, view.decide, view)
    next(a for a in menu.actions() if a.text().startswith("Remove the rule")).trigger()
    assert kept(view, 9)
    assert page.edit(view.decisions).remove_rules == (rule,)


def test_filters_words_and_frame_narrow_and_widen_the_list(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    view.header.show_chosen.emit(Show.LEFT_OUT)
    assert 6 not in view.model.rows
    assert view.model.show is Show.LEFT_OUT
    field = view.findChild(QLineEdit)
    assert field is not None
    field.setText("contatti")
    assert view.model.rows == [14]
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    view.header.frame_toggled.emit(True)
    assert not any(isinstance(row, Fold) for row in view.model.rows)
    assert view.header.accessibleDescription() == "4 kept · 13 left out · 0 changed by you"


def test_a_fold_opens_by_click_and_by_key(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    first = view.list.visualRect(view.model.index(0, 0)).center()
    click(qtbot, view, first, Qt.KeyboardModifier.NoModifier)
    assert view.model.rows[:4] == [0, 1, 2, 3]
    view.list.setCurrentIndex(view.model.index(view.model.rowCount() - 1, 0))
    qtbot.keyClick(view.list, Key.Key_Return)
    assert not isinstance(view.model.rows[-1], Fold)


def test_a_long_piece_is_cut_and_shown_whole(qtbot: QtBot) -> None:
    for width in (800, 420):
        view = shown(qtbot, inspection(), width)
        row = view.model.row_of(7)
        assert row is not None
        header = view.list.verticalHeader()
        cut = header.sectionSize(row)
        view.list.go_to(7)
        click(
            qtbot,
            view,
            view.list.parts(row).more.center().toPoint(),
            Qt.KeyboardModifier.NoModifier,
        )
        assert header.sectionSize(row) > cut + 80
        assert kept(view, 7)
        qtbot.keyClick(view.list, Key.Key_Left)
        assert header.sectionSize(row) == cut


def test_every_row_of_a_large_page_is_measured_in_the_background(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection(times=30))
    view.header.frame_toggled.emit(True)
    rows = len(view.model.rows)
    assert rows == 17 * 30
    qtbot.waitUntil(lambda: view.list._measured == rows, timeout=5_000)
    heights = {view.list.verticalHeader().sectionSize(row) for row in range(rows)}
    assert min(heights) > 20


def test_what_was_begun_goes_on(qtbot: QtBot) -> None:
    view = shown(qtbot, inspection())
    view.list.go_to(8)
    qtbot.keyClick(view.list, Key.Key_K)
    begun = view.decisions
    view.end()
    view.show_inspection(inspection(), begun=begun)
    assert kept(view, 8)
    assert view.changed
    view.undo()
    assert not view.changed
