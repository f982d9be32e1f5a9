"""A desk for every test of highlights."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.a_window import a_window
from tests.gui.annotations.annotated import Desk


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A window with an open article."""
    with a_window(tmp_path / "library", "Un altro") as made:
        yield Desk(made[0], made[1])
        made[0].hide()
