"""A person sees which index the library has, and may choose another one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from emeroteca.archive import Archive
from emeroteca.gui.index_choice import IndexChoiceBox
from emeroteca.gui.jobs import Jobs
from emeroteca.model.indexes import IndexChoice
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive.open(tmp_path)
    opened.add([draft("Una diga")])
    opened.flush()
    yield opened
    opened.close()


def test_what_is_chosen_moves_and_is_said(qtbot: QtBot, archive: Archive) -> None:
    box = IndexChoiceBox(cast(Jobs, FakeJobs(archive)))
    qtbot.addWidget(box)
    assert box.choice.currentData() == IndexChoice.AUTOMATIC.value
    before = box.said.text()
    box.choice.setCurrentIndex(box.choice.findData(IndexChoice.PACKED.value))
    box.choice.activated.emit(box.choice.currentIndex())
    assert "1" in box.said.text()
    while archive.upkeep():
        pass
    qtbot.waitUntil(lambda: "1" not in box.said.text(), timeout=3_000)
    assert box.said.text() != before
