"""A chronology of articles or of an entity: line and list go together and lead back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.chronology.window import ChronologyWindow
from emeroteca.gui.main_window import MainWindow
from emeroteca.model.text import Span
from emeroteca.settings import Settings
from tests.archive.recognised import add, named
from tests.gui.a_window import a_window

ONE = "Ada Ferri nacque nel 1961. A Mosca nevicò nel 2001, e di nuovo nel 1999."
TWO = "Nel 1961 aprì la diga, dice Ada Ferri."


class Desk:
    """A window with two articles, of which the first is open."""

    def __init__(self, window: MainWindow, archive: Archive, saved: list[Settings]) -> None:
        self.window, self.archive, self.saved = window, archive, saved
        self.one, self.two = add(archive, "Uno", ONE), add(archive, "Due", TWO)
        window.listing.refresh()
        window.show()
        window.reading.open_now(self.one)
        self.commands = window.commands.dossiers

    @property
    def chronology(self) -> ChronologyWindow:
        """The one that was opened last."""
        return self.commands.chronologies[-1]

    def dates(self) -> list[str]:
        """The years on the line."""
        return [one.since[:4] for one in self.chronology.line.intervals]

    def rows(self) -> list[str]:
        """The rows of the list."""
        return [row.text for row in self.chronology.model.rows]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with a_window(tmp_path / "library") as made:
        desk = Desk(*made)
        yield desk
        desk.commands.close()
        made[0].hide()


def test_the_dates_of_one_article(desk: Desk) -> None:
    desk.window.actions_["chronology"].trigger()
    assert desk.chronology.windowTitle() == "Chronology: Uno"
    assert desk.dates() == ["1961", "1999", "2001"]
    assert desk.rows()[:2] == ["1961", "Ada Ferri nacque nel 1961."]
    assert desk.chronology._count.accessibleName() == "3 dates"


def test_the_dates_of_the_selection(desk: Desk) -> None:
    desk.window.pane.views.view.selectAll()
    desk.window.actions_["chronology"].trigger()
    assert desk.chronology._count.accessibleName() == "3 dates in 2 articles"
    assert [one.count for one in desk.chronology.line.intervals] == [2, 1, 1]


def test_the_dates_of_an_entity_are_those_beside_its_name(desk: Desk) -> None:
    ada = named(desk.archive, desk.one, "Ada Ferri")
    desk.commands.open(ada.id)
    desk.commands.dossiers.windows[ada.id].head.chronology.click()
    assert desk.chronology.windowTitle() == "Chronology: Ada Ferri"
    assert desk.dates() == ["1961"]


def test_line_and_list_follow_each_other(desk: Desk, qtbot: QtBot) -> None:
    desk.commands.show_chronology()
    shown = desk.chronology
    qtbot.keyClick(shown.line, Qt.Key.Key_End)
    assert shown.model.rows[shown.list.currentIndex().row()].text == "2001"
    shown.list.setCurrentIndex(shown.model.index(2 + 1, 0))
    assert shown.line.picked == 1


def test_a_sentence_leads_back(desk: Desk, qtbot: QtBot) -> None:
    desk.commands._open_chronology("Due").show_articles((desk.two,))
    shown = desk.chronology
    qtbot.keyClick(shown.line, Qt.Key.Key_Home)
    shown.list.setCurrentIndex(shown.model.index(1, 0))
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    current = desk.window.reading.current
    assert current is not None
    assert current.article.id == desk.two
    assert desk.window.reader.mentions._at == Span(4, 8)


def test_no_dates_are_told_in_words(desk: Desk) -> None:
    bare = add(desk.archive, "Tre", "Piove.")
    desk.commands._open_chronology("Tre").show_articles((bare,))
    assert desk.chronology._count.accessibleName() == "No date is known"
    assert desk.chronology._stack.currentWidget() is desk.chronology.empty


def test_many_rows_come_as_they_are_needed(desk: Desk, qtbot: QtBot) -> None:
    years = range(1700, 2000)
    many = add(desk.archive, "Anni", *(f"Nel {year} piove." for year in years))
    desk.commands._open_chronology("Anni").show_articles((many,))
    shown = desk.chronology
    assert len(shown.model.rows) < 2 * len(years)
    qtbot.keyClick(shown.line, Qt.Key.Key_End)
    assert shown.model.rows[shown.list.currentIndex().row()].text == "1999"


def test_it_is_closed_by_escape_and_its_size_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    desk.commands.show_chronology()
    desk.chronology.resize(600, 500)
    desk.chronology.close()
    assert desk.commands.chronologies == []
    desk.commands.show_chronology()
    assert desk.chronology.width() == 600
