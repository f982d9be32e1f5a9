"""People, organisations and places narrow the list by who they are, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from emeroteca.archive import Archive
from emeroteca.gui.facets.choosing import Act
from emeroteca.gui.facets.pane import FacetPane
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.library.model import LibraryModel
from emeroteca.gui.library.pane import LibraryPane
from emeroteca.gui.library.sidebar import Sidebar
from emeroteca.gui.listing import Listing
from emeroteca.gui.narrowing import Narrowing
from emeroteca.model.entities.mending import Dismiss, EntityEdit, Rename
from emeroteca.model.search import FacetKind
from tests.archive.recognised import add, named
from tests.gui.fake_jobs import FakeJobs

PERSON, PLACE = FacetKind.PERSON, FacetKind.PLACE


class Desk:
    """The list with what narrows it, over an archive that names people and places."""

    def __init__(self, qtbot: QtBot, archive: Archive) -> None:
        self.archive, self._owner = archive, QObject()
        jobs = cast(Jobs, FakeJobs(archive))
        model = LibraryModel(self._owner)
        self.sidebar, self.facets, self.pane = Sidebar(), FacetPane(), LibraryPane(model)
        for part in (self.sidebar, self.facets, self.pane):
            qtbot.addWidget(part)
            part.show()
        self.listing = Listing(jobs, model, self.pane, self.sidebar, self._owner)
        self._narrowing = Narrowing(jobs, self.listing, self.facets, self.pane.chips, self._owner)
        self.model = model
        self.listing.refresh()

    def act(self, kind: FacetKind, name: str, act: Act) -> None:
        rows = self.facets.values[kind].rows
        value = next(r.value for at in range(rows.rowCount()) if (r := rows.row(at)).name == name)
        self.facets.values[kind].acted.emit(kind, value, act)

    def shown(self, kind: FacetKind) -> dict[str, int]:
        rows = self.facets.values[kind].rows
        return {row.name: row.count for row in map(rows.row, range(rows.rowCount()))}

    def chips(self) -> list[str]:
        return [chip.accessibleName() for chip in self.pane.chips.chips]


@pytest.fixture
def desk(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    archive = Archive.open(tmp_path / "library")
    add(archive, "Uno", "Ada Ferri e Lapo Ferri a Mosca.")
    add(archive, "Due", "Ada Ferri a Valdorsa.")
    add(archive, "Tre", "A Mosca piove.")
    made = Desk(qtbot, archive)
    yield made
    delete(made._owner)  # its timers must not ask a closed archive
    archive.close()


def test_names_are_shown_with_counts_and_narrow_the_list(desk: Desk) -> None:
    assert desk.shown(PERSON) == {"Ada Ferri": 2, "Lapo Ferri": 1}
    assert desk.facets.values[FacetKind.ORGANISATION].isHidden()
    desk.act(PLACE, "Mosca", Act.CLICK)
    assert list(desk.model.ids) == [3, 1]
    assert desk.shown(PERSON) == {"Ada Ferri": 1, "Lapo Ferri": 1}
    desk.act(PERSON, "Lapo Ferri", Act.EXCLUDE)
    assert list(desk.model.ids) == [3]
    assert desk.chips() == ["Place: Mosca", "not Person: Lapo Ferri"]


def test_a_chip_follows_when_its_entity_is_renamed(qtbot: QtBot, desk: Desk) -> None:
    desk.act(PERSON, "Ada Ferri", Act.CLICK)
    ada = named(desk.archive, desk.model.ids[0], "Ada Ferri")
    desk.listing.take(desk.archive.apply(EntityEdit(Rename(ada.id, "La Rossa"))))
    qtbot.waitUntil(lambda: desk.chips() == ["Person: La Rossa"])
    assert list(desk.model.ids) == [2, 1]
    desk.listing.take(desk.archive.apply(EntityEdit(Dismiss(ada.id))))
    qtbot.waitUntil(lambda: list(desk.model.ids) == [])


def test_a_name_is_found_in_the_list_of_all(desk: Desk) -> None:
    section = desk.facets.values[PERSON]
    section.rows.show_whole(True, "lapo")
    assert desk.shown(PERSON) == {"Lapo Ferri": 1}
