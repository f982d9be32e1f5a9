"""In the window: hits are walked over articles, listed in context, and articles are likened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.hit_walk import NEAR
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.reading import LAST
from emeroteca.model.article import ArticleId
from emeroteca.model.search import Sort
from emeroteca.settings import Settings
from tests.archive import kin
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs

TEXTS = (
    ("Alfa", "La diga, la diga e la diga."),
    ("La diga", "Niente."),
    ("Beta", "Una diga vecchia e una diga nuova."),
    ("Gamma", "Nient'altro che il fiume."),
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def window(app: QApplication, archive: Archive) -> Iterator[MainWindow]:
    made = MainWindow(cast(Jobs, FakeJobs(archive)), Settings(theme="light"), lambda _: None)
    made.show()
    yield made
    # Its timers must not ask an archive that is closed by then.
    made.close()
    shiboken6.delete(made)


def ids(archive: Archive, *texts: tuple[str, str]) -> list[ArticleId]:
    added, _ = archive.add([draft(title, text) for title, text in texts])
    return [one.id for one in added if one.id is not None]


def search(window: MainWindow, words: str, opened: ArticleId) -> None:
    """Search, the articles in the order of their titles, and open one of them."""
    window.listing.search(words)
    window.listing.set_sort(Sort.TITLE)
    window.pane.views.choose((opened,), opened)
    window.reading.open_now(opened, words)


def at(window: MainWindow) -> tuple[str, int]:
    opened = window.reading.current
    assert opened is not None
    return opened.article.metadata.title, window.reader.hits.at


def test_after_the_last_hit_comes_the_first_of_the_next_article_that_has_one(
    window: MainWindow, archive: Archive
) -> None:
    alfa, *_ = ids(archive, *TEXTS)
    search(window, "diga", alfa)
    walked = []
    for _ in range(5):
        walked.append(at(window))
        window.actions_["next_hit"].trigger()
    assert walked == [("Alfa", 0), ("Alfa", 1), ("Alfa", 2), ("Beta", 0), ("Beta", 1)]
    assert window.statusBar().currentMessage() == "No more hits: the list ends here"
    assert at(window) == ("Beta", 1)
    for _ in range(2):
        window.actions_["previous_hit"].trigger()
    assert at(window) == ("Alfa", 2)
    assert window.statusBar().currentMessage() == "Hit 3 of 3 · article 1 of 3"
    assert window.pane.views.selected() == (alfa,)


def test_whole_articles_are_passed_over_by_their_hits(window: MainWindow, archive: Archive) -> None:
    alfa, *_ = ids(archive, *TEXTS)
    search(window, "diga", alfa)
    window.actions_["next_hits"].trigger()
    assert at(window) == ("Beta", 0)
    window.actions_["previous_hits"].trigger()
    assert at(window) == ("Alfa", 0)
    window.actions_["previous_hits"].trigger()
    assert window.statusBar().currentMessage() == "No more hits: the list begins here"


def test_what_is_too_far_away_is_not_gone_to(window: MainWindow, archive: Archive) -> None:
    titles = [(f"La diga {number:02}", f"Niente {number}.") for number in range(NEAR + 1)]
    alfa, *_ = ids(archive, ("Alfa", "La diga."), *titles, ("Zeta", "Una diga."))
    search(window, "diga", alfa)
    window.actions_["next_hit"].trigger()
    assert at(window) == ("Alfa", 0)
    assert f"The next {NEAR} articles" in window.statusBar().currentMessage()


def test_the_panel_comes_when_it_is_asked_for_and_follows(
    window: MainWindow, archive: Archive, qtbot: QtBot
) -> None:
    alfa, titled, *_ = ids(archive, *TEXTS)
    hits = window.commands.hits
    window.reading.open_now(alfa)
    assert not window.actions_["hits"].isEnabled()
    search(window, "diga", alfa)
    assert hits.dock.isHidden()
    window.actions_["hits"].trigger()
    assert not hits.dock.isHidden()
    window.actions_["next_hit"].trigger()
    assert hits.panel.view.currentIndex().row() == 1
    qtbot.keyClick(hits.panel.view, Qt.Key.Key_Down)
    assert at(window) == ("Alfa", 2)
    window.reading.open_now(titled, "diga")
    assert not hits.panel.empty.isHidden()
    for shown in (False, True):
        window.set_panels(shown)
        assert hits.dock.isHidden() is not shown
    hits.panel.close_wanted.emit()
    assert hits.dock.isHidden()
    window.set_panels(False)
    window.set_panels(True)
    assert hits.dock.isHidden()


def test_similar_articles_are_listed_and_left(window: MainWindow, archive: Archive) -> None:
    added, _ = archive.add(kin.articles())
    first = added[0].id
    assert first is not None
    window.search_field.setText("favi")
    search(window, "favi", first)
    found = list(window.model.ids)
    window.actions_["similar"].trigger()
    like = window.listing.like
    assert like is not None
    assert list(window.model.ids[:2]) != found[:2]
    assert first not in window.model.ids
    assert set(window.model.ids[:2]) <= {one.id for one in added[1:4]}
    assert "Le api del convento" in window.pane._title.toolTip()
    window.commands.likeness.leave()
    assert window.listing.like is None
    assert window.search_field.text() == "favi"


def test_a_shelf_and_typed_words_leave_what_is_similar(
    window: MainWindow, archive: Archive
) -> None:
    added, _ = archive.add(kin.articles())
    first = added[0].id
    assert first is not None
    for leave in (lambda: window.listing.search("tram"), window.listing.widen):
        window.listing.search("")
        window.reading.open_now(first)
        window.actions_["similar"].trigger()
        assert window.listing.like is not None
        leave()
        assert window.listing.like is None


def test_a_fast_hand_passes_over_no_article(
    window: MainWindow, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    alfa, *_ = ids(archive, *TEXTS)
    search(window, "diga", alfa)
    window.reading.open_now(alfa, "diga", LAST)
    answers = list[partial[None]]()

    def later(topic: str, then: Callable[..., None], method: object, *args: object) -> None:
        answers.append(partial(answer, topic, then, method, *args))

    answer = window.jobs.ask_latest
    monkeypatch.setattr(window.jobs, "ask_latest", later)
    window.reading.show_hits_of("dig")
    window.actions_["next_hit"].trigger()
    assert at(window) == ("Alfa", 2)
    assert len(answers) == 1
