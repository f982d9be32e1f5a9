"""A list of names is counted, sorted, listed in the main window, and taken elsewhere as a table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from emeroteca.gui import style
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.names.counting import Counting
from emeroteca.gui.names.dialog import NamesDialog
from emeroteca.gui.names.table import ARTICLES, LAST, NAME
from emeroteca.model.name_list import NameCount
from emeroteca.model.search import Filter, Place
from tests.gui.a_window import a_window
from tests.gui.fake_jobs import FakeJobs

TITLES = ("Anna Perù", "Anna Perù e Mario Rossi", "Il mare")


@pytest.fixture
def window(app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with a_window(tmp_path / "library", *TITLES) as (made, _, _):
        yield made


def opened(window: MainWindow, *names: str) -> NamesDialog:
    window.actions_["search_list"].trigger()
    (dialog,) = window.findChildren(NamesDialog)
    dialog._source.field.setPlainText("\n".join(names))
    dialog._search.click()
    return dialog


def cells(dialog: NamesDialog) -> list[tuple[str, str]]:
    model = dialog._model
    return [
        (str(model.index(row, NAME).data()), str(model.index(row, ARTICLES).data()))
        for row in range(model.rowCount())
    ]


def test_every_name_is_counted_and_those_not_found_stay_to_be_seen(window: MainWindow) -> None:
    dialog = opened(window, "Nessuno", "anna peru", "Mario Rossi")
    assert cells(dialog) == [("Nessuno", "0"), ("anna peru", "2"), ("Mario Rossi", "1")]
    assert dialog._total.text() == "2 of 3 names found; 3 articles, once for each name"
    colours = [
        dialog._model.index(row, NAME).data(Qt.ItemDataRole.ForegroundRole) for row in (0, 1)
    ]
    assert colours == [QColor(style.current().muted), None]
    dialog._view.sortByColumn(ARTICLES, Qt.SortOrder.DescendingOrder)
    assert [name for name, _ in cells(dialog)] == ["anna peru", "Mario Rossi", "Nessuno"]
    for order in Qt.SortOrder:
        dialog._view.sortByColumn(LAST, order)
        assert cells(dialog)[-1] == ("Nessuno", "0")


def test_enter_lists_a_names_articles_and_all_of_these_those_of_any(window: MainWindow) -> None:
    dialog = opened(window, "Nessuno", "Mario Rossi", "Anna Perù")
    dialog._view.setCurrentIndex(dialog._model.index(1, NAME))
    QTest.keyClick(dialog._view, Qt.Key.Key_Return)
    assert window.search_field.text() == '"Mario Rossi"'
    dialog._any.click()
    assert window.search_field.text() == '"Mario Rossi" OR "Anna Perù"'
    window.listing.search(window.search_field.text())
    assert len(window.model.ids) == 2


def test_a_list_is_searched_everywhere_or_in_what_is_listed(window: MainWindow) -> None:
    window.listing.filter = Filter(Place.ARCHIVED)
    dialog = opened(window, "Anna Perù")
    assert cells(dialog) == [("Anna Perù", "2")]
    dialog._narrowed.setChecked(True)
    dialog._search.click()
    assert cells(dialog) == [("Anna Perù", "0")]
    dialog._narrowed.setChecked(False)
    dialog._search.click()
    dialog._list(0)
    assert window.listing.filter == Filter(Place.EVERYWHERE)


def test_names_come_from_a_column_of_a_file(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window)
    source = dialog._source
    path = tmp_path / "people.csv"
    path.write_text("id;name;year\n1;Anna Perù;1951\n2;Mario Rossi;1960\n", "utf-8")
    source.open_file(path)
    assert source.names() == ["Anna Perù", "Mario Rossi"]
    assert source._column.currentText() == "name"
    source._column.setCurrentIndex(2)
    source._column.activated.emit(2)
    assert source.names() == ["1951", "1960"]
    source._headed.click()
    assert source.names() == ["year", "1951", "1960"]


def test_a_bad_file_is_refused_in_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, "Anna")
    path = tmp_path / "bad.csv"
    path.write_bytes(b"\x00\x01\x02" * 50)
    dialog._source.open_file(path)
    assert "bad.csv" in dialog._source._told.text()
    assert dialog._source.names() == ["Anna"]


def test_the_table_is_copied_and_saved(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, "=Anna Perù", "Nessuno")
    dialog.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["Name", "Articles"],
        ["'=Anna Perù", "2"],
        ["Nessuno", "0"],
    ]
    dialog.copy((1,))
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    path = tmp_path / "names.csv"
    dialog.export(path)
    assert path.read_text("utf-8-sig").startswith("Name,Articles,First,Last")
    dialog.export(tmp_path)
    assert dialog._total.text().startswith("The table could not be saved")


class SlowJobs(FakeJobs):
    """Keeps questions until they are answered."""

    def __init__(self) -> None:
        super().__init__(None)  # type: ignore[arg-type]
        self.kept: list[tuple[Any, int]] = []

    def ask(self, then: Any, method: Any, *args: Any) -> None:
        self.kept.append((then, len(args[0])))

    def answer(self) -> int:
        then, count = self.kept.pop(0)
        then([NameCount(1)] * count)
        return count


def test_a_long_list_is_asked_for_in_parts_and_can_be_stopped(app: QApplication) -> None:
    jobs = SlowJobs()
    counting = Counting(jobs, jobs)  # type: ignore[arg-type]
    numbers: list[int] = []
    ends: list[bool] = []
    counting.counted.connect(lambda first, found: numbers.extend(range(first, first + len(found))))
    counting.ended.connect(ends.append)
    counting.start(["x"] * 500, Filter())
    sizes = [jobs.answer() for _ in range(4)]
    assert sizes == [1, 2, 4, 8]
    assert numbers == list(range(15))
    counting.stop()
    jobs.answer()
    assert (numbers, ends, jobs.kept) == (list(range(15)), [False], [])
    counting.start(["x"] * 5, Filter())
    while jobs.kept:
        jobs.answer()
    assert ends == [False, True]


def test_a_failure_ends_the_counting(app: QApplication) -> None:
    jobs = SlowJobs()
    counting = Counting(jobs, jobs)  # type: ignore[arg-type]
    counting.start(["x"], Filter())
    jobs.failed.emit(None)
    assert not counting.running


def test_what_was_found_is_still_there_when_the_dialog_is_opened_again(window: MainWindow) -> None:
    dialog = opened(window, "Anna Perù")
    dialog.close()
    window.actions_["search_list"].trigger()
    assert cells(dialog) == [("Anna Perù", "2")]
