"""Reads articles for names in the background, in worker processes that yield to everything else."""

from __future__ import annotations

import logging
import os
import threading
from collections import Counter, deque
from typing import TYPE_CHECKING

from emeroteca.entities.work import Read, Reading, Recognition, version
from emeroteca.errors import DiskError, WorldError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.processes import Pool
from emeroteca.resources import resource
from emeroteca.service.messages import Recognising
from emeroteca.service.warm_workers import WarmWorkers

if TYPE_CHECKING:
    from emeroteca.archive import Archive

BATCH = 8
"""Articles stored between two looks at the mailbox; well below 100 ms."""

BATCH_NAMES = 500
"""Mentions in several articles that are stored at once at most; a name takes up to 0.1 ms."""

TRIES = 2
"""How often an article is tried; a worker may be ended for want of memory, or by a person."""

ALL_FAIL = 6
"""Articles that fail one after the other from which on it is not they that are at fault."""

LIMIT_S = 600
"""Seconds that one article may take; a book of a million characters takes one or two minutes on a
busy machine."""

log = logging.getLogger(__name__)


class RecognitionRun:
    """Hands waiting articles to workers and stores what comes back.

    Only as many as the workers can take are handed over, what was opened first, so an article that
    a person opens waits for one other at most. A run begins when an article waits and is over when
    none does; what it has not reached still waits at the next start.
    """

    def __init__(self, archive: Archive, wake: threading.Event) -> None:
        self._archive = archive
        self._size = max(1, (os.cpu_count() or 1) // 2)
        self._workers: WarmWorkers[Reading, Read] = WarmWorkers(wake, self._pool, _failed)
        self._numbers = 0
        self._under_way: dict[int, tuple[ArticleId, str]] = {}
        self._read: deque[tuple[ArticleId, str, Read]] = deque()
        self._failed: Counter[tuple[ArticleId, str]] = Counter()
        self._failed_in_row = 0
        self._has_read = False
        self._left = _expected(archive)
        self._done = 0
        self._paused = False
        self._told: tuple[int, bool] | None = None

    # ------------------------------------------------------------------ asked for

    def pause(self, paused: bool) -> Recognising:
        """Read nothing more, or go on; what is under way is still stored."""
        self._paused = paused
        return self._progress(Changes())

    def heed(self, changes: Changes) -> None:
        """Know that articles came, changed or went."""
        if changes.added or changes.removed or changes.cleaned or changes.listing:
            touched = {*changes.added, *changes.removed, *changes.cleaned}
            for article, digest in [key for key in self._failed if key[0] in touched]:
                del self._failed[article, digest]
            self._left = self._archive.unrecognised()

    def close(self) -> None:
        """End the workers."""
        self._workers.close()

    # ------------------------------------------------------------------ step by step

    def collect(self) -> int:
        """Take what the workers have read; returns how many articles are to be stored."""
        for number, answer in self._workers.answers():
            if number in self._under_way:
                self._read.append((*self._under_way.pop(number), answer))
        return len(self._read)

    def step(self) -> Recognising | None:
        """Store a batch and hand on what comes next; None where there was nothing to do."""
        if not self._left and not self._read and self._told is not None:
            return None
        batch = self._batch()
        try:
            changes = self._store(batch)
            self._left = self._archive.unrecognised() if batch else self._left
            handed = self._hand_on()
        except Exception as error:
            # Nothing is lost: the marks stay, and it is tried again at the next change or start.
            log.warning("reading for names stopped: %s", error, exc_info=_unexpected(error))
            self._under_way.clear()
            self._read.clear()
            self._left = 0
            return self._progress(Changes())
        if not handed and not self._paused and not self._under_way and not self._read:
            # What is left cannot be read now, and waits for the next start.
            self._left = 0
        if not batch and not handed and self._told == (self._left, self._paused):
            return None
        return self._progress(changes)

    def _batch(self) -> list[tuple[ArticleId, str, Read]]:
        """What is stored next: one article at least, and several where they name little."""
        batch: list[tuple[ArticleId, str, Read]] = []
        names = 0
        while self._read and len(batch) < BATCH:
            found = self._read[0][2].found
            names += len(found.mentions) if found is not None else 0
            if batch and names > BATCH_NAMES:
                break
            batch.append(self._read.popleft())
        return batch

    def _store(self, batch: list[tuple[ArticleId, str, Read]]) -> Changes:
        good = []
        for article, digest, answer in batch:
            if answer.found is not None:
                good.append((article, digest, answer.found))
            else:
                log.warning("the article %s cannot be read for names: %s", article, answer.reason)
                self._failed[article, digest] += 1
                self._failed_in_row += 1
        if good:
            self._has_read = True
            self._failed_in_row = 0
        # Where nothing was read yet the recogniser itself may be broken.
        for article, digest in self._hopeless() if self._has_read else ():
            self._archive.give_up_recognising(article, digest)
            del self._failed[article, digest]
        self._done += len(batch)
        return self._archive.keep_all_recognised(good) if good else Changes()

    def _hopeless(self) -> list[tuple[ArticleId, str]]:
        return [key for key, times in self._failed.items() if times >= TRIES]

    def _hand_on(self) -> int:
        """Give the workers what they can take; returns how many were given."""
        most = self._size + 1
        busy = {article for article, _ in self._under_way.values()}
        busy |= {article for article, _, _ in self._read}
        if self._paused or len(busy) >= most or self._failed_in_row >= ALL_FAIL:
            return 0
        handed = 0
        passed_over = {article for article, _ in self._hopeless()}
        for article in self._archive.to_recognise(most + len(busy | passed_over)):
            if len(busy) >= most:
                break
            if article not in busy | passed_over and self._give(article):
                busy.add(article)
                handed += 1
        return handed

    def _give(self, article: ArticleId) -> bool:
        try:
            reading, digest = self._archive.reading(article)
        except DiskError:
            raise
        except WorldError as error:
            log.warning("the article %s cannot be read for names: %s", article, error)
            self._archive.give_up_recognising(article)
            self._left = self._archive.unrecognised()
            return False
        self._numbers += 1
        self._under_way[self._numbers] = article, digest
        self._workers.ask(self._numbers, reading)
        return True

    def _progress(self, changes: Changes) -> Recognising:
        self._told = (self._left, self._paused)
        message = Recognising(self._done, self._done + self._left, changes, self._paused)
        if not self._left:
            self._done = 0
        return message

    def _pool(self) -> Pool[Reading, Read]:
        return Pool(self._size, Recognition(resource("models")), LIMIT_S)


def _expected(archive: Archive) -> int:
    """How many articles wait for the recogniser that is installed; 0 where none is."""
    try:
        return archive.expect_recogniser(version(resource("models")))
    except (OSError, ValueError, WorldError) as error:
        log.warning("articles cannot be read for names: %s", error)
        return 0


def _unexpected(error: Exception) -> bool:
    """Whether an error is our bug, of which the log tells more."""
    return not isinstance(error, WorldError)


def _failed(reason: str) -> Read:
    return Read(None, reason)
