"""Asks for the dates that articles speak of, some articles at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import EntityId, Moment

PAGE = 20
MOST = 300
"""Articles that are read at the most."""


class Gathering(QObject):
    """`gathered` carries all moments, the earliest first, when the last article was read."""

    gathered = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._found: list[Moment] = []
        self._round = 0

    def start(self, articles: Sequence[ArticleId], entity: EntityId | None) -> None:
        """Read articles, of an entity only the sentences that name it."""
        self._round += 1
        self._found = []
        self._ask(self._round, tuple(articles[:MOST]), entity)

    def stop(self) -> None:
        """Read no more."""
        self._round += 1

    def _ask(self, mine: int, left: tuple[ArticleId, ...], entity: EntityId | None) -> None:
        if not left:
            self.gathered.emit(sorted(self._found, key=lambda one: (one.start, one.end)))
            return
        then = partial(self._take, mine, left[PAGE:], entity)
        self._jobs.ask(then, Archive.moments, left[:PAGE], entity)

    def _take(
        self,
        mine: int,
        left: tuple[ArticleId, ...],
        entity: EntityId | None,
        found: list[Moment],
    ) -> None:
        if mine == self._round:
            self._found += found
            self._ask(mine, left, entity)
