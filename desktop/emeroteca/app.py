"""The composition root: it wires settings, archive process and window, and runs them."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs

from emeroteca import settings as settings_module
from emeroteca.errors import PlaceError
from emeroteca.gui.screen import missing_screen
from emeroteca.service.client import Client
from emeroteca.settings import Settings, default_library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from emeroteca.archive import Archive
    from emeroteca.model.article import ArticleId

TOUR_FOLDER = Path("build") / "tour"

log = logging.getLogger(__name__)


def run(library: Path | None = None, paths: Sequence[Path] = ()) -> int:
    """Open the window over a library and return the exit status when it is closed.

    Where no window can be shown, the same program is run offscreen over the sample library.
    """
    reason = missing_screen()
    if reason:
        return _run_tour(reason)
    log_file = _log_to_file()
    settings, problems = settings_module.load()
    folder = library or (Path(settings.library) if settings.library else default_library())
    # The archive's process starts first: it opens the library while Qt is being loaded.
    client = Client(folder, log_file)
    try:
        return _run_window(client, settings, problems, list(paths))
    finally:
        client.close()


def _run_window(client: Client, settings: Settings, problems: list[str], paths: list[Path]) -> int:
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from emeroteca.gui.jobs import Jobs  # noqa: PLC0415
    from emeroteca.gui.main_window import MainWindow  # noqa: PLC0415

    app = _application(settings)
    jobs = Jobs(client)
    window = MainWindow(jobs, settings, settings_module.save)
    _catch_bugs(window)
    jobs.start()
    window.show()
    if problems:
        window.notice.warn("\n".join(problems))
    if paths:
        QTimer.singleShot(0, lambda: window.import_paths(paths))
    return int(app.exec())


def _application(settings: Settings) -> QApplication:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from emeroteca.gui import style, translation  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Emeroteca")
    app.setDesktopFileName("emeroteca")
    app.setWindowIcon(style.app_icon())
    style.load_fonts()
    translation.install(app, settings.ui_language)
    style.apply(app, style.Theme(settings.theme))
    return app


def save_pdfs(archive: Archive, ids: Sequence[ArticleId], folder: Path) -> list[Path]:
    """Write articles as PDFs without a window; raises `DiskError`, `LibraryDamagedError`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application(Settings())
    from emeroteca.gui.reader.printing import save_pdfs  # noqa: PLC0415  it needs Qt

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlaceError(str(folder)) from error
    paths = list(save_pdfs(archive, ids, folder))
    app.shutdown()
    return paths


def _run_tour(reason: str) -> int:
    """Show what the program does without a screen: import, search, open, pictures of each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(f"Emeroteca cannot show a window here: {reason}.", file=sys.stderr)
    print("It runs without one instead, over its sample articles.", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="emeroteca-tour-") as folder:
        client = Client(Path(folder) / "library")
        try:
            return _take_tour(client)
        finally:
            client.close()


def _take_tour(client: Client) -> int:
    from emeroteca.gui.jobs import Jobs  # noqa: PLC0415
    from emeroteca.gui.main_window import MainWindow  # noqa: PLC0415
    from emeroteca.gui.tour import Tour  # noqa: PLC0415

    settings = replace(Settings(), theme="light")
    app = _application(settings)
    window = MainWindow(Jobs(client), settings, lambda _: None)
    tour = Tour(window, TOUR_FOLDER)
    window.jobs.start()
    tour.begin()
    status = int(app.exec())
    for line in tour.told:
        print(line)
    return status


def _log_to_file() -> Path:
    folder = Path(platformdirs.user_log_dir("emeroteca", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "emeroteca.log"
    logging.basicConfig(
        filename=path,
        level=logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    return path


def _catch_bugs(window: object) -> None:
    """A bug in a slot is logged with its traceback and shown; the window lives on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        log.error("a bug in the window\n%s", text)
        window.jobs.broken.emit(f"{kind.__name__}: {error}", text)  # type: ignore[attr-defined]

    sys.excepthook = hook
