"""Kills an archive at random: `python -m tests.benchmarks.killing [--kills N] [--engine NAME]`.

Every other victim is killed after a random time, the others kill themselves at a random step of
writing or just before the database is told of a commit, so that commits, merges and what lies
between all come up. Now and then the index is harmed or built anew on purpose, and the victim dies
over it. Ends with an error where an answer was wrong.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from emeroteca.model.indexes import IndexKind
from tests.benchmarks.killing.verdict import verdict
from tests.benchmarks.killing.victim import MOVING, Board, run

KINDS = (*IndexKind, MOVING)

LONGEST_S = 1.0
"""The longest that a victim lives."""

STEPS = 400
"""The latest step of writing at which one kills itself."""


def main() -> int:
    """Kill and judge; the number of wrong answers."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.killing")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--engine", choices=KINDS, action="append")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    wrong = 0
    print("| Engine | Kills | Where | Index made anew | Wrong answers |\n|---|---|---|---|---|")
    for engine in chosen.engine or KINDS:
        with tempfile.TemporaryDirectory() as folder:
            wrong += _kill(engine, chosen.kills, chosen.seed, Path(folder))
    return wrong


def _kill(engine: str, kills: int, seed: int, scratch: Path) -> int:
    folder, said = scratch / "library", scratch / "said"
    said.touch()
    chance, board = random.Random(seed), Board()
    places, rebuilt, wrong = Counter[str](), Counter[str](), 0
    for number in range(kills):
        harmed = number > 2 and chance.random() < 0.05
        if harmed:
            # So that it dies while it makes the index anew.
            for record in folder.glob("index*/commit.json"):
                record.unlink()
        fatal = _fatal(chance, harmed) if number % 2 or harmed else None
        at = (folder, engine, said, board, chance.randrange(2**32))
        status = _victim(at, fatal, chance.uniform(0.01, LONGEST_S))
        if status != signal.SIGKILL:
            print(f"kill {number}: the victim ended with {status}", file=sys.stderr)
            wrong += 1
        place = board.get()
        places[place] += 1
        found = verdict(folder, said, number, wait=chance.random() < 0.25)
        asked_for = harmed or board.builds_anew()
        rebuilt["on purpose" if asked_for else place] += found.rebuilt
        wrong += len(found.wrong)
        for line in found.wrong:
            print(f"kill {number} ({place}, step {fatal}): {line}", file=sys.stderr)
    told = ", ".join(f"{count} {place}" for place, count in places.most_common())
    anew = ", ".join(f"{count} {place}" for place, count in (+rebuilt).items()) or "never"
    print(f"| {engine} | {kills} | {told} | {anew} | {wrong} |", flush=True)
    return wrong


def _fatal(chance: random.Random, early: bool) -> int:
    if early:
        return chance.randint(1, 30)
    return -chance.randint(1, 20) if chance.random() < 0.3 else int(STEPS ** chance.random())


def _victim(at: tuple[Path, str, Path, Board, int], fatal: int | None, seconds: float) -> int:
    """Let one live for a while; the signal or the error with which it ended."""
    process = os.fork()
    if not process:
        try:
            run(*at, fatal)
        finally:
            # Where something went wrong, it has been printed.
            sys.excepthook(*sys.exc_info())
            os._exit(1)
    ends = time.monotonic() + (seconds if fatal is None else 60)
    while time.monotonic() < ends:
        done, status = os.waitpid(process, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) * -1
        time.sleep(0.002)
    os.kill(process, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) * -1


if __name__ == "__main__":
    sys.exit(min(main(), 1))
