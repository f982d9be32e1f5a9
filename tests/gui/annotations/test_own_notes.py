"""The note on an article or an entity: in its own field, in the notebook, and undone in both."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from emeroteca.gui.annotations.notebook import Notebook
from emeroteca.gui.panels.entities.acts import Act
from emeroteca.model.annotations.annotation import NotebookGroup, NotebookQuery
from emeroteca.model.entities.mending import Annotate, EntityEdit
from tests.archive.recognised import named
from tests.gui.annotations.annotated import Desk


def book_of(desk: Desk) -> Notebook:
    commands = desk.window.commands.annotations.notebook
    commands.show()
    assert commands.notebook is not None
    return commands.notebook


def typed(desk: Desk, qtbot: QtBot, words: str) -> None:
    """Write the note on the open article and leave it."""
    desk.panel.field.selectAll()
    qtbot.keyClicks(desk.panel.field, words)
    desk.panel.field.left.emit()


def test_what_is_typed_beside_an_article_is_one_step_to_undo(desk: Desk, qtbot: QtBot) -> None:
    typed(desk, qtbot, "Prima")
    qtbot.keyClicks(desk.panel.field, " e")
    desk.panel.flush()
    qtbot.keyClicks(desk.panel.field, " poi")
    desk.panel.field.left.emit()
    assert desk.archive.note(desk.article) == "Prima e poi"
    desk.window.undo_stack.undo()
    assert desk.archive.note(desk.article) == desk.panel.field.toPlainText() == "Prima"
    desk.window.undo_stack.undo()
    assert desk.stored() == ()
    assert desk.panel.field.toPlainText() == ""
    for _ in range(2):
        desk.window.undo_stack.redo()
    assert desk.panel.field.toPlainText() == "Prima e poi"


def test_it_stands_in_the_notebook_and_not_among_the_highlights(desk: Desk, qtbot: QtBot) -> None:
    desk.mark("rispose")
    typed(desk, qtbot, "Da citare")
    assert [row.annotation.note for row in desk.panel.list.rows.rows if row.annotation] == [""]
    book = book_of(desk)
    (own, _) = (one.annotation for one in book.noted)
    assert own.note == "Da citare"
    book.list.removed.emit([own])
    assert desk.panel.field.toPlainText() == ""
    desk.window.undo_stack.undo()
    assert desk.panel.field.toPlainText() == "Da citare"


def test_what_is_being_typed_is_not_replaced(desk: Desk, qtbot: QtBot) -> None:
    typed(desk, qtbot, "Da citare")
    qtbot.keyClicks(desk.panel.field, ", forse")
    desk.mark("rispose")
    assert desk.panel.field.toPlainText() == "Da citare, forse"


def test_a_note_on_an_entity_is_begun_from_its_menu(desk: Desk, qtbot: QtBot) -> None:
    commands = desk.window.commands
    row = next(row for row in desk.window.entities.rows if row.name == "Ada Ferri")
    desk.window.entities.view.acted.emit(Act.NOTE, row, "")
    (dossier,) = commands.dossiers.dossiers.windows.values()
    qtbot.keyClicks(dossier.note.field, "Chi?")
    dossier.note.leave()
    ada = named(desk.archive, desk.article, "Ada Ferri")
    assert ada.notes == ("Chi?",)
    desk.window.undo_stack.undo()
    assert desk.archive.entity(ada.id).notes == ()
    desk.window.undo_stack.redo()
    dossier.note.more.click()
    book = commands.annotations.notebook.notebook
    assert book is not None
    assert [one.annotation.note for one in book.noted] == ["Chi?"]
    book.new_wanted.emit()
    assert desk.archive.notebook(NotebookQuery(entities=(ada.id,)))[1].annotation.entity == ada.id
    commands.dossiers.close()


def test_passages_stand_under_the_entities_that_they_name(desk: Desk) -> None:
    desk.mark("Ada Ferri parlava a Valdorsa")
    ada = named(desk.archive, desk.article, "Ada Ferri").id
    desk.archive.apply(EntityEdit(Annotate(ada, "Chi?")))
    book = book_of(desk)
    book.groups.setCurrentIndex(book.groups.findData(NotebookGroup.ENTITY))
    headings = [row.heading for row in book.list.rows.rows if row.annotation is None]
    assert headings == ["Ada Ferri", "Valdorsa"]
    assert len(book.noted) == 3
