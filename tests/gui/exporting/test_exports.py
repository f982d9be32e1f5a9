"""Articles and notes are exported from the window, and come back as they were."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from emeroteca.exchange.export import Export
from emeroteca.exchange.forms import OF_ANNOTATIONS, Form
from emeroteca.gui.exporting import exports
from emeroteca.gui.exporting.dialog import FORM_ROLE, ExportDialog
from emeroteca.gui.exporting.forms import told
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit, AnnotationId, Colour
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.service.import_run import ImportRun
from emeroteca.service.messages import Exported, Exporting, Finished, Progress, StartImport
from tests.archive.annotated import mark, put
from tests.archive.recognised import add
from tests.gui.a_window import a_window
from tests.gui.annotations.annotated import Desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with a_window(tmp_path / "library", "Un altro", "E un terzo") as made:
        made[0].settings = replace(made[0].settings, export_folder=str(tmp_path / "fuori"))
        desk = Desk(made[0], made[1])
        made[0].listing.refresh()
        yield desk
        made[0].hide()


def ask(desk: Desk) -> ExportDialog:
    desk.window.actions_["export"].trigger()
    dialog = desk.window.exports.dialog
    assert dialog is not None
    return dialog


def offered(dialog: ExportDialog) -> list[str]:
    return [button.text().split(":")[0] for button in dialog.whats.buttons()]


def forms(dialog: ExportDialog) -> list[Form]:
    items = [dialog.forms.topLevelItem(n) for n in range(dialog.forms.topLevelItemCount())]
    return [Form(item.data(0, FORM_ROLE)) for item in items if item is not None]


def choose(dialog: ExportDialog, form: Form) -> None:
    dialog.forms.setCurrentItem(dialog.forms.topLevelItem(forms(dialog).index(form)))


def said(desk: Desk) -> str:
    return desk.window.notice._text.text()


def test_the_open_article_is_offered_first_then_more(desk: Desk) -> None:
    dialog = ask(desk)
    assert offered(dialog) == [
        "This article",
        "The 3 listed articles",
        "The whole library, with the notes on no article",
    ]
    assert (dialog.whats.checkedId(), dialog.form) == (0, Form.MARKDOWN)
    assert tuple(forms(dialog)) == tuple(told())


def test_a_selection_goes_out_and_the_choice_is_remembered(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.window.pane.views.choose(list(desk.window.model.ids)[:2])
    dialog = ask(desk)
    assert dialog.whats.checkedButton().text() == "The 2 selected articles"
    choose(dialog, Form.HTML)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(list((tmp_path / "fuori").glob("*.html"))) == 2
    assert said(desk) == "2 articles exported"
    assert desk.window.settings.export_form == "html"
    assert ask(desk).form is Form.HTML


def test_the_folder_is_opened_from_the_notice(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    monkeypatch.setattr(exports, "open_file", lambda path: seen.append(path) or True)
    ask(desk).go.click()
    assert said(desk) == "One article exported"
    desk.window.notice._button.click()
    assert seen == [tmp_path / "fuori"]


def test_one_file_has_a_name_and_is_replaced_only_when_one_says_so(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "fuori" / "mio.csv"
    path.parent.mkdir()
    path.write_text("vecchio")
    dialog = ask(desk)
    choose(dialog, Form.CSV)
    assert dialog.place.path == path.with_name("annotations.csv")
    dialog.place.field.setText(str(path))
    choose(dialog, Form.TEXT)
    assert dialog.place.path == path.parent
    choose(dialog, Form.CSV)
    assert dialog.place.path == path
    dialog.go.click()
    assert path.read_text() == "vecchio"
    (box,) = dialog.findChildren(QMessageBox)
    next(b for b in box.buttons() if "Replace" in b.text()).click()
    assert path.read_text("utf-8-sig").startswith("id,title")


def test_what_is_no_place_cannot_be_chosen(desk: Desk) -> None:
    dialog = ask(desk)
    dialog.place.field.setText("relative/folder")
    assert not dialog.go.isEnabled()
    dialog.place.field.setText("~/folder")
    assert dialog.go.isEnabled()


def test_a_place_that_takes_nothing_is_told_in_one_sentence(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "fuori").write_text("")
    ask(desk).go.click()
    assert "fuori" in said(desk)
    assert "Choose another folder" in said(desk)
    assert not desk.window.exports.running


def test_progress_is_shown_and_can_be_cancelled(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, bar = desk.window.jobs, desk.window.export_progress
    started: list[Export] = []
    monkeypatch.setattr(jobs, "start_export", started.append)
    ask(desk).go.click()
    jobs.export_told.emit(Exporting(1, 4, 10, "La diga"))
    assert bar.isVisible()
    assert "4 of 10" in bar._text.text()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    assert not desk.window.commands.may_close()
    bar._cancel.click()
    assert jobs.cancelled == 1  # type: ignore[attr-defined]
    jobs.export_told.emit(Exported(1, started[0], 5, cancelled=True))
    assert said(desk) == "Cancelled: 5 articles exported"
    assert not bar.isVisible()
    assert desk.window.commands.may_close()


def test_the_notebook_exports_what_is_selected_or_listed(desk: Desk, tmp_path: Path) -> None:
    desk.mark("Ada Ferri", Colour.GREEN, note="Chi?")
    desk.mark("Valdorsa")
    put(desk.archive, Annotation(note="Sciolta"))
    desk.window.actions_["notebook"].trigger()
    book = desk.window.commands.annotations.notebook.notebook
    assert book is not None
    book._export.click()
    dialog = desk.window.exports.dialog
    assert dialog is not None
    assert offered(dialog) == ["All that are listed (3)"]
    assert set(forms(dialog)) == set(OF_ANNOTATIONS)
    dialog.reject()
    book.list.setCurrentIndex(book.list.rows.index(1))
    book._export.click()
    dialog = desk.window.exports.dialog
    assert dialog is not None
    assert offered(dialog) == ["The selected highlight or note", "All that are listed (3)"]
    dialog.go.click()
    (path,) = (tmp_path / "fuori").iterdir()
    assert "> Ada Ferri" in path.read_text()
    assert "Valdorsa" not in path.read_text()
    notice = desk.window.exports._notices[book]
    assert notice._text.text() == "One highlight or note exported"
    book.close()


def everything(desk: Desk) -> dict[AnnotationId, Annotation]:
    archive = desk.archive
    of_articles = (one for id_ in archive.everything() for one in archive.annotations_of(id_))
    return {one.id: one for one in (*of_articles, *archive.free_annotations())}


def imports_into(desk: Desk) -> Callable[..., None]:
    """What the archive's process does with files of highlights."""

    def start(paths: Sequence[Path], pages: Sequence[Any], given: Sequence[Path]) -> None:
        wake = threading.Event()
        run = ImportRun(StartImport(1, (), (), tuple(given)), wake, {})
        message: Progress | Finished | None = None
        while not isinstance(message, Finished):
            assert run.ready or wake.wait(30)
            wake.clear()
            while run.ready and not isinstance(message, Finished):
                message = run.step(desk.archive)
                finished = isinstance(message, Finished)
                jobs = desk.window.jobs
                (jobs.import_finished if finished else jobs.import_progressed).emit(message)

    return start


def test_what_went_out_comes_back_as_it_was(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = add(desk.archive, "La lettera", "Lapo Ferri scrive da Mosca.")
    desk.mark("Ada Ferri", Colour.GREEN, note="Una *nota*", tags=("chi", "due parole"))
    mark(desk.archive, other, "Mosca", note="Dove")
    put(desk.archive, Annotation(article=other, note="Su tutto"))
    put(desk.archive, Annotation(note="Sciolta", tags=("idea",)))
    (ada,) = desk.archive.entities("Ada", EntityKind.PERSON, 1)
    put(desk.archive, Annotation(entity=ada.id, note="Di lei"))
    before = everything(desk)
    dialog = ask(desk)
    dialog.whats.buttons()[-1].click()
    choose(dialog, Form.JSONLD)
    dialog.go.click()
    path = tmp_path / "fuori" / "annotations.jsonld"
    assert len(json.loads(path.read_text())["items"]) == len(before)
    window = desk.window
    window.operations.annotate(AnnotationEdit(remove=tuple(before)), "Delete")
    assert everything(desk) == {}
    monkeypatch.setattr(window.jobs, "start_import", imports_into(desk))
    window.imports.add_exports([path])
    assert everything(desk) == before
