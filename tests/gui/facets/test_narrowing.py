"""Facets, chips and list together: what narrows one narrows all, and a shelf begins anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.facets.choosing import Act
from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.pane import LibraryPane
from emeroteca.gui.library.sidebar import SHELF_ROLE, Sidebar
from emeroteca.gui.listing import Listing
from emeroteca.gui.narrowing import Narrowing
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import TagEdit
from emeroteca.model.search import FacetKind, Place
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs

SITE, TAG = FacetKind.SITE, FacetKind.TAG


@dataclass
class Desk:
    """The parts of the window that have to do with listing."""

    archive: Archive
    jobs: FakeJobs
    sidebar: Sidebar
    facets: FacetPane
    pane: LibraryPane
    listing: Listing
    narrowing: Narrowing

    def act(self, kind: FacetKind, value: str, act: Act) -> None:
        self.facets.values[kind].acted.emit(kind, value, act)

    def titles(self) -> list[str]:
        found = self.archive.articles(list(self.listing._model.ids))
        return sorted(article.metadata.title for article in found)

    def shown(self, kind: FacetKind) -> dict[str, int]:
        rows = self.facets.values[kind].rows
        every = [rows.row(at) for at in range(rows.rowCount())]
        return {row.value: row.count for row in every}


@pytest.fixture
def desk(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    archive = Archive.open(tmp_path / "library")
    archive.add(
        [
            draft("Uno", site="Il Faro", published="2021-05"),
            draft("Due", site="Il Faro", published="2024-06"),
            draft("Tre", site="The Bell", language="en", published="2024-07"),
        ]
    )
    archive.apply(TagEdit((ArticleId(1), ArticleId(3)), add=("mare",)))
    archive.flush()
    fake, owner = FakeJobs(archive), QObject()
    jobs = cast(Jobs, fake)
    model = LibraryModel(owner)
    sidebar, facets, pane = Sidebar(), FacetPane(), LibraryPane(model)
    for part in (sidebar, facets, pane):
        qtbot.addWidget(part)
        part.resize(300, 500)
        part.show()
    listing = Listing(jobs, model, pane, sidebar, owner)
    narrowing = Narrowing(jobs, listing, facets, pane.chips, owner)
    listing.refresh()
    listing.refresh_counts()
    yield Desk(archive, fake, sidebar, facets, pane, listing, narrowing)
    archive.close()


def test_choosing_a_value_narrows_the_list_and_the_other_sections(desk: Desk) -> None:
    desk.act(SITE, "Il Faro", Act.CLICK)
    assert desk.titles() == ["Due", "Uno"]
    assert desk.shown(TAG) == {"mare": 1}
    assert desk.shown(SITE) == {"Il Faro": 2, "The Bell": 1}
    assert desk.pane._count.text() == "2"
    assert [chip.accessibleName() for chip in desk.pane.chips.chips] == ["Site: Il Faro"]
    desk.act(TAG, "mare", Act.EXCLUDE)
    assert desk.titles() == ["Due"]
    assert desk.shown(TAG) == {"mare": 0}


def test_dates_narrow_too_and_a_chip_lets_go(desk: Desk) -> None:
    desk.facets.dates.brushed.emit("2024", "2024")
    assert desk.titles() == ["Due", "Tre"]
    desk.pane.chips.chips[0].click()
    assert desk.titles() == ["Due", "Tre", "Uno"]
    assert desk.pane.chips.isHidden()


def test_words_keep_what_narrows_and_another_shelf_lets_go_of_it(desk: Desk) -> None:
    desk.act(SITE, "Il Faro", Act.CLICK)
    desk.listing.search("testo")
    assert desk.titles() == ["Due", "Uno"]
    assert desk.jobs.asked[-1][1][0].words == "testo"
    assert desk.listing.query.filter.place is Place.EVERYWHERE
    library = desk.sidebar.topLevelItem(0)
    assert library is not None
    desk.sidebar.itemClicked.emit(library, 0)
    assert library.data(0, SHELF_ROLE).name == "Library"
    assert desk.titles() == ["Due", "Tre", "Uno"]
    assert desk.pane.chips.isHidden()
    assert desk.listing.words == "testo"


def test_a_list_that_filters_emptied_offers_to_clear_them(qtbot: QtBot, desk: Desk) -> None:
    desk.act(SITE, "Il Faro", Act.CLICK)
    desk.act(FacetKind.LANGUAGE, "en", Act.CLICK)
    assert desk.titles() == []
    assert desk.pane.empty._sentence.text() == "No article passes the filters"
    assert desk.pane.empty._hint.text() == "Without them there are 3 articles."
    button = desk.pane.empty.findChild(QPushButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(desk.titles()) == 3


def test_filters_are_not_blamed_for_words_that_stand_nowhere(desk: Desk) -> None:
    desk.act(SITE, "Il Faro", Act.CLICK)
    desk.listing.search("zzyzx")
    assert desk.pane.empty._sentence.text() == "No article holds “zzyzx”"


def test_facets_follow_a_change_of_an_article(qtbot: QtBot, desk: Desk) -> None:
    changes = desk.archive.apply(TagEdit((ArticleId(2),), add=("diga",)))
    desk.listing.take(changes)
    qtbot.waitUntil(lambda: desk.shown(TAG) == {"mare": 2, "diga": 1})


def test_the_actions_clear_and_ask_for_the_focus(qtbot: QtBot, desk: Desk) -> None:
    desk.act(SITE, "Il Faro", Act.CLICK)
    actions = desk.narrowing.actions()
    actions["clear_filters"]()
    assert len(desk.titles()) == 3
    with qtbot.waitSignal(desk.narrowing.focus_wanted):
        actions["narrow"]()


def test_folded_sections_are_told_and_folded_again(desk: Desk) -> None:
    told: list[tuple[str, ...]] = []
    desk.facets.folded.connect(told.append)
    desk.facets.values[SITE].head.click()
    desk.facets.dates.head.click()
    assert told == [("site",), ("site", "date")]
    desk.facets.fold(["tag"])
    assert desk.facets.values[TAG].is_folded
    assert not desk.facets.dates.is_folded
