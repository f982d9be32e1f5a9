"""A walk through the real window without a screen: import, search, open, a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from emeroteca.gui.main_window import MainWindow
from emeroteca.gui.style import Theme
from emeroteca.service.messages import Finished

SIZE = (1400, 860)
LOOK_EVERY_MS = 40
PATIENCE_MS = 60_000
SEARCHED = "acqua"


class Tour(QObject):
    """Goes from step to step as the window gets there; ends the application's event loop."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self.told: list[str] = []
        self._steps: list[tuple[str, Callable[[], None], Callable[[], bool]]] = []
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._waited = 0
        self._finished: Finished | None = None
        window.imports.finished.connect(self._imported)

    def begin(self) -> None:
        """Show the window and start; the event loop must be run afterwards."""
        self._folder.mkdir(parents=True, exist_ok=True)
        window = self._window
        window.resize(*SIZE)
        window.set_panels(True)
        window.show()
        self._steps = [
            ("welcome", lambda: None, lambda: window.stack.currentWidget() is window.welcome),
            ("library", window.imports.add_samples, self._listed),
            ("search", lambda: window.search_field.setText(SEARCHED), self._searched),
            ("article", self._open_first, lambda: window.reading.current is not None),
            ("sepia", lambda: window.set_theme(Theme.SEPIA), lambda: True),
            ("dark", lambda: window.set_theme(Theme.DARK), lambda: True),
        ]
        self._steps[0][1]()
        self._timer.start()

    def _look(self) -> None:
        name, _, reached = self._steps[0]
        self._waited += LOOK_EVERY_MS
        if reached():
            self._picture(name)
            self._next()
        elif self._waited > PATIENCE_MS:
            self.told.append(f"The tour stopped: “{name}” was not reached.")
            self._end(1)

    def _next(self) -> None:
        self._waited = 0
        self._steps.pop(0)
        if self._steps:
            self._steps[0][1]()
        else:
            self.told.append(f"Pictures of the window are in {self._folder}/.")
            self._end(0)

    def _end(self, status: int) -> None:
        self._timer.stop()
        self._window.close()
        QApplication.exit(status)

    def _picture(self, name: str) -> None:
        QApplication.processEvents()
        path = self._folder / f"{name}.png"
        self._window.grab().save(str(path))

    def _imported(self, finished: Finished) -> None:
        self._finished = finished
        imported = sum(row.id is not None for row in finished.rows)
        self.told.append(f"Imported {imported} of {len(finished.rows)} sample articles.")

    def _listed(self) -> bool:
        model = self._window.model
        return self._finished is not None and model.rowCount() > 0 and model.article(0) is not None

    def _searched(self) -> bool:
        window = self._window
        found = window.listing.words == SEARCHED and window.model.rowCount() > 0
        if not found or window.model.hit(window.model.id_at(0)) is None:
            return False
        self.told.append(f"“{SEARCHED}” stands in {window.model.rowCount()} of them.")
        return True

    def _open_first(self) -> None:
        window = self._window
        window.pane.views.choose((window.model.id_at(0),))
        title = window.model.article(0)
        if title is not None:
            self.told.append(f"Opened “{title.metadata.title}”.")
