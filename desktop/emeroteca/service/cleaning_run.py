"""Cleans stale articles in the background, and single ones for a person to look at."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING

from emeroteca.errors import BugError, CaptureError, DiskError, WorldError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes, Inspection
from emeroteca.service.messages import Cleaned, Failure, Inspect, Reply
from emeroteca.service.warm_workers import WarmWorkers

if TYPE_CHECKING:
    from emeroteca.archive import Archive
    from emeroteca.importing.pool import Answer, Pool
    from emeroteca.model.recapture import Recapture

BATCH = 8
"""Articles stored between two looks at the mailbox; well below 100 ms."""

log = logging.getLogger(__name__)


class CleaningRun:
    """Hands stale articles to worker processes and stores what comes back, batch by batch.

    Only as many as the workers can take are handed over, the last marked first; so what a person
    has just said is seen before thousands of articles that wait. A run begins when something
    becomes stale and is over when nothing is.
    """

    def __init__(self, archive: Archive, wake: threading.Event) -> None:
        self._archive = archive
        self._size = os.cpu_count() or 1
        self._cleaners = WarmWorkers(wake, self._pool, _failed)
        self._numbers = 0
        self._under_way: dict[int, Recapture] = {}
        self._inspected: dict[int, tuple[int, Recapture]] = {}
        self._stored: deque[tuple[Recapture, Answer]] = deque()
        self._urgent: set[ArticleId] = set()
        self._stale = archive.stale()
        self._done = self._refused = 0

    @property
    def active(self) -> bool:
        """Whether articles are still to be cleaned."""
        return bool(self._stale)

    # ------------------------------------------------------------------ asked for

    def inspect(self, request: Inspect) -> None:
        """Begin to clean one article to look at it; raises `WorldError`."""
        recapture = self._archive.recapture(request.article)
        self._inspected[self._ask(recapture, first=True)] = request.number, recapture

    def warm(self, language: str) -> None:
        """Have a worker ready for the next article."""
        self._cleaners.warm(language)

    def heed(self, changes: Changes) -> None:
        """Begin to clean what a change left stale; articles that it names come first."""
        if changes.stale:
            self._stale = self._archive.stale()
            self._urgent |= changes.articles

    def cancel(self) -> Cleaned:
        """Clean nothing more; what is under way is not stored."""
        self._archive.give_up_stale()
        self._under_way.clear()
        self._stored.clear()
        return self._progress("", [])

    def close(self) -> None:
        """End the workers."""
        self._cleaners.close()

    # ------------------------------------------------------------------ step by step

    def collect(self) -> list[Reply | Failure]:
        """Take what the workers have done; the answers to `inspect` that are among it."""
        found: list[Reply | Failure] = []
        for number, answer in self._cleaners.answers():
            if number in self._inspected:
                found.append(_inspection(*self._inspected.pop(number), answer))
            elif number in self._under_way:
                self._stored.append((self._under_way.pop(number), answer))
        return found

    def step(self, *, importing: bool) -> Cleaned | None:
        """Store a batch and hand on what comes next; None where there was nothing to do.

        While an import runs, only what a person has just changed is handed on.
        """
        if not self._stale:
            return None
        batch = [self._stored.popleft() for _ in range(min(BATCH, len(self._stored)))]
        try:
            changes = [self._store(recapture, answer) for recapture, answer in batch]
            refused = self._hand_on(importing)
        except DiskError as error:
            # Nothing is lost: the marks stay, and it is tried again when something is changed.
            log.warning("cleaning stopped: %s", error)
            self._under_way.clear()
            self._stored.clear()
            return self._over("", Changes())
        if not batch and not refused:
            return None
        names = [recapture.title for recapture, _ in batch]
        return self._progress(names[-1] if names else "", changes)

    def _hand_on(self, importing: bool) -> int:
        """Give the workers what they can take; how many could not even be read for that."""
        refused = 0
        most = self._size + 1
        busy = {recapture.id for recapture in self._under_way.values()}
        busy |= {recapture.id for recapture, _ in self._stored}
        wanted = self._archive.stale_ids(most + len(busy)) if len(busy) < most else []
        for article in wanted:
            if len(busy) >= most:
                break
            if article in busy or (importing and article not in self._urgent):
                continue
            try:
                recapture = self._archive.recapture(article)
            except DiskError:
                raise
            except WorldError as error:
                log.warning("the article %s cannot be cleaned again: %s", article, error)
                self._refuse(article)
                refused += 1
            else:
                self._under_way[self._ask(recapture)] = recapture
                busy.add(article)
        return refused

    def _store(self, recapture: Recapture, answer: Answer) -> Changes:
        """Store one answer; whatever is wrong with it is wrong with this article only."""
        try:
            if answer.draft is not None:
                changes = self._archive.replace(recapture.id, answer.draft, recapture.repairs)
            elif self._archive.repairs(recapture.id) == recapture.repairs:
                raise answer.error or BugError("neither a draft nor an error")
            else:
                changes = Changes(stale=self._stale)
        except DiskError:
            raise
        except Exception as error:
            if isinstance(error, WorldError):
                log.warning("the article %s cannot be cleaned again: %s", recapture.id, error)
            else:
                log.exception("cleaning the article %s again failed", recapture.id)
            self._refuse(recapture.id)
            return Changes()
        if not changes.stale:
            self._finish(recapture.id)
        return changes

    def _refuse(self, article: ArticleId) -> None:
        self._archive.give_up_stale((article,))
        self._refused += 1
        self._finish(article)

    def _finish(self, article: ArticleId) -> None:
        self._done += 1
        self._urgent.discard(article)

    def _progress(self, name: str, changes: Iterable[Changes]) -> Cleaned:
        merged = _merged(changes)
        self._stale = self._archive.stale()
        if not self._stale:
            return self._over(name, merged)
        total = self._done + self._stale
        return Cleaned(self._done, total, name, merged, self._refused)

    def _over(self, name: str, changes: Changes) -> Cleaned:
        message = Cleaned(self._done, self._done, name, changes, self._refused)
        self._done = self._refused = self._stale = 0
        self._urgent.clear()
        return message

    def _ask(self, recapture: Recapture, *, first: bool = False) -> int:
        self._numbers += 1
        self._cleaners.ask(self._numbers, recapture, first=first)
        return self._numbers

    def _pool(self) -> Pool:
        # Imported here: the archive's process starts without what only cleaning needs.
        from emeroteca.importing.pool import Pool  # noqa: PLC0415

        return Pool(self._size)


def _failed(reason: str) -> Answer:
    from emeroteca.importing.pool import Answer  # noqa: PLC0415

    return Answer(None, CaptureError(reason))


def _inspection(number: int, recapture: Recapture, answer: Answer) -> Reply | Failure:
    if answer.draft is None:
        return Failure(number, answer.error or BugError("neither a draft nor an error"))
    pieces, site = answer.draft.pieces, recapture.site
    return Reply(number, Inspection(recapture.id, pieces, recapture.repairs, site))


def _merged(changes: Iterable[Changes]) -> Changes:
    """What several replacements touched, told at once."""
    parts = list(changes)
    return Changes(
        articles=frozenset().union(*(part.articles for part in parts)),
        listing=any(part.listing for part in parts),
        cleaned=frozenset().union(*(part.cleaned for part in parts)),
        annotations=frozenset().union(*(part.annotations for part in parts)),
        notebook=any(part.notebook for part in parts),
    )
