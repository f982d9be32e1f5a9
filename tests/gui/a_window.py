"""A whole window over an archive of this process, with a few articles in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from shiboken6 import delete

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.main_window import MainWindow
from emeroteca.settings import Settings
from tests.archive.drafts import draft
from tests.gui.fake_jobs import FakeJobs


@contextmanager
def a_window(folder: Path, *titles: str) -> Iterator[tuple[MainWindow, Archive, list[Settings]]]:
    """The window, its archive, and the settings that it wrote down, each article named so."""
    archive = Archive.open(folder)
    archive.add([draft(title) for title in titles])
    archive.flush()
    jobs, saved = FakeJobs(archive), list[Settings]()
    window = MainWindow(cast(Jobs, jobs), Settings(theme="light"), saved.append)
    jobs.opened.emit(len(titles), 0)
    try:
        yield window, archive, saved
    finally:
        delete(window)  # its timers must not ask a closed archive
        archive.close()
