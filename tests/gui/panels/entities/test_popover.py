"""What is shown of a name while the mouse rests on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from pytestqt.qtbot import QtBot

from emeroteca.gui.panels.entities.context import context_of
from emeroteca.gui.panels.entities.panel import EntitiesPanel
from emeroteca.gui.panels.entities.popover import MentionPopover
from emeroteca.gui.panels.entities.rows import entity_key
from emeroteca.model.text import Span
from tests.archive.drafts import text_of
from tests.gui.panels.entities.spoken import ADA, TEXT, spans, spoken_of


@pytest.fixture
def panel(qtbot: QtBot) -> EntitiesPanel:
    made = EntitiesPanel()
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.show_entities(TEXT, spoken_of(), trashed=False)
    return made


def shown(panel: EntitiesPanel) -> MentionPopover:
    popover, row = panel.view.resting.popover, panel.row_of(entity_key(ADA))
    assert row is not None
    popover.show_row(TEXT, row, QRect(600, 300, 200, 24))
    return popover


def click(qtbot: QtBot, popover: MentionPopover, at: QPointF) -> None:
    place: QPoint = (popover._origin() + at).toPoint()
    qtbot.mouseClick(popover, Qt.MouseButton.LeftButton, pos=place)


def test_its_arrows_walk_the_mentions_one_by_one(panel: EntitiesPanel, qtbot: QtBot) -> None:
    popover = shown(panel)
    for mention in (*spans("Ada Ferri", "Ferri", "Ferri"), spans("Ada Ferri")[0]):
        assert popover.span == mention
        assert popover._box is not None
        click(qtbot, popover, popover._box.forward.center())
    assert popover.accessibleName().startswith("Ada Ferri: ")


def test_a_click_in_it_goes_there(panel: EntitiesPanel, qtbot: QtBot) -> None:
    popover = shown(panel)
    popover.walk(-1)
    with qtbot.waitSignal(panel.view.went) as told:
        click(qtbot, popover, QPointF(20, 6))
    third = spans("Ada Ferri", "Ferri", "Ferri")[2]
    assert told.args == [third]
    assert panel.view.span() == third
    assert not popover.isVisible()


def test_it_goes_when_the_keyboard_is_used(panel: EntitiesPanel, qtbot: QtBot) -> None:
    popover = shown(panel)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert not popover.isVisible()


def test_a_context_is_cut_between_words_and_stays_in_its_paragraph() -> None:
    text = text_of("Prima.", "parola " * 40 + "Ferri tace " + "dopo " * 60, "Dopo.")
    at = text.content.index("Ferri")
    context = context_of(text, Span(at, at + 5))
    assert context.before.startswith("… parola")
    assert context.after.endswith("dopo …")
    assert "Prima" not in context.text
    short = context_of(text, Span(0, 5))
    assert (short.before, short.words, short.after) == ("", "Prima", ".")
