"""Makes ready for the first change to an article's text, which would wait a second for a worker.

A worker holds about 150 MB and goes after a while, so it is not started for everything that is
opened: only where something is offered to be changed, or somebody reaches for it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from emeroteca.gui.jobs import Jobs
from emeroteca.gui.reading import Reading
from emeroteca.model.article import Opened

STAYED_MS = 600
"""Who only passes an article on the way through the list changes nothing there."""


class Warming(QObject):
    """Asks for a worker that is ready for the open article."""

    def __init__(self, jobs: Jobs, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading = reading
        self._soon = QTimer(self, singleShot=True, interval=STAYED_MS)
        self._soon.timeout.connect(self.now)
        reading.opened.connect(self._opened)

    def now(self) -> None:
        """Make ready: something of the open article is about to be changed."""
        self._soon.stop()
        opened = self._reading.current
        if opened is not None:
            # The words of a language take half a second, and are asked where repairs are offered.
            self._jobs.warm(opened.article.metadata.language if opened.suggestions else "")

    def _opened(self, opened: Opened | None) -> None:
        self._soon.stop()
        if opened is not None and opened.suggestions:
            self._soon.start()
