"""Highlights of other programs come in from the window, are told of, and go back by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from emeroteca.exchange.incoming import Incoming
from emeroteca.gui.annotations.arrival_report import ArrivalReport
from emeroteca.model.changes import Changes
from emeroteca.service.messages import Finished, Progress
from tests.gui.annotations.annotated import Desk

AWAY = "https://altrove.example/pagina"
COMING = (
    Incoming(title="La diga", exact="Ada Ferri", note="Chi?"),
    Incoming(title="La diga", exact="parole che il testo non ha mai avuto"),
    Incoming(url=AWAY, title="Altrove", exact="una"),
    Incoming(url=AWAY, title="Altrove (2)", exact="due"),
)


def arrive(desk: Desk, *coming: Incoming, left: int = 0) -> ArrivalReport | None:
    """What the archive's process says of an import, and the report of it."""
    jobs = desk.window.jobs
    for number, one in enumerate(coming):
        received = desk.archive.receive([one])
        progress = Progress(1, number, len(coming), "a.json", Changes(), received)
        jobs.import_progressed.emit(progress)
    jobs.import_finished.emit(Finished(1, (), bool(left), left))
    return desk.window.commands.annotations.arrivals.report


def counts(report: ArrivalReport) -> list[str]:
    return [text.split()[-1] for _, _, text in report.sums]


def test_files_are_asked_for_and_imported_as_exports(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/tmp/a.json"], ""))
    desk.window.actions_["import_notes"].trigger()
    assert desk.window.jobs.started == [((), (), (Path("/tmp/a.json"),))]  # type: ignore[attr-defined]
    assert desk.window.imports.running


def test_the_report_tells_what_became_of_all(desk: Desk) -> None:
    report = arrive(desk, *COMING, COMING[0], left=7)
    assert report is not None
    assert counts(report) == ["1", "1", "2", "1", "7"]
    (page,) = (report.pages.topLevelItem(n) for n in range(report.pages.topLevelItemCount()))
    assert page is not None
    assert [page.text(column) for column in range(3)] == ["Altrove", AWAY, "2"]
    report.addresses.click()
    assert QGuiApplication.clipboard().text() == AWAY
    assert [one.anchor.exact for one in desk.reader.highlights.all if one.anchor] == ["Ada Ferri"]
    assert len(desk.panel.tray._all) == 1


def test_one_undo_takes_all_of_it_back(desk: Desk) -> None:
    kept = desk.mark("Valdorsa")
    report = arrive(desk, *COMING)
    assert report is not None
    report.undo.click()
    assert desk.stored() == (kept,)
    assert desk.archive.free_annotations() == ()
    desk.window.undo_stack.redo()
    assert (len(desk.stored()), len(desk.archive.free_annotations())) == (3, 2)


def test_another_step_is_not_undone_in_its_place(desk: Desk) -> None:
    report = arrive(desk, COMING[0])
    assert report is not None
    desk.mark("Valdorsa")
    assert report.undo.isHidden()
    desk.window.imports.show_report()
    again = desk.window.commands.annotations.arrivals.report
    assert again is not None
    assert not again.undo.isEnabled()


def test_what_has_no_place_is_listed_in_the_notebook(desk: Desk) -> None:
    report = arrive(desk, *COMING)
    assert report is not None
    report.unplaced.click()
    book = desk.window.commands.annotations.notebook.notebook
    assert book is not None
    headings = [row.heading for row in book.list.rows.rows if row.annotation is None]
    assert headings == ["La diga", "Altrove (not in the library)"]
    assert len(book.noted) == 3
    book.list.opened.emit(book.noted[-1].annotation)
    assert desk.window.notice.isVisible()


def test_a_file_with_nothing_in_it_is_told_of(desk: Desk) -> None:
    report = arrive(desk)
    assert report is not None
    assert [picture for picture, _, _ in report.sums] == ["info"]
    assert not report.undo.isEnabled()
