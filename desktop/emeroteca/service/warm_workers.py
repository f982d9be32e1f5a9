"""A thread with worker processes that stay warm for a while after their last job.

A person who looks at one article after the other, or decides about one piece after the other, then
waits for no process to start.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic

from emeroteca.processes import AnswerT, JobT, Pool

WARM_S = 120.0
"""How long one worker waits for the next job; it holds about 150 MB."""
_ALL_WARM_S = 5.0
_POLL_S = 0.02

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Hint:
    """What a job that is likely to come will need."""

    text: str


class WarmWorkers(Generic[JobT, AnswerT]):
    """Takes jobs with a number and gives back answers; sets `wake` when one has come.

    `make` makes the pool, in the thread and when the first job comes: the archive's process starts
    without what only workers need. `failed` is the answer to a job where the thread itself failed.
    """

    def __init__(
        self,
        wake: threading.Event,
        make: Callable[[], Pool[JobT, AnswerT]],
        failed: Callable[[str], AnswerT],
        warm_s: float = WARM_S,
    ) -> None:
        self._wake = wake
        self._make = make
        self._failed = failed
        self._warm_s = warm_s
        self._jobs: queue.SimpleQueue[tuple[int, JobT, bool] | _Hint | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[int, AnswerT]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def ask(self, number: int, job: JobT, *, first: bool = False) -> None:
        """Have a job done; `first` puts it before those that are not begun."""
        self._put((number, job, first))

    def warm(self, hint: str) -> None:
        """Have a worker ready for a job that is likely to come."""
        self._put(_Hint(hint))

    def answers(self) -> list[tuple[int, AnswerT]]:
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

    def _put(self, job: tuple[int, JobT, bool] | _Hint) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="workers", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            pool: Pool[JobT, AnswerT] | None = None
            expected = set() if isinstance(job, _Hint) else {job[0]}
            try:
                pool = self._make()
                if not self._serve(pool, job, expected):
                    return
            except Exception as error:
                log.exception("the thread with the workers failed")
                failure = self._failed(f"internal error, {type(error).__name__}: {error}")
                for number in expected:
                    self._answers.put((number, failure))
                self._wake.set()
            finally:
                if pool is not None:
                    pool.close()

    def _serve(
        self,
        pool: Pool[JobT, AnswerT],
        job: tuple[int, JobT, bool] | _Hint | None,
        expected: set[int],
    ) -> bool:
        """Work until nothing has come for a while; False where it is time to end."""
        while job is not None:
            if isinstance(job, _Hint):
                pool.warm(job.text)
            else:
                number, asked, first = job
                expected.add(number)
                pool.submit(number, asked, first=first)
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
