"""Tells of articles that have come and name somebody whom a person watches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from emeroteca.archive import Archive
from emeroteca.gui.jobs import Jobs
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import Arrival

SOON_MS = 700
"""What comes within this time is told of at once."""

NAMED = 3
"""Names that a notice holds."""


class WatchedNames(QObject):
    """`told` carries a sentence, the words of its button and what that does.

    Only what has been added since the window was opened is told of; what is merely read anew by
    another recogniser is no news. `open_wanted` carries an article.
    """

    told = Signal(str, str, object)
    open_wanted = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._awaited: set[ArticleId] = set()
        self._read: set[ArticleId] = set()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._ask)

    def take(self, changes: Changes) -> None:
        """Note what was added, and ask about what of it has been read."""
        self._awaited |= set(changes.added)
        self._read |= self._awaited & changes.recognised
        if self._read and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        some, self._read = tuple(sorted(self._read)), set()
        self._awaited -= set(some)
        if some:
            self._jobs.ask(self._tell, Archive.arrivals, some)

    def _tell(self, arrivals: Sequence[Arrival]) -> None:
        if not arrivals:
            return
        newest = arrivals[0]
        names = list(dict.fromkeys(name for one in arrivals for name in one.names))
        shown = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        if len(arrivals) == 1:
            told = self.tr("“{title}” speaks of {names}").format(title=newest.title, names=shown)
        else:
            told = self.tr("{count} new articles speak of {names}").format(
                count=QLocale().toString(len(arrivals)), names=shown
            )
        self.told.emit(told, self.tr("Open"), lambda: self.open_wanted.emit(newest.article))
