"""Searches that were made are kept in the settings, unless a person does not want that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from emeroteca.archive import Archive
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.preferences import PreferencesDialog
from emeroteca.model.search import Query
from emeroteca.settings import Settings
from tests.gui.a_window import a_window
from tests.gui.fake_jobs import FakeJobs


@pytest.fixture
def shown(app: QApplication, tmp_path: Path) -> Iterator[tuple[MainWindow, list[Settings]]]:
    with a_window(tmp_path, "La diga di Vallescura") as (window, _, saved):
        yield window, saved


def search(window: MainWindow, words: str) -> None:
    window.search_field.setText(words)
    QTest.keyClick(window.search_field, Qt.Key.Key_Return)


def test_a_search_that_was_made_is_kept(shown: tuple[MainWindow, list[Settings]]) -> None:
    window, saved = shown
    search(window, "diga")
    search(window, "DIGA ")
    search(window, "mare")
    assert saved[-1].recent == ("mare", "DIGA")
    window.search_field.forgotten.emit("mare")
    assert saved[-1].recent == ("DIGA",)


def test_none_is_kept_where_that_is_not_wanted(shown: tuple[MainWindow, list[Settings]]) -> None:
    window, saved = shown
    window.change_settings(replace(window.settings, keep_recent=False))
    search(window, "diga")
    assert saved[-1].recent == ()


def box(dialog: PreferencesDialog, text: str) -> QCheckBox:
    return next(b for b in dialog.findChildren(QCheckBox) if b.text() == text)


def test_the_preferences_clear_them_and_do_not_bring_old_ones_back(
    shown: tuple[MainWindow, list[Settings]],
) -> None:
    window, saved = shown
    search(window, "diga")
    window.commands.looks.show_preferences()
    (dialog,) = window.findChildren(PreferencesDialog)
    search(window, "mare")
    box(dialog, "Prefer newer articles").click()
    assert (saved[-1].recent, saved[-1].freshness) == (("mare", "diga"), True)
    clear = next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Clear"))
    clear.click()
    assert saved[-1].recent == ()
    search(window, "diga")
    box(dialog, "Keep recent searches").click()
    assert (saved[-1].recent, saved[-1].keep_recent) == ((), False)


def test_newer_articles_are_asked_for_first(shown: tuple[MainWindow, list[Settings]]) -> None:
    window, _ = shown
    window.listing.search("diga")
    window.change_settings(replace(window.settings, freshness=True))
    jobs = window.jobs
    assert isinstance(jobs, FakeJobs)
    asked = [args[0] for method, args in jobs.asked if method is Archive.search]
    assert [query.freshness for query in asked if isinstance(query, Query)][-2:] == [False, True]


def test_words_of_the_archive_are_offered(shown: tuple[MainWindow, list[Settings]]) -> None:
    window, _ = shown
    QTest.keyClicks(window.search_field, "vall")
    assert window.search_field._completion._model.offers[-1].text == "vallescura "
