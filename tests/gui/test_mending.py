"""Answers to suggested repairs become edits that keep what was said before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.mending import Mending
from emeroteca.gui.operations import Operations
from emeroteca.gui.panels.details import DetailsPanel
from emeroteca.gui.panels.notes import NotesPanel
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.reading import Reading
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import RepairEdit
from emeroteca.model.cleaning import Choice, Mend, MendKind, Repairs, Suggestion
from emeroteca.model.text import Span
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs

WORDS = "Ieri PutinChi parlava, oggi prevedetra le cose la fine."
FIRST = ArticleId(1)


def suggestion(surface: str, replacement: str) -> Suggestion:
    at = draft("La piena", WORDS).text.content.index(surface)
    return Suggestion(Span(at, at + len(surface)), replacement, MendKind.GLUED_WORDS)


ONE, TWO = suggestion("PutinChi", "Putin Chi"), suggestion("prevedetra", "prevede tra")


class SlowJobs(FakeJobs):
    """Keeps answers to `Archive.repairs` back until they are wanted."""

    def __init__(self, archive: Archive) -> None:
        super().__init__(archive)
        self.kept: list[Any] = []

    def ask(self, then: Any, method: Any, *args: Any) -> None:
        if method is Archive.repairs:
            said = self.repairs
            self.kept.append(lambda: then(said))
        else:
            super().ask(then, method, *args)

    def answer(self) -> None:
        self.kept.pop(0)()


class Desk:
    """A reader with one article that has two suggestions."""

    def __init__(self, jobs: FakeJobs, qtbot: QtBot) -> None:
        self.jobs = jobs
        self.owner = QObject()
        self.stack = QUndoStack(self.owner)
        self.reader, details, notes = ReaderView(), DetailsPanel(), NotesPanel()
        for part, width in ((self.reader, 700), (details, 290), (notes, 290)):
            qtbot.addWidget(part)
            part.resize(width, 700)
            part.show()
        real = cast(Jobs, jobs)
        operations = Operations(real, self.stack, self.owner)
        self.reading = Reading(real, operations, self.reader, details, notes, self.owner)
        self.mending = Mending(real, operations, self.reading, self.reader, self.owner)
        self.reading.open_now(FIRST)

    @property
    def last(self) -> RepairEdit:
        edit = self.jobs.edits[-1]
        assert isinstance(edit, RepairEdit)
        return edit


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    archive = Archive.open(tmp_path / "library")
    archive.add([replace(draft("La piena", WORDS), suggestions=(ONE, TWO))])
    yield archive
    archive.close()


@pytest.fixture
def desk(archive: Archive, qtbot: QtBot) -> Desk:
    return Desk(FakeJobs(archive), qtbot)


@pytest.fixture
def slow(archive: Archive, qtbot: QtBot) -> Desk:
    return Desk(SlowJobs(archive), qtbot)


def test_an_answer_is_added_to_what_was_said(desk: Desk) -> None:
    before = Mend("altro..", "altro.", "un ", "", True)
    desk.jobs.repairs = Repairs((Choice("key", True),), (), (before,))
    desk.reader.mends.answered.emit((ONE,), True)
    edit = desk.last
    assert edit.choices == (Choice("key", True),)
    assert [(mend.surface, mend.accepted) for mend in edit.mends] == [
        ("altro..", True),
        ("PutinChi", True),
    ]
    assert desk.stack.undoText() == "Repair “PutinChi”"


def test_a_repair_that_is_declined_replaces_one_that_was_accepted(desk: Desk) -> None:
    desk.reader.mends.answered.emit((ONE,), True)
    desk.jobs.repairs = Repairs(mends=desk.last.mends)
    desk.reader.mends.answered.emit((ONE,), False)
    assert [mend.accepted for mend in desk.last.mends] == [False]
    assert desk.stack.undoText() == "Leave “PutinChi” as it is"


def test_all_of_them_are_one_step(desk: Desk) -> None:
    desk.reader.mends.answered.emit((ONE, TWO), True)
    assert len(desk.last.mends) == 2
    assert desk.stack.undoText() == "Repair 2 places"
    assert desk.stack.count() == 1


def test_answers_in_quick_succession_do_not_lose_each_other(slow: Desk) -> None:
    jobs = cast(SlowJobs, slow.jobs)
    slow.reader.mends.answered.emit((ONE,), True)
    slow.reader.mends.answered.emit((TWO,), False)
    jobs.answer()
    assert len(slow.last.mends) == 2
    jobs.answer()
    assert len(jobs.edits) == 1
    jobs.repairs = Repairs(mends=slow.last.mends)
    slow.reader.mends.answered.emit((ONE,), False)
    jobs.answer()
    assert {mend.surface: mend.accepted for mend in slow.last.mends} == {
        "PutinChi": False,
        "prevedetra": False,
    }


def test_walking_says_where_one_is(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.mending.reached) as told:
        desk.reader.mends_wanted.emit()
    assert told.args is not None
    assert "1 of 2" in told.args[0]
    assert "PutinChi → Putin Chi" in told.args[0]
