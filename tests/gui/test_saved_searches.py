"""Saved searches are listed by a click, told apart by what is new, changed and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from emeroteca.archive import Archive
from emeroteca.gui.library.sidebar import SHELF_ROLE, Shelf, Sidebar
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.name_dialog import NameDialog
from emeroteca.model.search import Filter, Place, Sort
from tests.archive.drafts import draft
from tests.gui.a_window import a_window


class Desk:
    """A window whose user saves searches."""

    def __init__(self, window: MainWindow, archive: Archive) -> None:
        self.window, self.archive = window, archive
        self.saved = window.searching.saved

    def save(self, words: str, name: str) -> None:
        self.window.listing.search(words)
        self.window.actions_["save_search"].trigger()
        self.answer(name)

    def answer(self, name: str) -> None:
        (dialog,) = self.window.findChildren(NameDialog)
        dialog.field.setText(name)
        dialog.accept()
        dialog.setParent(None)

    def shelves(self) -> list[tuple[str, int, int]]:
        """The saved searches as the sidebar shows them: name, articles, new ones."""
        return [(s.name, s.count, s.new) for s in shelves(self.window.sidebar) if s.search]

    def id_of(self, name: str) -> int:
        return next(s.id for s in self.archive.saved_searches() if s.name == name)


def shelves(sidebar: Sidebar) -> list[Shelf]:
    items = (sidebar.topLevelItem(row) for row in range(sidebar.topLevelItemCount()))
    found = (item.data(0, SHELF_ROLE) for item in items if item is not None)
    return [shelf for shelf in found if shelf is not None]


@pytest.fixture
def desk(app: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with a_window(tmp_path, "La diga", "La diga e il mare", "Il mare") as (window, archive, _):
        yield Desk(window, archive)


def test_a_search_is_saved_with_its_order_and_listed_again(desk: Desk) -> None:
    window = desk.window
    window.listing.search("mare")
    window.listing.set_sort(Sort.TITLE)
    desk.save("mare", "Il mio mare")
    assert desk.shelves() == [("Il mio mare", 2, 0)]
    window.listing.search("")
    window.listing.set_sort(Sort.SAVED)
    window.sidebar.search_chosen.emit(desk.id_of("Il mio mare"))
    assert window.search_field.text() == "mare"
    assert (window.listing.sort, window.listing.filter) == (Sort.TITLE, Filter(Place.LIBRARY))
    assert len(window.model.ids) == 2
    current = window.sidebar.currentItem()
    assert current is not None
    assert current.text(0) == "Il mio mare"


def test_what_came_since_is_new_until_one_looks(desk: Desk) -> None:
    desk.save("diga", "Dighe")
    desk.window.listing.search("")
    desk.archive.add([draft("Un'altra diga")])
    desk.saved.count()
    assert desk.shelves() == [("Dighe", 3, 1)]
    desk.saved.choose(desk.id_of("Dighe"))
    assert desk.shelves() == [("Dighe", 3, 0)]
    desk.saved.count()
    assert desk.shelves() == [("Dighe", 3, 0)]


def test_it_is_renamed_replaced_moved_deleted_and_all_is_undone(desk: Desk) -> None:
    desk.save("diga", "Uno")
    desk.save("mare", "Due")
    before = desk.shelves()
    desk.saved.rename(desk.id_of("Uno"))
    desk.answer("Primo")
    desk.saved.move(desk.id_of("Primo"), 1)
    desk.window.listing.search("diga mare")
    desk.saved.replace(desk.id_of("Due"))
    assert [(s.name, s.words) for s in desk.archive.saved_searches()] == [
        ("Due", "diga mare"),
        ("Primo", "diga"),
    ]
    desk.saved.remove(desk.id_of("Due"))
    assert [name for name, _, _ in desk.shelves()] == ["Primo"]
    for _ in range(4):
        desk.window.undo_stack.undo()
    assert desk.shelves() == before


def test_the_name_of_another_search_replaces_it_and_that_is_said(desk: Desk) -> None:
    desk.save("diga", "Uno")
    desk.window.listing.search("mare")
    desk.window.actions_["save_search"].trigger()
    (dialog,) = desk.window.findChildren(NameDialog)
    dialog.field.setText("uno")
    assert not dialog._warning.isHidden()
    dialog.field.setText("  ")
    button = dialog._buttons.button(QDialogButtonBox.StandardButton.Save)
    assert (dialog._warning.isHidden(), button.isEnabled()) == (True, False)
    desk.answer("uno")
    assert [(s.name, s.words) for s in desk.archive.saved_searches()] == [("uno", "mare")]


def test_only_a_search_can_be_saved(desk: Desk) -> None:
    action = desk.window.actions_["save_search"]
    desk.window.listing.search("")
    assert not action.isEnabled()
    desk.window.listing.search("mare")
    assert action.isEnabled()


def test_its_keys_are_for_the_search_and_not_for_the_articles(desk: Desk) -> None:
    desk.save("diga", "Uno")
    desk.save("mare", "Due")
    sidebar = desk.window.sidebar
    desk.saved.choose(desk.id_of("Due"))
    QTest.keyClick(sidebar, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _, _ in desk.shelves()] == ["Due", "Uno"]
    QTest.keyClick(sidebar, Qt.Key.Key_Delete)
    assert [name for name, _, _ in desk.shelves()] == ["Uno"]
    assert desk.archive.counts().trash == 0


def test_who_asks_for_the_menu_does_not_choose(desk: Desk) -> None:
    desk.save("diga", "Dighe")
    desk.window.listing.search("mare")
    sidebar = desk.window.sidebar
    sidebar.resize(sidebar.sizeHint())
    item = next(iter(sidebar.findItems("Dighe", Qt.MatchFlag.MatchExactly)))
    at = sidebar.visualItemRect(item).center()
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.RightButton, pos=at)
    assert desk.window.listing.words == "mare"
    QTest.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.window.listing.words == "diga"


def test_other_words_leave_the_saved_search(desk: Desk) -> None:
    desk.save("diga", "Dighe")
    desk.saved.choose(desk.id_of("Dighe"))
    desk.window.listing.search("mare")
    current = desk.window.sidebar.currentItem()
    assert current is not None
    assert current.text(0) != "Dighe"
