"""Worker processes that can be killed, each cleaning one capture at a time.

A parser that hangs or eats memory cannot be stopped from inside its process. Each worker therefore
has a limit of memory and a time for each capture; one that breaks either is killed and replaced,
and its capture comes back as `HostileCaptureError`.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import time
import traceback
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path

from emeroteca.errors import CaptureError, HostileCaptureError, WorldError
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Rules
from emeroteca.model.recapture import Recapture

_MEMORY = 3 * 1024**3
_NICENESS = 10
_POLL_S = 0.2
_START_S = 60.0

_log = logging.getLogger(__name__)

Job = Path | Recapture
"""A file that is read for the first time, or a stored original that is cleaned again."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for all jobs: the address that files were saved from, and the sites' rules."""

    url: str = ""
    rules: Rules = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one job: a draft, or the error that says why not."""

    draft: Draft | None
    error: WorldError | None


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    job: int = -1
    since: float = 0.0
    ready: bool = False


class Pool:
    """Takes numbered jobs and gives back numbered answers, as they come; used by one thread."""

    def __init__(self, size: int, settings: Settings | None = None, limit_s: float = 60) -> None:
        self.size = size
        self._settings = settings or Settings()
        self._limit_s = limit_s
        self._workers: list[_Worker] = []
        self._waiting: deque[tuple[int, Job]] = deque()
        self._done: list[tuple[int, Answer]] = []

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting or self._done or any(w.job >= 0 for w in self._workers))

    def submit(self, number: int, job: Job, *, first: bool = False) -> None:
        """Have a job done; `first` puts it before those that no worker has begun."""
        if first:
            self._waiting.appendleft((number, job))
        else:
            self._waiting.append((number, job))
        self._feed()

    def warm(self, language: str) -> None:
        """Have a worker ready that has read what it needs and the words of a language.

        It is idle for all that is told here: a job that comes meanwhile waits in its pipe.
        """
        if not self._workers:
            self._workers.append(_started(self._settings))
        for worker in self._workers:
            if worker.job < 0 and worker.process.is_alive():
                with contextlib.suppress(OSError):
                    worker.pipe.send(language)
                return

    def collect(self, timeout_s: float = _POLL_S) -> list[tuple[int, Answer]]:
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
            worker = _started(self._settings)
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
        self._done.append((worker.job, Answer(None, HostileCaptureError(reason))))
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


def _started(settings: Settings) -> _Worker:
    # A forked copy of a process with threads and a window may hang; a spawned one cannot.
    context: BaseContext = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, settings), daemon=True)  # type: ignore[attr-defined]
    process.start()
    theirs.close()
    return _Worker(process, ours, since=time.monotonic())


def _serve(pipe: Connection, settings: Settings) -> None:
    """The life of a worker: a job comes in, an answer goes out."""
    _limit()
    pipe.send(None)
    while True:
        try:
            job = pipe.recv()
            if isinstance(job, str):
                _warm(job)
            else:
                pipe.send(_answer(job, settings))
        except (EOFError, OSError, KeyboardInterrupt):
            return


def _warm(language: str) -> None:
    """Load what a cleaning in this language loads; what fails now fails again where it matters."""
    with contextlib.suppress(Exception):
        from emeroteca.importing import pipeline  # noqa: PLC0415 - loaded under the memory limit

        pipeline.prepare(language)


def _answer(job: Job, settings: Settings) -> Answer:
    from emeroteca.importing import pipeline  # noqa: PLC0415 - loaded under the memory limit

    try:
        if isinstance(job, Recapture):
            return Answer(pipeline.read_again(job), None)
        return Answer(pipeline.read(job, settings.url, settings.rules), None)
    except WorldError as error:
        return Answer(None, error)
    except (MemoryError, RecursionError) as error:
        reason = f"it needs too much memory ({type(error).__name__})"
        return Answer(None, HostileCaptureError(reason))
    except Exception as error:  # noqa: BLE001 - our bug must not lose the other files
        name = job.origin if isinstance(job, Recapture) else job
        _log.error("A bug while reading %s:\n%s", name, traceback.format_exc())
        reason = f"internal error, {type(error).__name__}: {error}"
        return Answer(None, CaptureError(reason))


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
