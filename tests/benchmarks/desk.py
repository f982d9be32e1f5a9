"""One measurement of the desk in a fresh process, which `python -m tests.benchmarks` starts.

Prints one JSON object. `start` gives the CPU time from the start of Python to a painted window with
its list; `open` that of opening an article up to its painted text; `import` watches the event loop.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from emeroteca import app as composition
from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.reader.view import ReaderView
from emeroteca.service.client import Client
from emeroteca.settings import Settings
from tests.benchmarks import corpus

TICK_MS = 5


def start(library: str) -> dict[str, float]:
    """Start the window over a library and stop when its list is painted."""
    client = Client(Path(library))
    window, application = _window(client)
    told: dict[str, float] = {}

    def painted() -> None:
        window.repaint()
        QCoreApplication.processEvents()
        (child,) = _children()
        told["cpu_s"] = time.process_time() + _cpu_of(child)
        told["rss_mb"] = _resident(os.getpid())
        told["archive_rss_mb"] = _resident(child)
        QTimer.singleShot(0, application.quit)

    window.listing.listed.connect(painted)
    window.jobs.start()
    window.show()
    application.exec()
    client.close()
    return told


def open_(length: str) -> dict[str, float]:
    """Open an article of so many words, five times, and give the median of all that is done."""
    application = composition._application(Settings())
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder) / "library")
        words = corpus.vocabulary()
        added, _ = archive.add([corpus.draft(n, words, int(length)) for n in range(5)])
        reader = ReaderView()
        reader.resize(800, 800)
        reader.show()
        application.processEvents()
        taken = []
        for one in added:
            before = time.process_time()
            assert one.id is not None
            reader.show_article(archive.open_article(one.id), lambda _: b"")
            reader.viewport().repaint()
            application.processEvents()
            taken.append(time.process_time() - before)
        archive.close()
    return {"ms": sorted(taken)[2] * 1000}


def import_(number: str) -> dict[str, float]:
    """Import so many pages behind the window and give the longest gap of its event loop."""
    with tempfile.TemporaryDirectory() as folder:
        pages = corpus.pages(Path(folder) / "pages", int(number))
        client = Client(Path(folder) / "library")
        window, application = _window(client)
        gaps: list[float] = []
        last = time.monotonic()

        def tick() -> None:
            nonlocal last
            now = time.monotonic()
            gaps.append((now - last) * 1000 - TICK_MS)
            last = now

        window.imports.finished.connect(lambda _: QTimer.singleShot(500, application.quit))
        window.jobs.start()
        window.show()
        timer = QTimer(interval=TICK_MS)
        timer.timeout.connect(tick)

        def begin() -> None:
            nonlocal last
            last = time.monotonic()
            timer.start()
            window.import_paths([pages])

        QTimer.singleShot(1500, begin)
        application.exec()
        client.close()
    return {"longest_ms": max(gaps), "over_50": float(sum(gap > 50 for gap in gaps))}


def _window(client: Client) -> tuple[MainWindow, QApplication]:
    settings = Settings()
    application = composition._application(settings)
    window = MainWindow(Jobs(client), settings, lambda _: None)
    window.resize(1400, 860)
    return window, application


def _children() -> list[int]:
    """The processes of this one, without the one that Python keeps for shared resources."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return [int(p) for p in listed if "resource_tracker" not in _command(p)]


def _command(process: str) -> str:
    return Path(f"/proc/{process}/cmdline").read_text()


def _cpu_of(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Measure what the command line names."""
    print(json.dumps({"start": start, "open": open_, "import": import_}[sys.argv[1]](sys.argv[2])))
