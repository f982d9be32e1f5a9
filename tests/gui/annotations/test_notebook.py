"""The notebook: grouped, searched, opened in the article, taken along, and free notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from emeroteca.exchange.citing.styles import CitationStyle
from emeroteca.gui.annotations import notebook_commands
from emeroteca.gui.annotations.notebook import Notebook
from emeroteca.model.annotations.annotation import Colour, NotebookGroup
from tests.archive.annotated import mark
from tests.archive.recognised import add
from tests.gui.annotations.annotated import Desk


def shown(book: Notebook) -> list[str]:
    rows = []
    for row in book.list.rows.rows:
        anchor = row.annotation.anchor if row.annotation is not None else None
        rows.append(
            f"[{row.heading}]" if row.annotation is None else anchor.exact if anchor else ""
        )
    return rows


@pytest.fixture
def book(desk: Desk) -> Notebook:
    desk.mark("Ada Ferri", Colour.GREEN, note="Una *nota*", tags=("chi",))
    other = add(desk.archive, "La lettera", "Lapo Ferri scrive da Mosca.")
    mark(desk.archive, other, "Mosca", colour=Colour.YELLOW)
    desk.window.actions_["notebook"].trigger()
    made = desk.window.commands.annotations.notebook.notebook
    assert made is not None
    return made


def group(book: Notebook, by: NotebookGroup) -> None:
    book.groups.setCurrentIndex(book.groups.findData(by))


def test_everything_is_grouped_as_one_wants(book: Notebook) -> None:
    assert sorted(shown(book)) == ["Ada Ferri", "Mosca", "[La diga]", "[La lettera]"]
    group(book, NotebookGroup.COLOUR)
    assert shown(book) == ["[Yellow]", "Mosca", "[Green]", "Ada Ferri"]
    group(book, NotebookGroup.TAG)
    assert shown(book) == ["[#chi]", "Ada Ferri", "[Without a tag]", "Mosca"]


def test_words_and_colours_narrow_it(book: Notebook, qtbot: QtBot) -> None:
    book.finder.setText("nota")
    book.ask()
    assert shown(book) == ["[La diga]", "Ada Ferri"]
    book.finder.clear()
    book.filter._colours[Colour.YELLOW].trigger()
    assert shown(book) == ["[La lettera]", "Mosca"]


def test_escape_leads_out_of_it_step_by_step(book: Notebook, qtbot: QtBot) -> None:
    book.finder.setText("nota")
    book.ask()
    book.take_focus()
    qtbot.keyClick(book.list, Qt.Key.Key_Escape)
    assert book.isVisible()
    qtbot.keyClick(book.finder, Qt.Key.Key_Escape)
    assert book.finder.text() == ""
    qtbot.keyClick(book.finder, Qt.Key.Key_Escape)
    qtbot.keyClick(book.list, Qt.Key.Key_Escape)
    assert not book.isVisible()


def test_one_is_opened_in_its_article(desk: Desk, book: Notebook) -> None:
    (mosca,) = (one.annotation for one in book.noted if one.title == "La lettera")
    book.opened.emit(mosca)
    opened = desk.window.reading.current
    assert opened is not None
    assert opened.article.metadata.title == "La lettera"
    assert desk.reader.highlights.current == mosca


def test_a_free_note_is_begun_and_undone(desk: Desk, book: Notebook, qtbot: QtBot) -> None:
    book.new_wanted.emit()
    editor = book.list.cards.editor
    assert editor is not None
    qtbot.keyClicks(editor.field, "Of my own")
    book.list.close_editor()
    notes = [one.annotation for one in book.noted if one.annotation.article is None]
    assert desk.archive.annotation(notes[0].id).note == "Of my own"
    desk.window.undo_stack.undo()
    desk.window.undo_stack.undo()
    book.ask()
    assert [one for one in book.noted if one.annotation.article is None] == []


def test_more_is_fetched_towards_the_end(
    desk: Desk, book: Notebook, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notebook_commands, "PAGE", 1)
    book.ask()
    assert len(book.noted) == 1
    book.list.verticalScrollBar().valueChanged.emit(0)
    assert len(book.noted) == 2
    assert len(shown(book)) == 4


def test_what_is_listed_is_copied(book: Notebook) -> None:
    book._copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "## La diga" in copied
    assert "> Ada Ferri" in copied
    assert "Una *nota*" in copied
    assert "#chi" in copied


def test_several_citations_are_one_file(desk: Desk, book: Notebook) -> None:
    some = [one.annotation for one in book.noted]
    serve = desk.window.commands.annotations.notebook
    serve.cite(some, CitationStyle.BIBTEX)
    assert QGuiApplication.clipboard().text().count("@online{") == 2


def test_the_article_is_cited_from_the_menu(desk: Desk) -> None:
    desk.select("Ada Ferri")
    citations = desk.window.commands.annotations._citations
    citations.actions()[0].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "“Ada Ferri”" in copied
    assert "SHA-256" in copied
