"""A dossier in its window, over a real archive, beside the main window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.dossier.window import DossierWindow
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.panels.entities.choosing import ChooseEntity
from emeroteca.gui.sentences.model import Heading, Sentence
from emeroteca.model.entities.exporting import Part
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.mending import Dismiss, EntityEdit, Merge, Rename
from emeroteca.model.text import Span
from emeroteca.settings import Settings
from tests.archive.recognised import add, named
from tests.gui.a_window import a_window

TEXTS = {
    "2024-06-19": "Ada Ferri guida i lavori a Valdorsa. «La diga tiene», dice Ferri.",
    "2024-04-02": "Lapo Ferri scrive da Mosca, e Ada Ferri legge.",
    "2023-12-24": "A Mosca nevica. Lapo Ferri: «Ada Ferri ha torto».",
}


class Desk:
    """A window, and the dossier of who is in all articles."""

    def __init__(self, window: MainWindow, archive: Archive, saved: list[Settings]) -> None:
        self.window, self.archive, self.saved = window, archive, saved
        self.articles = [
            add(archive, f"Il {day}", text, published=day, site="Post")
            for day, text in TEXTS.items()
        ]
        window.show()
        self.ada = named(archive, self.articles[0], "Ada Ferri").id
        self.commands = window.commands.dossiers
        self.commands.open(self.ada)

    @property
    def windows(self) -> dict[EntityId, DossierWindow]:
        return self.commands.dossiers.windows

    @property
    def dossier(self) -> DossierWindow:
        return self.windows[self.ada]

    def listed(self, part: Part = Part.MENTIONS) -> list[str]:
        """What a list of the dossier shows; headings stand in brackets."""
        self.dossier.tabs.setCurrentWidget(self.dossier.parts[part])
        return [
            f"[{row.text}]" if isinstance(row, Heading) else row.text
            for row in self.dossier.parts[part].model.rows
        ]

    def row(self, words: str, part: Part = Part.MENTIONS) -> int:
        """The row of a sentence."""
        return next(at for at, text in enumerate(self.listed(part)) if words in text)

    def enter(self, words: str, part: Part = Part.MENTIONS) -> None:
        """Press Enter on a sentence."""
        view = self.dossier.parts[part].list
        view.setCurrentIndex(view.model().index(self.row(words, part), 0))
        view._enter(view.currentIndex())

    def follow(self) -> None:
        """Let the windows follow at once."""
        self.commands.dossiers._follow()


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with a_window(tmp_path / "library") as made:
        desk = Desk(*made)
        yield desk
        desk.commands.close()
        made[0].hide()


def test_the_head_tells_who_it_is_and_how_much_there_is(desk: Desk) -> None:
    head = desk.dossier.head
    assert desk.dossier.windowTitle() == "Ada Ferri — Dossier"
    assert head.name.accessibleName() == "Ada Ferri"
    assert head.names.accessibleName() == "Person · also Ferri"
    facts = "3 articles · 4 mentions · 1 quotation · first seen 24 Dec 2023, last 19 Jun 2024"
    assert head.facts.accessibleName() == facts


def test_sentences_stand_below_their_articles_by_date(desk: Desk) -> None:
    assert desk.listed() == [
        "[Il 2024-06-19]",
        "Ada Ferri guida i lavori a Valdorsa.",
        "«La diga tiene», dice Ferri.",
        "[Il 2024-04-02]",
        TEXTS["2024-04-02"],
        "[Il 2023-12-24]",
        "Lapo Ferri: «Ada Ferri ha torto».",
    ]
    desk.dossier.stretch.order.setCurrentIndex(1)
    assert desk.listed()[0] == "[Il 2023-12-24]"


def test_what_was_said_by_it_and_of_it(desk: Desk) -> None:
    assert desk.listed(Part.SAID_BY)[1:] == ["«La diga tiene», dice Ferri."]
    assert desk.listed(Part.SAID_OF)[1:] == ["Lapo Ferri: «Ada Ferri ha torto»."]


def test_nothing_said_is_told_in_words(desk: Desk) -> None:
    valdorsa = named(desk.archive, desk.articles[0], "Valdorsa").id
    desk.commands.open(valdorsa)
    tab = desk.windows[valdorsa].parts[Part.SAID_BY]
    desk.windows[valdorsa].tabs.setCurrentWidget(tab)
    assert tab.currentWidget() is not tab.list


def test_a_bar_narrows_the_sentences_to_its_month_and_lets_go(desk: Desk) -> None:
    histogram = desk.dossier.histogram
    assert [bar.count for bar in histogram.bars] == [1, 0, 0, 0, 1, 0, 1]
    histogram.brushed.emit(histogram.bars[4], histogram.bars[4])
    assert desk.listed() == ["[Il 2024-04-02]", TEXTS["2024-04-02"]]
    assert desk.dossier.stretch._count.text() == "April 2024: 1 article"
    histogram.brushed.emit(histogram.bars[4], histogram.bars[4])
    assert len(desk.listed()) == 7


def test_escape_brings_the_whole_time_back_before_it_closes(desk: Desk, qtbot: QtBot) -> None:
    histogram = desk.dossier.histogram
    histogram.brushed.emit(histogram.bars[4], histogram.bars[4])
    qtbot.keyClick(desk.dossier.parts[Part.MENTIONS].list, Qt.Key.Key_Escape)
    assert len(desk.listed()) == 7
    assert desk.windows


def test_a_sentence_leads_to_its_passage_in_the_main_window(desk: Desk) -> None:
    desk.enter("legge")
    current = desk.window.reading.current
    assert current is not None
    assert current.article.id == desk.articles[1]
    start = TEXTS["2024-04-02"].index("Ada Ferri")
    assert desk.window.reader.mentions._at == Span(start, start + len("Ada Ferri"))
    desk.enter("legge")  # also where the article is open already
    assert desk.window.reader.mentions._flash.isActive()


def test_there_is_one_window_for_an_entity_and_companions_open_theirs(desk: Desk) -> None:
    desk.window.commands.entities.dossier_wanted.emit(desk.ada)
    assert len(desk.windows) == 1
    mosca = named(desk.archive, desk.articles[1], "Mosca").id
    desk.dossier.companions.chosen.emit(mosca)
    assert set(desk.windows) == {desk.ada, mosca}
    assert desk.windows[mosca].around.isTabVisible(1)  # a place has a map
    assert not desk.dossier.around.isTabVisible(1)


def test_pinning_and_watching_are_steps_that_can_be_undone(desk: Desk) -> None:
    desk.dossier.head.pin.click()
    desk.dossier.head.watch.click()
    entity = desk.archive.entity(desk.ada)
    assert (entity.pinned, entity.watched) == (True, True)
    assert desk.window.undo_stack.undoText() == "Watch “Ada Ferri”"
    desk.dossier.undo_wanted.emit()
    desk.follow()
    assert not desk.dossier.head.watch.isChecked()
    assert desk.dossier.head.pin.isChecked()


def test_the_note_is_stored_as_one_types_and_undone_in_the_field(desk: Desk, qtbot: QtBot) -> None:
    field = desk.dossier.note.field
    qtbot.keyClicks(field, "Chi paga?")
    qtbot.waitUntil(lambda: desk.archive.entity(desk.ada).notes == ("Chi paga?",))
    desk.follow()
    assert field.toPlainText() == "Chi paga?"
    field.undo()
    desk.dossier.note.flush()
    assert desk.archive.entity(desk.ada).notes != ("Chi paga?",)
    assert not desk.window.undo_stack.canUndo()


def test_what_is_typed_is_stored_when_the_window_closes(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.dossier.note.field, "Zar")
    desk.dossier.close()
    assert desk.archive.entity(desk.ada).notes == ("Zar",)
    assert desk.windows == {}


def test_a_rename_is_followed_and_so_is_a_merge(desk: Desk) -> None:
    lapo = named(desk.archive, desk.articles[1], "Lapo Ferri").id
    desk.commands.open(lapo)
    desk.archive.apply(EntityEdit(Rename(desk.ada, "Ada Maria Ferri")))
    desk.follow()
    assert desk.dossier.windowTitle() == "Ada Maria Ferri — Dossier"
    desk.archive.apply(EntityEdit(Merge(lapo, (desk.ada,))))
    desk.follow()
    assert list(desk.windows) == [lapo]
    assert desk.windows[lapo].head.facts.accessibleName().startswith("3 articles")


def test_what_is_no_entity_any_more_has_no_dossier(desk: Desk) -> None:
    desk.archive.apply(EntityEdit(Dismiss(desk.ada)))
    desk.follow()
    assert desk.windows == {}


def test_what_is_read_stays_when_something_comes(desk: Desk) -> None:
    view = desk.dossier.parts[Part.MENTIONS].list
    view.resize(300, 60)
    view.verticalScrollBar().setValue(40)
    add(desk.archive, "La notte", "Ada Ferri non dorme.", published="2024-07-01")
    desk.follow()
    assert desk.listed()[0] == "[Il 2024-06-19]"
    assert not desk.dossier.stretch.renew.isHidden()
    desk.dossier.stretch.renew.click()
    assert desk.listed()[0] == "[La notte]"


def test_it_is_saved_as_a_file(desk: Desk, tmp_path: Path) -> None:
    for name in ("ada.json", "ada.md", "ada.csv"):
        desk.dossier.export(tmp_path / name)
        assert desk.dossier.saving.told.text() == f"Saved as {name}."
    told = json.loads((tmp_path / "ada.json").read_text("utf-8"))
    assert [len(told[part.value]) for part in Part] == [4, 1, 1]
    assert "Ada Ferri" in (tmp_path / "ada.md").read_text("utf-8")
    assert (tmp_path / "ada.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert sorted(p.name for p in tmp_path.glob("*ada*")) == ["ada.csv", "ada.json", "ada.md"]


def test_a_file_that_cannot_be_saved_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.dossier.export(tmp_path / "nowhere" / "ada.md")
    assert "could not be saved" in desk.dossier.saving.told.text()


def test_its_articles_are_listed_in_the_library(desk: Desk) -> None:
    desk.dossier.head.search.click()
    assert desk.window.search_field.text() == 'person:"Ada Ferri"'


def test_the_size_is_remembered(desk: Desk) -> None:
    desk.dossier.resize(700, 560)
    desk.dossier.close()
    desk.commands.open(desk.ada)
    assert (desk.dossier.width(), desk.dossier.height()) == (700, 560)


def test_a_dossier_is_chosen_by_its_name(desk: Desk) -> None:
    desk.window.actions_["dossier"].trigger()
    (dialog,) = desk.window.findChildren(ChooseEntity)
    dialog.field.setText("mosc")
    dialog.accept()
    assert [one.windowTitle() for one in desk.windows.values()][-1] == "Mosca — Dossier"


def test_the_windows_go_with_the_main_one(desk: Desk) -> None:
    desk.window.close()
    assert desk.windows == {}


def test_the_program_is_left_from_a_dossier_too(desk: Desk, qtbot: QtBot) -> None:
    desk.dossier.activateWindow()
    qtbot.waitUntil(desk.dossier.isActiveWindow)
    qtbot.keyClick(desk.dossier.tabs, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not desk.window.isVisible())


def test_escape_closes_and_rows_know_where_they_lead(desk: Desk, qtbot: QtBot) -> None:
    row = desk.dossier.parts[Part.MENTIONS].model.rows[1]
    assert isinstance(row, Sentence)
    assert row.span == Span(0, 9)
    qtbot.keyClick(desk.dossier, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: desk.windows == {})
