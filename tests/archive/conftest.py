"""What the tests of the archive share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from tests.archive.desk import Desk


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def desk(archive: Archive) -> Desk:
    return Desk(archive)
