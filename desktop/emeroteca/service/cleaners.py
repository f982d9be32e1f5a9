"""A thread with warm worker processes that clean stored captures again.

One worker stays for a while after its last job, so that a person who looks at one article after
the other, or decides about one piece after the other, waits for no process to start.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
from typing import TYPE_CHECKING

from emeroteca.errors import CaptureError
from emeroteca.model.recapture import Recapture

if TYPE_CHECKING:
    from emeroteca.importing.pool import Answer, Pool

WARM_S = 120.0
"""How long one worker waits for the next job; it holds about 150 MB."""
_ALL_WARM_S = 5.0
_POLL_S = 0.02

_Job = tuple[int, Recapture, bool] | str
"""A capture to clean, or the language of one that is likely to come."""

log = logging.getLogger(__name__)


class Cleaners:
    """Takes captures with a number and gives back answers; sets `wake` when one has come."""

    def __init__(self, wake: threading.Event, warm_s: float = WARM_S) -> None:
        self.size = os.cpu_count() or 1
        self._wake = wake
        self._warm_s = warm_s
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[int, Answer]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def ask(self, number: int, recapture: Recapture, *, first: bool = False) -> None:
        """Have a capture cleaned; `first` puts it before those that are not begun."""
        self._put((number, recapture, first))

    def warm(self, language: str) -> None:
        """Have a worker ready that knows the words of a language."""
        self._put(language)

    def _put(self, job: _Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="cleaners", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def answers(self) -> list[tuple[int, Answer]]:
        """What has come since the last call; never waits."""
        found = []
        with contextlib.suppress(queue.Empty):
            while True:
                found.append(self._answers.get_nowait())
        return found

    def close(self) -> None:
        """End the workers; what is under way is given up."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()

    def _work(self) -> None:
        # Imported here: the archive's process starts without what only cleaning needs.
        from emeroteca.importing.pool import Answer, Pool  # noqa: PLC0415

        while (job := self._jobs.get()) is not None:
            pool = Pool(self.size)
            expected: set[int] = set()
            try:
                if not self._serve(pool, job, expected):
                    return
            except Exception as error:
                log.exception("the thread that cleans again failed")
                failure = CaptureError(f"internal error, {type(error).__name__}: {error}")
                for number in expected:
                    self._answers.put((number, Answer(None, failure)))
                self._wake.set()
            finally:
                pool.close()

    def _serve(self, pool: Pool, job: _Job | None, expected: set[int]) -> bool:
        """Work until nothing has come for a while; False where it is time to end."""
        while job is not None:
            if isinstance(job, str):
                pool.warm(job)
            else:
                number, recapture, first = job
                expected.add(number)
                pool.submit(number, recapture, first=first)
            patience = [self._warm_s, _ALL_WARM_S]
            while True:
                try:
                    job = self._jobs.get(timeout=0 if pool.busy else patience.pop())
                    break
                except queue.Empty:
                    if not pool.busy:
                        if not patience:
                            return True
                        pool.keep(1)
                for done, answer in pool.collect(_POLL_S):
                    expected.discard(done)
                    self._answers.put((done, answer))
                    self._wake.set()
        return False
