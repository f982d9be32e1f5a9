"""Notes link to articles and entities: completed, followed, and told by what they link to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.annotations.editor import NoteEditor
from emeroteca.model.changes import Changes
from tests.gui.annotations.annotated import Desk


def writing(desk: Desk, note: str = "") -> NoteEditor:
    one = desk.mark("rispose", note=note)
    desk.panel.write(one.id)
    editor = desk.panel.list.cards.editor
    assert editor is not None
    return editor


def test_titles_and_names_are_offered_and_put_in(desk: Desk, qtbot: QtBot) -> None:
    editor = writing(desk)
    qtbot.keyClicks(editor.field, "see [[alt")
    assert editor._names._names.names() == ["Un altro"]
    editor.field.selectAll()
    qtbot.keyClicks(editor.field, "see [[fer")
    assert editor._names._names.names() == ["Ada Ferri"]
    qtbot.keyClick(editor._names._popup, Qt.Key.Key_Return)
    assert editor.note == "see [[Ada Ferri]]"
    assert not editor._names._popup.isVisible()


def test_a_link_opens_its_article(desk: Desk) -> None:
    desk.window.commands.annotations.links.follow("emeroteca-link:un%20ALTRO")
    opened = desk.window.reading.current
    assert opened is not None
    assert opened.article.metadata.title == "Un altro"


def test_a_link_to_an_entity_asks_for_its_dossier(desk: Desk, qtbot: QtBot) -> None:
    commands = desk.window.commands
    with qtbot.waitSignal(commands.entities.dossier_wanted):
        commands.annotations.links.follow("emeroteca-link:Ada%20Ferri")
    commands.dossiers.close()


def asked(desk: Desk, name: str) -> dict[str, QAbstractButton]:
    """The buttons of the question that a link to nothing asks."""
    links = desk.window.commands.annotations.links
    links.follow(f"emeroteca-link:{name}")
    assert links.question is not None
    assert "Nessuno mai" in links.question.text()
    return {button.text(): button for button in links.question.buttons()}


def test_a_link_to_nothing_says_so_and_is_searched(desk: Desk) -> None:
    asked(desk, "Nessuno%20mai")["&Search the library"].click()
    assert desk.window.search_field.text() == '"Nessuno mai"'


def test_a_link_to_nothing_makes_the_note_that_it_names(desk: Desk) -> None:
    asked(desk, "Nessuno%20mai")["&Make a note of it"].click()
    book = desk.window.commands.annotations.notebook.notebook
    assert book is not None
    assert book.list.cards.editor is not None
    assert book.list.cards.editor.note == "# Nessuno mai\n\n"
    book.list.close_editor()
    desk.window.commands.annotations.links.follow("emeroteca-link:nessuno%20MAI")
    assert [one.annotation.note for one in book.noted] == ["# Nessuno mai\n\n"]
    assert book.narrowed.isVisible()
    book.everything.click()
    assert not book.narrowed.isVisible()


def test_notes_are_offered_and_told_for_what_they_are(desk: Desk, qtbot: QtBot) -> None:
    desk.archive.set_note(desk.article, "# Progetto diga\n\nTesto")
    editor = writing(desk)
    qtbot.keyClicks(editor.field, "see [[prog")
    offered = editor._names._names
    assert offered.names() == ["Progetto diga"]
    assert offered.item(0).text().endswith("Note")


def test_a_link_to_the_note_on_an_article_opens_it_in_the_panel(desk: Desk) -> None:
    desk.archive.set_note(desk.article, "Progetto diga")
    desk.window.commands.annotations.take(Changes(annotations=frozenset((desk.article,))))
    desk.window.commands.annotations.links.follow("emeroteca-link:progetto%20diga")
    assert desk.panel.field.toPlainText() == "Progetto diga"
    assert desk.panel.field.hasFocus()


def test_a_note_tells_which_notes_link_to_it(desk: Desk) -> None:
    desk.mark("rispose", note="vedi [[progetto]]")
    one = desk.mark("Ada Ferri", note="Progetto")
    desk.window.commands.annotations.notebook.back_wanted.emit(one)
    book = desk.window.commands.annotations.notebook.notebook
    assert book is not None
    assert [n.annotation.note for n in book.noted] == ["vedi [[progetto]]"]


def test_a_link_in_a_card_is_clicked(desk: Desk, qtbot: QtBot) -> None:
    one = desk.mark("rispose", note="[[Un altro]]")
    view = desk.panel.list
    QApplication.processEvents()
    rect = view.visualRect(view.rows.index_of(one.id))
    places = (QPoint(rect.left() + 40, y) for y in range(rect.top(), rect.bottom()))
    index, font = view.rows.index_of(one.id), view.font()
    on = next(at for at in places if view.cards.link_at(index, rect, font, at))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=on)
    opened = desk.window.reading.current
    assert opened is not None
    assert opened.article.metadata.title == "Un altro"


def test_an_article_tells_how_many_notes_link_to_it(desk: Desk) -> None:
    desk.mark("rispose", note="come in [[la diga]]")
    desk.mark("Ada Ferri", note="la diga, senza legame")
    back = desk.panel.back
    assert not back.isHidden()
    assert back.text() == "One note links to this article"
    back.click()
    book = desk.window.commands.annotations.notebook.notebook
    assert book is not None
    assert len(book.noted) == 1
    desk.window.reading.close()
    assert back.isHidden()
