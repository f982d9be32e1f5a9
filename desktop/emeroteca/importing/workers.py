"""Reads many captures side by side in worker processes and gives them back in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from emeroteca.errors import WorldError
from emeroteca.importing.pool import Answer, Pool, Settings
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Rules
from emeroteca.model.recapture import Recapture

# How many jobs may be under way or finished but not yet taken, for each worker.
_LOOK_AHEAD = 4

JobT = TypeVar("JobT", Path, Recapture)


@dataclass(frozen=True, slots=True)
class Read:
    """What became of one file: a draft, or the error that says why not."""

    path: Path
    draft: Draft | None
    error: WorldError | None


def never() -> bool:
    """The answer of an import that nobody cancels."""
    return False


def read_all(
    paths: Iterable[Path],
    *,
    workers: int = 0,
    url: str = "",
    rules: Rules | None = None,
    cancelled: Callable[[], bool] = never,
    limit_s: float = 60,
) -> Iterator[Read]:
    """Read captures side by side and yield them in the order they were given.

    `workers` 0 means as many as there are processors; `url` is what all of them were saved from;
    `rules` are those of every site. Where `cancelled` turns true no further file is begun, and
    those under way are given up.
    """
    pool = Pool(workers or os.cpu_count() or 1, Settings(url, dict(rules or {})), limit_s)
    for path, answer in _in_order(pool, iter(paths), cancelled):
        yield Read(path, answer.draft, answer.error)


def clean_all(
    jobs: Iterable[Recapture],
    *,
    workers: int = 0,
    cancelled: Callable[[], bool] = never,
    limit_s: float = 60,
) -> Iterator[tuple[Recapture, Answer]]:
    """Clean stored originals again, like `read_all`; each follows its own repairs."""
    pool = Pool(workers or os.cpu_count() or 1, limit_s=limit_s)
    yield from _in_order(pool, iter(jobs), cancelled)


def _in_order(
    pool: Pool, jobs: Iterator[JobT], cancelled: Callable[[], bool]
) -> Iterator[tuple[JobT, Answer]]:
    """Feed the workers and yield what they bring, in the order of the jobs."""
    taken = given = 0
    under_way: dict[int, JobT] = {}
    done: dict[int, Answer] = {}
    exhausted = False
    most = pool.size * _LOOK_AHEAD
    try:
        while not cancelled():
            while not exhausted and taken - given < most:
                job = next(jobs, None)
                exhausted = job is None
                if job is not None:
                    under_way[taken] = job
                    pool.submit(taken, job)
                    taken += 1
            while given in done:
                yield under_way.pop(given), done.pop(given)
                given += 1
            if exhausted and given == taken:
                return
            if exhausted or taken - given >= most:
                done.update(pool.collect())
    finally:
        pool.close()
