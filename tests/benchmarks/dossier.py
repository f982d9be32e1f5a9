"""Measures a dossier of 20,000 articles out of 100,000, in a window over the archive's process.

`python -m tests.benchmarks.dossier [ARTICLES]` prints milliseconds of the clock from the wish to
the head and to the first painted sentences, and the longest gap of the event loop while it is
opened, scrolled, narrowed and resized.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from emeroteca import app as composition
from emeroteca.archive import Archive
from emeroteca.gui.dossier.window import DossierWindow
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.main_window import MainWindow
from emeroteca.model.entities.exporting import Part
from emeroteca.service.client import Client
from emeroteca.settings import Settings
from emeroteca.store.database import Database
from tests.benchmarks.entities_archive import FAMOUS, name, write
from tests.benchmarks.lists import fill

TICK_MS = 2
WRITTEN = 600


class Watch:
    """The gaps of the event loop, by the clock and by this thread's work alone."""

    def __init__(self) -> None:
        self._last = (time.monotonic(), time.thread_time())
        self._longest = [0.0, 0.0]
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = (time.monotonic(), time.thread_time())
        for which in (0, 1):
            gap = (now[which] - self._last[which]) * 1000 - TICK_MS
            self._longest[which] = max(self._longest[which], gap)
        self._last = now

    def told(self) -> str:
        """The longest since it was told last."""
        clock, work = self._longest
        self._longest = [0.0, 0.0]
        return f"longest gap {clock:.0f}, of work {work:.0f}"


def _write_newest(folder: Path) -> None:
    """Let the articles that come first in the dossier have texts."""
    archive = Archive.open(folder)
    newest = archive.dossier(FAMOUS).articles[:WRITTEN]
    archive.close()
    database = Database(folder)
    with database.transaction():
        for article in newest:
            if not database.one("SELECT 1 FROM texts WHERE article = ?", (article,)):
                write(database, article)
    database.close()


def _until(application: QApplication, true: Callable[[], bool], patience_s: float = 20) -> None:
    end = time.monotonic() + patience_s
    while not true() and time.monotonic() < end:
        application.processEvents()


def _settle(application: QApplication, seconds: float) -> None:
    _until(application, lambda: False, seconds)


def _measure(application: QApplication, window: MainWindow) -> None:
    watch = Watch()
    for title in ("first", "second"):
        _settle(application, 0.3)
        watch.told()
        before = time.monotonic()
        dossier = window.commands.dossiers.dossiers.open(FAMOUS)
        mentions = dossier.parts[Part.MENTIONS]
        _until(application, lambda dossier=dossier: dossier.dossier is not None)  # type: ignore[misc]
        known = time.monotonic()
        _until(application, lambda mentions=mentions: bool(mentions.model.rows))  # type: ignore[misc]
        dossier.repaint()
        shown = time.monotonic()
        _settle(application, 1)
        parts = (known - before) * 1000, (shown - before) * 1000, watch.told()
        print(f"{title}: head {parts[0]:.0f}, sentences {parts[1]:.0f}, {parts[2]}")
        if title == "first":
            dossier.close()
    _use(application, dossier, watch)


def _use(application: QApplication, dossier: DossierWindow, watch: Watch) -> None:
    mentions = dossier.parts[Part.MENTIONS]
    bar = mentions.list.verticalScrollBar()
    for _ in range(60):
        bar.setValue(bar.value() + 600)
        _settle(application, 0.03)
    print(f"scrolled over {len(mentions.model.rows)} rows: {watch.told()}")
    bars = dossier.histogram.bars
    dossier.histogram.brushed.emit(bars[0], bars[3])
    _settle(application, 0.5)
    dossier.histogram.cleared.emit()
    _settle(application, 0.5)
    print(f"narrowed and widened: {watch.told()}")
    dossier.resize(900, 700)
    _settle(application, 0.5)
    print(f"resized: {watch.told()}")


def main() -> None:
    """Print everything."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    settings = Settings()
    application = composition._application(settings)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), count)
        name(Path(folder), count)
        _write_newest(Path(folder))
        client = Client(Path(folder))
        jobs = Jobs(client)
        window = MainWindow(jobs, settings, lambda _: None)
        opened: list[int] = []
        jobs.opened.connect(lambda articles, _: opened.append(articles))
        jobs.start()
        window.show()
        _until(application, lambda: bool(opened), 120)
        _settle(application, 4)
        _measure(application, window)
        window.close()


if __name__ == "__main__":
    main()
