"""The window tells what a newer copy has taken over, and gives it back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.main_window import MainWindow
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Added
from emeroteca.service.messages import Finished, Row
from tests.archive.annotated import mark
from tests.archive.drafts import draft
from tests.gui.a_window import a_window

URL = "https://faro.example/piena"
FLOOD = "Il fiume è salito di due metri in una notte, e l'argine vecchio ha tenuto."
LATER = "Aggiornamento: la piena è passata e il sindaco ha revocato l'allarme."


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, Archive, ArticleId]]:
    with a_window(tmp_path / "library") as (window, archive, _):
        (older,), _ = archive.add([draft("Piena", FLOOD, url=URL)])
        mark(archive, older.id, "argine vecchio")
        yield window, archive, older.id


def import_newer(window: MainWindow, archive: Archive) -> Added:
    """Import a newer copy, and let the window hear of it."""
    (added,), _ = archive.add([draft("Piena", LATER, FLOOD, url=URL)])
    archive.flush()
    row = Row("piena.html", added.outcome, added.id, added.title, inherited=added.inherited)
    window.imports.finished.emit(Finished(1, (row,), False))
    return added


def test_it_is_one_step_that_can_be_undone(desk: tuple[MainWindow, Archive, ArticleId]) -> None:
    window, archive, older = desk
    newer = import_newer(window, archive).id
    assert window.undo_stack.undoText() == "Bring highlights to the newer copy"
    assert "One highlight or note came along" in window.notice._text.text()
    window.undo_stack.undo()
    assert len(archive.annotations_of(older)) == 1
    assert not archive.annotations_of(newer)
    window.undo_stack.redo()
    assert len(archive.annotations_of(newer)) == 1


def test_the_older_copy_leads_to_the_newer(desk: tuple[MainWindow, Archive, ArticleId]) -> None:
    window, archive, older = desk
    newer = import_newer(window, archive).id
    window.reading.open_now(older)
    assert window.notes.newer.text() == "One highlight or note is on the newer copy"
    assert not window.notes.newer.isHidden()
    window.reading.open_now(newer)
    assert window.notes.newer.isHidden()
