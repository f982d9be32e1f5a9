"""Notes link to articles and entities: completed, followed, and told by what they link to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.annotations.editor import NoteEditor
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
    assert editor._names._names.stringList() == ["Un altro"]
    editor.field.selectAll()
    qtbot.keyClicks(editor.field, "see [[fer")
    assert editor._names._names.stringList() == ["Ada Ferri"]
    editor._names._completer.activated.emit("Ada Ferri")
    assert editor.note == "see [[Ada Ferri]]"


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


def test_a_link_to_nothing_is_searched(desk: Desk) -> None:
    desk.window.commands.annotations.links.follow("emeroteca-link:Nessuno%20mai")
    assert desk.window.search_field.text() == '"Nessuno mai"'


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
    assert len(book.noted) == 2
    desk.window.reading.close()
    assert back.isHidden()
