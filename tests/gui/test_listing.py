"""Where a list stands: another question begins at its top, the same one goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from emeroteca.gui.library.model import PAGE
from emeroteca.gui.listing import RELIST_MS
from emeroteca.gui.main_window import MainWindow
from emeroteca.model.changes import Changes, Flag, FlagEdit
from emeroteca.model.search import Filter
from tests.gui.a_window import a_window

TITLES = [f"Diga {number}" for number in range(80)]


def bar_of(window: MainWindow) -> QScrollBar:
    window.resize(1100, 600)
    window.show()
    return window.pane.views.view.verticalScrollBar()


def test_another_search_begins_with_its_best(app: QApplication, tmp_path: Path) -> None:
    with a_window(tmp_path, *TITLES) as (window, _, _):
        bar = bar_of(window)
        bar.setValue(bar.maximum())
        window.listing.search("diga")
        assert len(window.model.ids) == len(TITLES)
        assert bar.value() == 0


def test_the_article_that_is_read_is_marked_and_not_gone_to(
    app: QApplication, tmp_path: Path
) -> None:
    with a_window(tmp_path, *TITLES, "Ponte") as (window, _, _):
        bar = bar_of(window)
        window.listing.search("diga")
        last = window.model.id_at(len(TITLES) - 1)
        window.commands.reveal_article(last)
        window.listing.search("ponte")
        window.listing.search("diga")
        assert window.pane.views.selected() == (last,)
        assert bar.value() == 0


def test_the_same_list_goes_on_where_it_was(
    app: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with a_window(tmp_path, *TITLES) as (window, archive, _):
        bar = bar_of(window)
        bar.setValue(bar.maximum() // 2)
        there = bar.value()
        gone = window.model.id_at(len(TITLES) - 1)
        window.listing.take(archive.apply(FlagEdit((gone,), Flag.TRASHED, True)))
        qtbot.waitUntil(lambda: len(window.model.ids) == len(TITLES) - 1)
        assert bar.value() == there > 0


def test_a_shelf_shows_where_one_reads(app: QApplication, tmp_path: Path) -> None:
    with a_window(tmp_path, *TITLES) as (window, _, _):
        bar_of(window)
        window.listing.search("diga")
        last = window.model.id_at(len(TITLES) - 1)
        window.commands.reveal_article(last)
        window.listing.search("")
        row = window.model.row_of(last)
        view = window.pane.views.view
        assert row is not None
        assert view.viewport().rect().intersects(view.visualRect(window.model.index(row, 0)))


def test_a_mark_that_all_have_as_far_as_seen_is_taken_off_all(
    app: QApplication, tmp_path: Path
) -> None:
    titles = [f"Diga {number}" for number in range(2 * PAGE)]
    with a_window(tmp_path, *titles) as (window, archive, _):
        window.model.set_articles(archive.articles(list(window.model.ids[:PAGE])))
        window.pane.views.view.selectAll()
        window.commands.turn(Flag.UNREAD)
        assert not archive.ids(Filter(unread=True))
        window.undo_stack.clear()


def test_what_one_does_is_seen_at_once_and_what_pours_in_now_and_then(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_window(tmp_path, *TITLES) as (window, _, _):
        listing = window.listing
        passed = 10 * RELIST_MS
        monkeypatch.setattr(QElapsedTimer, "elapsed", lambda _: passed)
        listing.take(Changes(listing=True))
        assert listing._relist_soon.interval() == 0
        listing.refresh()
        passed = 100
        listing.take(Changes(listing=True))
        assert listing._relist_soon.interval() == RELIST_MS - 100


def test_the_next_step_after_a_move_leads_to_what_stood_next(
    app: QApplication, tmp_path: Path
) -> None:
    with a_window(tmp_path, *TITLES) as (window, archive, _):
        views = window.pane.views
        gone, after = window.model.id_at(40), window.model.id_at(41)
        views.choose((gone,), gone)
        archive.apply(FlagEdit((gone,), Flag.TRASHED, True))
        window.listing.refresh()
        assert views.selected() == ()
        views.step(1)
        assert views.current() == after
