"""Reads many captures in worker processes that can be killed, and gives them back in order.

A parser that hangs or eats memory cannot be stopped from inside its process. Each worker therefore
has a limit of memory and a time for each file; one that breaks either is killed and replaced, and
its file comes back as `HostileCaptureError`.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path

from emeroteca.errors import CaptureError, HostileCaptureError, WorldError
from emeroteca.model.article import Draft

_MEMORY = 3 * 1024**3
_NICENESS = 10
_POLL_S = 0.2
# How many files may be under way or finished but not yet taken, for each worker.
_LOOK_AHEAD = 4
_START_S = 60.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one file: a draft, or the error that says why not."""

    path: Path
    draft: Draft | None
    error: WorldError | None


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    job: int = -1
    since: float = 0.0
    ready: bool = False


def never() -> bool:
    """The answer of an import that nobody cancels."""
    return False


def read_all(
    paths: Iterable[Path],
    *,
    workers: int = 0,
    url: str = "",
    cancelled: Callable[[], bool] = never,
    limit_s: float = 60,
) -> Iterator[Read]:
    """Read captures side by side and yield them in the order they were given.

    `workers` 0 means as many as there are processors; `url` is what all of them were saved from.
    Where `cancelled` turns true no further file is begun, and those under way are given up.
    """
    pool = _Pool(workers or os.cpu_count() or 1, url, limit_s)
    try:
        yield from pool.run(iter(paths), cancelled)
    finally:
        pool.close()


@dataclass(slots=True)
class _Pool:
    size: int
    url: str
    limit_s: float
    workers: list[_Worker] = field(default_factory=list)
    waiting: deque[tuple[int, Path]] = field(default_factory=deque)
    paths: dict[int, Path] = field(default_factory=dict)
    done: dict[int, Read] = field(default_factory=dict)

    def run(self, paths: Iterator[Path], cancelled: Callable[[], bool]) -> Iterator[Read]:
        """Feed the workers and yield what they bring, in order."""
        taken = given = 0
        exhausted = False
        while not cancelled():
            while not exhausted and taken - given < self.size * _LOOK_AHEAD:
                path = next(paths, None)
                exhausted = path is None
                if path is not None:
                    self.paths[taken] = path
                    self.waiting.append((taken, path))
                    taken += 1
            self._feed()
            while given in self.done:
                yield self.done.pop(given)
                given += 1
            if exhausted and given == taken:
                return
            if taken - given >= self.size * _LOOK_AHEAD or exhausted:
                self._collect()
            else:
                continue

    def close(self) -> None:
        """End every worker; one that is busy is not waited for."""
        for worker in self.workers:
            self._end(worker)
        self.workers.clear()

    def _feed(self) -> None:
        for worker in self.workers:
            if worker.job < 0 and self.waiting:
                self._give(worker)
        while self.waiting and len(self.workers) < self.size:
            worker = _started(self.url)
            self.workers.append(worker)
            self._give(worker)

    def _give(self, worker: _Worker) -> None:
        worker.job, path = self.waiting.popleft()
        worker.since = time.monotonic()
        # A worker that died meanwhile is noticed where answers are collected.
        with contextlib.suppress(OSError):
            worker.pipe.send(path)

    def _collect(self) -> None:
        """Wait a moment for answers, and end the workers that broke their limits."""
        busy = {worker.pipe: worker for worker in self.workers if worker.job >= 0}
        for pipe in wait(list(busy), timeout=_POLL_S):
            self._receive(busy[pipe])  # type: ignore[index]
        now = time.monotonic()
        for worker in list(self.workers):
            limit = self.limit_s if worker.ready else self.limit_s + _START_S
            if worker.job >= 0 and now - worker.since > limit:
                self._replace(worker, f"it took longer than {self.limit_s:g} seconds")

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
        draft, error = answer
        self.done[worker.job] = Read(self.paths.pop(worker.job), draft, error)
        worker.job = -1

    def _replace(self, worker: _Worker, reason: str) -> None:
        """Kill a worker; the next file gets a fresh one."""
        path = self.paths.pop(worker.job)
        self.done[worker.job] = Read(path, None, HostileCaptureError(reason))
        self.workers.remove(worker)
        self._end(worker)

    def _end(self, worker: _Worker) -> None:
        if worker.job >= 0:
            worker.process.kill()
        worker.pipe.close()
        worker.process.join(1)
        if worker.process.is_alive():
            worker.process.kill()
            worker.process.join()
        worker.process.close()


def _started(url: str) -> _Worker:
    # A forked copy of a process with threads and a window may hang; a spawned one cannot.
    context: BaseContext = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, url), daemon=True)  # type: ignore[attr-defined]
    process.start()
    theirs.close()
    return _Worker(process, ours, since=time.monotonic())


def _serve(pipe: Connection, url: str) -> None:
    """The life of a worker: a path comes in, a draft or an error goes out."""
    _limit()
    pipe.send(None)
    while True:
        try:
            path = pipe.recv()
            pipe.send(_answer(path, url))
        except (EOFError, OSError, KeyboardInterrupt):
            return


def _answer(path: Path, url: str) -> tuple[Draft | None, WorldError | None]:
    from emeroteca.importing import pipeline  # noqa: PLC0415 - loaded under the memory limit

    try:
        return pipeline.read(path, url), None
    except WorldError as error:
        return None, error
    except (MemoryError, RecursionError) as error:
        return None, HostileCaptureError(f"it needs too much memory ({type(error).__name__})")
    except Exception as error:  # noqa: BLE001 - our bug must not lose the other files
        _log.error("A bug while reading %s:\n%s", path, traceback.format_exc())
        return None, CaptureError(f"internal error, {type(error).__name__}: {error}")


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
