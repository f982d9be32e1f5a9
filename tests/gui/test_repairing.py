"""From the reader to the repair view and back: edits, the way out, what recurs, cleaning again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.cleaning_progress import CleaningProgress
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.learned import Learned
from emeroteca.gui.operations import Operations
from emeroteca.gui.panels.details import DetailsPanel
from emeroteca.gui.panels.notes import NotesPanel
from emeroteca.gui.reader.pane import ReaderPane
from emeroteca.gui.reading import Reading
from emeroteca.gui.recleaning import PATIENCE_MS, Recleaning
from emeroteca.gui.repairing import Repairing
from emeroteca.gui.site_rules import SiteRulesDialog
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Inspection, Recurring, RepairEdit, RuleEdit
from emeroteca.model.cleaning import Choice, Repairs, SiteRule
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs
from tests.gui.repair.inspections import SITE, inspection

ONE = ArticleId(1)
TWO = ArticleId(2)


@dataclass
class Desk:
    """The parts of the window that have to do with repairing."""

    jobs: FakeJobs
    stack: QUndoStack
    operations: Operations
    pane: ReaderPane
    reading: Reading
    repairing: Repairing
    learned: Learned
    noticed: list[tuple[str, str, Any]]

    def open_repair(self) -> Inspection:
        page = replace(inspection(), id=ONE)
        self.repairing.begin()
        self.jobs.inspections[-1](page)
        return page

    def keep(self, number: int) -> None:
        self.pane.repair.list.turned.emit((number,), True)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    archive = Archive.open(tmp_path / "library")
    archive.add([draft("Uno"), draft("Due")])
    fake = FakeJobs(archive)
    jobs = cast(Jobs, fake)
    pane, details, notes = ReaderPane(), DetailsPanel(), NotesPanel()
    for part in (pane, details, notes):
        qtbot.addWidget(part)
    for part, width in ((pane, 800), (details, 290)):
        part.resize(width, 700)
        part.show()
    owner = QObject()
    stack = QUndoStack(owner)
    operations = Operations(jobs, stack, owner)
    reading = Reading(jobs, operations, pane.reader, details, notes, owner)
    reading.opened.connect(lambda it: pane.show_article(it is not None))
    repairing = Repairing(jobs, operations, reading, pane, owner)
    learned = Learned(jobs, operations, reading, pane, owner)
    operations.changed.connect(reading.take)
    noticed: list[tuple[str, str, Any]] = []
    repairing.noticed.connect(lambda *said: noticed.append(said))
    made = Desk(fake, stack, operations, pane, reading, repairing, learned, noticed)
    fake.cleaning_progressed.connect(lambda cleaned: operations.changed.emit(cleaned.changes))
    reading.open_now(ONE)
    yield made
    archive.close()


def test_apply_sends_one_edit_and_shows_the_article_once_its_text_is_there(desk: Desk) -> None:
    page = desk.open_repair()
    assert desk.pane.repairing
    desk.keep(8)
    desk.pane.repair.apply()
    assert desk.jobs.edits == [RepairEdit(ONE, (Choice(page.pieces[8].key, keep=True),), ())]
    assert desk.pane.repairing  # until the text is there
    desk.jobs.clean(ONE)
    assert not desk.pane.repairing
    assert desk.stack.canUndo()
    desk.stack.undo()
    assert desk.jobs.edits[-1] == RepairEdit(ONE, (), ())


def test_an_article_that_cannot_be_read_again_is_shown_as_it_is(desk: Desk) -> None:
    desk.open_repair()
    desk.keep(8)
    desk.pane.repair.apply()
    desk.jobs.clean(refused=1)
    desk.repairing.cleaned(None)  # type: ignore[arg-type]
    assert not desk.pane.repairing


def test_cancel_discards_and_offers_to_bring_back(desk: Desk) -> None:
    desk.open_repair()
    desk.repairing.cancel()
    assert desk.noticed == []  # nothing was changed
    desk.open_repair()
    desk.keep(8)
    desk.repairing.cancel()
    assert not desk.pane.repairing
    assert not desk.repairing.unapplied
    (_, button, bring_back) = desk.noticed[-1]
    assert button == "Bring back"
    bring_back()
    desk.jobs.inspections[-1](replace(inspection(), id=ONE))
    assert desk.pane.repair.changed
    assert desk.jobs.edits == []


def test_what_is_not_applied_is_kept_while_another_article_is_read(desk: Desk) -> None:
    page = desk.open_repair()
    desk.keep(8)
    desk.reading.open_now(TWO)
    assert not desk.pane.repairing
    assert desk.repairing.unapplied
    (text, button, apply) = desk.noticed[-1]
    assert "Uno" in text
    assert button == "Apply"
    apply()
    assert desk.jobs.edits == [RepairEdit(ONE, (Choice(page.pieces[8].key, keep=True),), ())]
    assert not desk.repairing.unapplied
    apply()
    assert len(desk.jobs.edits) == 1


def test_a_late_answer_and_a_failure_do_no_harm(desk: Desk) -> None:
    desk.repairing.begin()
    desk.jobs.failed.emit(OSError("unreadable"))
    assert not desk.pane.repairing
    desk.jobs.inspections[-1](replace(inspection(), id=ONE))
    assert not desk.pane.repairing
    assert desk.pane.repair.page is None


def test_a_piece_is_restored_from_the_foot(desk: Desk) -> None:
    before = Choice("earlier", keep=False)
    desk.jobs.repairs = Repairs(choices=(before,))
    desk.pane.reader.restore_wanted.emit("some key")
    assert desk.jobs.edits == [RepairEdit(ONE, (before, Choice("some key", keep=True)), ())]


def test_what_recurs_is_told_shown_and_folded_or_kept(desk: Desk) -> None:
    rule = SiteRule(SITE, keep=False, text="0123456789abcdef", learned=True)
    desk.jobs.answers[Archive.recurring] = (Recurring(0, 14, rule),)
    desk.reading.open_now(TWO)
    bar = desk.pane.recurring
    assert bar.isVisible()
    assert bar.accessibleName() == f"One paragraph recurs in 14 articles of {SITE}."
    bar.shown.emit()
    assert desk.pane.reader.margin.isVisible()
    desk.jobs.answers[Archive.recurring] = ()  # what is decided is not told again
    bar.folded.emit()
    assert desk.jobs.edits == [RepairEdit(TWO, (), (), add_rules=(rule,))]
    assert not bar.isVisible()
    assert not desk.pane.reader.margin.isVisible()
    desk.jobs.answers[Archive.recurring] = (Recurring(0, 14, rule),)
    desk.reading.open_now(ONE)
    bar.kept.emit()
    assert desk.jobs.edits[-1] == RepairEdit(ONE, (), (), add_rules=(replace(rule, keep=True),))
    desk.reading.open_now(TWO)
    bar.closed.emit()
    desk.jobs.clean(TWO)
    assert not bar.isVisible()  # not now


def test_many_articles_show_how_it_goes_and_one_does_not(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = CleaningProgress(window)
    bar.hide()
    window.show()
    recleaning = Recleaning(cast(Jobs, desk.jobs), bar, window)
    ended: list[object] = []
    recleaning.ended.connect(ended.append)
    told: list[str] = []
    recleaning.noticed.connect(told.append)
    desk.jobs.clean(ONE)
    assert not bar.isVisible()
    assert (len(ended), told) == (1, [])  # nobody asked for it by hand
    desk.jobs.clean(refused=1)
    assert told == ["The saved page could not be read again; the article keeps its text."]
    desk.jobs.clean(ONE, done=1, total=3)
    assert bar.isVisible()
    assert recleaning.running
    bar.cancelled.emit()
    assert desk.jobs.cancelled == 1
    desk.jobs.clean(TWO, done=3, total=3, refused=2)
    assert bar._text.text() == "Cancelled: One article cleaned again, 2 could not be read"
    assert not recleaning.running
    recleaning.clean((ONE, TWO))
    assert desk.jobs.asked[-1] == (Archive.clean_again, ((ONE, TWO),))
    recleaning.ask_all(2)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "2 articles" in box.text()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Clean all again").click()
    assert desk.jobs.asked[-1] == (Archive.clean_again, (None,))


def test_a_rule_that_leaves_much_to_be_done_is_seen_to_work_even_before_the_first(
    qtbot: QtBot, desk: Desk
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = CleaningProgress(window)
    bar.hide()
    window.show()
    recleaning = Recleaning(cast(Jobs, desk.jobs), bar, window)
    recleaning.heed(Changes(stale=4))
    desk.jobs.clean(ONE, done=4, total=4)
    qtbot.wait(PATIENCE_MS + 100)
    assert not bar.isVisible()  # it was done in a moment
    recleaning.heed(Changes(stale=1))
    assert not recleaning._soon.isActive()
    recleaning.heed(Changes(stale=4))
    qtbot.waitUntil(bar.isVisible)
    desk.jobs.clean(TWO, done=4, total=4)
    assert bar._text.text() == "4 articles cleaned again"


def test_rules_for_sites_are_listed_and_removed(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SiteRulesDialog(window)
    place = SiteRule(SITE, keep=False, place="div.story > p.note")
    learned = SiteRule(
        SITE, keep=True, text="0123456789abcdef", learned=True, sample="Scrivici da dove sei…"
    )
    dialog.removed.connect(desk.operations.remove_rules)
    dialog.show_rules({SITE: (learned, place)})
    table = dialog._table
    shown = [[table.item(row, column).text() for column in range(3)] for row in range(2)]  # type: ignore[union-attr]
    assert shown == [
        [SITE, "What stands in div.story > p.note", "Always leave out"],
        [SITE, "“Scrivici da dove sei…”", "Always keep"],
    ]
    table.selectRow(1)
    dialog._remove.click()
    assert desk.jobs.edits == [RuleEdit(remove=(learned,))]
    desk.stack.undo()
    assert desk.jobs.edits[-1] == RuleEdit(add=(learned,))
