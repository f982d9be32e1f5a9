"""A section shows the commonest values, finds the others, and tells what is done to one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.gui.facets.choosing import Act
from emeroteca.gui.facets.delegate import button_rect
from emeroteca.gui.facets.value_section import ValueSection
from emeroteca.model.search import Choice, Facet, FacetKind, Filter

Key, Modifier = Qt.Key, Qt.KeyboardModifier
SITES = tuple(Facet(f"Sito {number:02}", 40 - number) for number in range(20))


@pytest.fixture
def section(app: QApplication, qtbot: QtBot) -> Iterator[ValueSection]:
    made = ValueSection(FacetKind.SITE)
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.rows)
    made.show_facets((Facet("Città d’Acqua", 90), *SITES))
    made.resize(220, 600)
    made.show()
    yield made


def names(section: ValueSection) -> list[str]:
    return [section.rows.row(at).name for at in range(section.rows.rowCount())]


def place(section: ValueSection, at: int, button: bool = False) -> QPoint:
    rect = section.values.visualRect(section.rows.index(at))
    return button_rect(rect).center() if button else rect.center()


def click(section: ValueSection, at: int, keys: Modifier, button: bool = False) -> None:
    viewport = section.values.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, keys, place(section, at, button))


def test_the_commonest_are_shown_and_what_is_chosen_beside_them(section: ValueSection) -> None:
    assert names(section) == ["Città d’Acqua", *(site.value for site in SITES[:7])]
    assert section.more.text() == "Show all (21)"
    gone = Choice(FacetKind.SITE, "Scomparso", excluded=True)
    section.show_filter(Filter(choices=(gone, Choice(FacetKind.SITE, "Sito 15"))))
    assert names(section)[8:] == ["Sito 15", "Scomparso"]
    spoken = section.rows.index(9).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Scomparso: 0 articles, left out"


def test_all_values_are_found_by_typing_without_accents(section: ValueSection) -> None:
    section.more.click()
    assert section.rows.rowCount() == 21
    QTest.keyClicks(section.finder, "CITTA")
    assert names(section) == ["Città d’Acqua"]
    QTest.keyClicks(section.finder, "zz")
    assert section._nothing.isVisible()
    QTest.keyClick(section.finder, Key.Key_Escape)
    assert section.rows.rowCount() == 21
    section.more.click()
    assert section.rows.rowCount() == 8


def test_clicks_and_the_small_button_tell_what_is_meant(section: ValueSection) -> None:
    told: list[tuple[FacetKind, str, Act]] = []
    section.acted.connect(lambda *said: told.append(said))
    click(section, 1, Modifier.NoModifier)
    click(section, 2, Modifier.ControlModifier)
    click(section, 3, Modifier.AltModifier)
    click(section, 4, Modifier.NoModifier, button=True)
    site = FacetKind.SITE
    assert told == [
        (site, "Sito 00", Act.CLICK),
        (site, "Sito 01", Act.ADD),
        (site, "Sito 02", Act.EXCLUDE),
        (site, "Sito 03", Act.EXCLUDE),
    ]


def test_keys_do_the_same_and_delete_is_not_left_to_the_window(
    qtbot: QtBot, section: ValueSection
) -> None:
    told: list[tuple[str, Act]] = []
    section.acted.connect(lambda _, value, act: told.append((value, act)))
    section.take_focus()
    QTest.keyClick(section.values, Key.Key_Down)
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_Delete, Key.Key_Minus):
        QTest.keyClick(section.values, key)
    assert told == [
        ("Sito 00", Act.CLICK),
        ("Sito 00", Act.ADD),
        ("Sito 00", Act.EXCLUDE),
        ("Sito 00", Act.EXCLUDE),
    ]


def test_the_keyboard_stays_at_its_value_while_counts_change(section: ValueSection) -> None:
    section.values.setCurrentIndex(section.rows.index(3))
    assert section.rows.row(3).value == "Sito 02"
    section.show_facets((SITES[2], SITES[0], SITES[5]))
    assert section.values.currentIndex().row() == 0


def test_the_menu_ticks_what_holds(section: ValueSection) -> None:
    section.show_filter(Filter(choices=(Choice(FacetKind.SITE, "Sito 00", excluded=True),)))
    told: list[Act] = []
    section.values.acted.connect(lambda act, _: told.append(act))
    menu = section.values.menu_of(section.rows.index(1))
    only, add, exclude, _, clear = menu.actions()
    assert (add.isChecked(), exclude.isChecked(), clear.isEnabled()) == (False, True, True)
    only.trigger()
    clear.trigger()
    assert told == [Act.ONLY, Act.CLEAR]


def test_a_folded_section_says_how_much_is_chosen_in_it(section: ValueSection) -> None:
    section.show_filter(Filter(choices=(Choice(FacetKind.SITE, "Sito 00"),)))
    section.head.click()
    assert section.is_folded
    assert not section.values.isVisible()
    assert section.head.text() == "Sites · 1"


def test_a_section_with_nothing_to_choose_is_hidden(section: ValueSection) -> None:
    section.show_facets(())
    assert section.isHidden()
    section.show_filter(Filter(choices=(Choice(FacetKind.SITE, "Sito 00"),)))
    assert not section.isHidden()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(section: ValueSection) -> None:
    section.show_facets((Facet("<img src=x>", 2),))
    tip = section.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<span>&lt;img src=x&gt;: 2 articles</span>"


def test_languages_are_called_by_their_names(app: QApplication, qtbot: QtBot) -> None:
    section = ValueSection(FacetKind.LANGUAGE)
    qtbot.addWidget(section)
    section.show_facets((Facet("it", 3), Facet("fr", 1)))
    assert names(section) == ["Italiano", "Français"]
