"""The details panel tells where each value was found, and takes a likely date over when asked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from emeroteca.gui.panels.details import DetailsPanel
from emeroteca.gui.panels.fields import Line, Lines
from emeroteca.gui.panels.known import LikelyDate, origin_phrase
from emeroteca.model.article import Article, ArticleId, Metadata
from emeroteca.model.facts import Fact, Origin

KNOWN = Metadata(
    title="The Empty Barge",
    byline="Ada Weir",
    site="The Canal Courier",
    url="https://canal-courier.example/barge",
    published="2024-06-19T10:30:00+02:00",
    language="en",
)


def article(metadata: Metadata = KNOWN) -> Article:
    return Article(
        ArticleId(1), metadata, 100, 1, "", "2026-11-01T10:00:00+00:00", "ab" * 32, "cd" * 32
    )


@pytest.fixture
def panel(app: QApplication, qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


def field(panel: DetailsPanel, name: str) -> Line | Lines:
    fields = [*panel.findChildren(Line), *panel.findChildren(Lines)]
    return next(f for f in fields if f.accessibleName() == name)


def lines(panel: DetailsPanel) -> list[QLabel]:
    return [label for label in panel.findChildren(QLabel) if label.isVisible()]


def test_each_field_hints_at_where_its_value_was_found(panel: DetailsPanel) -> None:
    facts = (
        Fact("byline", "Ada Weir", Origin.JSON_LD, 0.95),
        Fact("site", "The Canal Courier", Origin.META, 0.95),
        Fact("published", KNOWN.published, Origin.PAGE, 0.5),
        Fact("language", "it", Origin.TEXT, 0.9),
    )
    panel.show_articles((article(),), facts)
    assert field(panel, "Author").toolTip() == "From the page's own statement (JSON-LD)"
    assert field(panel, "Author").accessibleDescription() == field(panel, "Author").toolTip()
    assert field(panel, "Published").toolTip() == "As it is shown on the page; not certain"
    assert field(panel, "Address").toolTip() == ""
    # What differs from what was found was written by somebody.
    assert field(panel, "Language").toolTip() == "Written by hand"
    panel.show_articles((article(),))
    assert field(panel, "Author").toolTip() == ""
    assert field(panel, "Author").accessibleDescription() == ""


def test_further_facts_stand_in_quiet_lines(panel: DetailsPanel) -> None:
    facts = (
        Fact("modified", "2024-06-20", Origin.META),
        Fact("section", "<b>River</b>", Origin.JSON_LD),
        Fact("keywords", "barges, locks", Origin.META),
        Fact("licence", "https://licences.example/by/4.0/", Origin.PAGE),
        Fact("paywall", "yes", Origin.JSON_LD),
    )
    panel.show_articles((article(),), facts)
    shown = {line.text(): line for line in lines(panel)}
    assert "Updated: 20 Jun 2024" in shown
    assert "Keywords: barges, locks" in shown
    assert "Licence: https://licences.example/by/4.0/" in shown
    assert "Behind a paywall, as the page says" in shown
    assert shown["Section: <b>River</b>"].textFormat() is Qt.TextFormat.PlainText
    panel.show_articles((article(),))
    assert not any(line.text().startswith("Section") for line in lines(panel))


def test_a_likely_date_is_taken_over_when_asked(panel: DetailsPanel, qtbot: QtBot) -> None:
    from dataclasses import replace

    undated = replace(KNOWN, published="")
    panel.show_articles((article(undated),), (Fact("date_guess", "2024-06-19", Origin.GUESS, 0.4),))
    row = panel.findChild(LikelyDate)
    assert row is not None
    assert row.isVisible()
    assert any(line.text() == "Likely date: 19 Jun 2024 (guessed)" for line in lines(panel))
    button = row.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(panel.metadata_edited) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [1, replace(undated, published="2024-06-19")]


@pytest.mark.parametrize("name", ["Title", "Site"])
def test_a_field_leaves_undoing_to_the_window_until_something_is_typed(
    panel: DetailsPanel, qtbot: QtBot, name: str
) -> None:
    panel.show_articles((article(),))
    undo = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    undo.ignore()
    QApplication.sendEvent(field(panel, name), undo)
    assert not undo.isAccepted()
    qtbot.keyClicks(field(panel, name), "x")
    QApplication.sendEvent(field(panel, name), undo)
    assert undo.isAccepted()


@pytest.mark.parametrize("facts", [(), (Fact("date_guess", "2024-06-19", Origin.GUESS),)])
def test_no_date_is_offered_beside_a_known_one(
    panel: DetailsPanel, facts: tuple[Fact, ...]
) -> None:
    panel.show_articles((article(),), facts)
    row = panel.findChild(LikelyDate)
    assert row is not None
    assert not row.isVisible()


@pytest.mark.parametrize("origin", list(Origin))
def test_every_origin_has_words(app: QApplication, origin: Origin) -> None:
    assert len(origin_phrase(Fact("title", "x", origin))) > 10
