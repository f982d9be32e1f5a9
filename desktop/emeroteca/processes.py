"""Worker processes that can be killed, each doing one job at a time.

What hangs or eats memory cannot be stopped from inside its process. Each worker therefore has a
limit of memory and a time for each job; one that breaks either is killed and replaced, and its job
is answered with what `Work.killed` says.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import time
from collections import deque
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Generic, Protocol, TypeVar

_MEMORY = 3 * 1024**3
_NICENESS = 10
_POLL_S = 0.2
_START_S = 60.0

JobT = TypeVar("JobT")
AnswerT = TypeVar("AnswerT")
JobT_contra = TypeVar("JobT_contra", contravariant=True)
AnswerT_co = TypeVar("AnswerT_co", covariant=True)


class Work(Protocol[JobT_contra, AnswerT_co]):
    """What workers do; it is pickled, and should import what is large only where it is used."""

    def answer(self, job: JobT_contra) -> AnswerT_co:
        """Do a job, in a worker; what goes wrong is part of the answer, nothing is raised."""
        ...

    def killed(self, reason: str) -> AnswerT_co:
        """The answer to a job whose worker had to be killed or died."""
        ...

    def warm(self, hint: str) -> None:
        """Load in a worker what a job of this kind will need; raises nothing."""
        ...


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    job: int = -1
    since: float = 0.0
    ready: bool = False


@dataclass(frozen=True, slots=True)
class _Hint:
    text: str


class Pool(Generic[JobT, AnswerT]):
    """Takes numbered jobs and gives back numbered answers, as they come; used by one thread."""

    def __init__(self, size: int, work: Work[JobT, AnswerT], limit_s: float = 60) -> None:
        self.size = size
        self._work = work
        self._limit_s = limit_s
        self._workers: list[_Worker] = []
        self._waiting: deque[tuple[int, JobT]] = deque()
        self._done: list[tuple[int, AnswerT]] = []

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting or self._done or any(w.job >= 0 for w in self._workers))

    def submit(self, number: int, job: JobT, *, first: bool = False) -> None:
        """Have a job done; `first` puts it before those that no worker has begun."""
        if first:
            self._waiting.appendleft((number, job))
        else:
            self._waiting.append((number, job))
        self._feed()

    def warm(self, hint: str) -> None:
        """Have a worker ready that has loaded what jobs of a kind need.

        It is idle for all that is told here: a job that comes meanwhile waits in its pipe.
        """
        if not self._workers:
            self._workers.append(_started(self._work))
        for worker in self._workers:
            if worker.job < 0 and worker.process.is_alive():
                with contextlib.suppress(OSError):
                    worker.pipe.send(_Hint(hint))
                return

    def collect(self, timeout_s: float = _POLL_S) -> list[tuple[int, AnswerT]]:
        """Wait a moment for answers, and end the workers that broke their limits."""
        busy = {worker.pipe: worker for worker in self._workers if worker.job >= 0}
        if busy:
            for pipe in wait(list(busy), timeout=timeout_s):
                self._receive(busy[pipe])  # type: ignore[index]
        now = time.monotonic()
        for worker in list(self._workers):
            limit = self._limit_s if worker.ready else self._limit_s + _START_S
            if worker.job >= 0 and now - worker.since > limit:
                self._replace(worker, f"it took longer than {self._limit_s:g} seconds")
        self._feed()
        done, self._done = self._done, []
        return done

    def keep(self, count: int) -> None:
        """End idle workers beyond a number; a later job starts others."""
        for worker in [w for w in self._workers if w.job < 0][count:]:
            self._workers.remove(worker)
            _end(worker)

    def close(self) -> None:
        """End every worker; one that is busy is not waited for."""
        for worker in self._workers:
            _end(worker)
        self._workers.clear()

    def _feed(self) -> None:
        for worker in list(self._workers) if self._waiting else ():
            if worker.job < 0 and not worker.process.is_alive():
                # It ended while it had nothing to do; that is no job's fault.
                self._workers.remove(worker)
                _end(worker)
            elif worker.job < 0 and self._waiting:
                self._give(worker)
        while self._waiting and len(self._workers) < self.size:
            worker = _started(self._work)
            self._workers.append(worker)
            self._give(worker)

    def _give(self, worker: _Worker) -> None:
        worker.job, job = self._waiting.popleft()
        worker.since = time.monotonic()
        # A worker that died meanwhile is noticed where answers are collected.
        with contextlib.suppress(OSError):
            worker.pipe.send(job)

    def _receive(self, worker: _Worker) -> None:
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            self._replace(worker, "the reader of this file ended unexpectedly")
            return
        if answer is None:
            worker.ready = True
            worker.since = time.monotonic()
            return
        self._done.append((worker.job, answer))
        worker.job = -1

    def _replace(self, worker: _Worker, reason: str) -> None:
        """Kill a worker; the next job gets a fresh one."""
        self._done.append((worker.job, self._work.killed(reason)))
        self._workers.remove(worker)
        _end(worker)


def _end(worker: _Worker) -> None:
    if worker.job >= 0:
        worker.process.kill()
    worker.pipe.close()
    worker.process.join(1)
    if worker.process.is_alive():
        worker.process.kill()
        worker.process.join()
    worker.process.close()


def _started(work: Work[JobT, AnswerT]) -> _Worker:
    # A forked copy of a process with threads and a window may hang; a spawned one cannot.
    context: BaseContext = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)  # type: ignore[attr-defined]
    process.start()
    theirs.close()
    return _Worker(process, ours, since=time.monotonic())


def _serve(pipe: Connection, work: Work[JobT, AnswerT]) -> None:
    """The life of a worker: a job comes in, an answer goes out."""
    _limit()
    pipe.send(None)
    while True:
        try:
            job = pipe.recv()
            if isinstance(job, _Hint):
                work.warm(job.text)
            else:
                pipe.send(work.answer(job))
        except (EOFError, OSError, KeyboardInterrupt):
            return


def _limit() -> None:
    """Yield to the window, and fail before the machine swaps."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
