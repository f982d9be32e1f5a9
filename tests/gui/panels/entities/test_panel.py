"""The panel: states, search, walking by keyboard and mouse, and what each gesture tells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from emeroteca.gui.mark_kinds import MarkKind
from emeroteca.gui.panels.entities.acts import Act
from emeroteca.gui.panels.entities.menu import menu_of
from emeroteca.gui.panels.entities.model import EntityModel
from emeroteca.gui.panels.entities.panel import EntitiesPanel
from emeroteca.gui.panels.entities.rows import Order, Row, entity_key
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import ArticleEntities, EntityId
from emeroteca.model.text import Span
from tests.gui.panels.entities.spoken import ADA, ELIA, TEXT, VALDORSA, spans, spoken_of

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot) -> EntitiesPanel:
    made = EntitiesPanel()
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.show_entities(TEXT, spoken_of(), trashed=False)
    return made


def press(qtbot: QtBot, panel: EntitiesPanel, *keys: Key) -> None:
    for key in keys:
        qtbot.keyClick(panel.view, key)


def place(panel: EntitiesPanel, key: tuple[str, int | str]) -> QPoint:
    rect = panel.view.visualRect(panel.model.index_of(key))
    return QPoint(rect.left() + 60, rect.top() + 10)


def said(panel: EntitiesPanel) -> str:
    return " ".join(label.text() for label in panel.empty.findChildren(QLabel))


def listed(panel: EntitiesPanel) -> list[str]:
    model = panel.model
    return [
        str(model.index(row, 0, head).data())
        for _, head in model.heads()
        for row in range(model.rowCount(head))
    ]


# ---------------------------------------------------------------------- states


def test_it_says_why_nothing_is_listed(panel: EntitiesPanel) -> None:
    panel.show_entities(TEXT, ArticleEntities(ArticleId(2)), trashed=False)
    assert "No names found" in said(panel)
    panel.show_entities(TEXT, ArticleEntities(ArticleId(2), pending=True), trashed=False)
    assert "Looking for names" in said(panel)
    panel.show_nothing()
    assert "No article is open" in said(panel)
    panel.set_order(Order.NAME)
    assert "No article is open" in said(panel)


def test_what_was_found_before_is_listed_while_the_article_waits(panel: EntitiesPanel) -> None:
    assert not panel._waits.isVisible()
    panel.show_entities(TEXT, spoken_of(pending=True), trashed=False)
    assert panel._waits.isVisible()
    assert "Ada Ferri" in listed(panel)


def test_typing_narrows_and_finds_nothing(panel: EntitiesPanel, qtbot: QtBot) -> None:
    panel.field.setText("zani")
    qtbot.waitUntil(lambda: listed(panel) == ["Èlia Zani"])
    panel.field.setText("nobody")
    qtbot.waitUntil(lambda: panel.empty.isVisible())
    assert "Nothing here is called so" in said(panel)


def test_heads_count_and_fold_and_the_folded_ones_are_told(
    panel: EntitiesPanel, qtbot: QtBot
) -> None:
    kind, head = panel.model.heads()[0]
    assert head.data() == "People (2)"
    with qtbot.waitSignal(panel.view.folded) as told:
        qtbot.mouseClick(
            panel.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=panel.view.visualRect(head).center(),
        )
    assert told.args == [frozenset({kind})]
    panel.show_entities(TEXT, spoken_of(), trashed=False)
    assert not panel.view.isExpanded(panel.model.heads()[0][1])


def test_a_screen_reader_is_told_all_that_a_row_shows(panel: EntitiesPanel) -> None:
    told = panel.model.index_of(entity_key(ADA)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Ada Ferri, 3 mentions, in 2 other articles"


# ---------------------------------------------------------------------- walking


def test_arrows_choose_names_and_walk_their_mentions(panel: EntitiesPanel, qtbot: QtBot) -> None:
    gone, chosen = list[Span](), list[Row | None]()
    panel.view.went.connect(gone.append)
    panel.view.chosen.connect(chosen.append)
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, panel, Key.Key_Down)
    assert chosen[-1] is not None
    assert chosen[-1].name == "Ada Ferri"
    assert gone == []
    press(qtbot, panel, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Space)
    first, second, third = spans("Ada Ferri", "Ferri", "Ferri")
    assert gone == [second, third, first, third, third]


def test_the_current_row_is_taller_by_its_context(panel: EntitiesPanel) -> None:
    index = panel.model.index_of(entity_key(ADA))
    before = panel.view.visualRect(index).height()
    panel.choose(entity_key(ADA))
    assert panel.view.visualRect(index).height() > before + 30
    panel.choose(entity_key(ELIA))
    assert panel.view.visualRect(index).height() == before


def test_a_click_goes_there_and_the_arrows_of_the_context_walk(
    panel: EntitiesPanel, qtbot: QtBot
) -> None:
    gone = list[Span]()
    panel.view.went.connect(gone.append)
    left, viewport = Qt.MouseButton.LeftButton, panel.view.viewport()
    qtbot.mouseClick(viewport, left, pos=place(panel, entity_key(ADA)))
    index = panel.model.index_of(entity_key(ADA))
    painter, box = panel.view._painter, panel.view._painter.box
    assert box is not None
    corner = painter.context_place(panel.view.visualRect(index), MarkKind.PEOPLE)
    qtbot.mouseClick(viewport, left, pos=(corner + box.forward.center()).toPoint())
    first, second, _ = spans("Ada Ferri", "Ferri", "Ferri")
    assert gone == [first, second]


def test_a_speaker_is_a_link_to_who_that_is(panel: EntitiesPanel, qtbot: QtBot) -> None:
    (row,) = (row for row in panel.rows if row.speaker == ADA)
    rect = panel.view.visualRect(panel.model.index_of(row.key))
    at = panel.view._painter.speaker_rect(rect, row).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    current = panel.view.row()
    assert current is not None
    assert current.key == entity_key(ADA)


def test_enter_leads_from_a_quotation_to_who_speaks(panel: EntitiesPanel, qtbot: QtBot) -> None:
    (row,) = (row for row in panel.rows if row.speaker == ADA)
    panel.choose(row.key)
    press(qtbot, panel, Key.Key_Return)
    current = panel.view.row()
    assert current is not None
    assert current.key == entity_key(ADA)


def test_escape_closes_the_row_and_then_leads_to_the_field(
    panel: EntitiesPanel, qtbot: QtBot
) -> None:
    panel.choose(entity_key(ADA))
    with qtbot.assertNotEmitted(panel.view.left):
        press(qtbot, panel, Key.Key_Escape)
    assert panel.view.row() is None
    with qtbot.waitSignal(panel.view.left):
        press(qtbot, panel, Key.Key_Escape)


def test_the_open_mention_is_told_to_those_who_hear_it(panel: EntitiesPanel) -> None:
    panel.choose(entity_key(ELIA))
    assert "Nel 2019 Èlia Zani scriveva" in panel.view.accessibleDescription()


def test_where_a_row_has_gone_one_stays_near(panel: EntitiesPanel) -> None:
    panel.choose(entity_key(ADA))
    found = spoken_of()
    without = ArticleEntities(found.article, found.entities[1:], found.dates, found.quotations)
    panel.show_entities(TEXT, without, trashed=False, same=True)
    row = panel.view.row()
    assert row is not None
    assert row.key == entity_key(ELIA)


def test_one_stays_at_the_mention_where_one_was(panel: EntitiesPanel) -> None:
    third = spans("Ada Ferri", "Ferri", "Ferri")[2]
    panel.choose(entity_key(ADA), third)
    panel.show_entities(TEXT, spoken_of(), trashed=False, same=True)
    assert panel.view.span() == third
    panel.show_entities(TEXT, spoken_of(), trashed=False)
    assert panel.view.row() is None


def test_a_name_that_the_field_leaves_out_is_shown_all_the_same(
    panel: EntitiesPanel, qtbot: QtBot
) -> None:
    panel.field.setText("zani")
    qtbot.waitUntil(lambda: listed(panel) == ["Èlia Zani"])
    panel.choose(entity_key(VALDORSA))
    row = panel.view.row()
    assert row is not None
    assert row.name == "Valdorsa"


# ---------------------------------------------------------------------- gestures


@pytest.mark.parametrize(
    ("key", "shift", "act"),
    [
        (Key.Key_Return, False, Act.DOSSIER),
        (Key.Key_M, False, Act.MERGE),
        (Key.Key_2, False, Act.ORGANISATION),
        (Key.Key_P, False, Act.PIN),
        (Key.Key_W, False, Act.WATCH),
        (Key.Key_Delete, False, Act.DISMISS_HERE),
        (Key.Key_Delete, True, Act.DISMISS),
    ],
)
def test_every_gesture_has_a_key(
    panel: EntitiesPanel, qtbot: QtBot, key: Key, shift: bool, act: Act
) -> None:
    panel.choose(entity_key(ADA))
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(panel.view.acted) as told:
        qtbot.keyClick(panel.view, key, held)
    assert told.args is not None
    assert told.args[0] is act
    assert told.args[1].key == entity_key(ADA)


def test_a_date_is_no_entity_that_could_be_deleted(panel: EntitiesPanel, qtbot: QtBot) -> None:
    (row,) = (row for row in panel.rows if row.name == "2019")
    panel.choose(row.key)
    with qtbot.assertNotEmitted(panel.view.acted):
        press(qtbot, panel, Key.Key_Delete, Key.Key_Return, Key.Key_M)


def test_a_double_click_opens_the_dossier(panel: EntitiesPanel, qtbot: QtBot) -> None:
    at, viewport = place(panel, entity_key(ADA)), panel.view.viewport()
    with qtbot.waitSignal(panel.view.acted) as told:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert told.args is not None
    assert told.args[0] is Act.DOSSIER


def test_a_name_is_changed_in_place(panel: EntitiesPanel, qtbot: QtBot) -> None:
    panel.choose(entity_key(ADA))
    press(qtbot, panel, Key.Key_F2)
    (field,) = panel.view.viewport().findChildren(QLineEdit)
    assert field.text() == "Ada Ferri"
    field.setText("  Ada   Maria Ferri ")
    with qtbot.waitSignal(panel.model.renamed) as told:
        qtbot.keyClick(field, Key.Key_Return)
    assert told.args == [ADA, "Ada Maria Ferri"]


def test_the_same_name_or_none_changes_nothing(panel: EntitiesPanel, qtbot: QtBot) -> None:
    index = panel.model.index_of(entity_key(ADA))
    with qtbot.assertNotEmitted(panel.model.renamed):
        for name in ("Ada Ferri", "   "):
            panel.model.setData(index, name)


def drop(panel: EntitiesPanel, dragged: EntityId, on: QModelIndex) -> None:
    data = panel.model.mimeData([panel.model.index_of(entity_key(dragged))])
    assert isinstance(data, QMimeData)
    panel.view._aim(on)
    event = QDropEvent(
        QPointF(panel.view.visualRect(on).center()),
        Qt.DropAction.LinkAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.view.dropEvent(event)


def test_one_name_dropped_on_another_merges_it_into_that(
    panel: EntitiesPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.view.merge_wanted) as told:
        drop(panel, ELIA, panel.model.index_of(entity_key(ADA)))
    assert told.args == [ADA, ELIA]


def test_only_entities_are_dragged_and_dropped_on(panel: EntitiesPanel) -> None:
    model: EntityModel = panel.model
    (year,) = (row for row in panel.rows if row.name == "2019")
    movable = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(model.index_of(entity_key(ADA))) & movable == movable
    assert not model.flags(model.index_of(year.key)) & movable
    assert not model.flags(model.heads()[0][1]) & movable


def test_the_menu_offers_everything_and_splits_each_name(panel: EntitiesPanel) -> None:
    done = list[tuple[Act, str]]()
    row = panel.row_of(entity_key(ADA))
    assert row is not None
    menu = menu_of(row, lambda act, words: done.append((act, words)), panel)
    for action in menu.actions():
        inner = action.menu()
        for one in inner.actions() if inner is not None else (action,):  # type: ignore[attr-defined]
            one.trigger()
    assert {act for act, _ in done} == set(Act)
    assert (Act.SPLIT, "Ferri") in done
