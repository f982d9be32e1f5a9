"""A worker is made ready where something of an article is offered to be changed, and only there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.operations import Operations
from emeroteca.gui.panels.details import DetailsPanel
from emeroteca.gui.panels.notes import NotesPanel
from emeroteca.gui.reader.view import ReaderView
from emeroteca.gui.reading import Reading
from emeroteca.gui.warming import STAYED_MS, Warming
from emeroteca.model.article import ArticleId
from emeroteca.model.cleaning import MendKind, Suggestion
from emeroteca.model.text import Span
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs

PLAIN, GLUED = ArticleId(1), ArticleId(2)


class Desk:
    def __init__(self, qtbot: QtBot, archive: Archive) -> None:
        self.jobs = FakeJobs(archive)
        jobs, self._owner = cast(Jobs, self.jobs), QObject()
        parts = reader, details, notes = ReaderView(), DetailsPanel(), NotesPanel()
        for part in parts:
            qtbot.addWidget(part)
        operations = Operations(jobs, QUndoStack(self._owner), self._owner)
        self.reading = Reading(jobs, operations, reader, details, notes, self._owner)
        self.warming = Warming(jobs, self.reading, self._owner)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    archive = Archive.open(tmp_path / "library")
    offered = Suggestion(Span(0, 4), "U no", MendKind.GLUED_WORDS)
    glued = replace(draft("Due", "Unno e due."), suggestions=(offered,))
    archive.add([draft("Uno"), glued])
    yield Desk(qtbot, archive)
    archive.close()


def test_an_article_with_suggestions_that_stays_open(desk: Desk, qtbot: QtBot) -> None:
    desk.reading.open_now(GLUED)
    assert desk.jobs.warmed == []  # it may only have been passed
    qtbot.waitUntil(lambda: bool(desk.jobs.warmed))
    language = desk.reading.current.article.metadata.language  # type: ignore[union-attr]
    assert desk.jobs.warmed == [language]


def test_no_other_article_until_somebody_reaches_for_it(desk: Desk, qtbot: QtBot) -> None:
    desk.reading.open_now(GLUED)
    desk.reading.open_now(PLAIN)
    qtbot.wait(STAYED_MS + 100)
    assert desk.jobs.warmed == []
    desk.warming.now()
    assert desk.jobs.warmed == [""]
