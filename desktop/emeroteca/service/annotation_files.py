"""Finds the exports of highlights among files that are imported, and has them read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from emeroteca.exchange.reading.work import Parsed, Parsing, Part
from emeroteca.processes import Pool

LIMIT_S = 120.0
"""Seconds that one file may take; a hundred thousand highlights take a few."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A part of an export that is to be placed."""

    path: Path
    part: Part


def parsed(
    paths: Sequence[Path], cancelled: Callable[[], bool], limit_s: float = LIMIT_S
) -> Iterator[tuple[Path, Parsed]]:
    """Read exports in a worker process, one after the other; fewer where it is cancelled."""
    if not paths:
        return
    pool = Pool[Path, Parsed](1, Parsing(), limit_s)
    left = dict(enumerate(paths))
    try:
        for number, path in left.items():
            pool.submit(number, path)
        while left and not cancelled():
            for number, answer in pool.collect():
                yield left.pop(number), answer
    finally:
        pool.close()
