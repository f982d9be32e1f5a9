"""Counts a long list of queries in the archive's process, a few at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from emeroteca.archive.counting import count_each
from emeroteca.gui.jobs import Jobs
from emeroteca.model.name_list import NameCount
from emeroteca.model.search import Filter

WANTED_MS = 100
"""How long the archive is kept by one question; others come between."""

MOST = 200


class Counting(QObject):
    """`counted` carries the number of the first query of some and what was found of each;
    `ended` tells whether all were counted."""

    counted = Signal(int, object)
    ended = Signal(bool)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._queries: tuple[str, ...] = ()
        self._filter = Filter()
        self._run = 0
        self._running = False
        self._together = 1
        self._clock = QElapsedTimer()
        jobs.failed.connect(lambda _: self.stop())
        jobs.broken.connect(lambda *_: self.stop())
        jobs.ended.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether there is something left to count."""
        return self._running

    def start(self, queries: Sequence[str], wanted: Filter) -> None:
        """Count these among the articles that pass a filter, and no longer what was before."""
        self._run += 1
        self._queries, self._filter = tuple(queries), wanted
        self._together = 1
        self._running = True
        self._ask(0)

    def stop(self) -> None:
        """Count no more; what was counted stays."""
        if self._running:
            self._run += 1
            self._running = False
            self.ended.emit(False)

    def _ask(self, first: int) -> None:
        some = self._queries[first : first + self._together]
        if not some:
            self._running = False
            self.ended.emit(True)
            return
        self._clock.start()
        self._jobs.ask(partial(self._take, self._run, first), count_each, some, self._filter)

    def _take(self, run: int, first: int, found: Sequence[NameCount]) -> None:
        if run != self._run:
            return
        took = max(1, self._clock.elapsed())
        self._together = max(1, min(MOST, 2 * self._together, len(found) * WANTED_MS // took))
        self.counted.emit(first, found)
        self._ask(first + len(found))
