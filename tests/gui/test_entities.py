"""The panel of entities in the whole window, over a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.mark_kinds import MarkKind, MarkStyle
from emeroteca.gui.panels.entities.acts import Act
from emeroteca.gui.panels.entities.asking import AskName
from emeroteca.gui.panels.entities.choosing import ChooseEntity
from emeroteca.gui.panels.entities.rows import Row
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.service.messages import Recognising
from emeroteca.settings import Settings
from tests.archive.recognised import add, read_again, told
from tests.gui.a_window import a_window
from tests.gui.fake_jobs import FakeJobs

NOTHING = Changes()

WORDS = "Ada Ferri guida i lavori a Valdorsa. Ferri tace, e l'EAN con lei."
OTHER = "Lapo Ferri scrive da Mosca, e Ada Ferri legge."


class Desk:
    """A window in which an article with names is open."""

    def __init__(self, window: MainWindow, archive: Archive, saved: list[Settings]) -> None:
        self.window, self.archive, self.saved = window, archive, saved
        self.article = add(archive, "La diga", WORDS)
        self.other = add(archive, "La lettera", OTHER)
        window.show()
        window.reading.open_now(self.article)
        self.panel = window.entities
        self.commands = window.commands.entities

    def row(self, name: str) -> Row:
        """The row of a name."""
        (row,) = (row for row in self.panel.rows if row.name == name)
        return row

    def do(self, act: Act, name: str, words: str = "") -> None:
        """Carry out a gesture as the panel would."""
        self.panel.view.acted.emit(act, self.row(name), words)

    def names(self) -> set[str]:
        """What the panel lists of entities."""
        return {row.name for row in self.panel.rows if row.entity is not None}

    def undo(self) -> None:
        """Take the last step back."""
        self.window.undo_stack.undo()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with a_window(tmp_path / "library") as made:
        yield Desk(*made)
        made[0].hide()  # a notice still watches it, and must not be asked by what is being deleted


def test_an_open_article_fills_panel_and_text(desk: Desk) -> None:
    assert desk.names() == {"Ada Ferri", "Valdorsa", "EAN"}
    ada = desk.row("Ada Ferri")
    assert (len(ada.spans), ada.others) == (2, 1)
    marks = desk.window.reader.mentions._marks
    assert [mark.span for mark in marks[MarkKind.PEOPLE]] == list(ada.spans)
    desk.window.reading.close()
    assert desk.panel.rows == []


def test_renaming_is_undone_and_done_again(desk: Desk) -> None:
    desk.panel.model.renamed.emit(desk.row("Ada Ferri").entity.id, "Ada Maria Ferri")  # type: ignore[union-attr]
    assert "Ada Maria Ferri" in desk.names()
    assert desk.window.undo_stack.undoText() == "Rename “Ada Ferri”"
    desk.undo()
    assert "Ada Ferri" in desk.names()
    desk.window.undo_stack.redo()
    assert "Ada Maria Ferri" in desk.names()


def test_merging_by_a_drop_offers_to_undo_it(desk: Desk) -> None:
    into, other = desk.row("Ada Ferri").entity, desk.row("EAN").entity
    assert into is not None
    assert other is not None
    desk.panel.view.merge_wanted.emit(into.id, other.id)
    assert "EAN" not in desk.names()
    assert len(desk.row("Ada Ferri").spans) == 3
    notice = desk.window.notice
    assert notice.isVisible()
    assert "EAN" in notice.accessibleName()
    notice._button.click()
    assert "EAN" in desk.names()


def test_merging_into_one_that_is_found_by_its_beginning(desk: Desk, qtbot: QtBot) -> None:
    desk.do(Act.MERGE, "Ada Ferri")
    (dialog,) = desk.window.findChildren(ChooseEntity)
    dialog.field.setText("lap")
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == ["Lapo Ferri · 1"]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert desk.names() == {"Lapo Ferri", "Valdorsa", "EAN"}
    desk.undo()
    assert "Ada Ferri" in desk.names()


def test_one_is_not_merged_into_oneself(desk: Desk) -> None:
    desk.do(Act.MERGE, "Ada Ferri")
    (dialog,) = desk.window.findChildren(ChooseEntity)
    shown = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert shown
    assert not [name for name in shown if name.startswith("Ada Ferri")]


def test_a_name_is_split_off_and_another_added(desk: Desk) -> None:
    desk.do(Act.SPLIT, "Ada Ferri", "Ferri")
    assert {"Ada Ferri", "Ferri"} <= desk.names()
    desk.undo()
    desk.do(Act.ALIAS, "Ada Ferri")
    (dialog,) = desk.window.findChildren(AskName)
    dialog.field.setText("L'ingegnera")
    dialog.accept()
    entity = desk.row("Ada Ferri").entity
    assert entity is not None
    assert "L'ingegnera" in entity.aliases


def test_here_it_is_somebody_else(desk: Desk) -> None:
    desk.do(Act.ANOTHER_HERE, "Ada Ferri")
    (dialog,) = desk.window.findChildren(AskName)
    dialog.written.setCurrentText("Ferri")
    dialog.field.setText("Nino Ferri")
    dialog.accept()
    assert {"Nino Ferri", "Ada Ferri"} <= desk.names()
    assert told(desk.archive, desk.other) == {
        "Lapo Ferri": ["Lapo Ferri"],
        "Mosca": ["Mosca"],
        "Ada Ferri": ["Ada Ferri"],
    }


def test_what_is_no_entity_goes_here_or_everywhere(desk: Desk) -> None:
    desk.do(Act.DISMISS_HERE, "Ada Ferri")
    assert "Ada Ferri" not in desk.names()
    assert "Ada Ferri" in told(desk.archive, desk.other)
    desk.undo()
    desk.do(Act.DISMISS, "Ada Ferri")
    assert "Ada Ferri" not in told(desk.archive, desk.other)
    desk.undo()
    assert "Ada Ferri" in desk.names()


def test_kinds_pins_and_watches_turn(desk: Desk) -> None:
    desk.do(Act.PLACE, "EAN")
    assert desk.row("EAN").kind is MarkKind.PLACES
    for act, state in ((Act.PIN, "pinned"), (Act.WATCH, "watched")):
        for now in (True, False):
            desk.do(act, "EAN")
            assert getattr(desk.row("EAN").entity, state) is now


def select(desk: Desk, words: str) -> None:
    reader, at = desk.window.reader, WORDS.index(words)
    cursor = reader.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)


def test_selected_words_become_an_entity_that_is_shown(desk: Desk) -> None:
    menu = QMenu(desk.window)
    assert not desk.commands._marking.add_to(menu)
    select(desk, "i lavori")
    assert desk.commands._marking.add_to(menu)
    menu.actions()[1].trigger()
    assert desk.row("i lavori").kind is MarkKind.ORGANISATIONS
    row = desk.panel.view.row()
    assert row is not None
    assert row.name == "i lavori"
    desk.undo()
    assert "i lavori" not in desk.names()


def test_selected_words_become_one_that_is_known(desk: Desk) -> None:
    menu = QMenu(desk.window)
    select(desk, "lei")
    desk.commands._marking.add_to(menu)
    menu.actions()[-1].trigger()
    (dialog,) = desk.window.findChildren(ChooseEntity)
    dialog.field.setText("ada")
    dialog.accept()
    assert len(desk.row("Ada Ferri").spans) == 3


def test_a_click_in_the_text_chooses_in_the_panel_and_back(desk: Desk) -> None:
    mark = desk.window.reader.mentions._marks[MarkKind.PEOPLE][1]
    desk.window.panels.always[1].raise_()
    desk.window.reader.mentions.chosen.emit(mark)
    assert desk.panel.view.span() == mark.span
    assert desk.window.reader.mentions._key == mark.key
    desk.window.reading.open_now(desk.other)
    assert desk.window.reader.mentions._key is None


def test_an_entity_is_searched_and_its_dossier_opened(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.commands.dossier_wanted) as wanted:
        desk.do(Act.DOSSIER, "Ada Ferri")
    assert wanted.args == [desk.row("Ada Ferri").entity.id]  # type: ignore[union-attr]
    desk.do(Act.SEARCH, "Ada Ferri")
    assert desk.window.search_field.text() == 'person:"Ada Ferri"'


def test_marks_order_and_folds_are_remembered(desk: Desk) -> None:
    desk.panel.marks.chosen.emit((MarkKind.PLACES,), MarkStyle.STRONG)
    desk.panel.ordered.emit(desk.panel._order.NAME)
    desk.panel.view.folded.emit(frozenset({MarkKind.DATES}))
    settings = desk.window.settings
    assert settings.mark_places == "strong"
    assert settings.entity_sort == "name"
    assert settings.entities_folded == "dates"
    assert desk.saved[-1] == settings


def test_an_article_that_waits_is_read_next_and_comes_by_itself(desk: Desk) -> None:
    waiting = add(desk.archive, "La piena", "Ada Ferri guarda.", read=False)
    later = add(desk.archive, "Dopo", "Ada Ferri riposa.", read=False)
    assert desk.archive.to_recognise(1) == [later]
    desk.window.reading.open_now(waiting)
    assert desk.archive.to_recognise(1) == [waiting]
    assert desk.names() == set()
    desk.commands.take(read_again(desk.archive, waiting))
    assert "Ada Ferri" in desk.names()


def test_a_watched_name_in_a_new_article_is_announced(desk: Desk, qtbot: QtBot) -> None:
    desk.do(Act.WATCH, "Ada Ferri")
    desk.window.notice.hide()
    old = read_again(desk.archive, desk.other, "2")
    new = add(desk.archive, "La notte", "Ada Ferri non dorme.", read=False)
    desk.commands.take(Changes(added=(new,)))
    desk.commands.take(Changes(recognised=old.recognised))
    desk.commands.take(read_again(desk.archive, new))
    qtbot.waitUntil(desk.window.notice.isVisible)
    assert desk.window.notice.accessibleName() == "“La notte” speaks of Ada Ferri"
    desk.window.notice._button.click()
    current = desk.window.reading.current
    assert current is not None
    assert current.article.id == new


def test_nobody_is_told_of_what_nobody_watches(desk: Desk, qtbot: QtBot) -> None:
    new = add(desk.archive, "La notte", "Ada Ferri non dorme.", read=False)
    desk.commands.take(Changes(added=(new,)))
    desk.commands.take(read_again(desk.archive, new))
    asked = ArticleId(new)
    qtbot.wait(900)
    assert not desk.window.notice.isVisible()
    assert asked not in desk.commands.watched._awaited


def test_progress_is_shown_while_many_wait_and_can_be_paused(desk: Desk, qtbot: QtBot) -> None:
    jobs = cast(FakeJobs, desk.window.jobs)

    def tell(done: int, total: int, changes: Changes = NOTHING, paused: bool = False) -> None:
        jobs.recognition_progressed.emit(Recognising(done, total, changes, paused))

    tell(0, 1)
    assert desk.commands._progress is None
    tell(0, 40)
    tell(10, 40)
    progress = desk.commands._progress
    assert progress is not None
    qtbot.waitUntil(progress.isVisible)
    assert (progress._bar.value(), progress._bar.maximum()) == (10, 40)
    progress._pause.click()
    assert jobs.paused == [True]
    assert desk.saved[-1].names_paused
    jobs.opened.emit(1, 0)  # as at the next start
    assert jobs.paused == [True, True]
    tell(10, 40, paused=True)
    assert "paused" in progress._text.text()
    tell(40, 40)
    assert not progress.isVisible()


def test_what_was_read_in_the_background_is_shown(desk: Desk) -> None:
    waiting = add(desk.archive, "La piena", "Ada Ferri guarda.", read=False)
    desk.window.reading.open_now(waiting)
    changes = read_again(desk.archive, waiting)
    cast(FakeJobs, desk.window.jobs).recognition_progressed.emit(Recognising(1, 1, changes))
    assert desk.names() == {"Ada Ferri"}
