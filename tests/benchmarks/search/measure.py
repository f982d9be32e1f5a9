"""One measurement in a process of its own, which `python -m tests.benchmarks.search` starts.

Prints one JSON object. Times are CPU nanoseconds of the whole process where not said otherwise.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.search.contender import Contender
from tests.benchmarks.search.questions import COUNTS, Question
from tests.benchmarks.search.same import KINDS as SAME

ROUNDS = 3
BATCH = 5_000
"""Articles that are built in one go and committed."""

PEERS = {"fts5": "apsw", "tantivy": "tantivy", "xapian": "xapian"}
"""Other engines, and the package that each needs."""

WHOLE = "whole stack"
WHOLE_KINDS = frozenset(
    {
        *("term, common", "term, rare", "AND of 2-4", "phrase", "fuzzy", "title:"),
        *("term+tag+dates", "typed, 3+ letters", "20 snippets"),
    }
)
"""Kinds that are also asked through the whole stack, from the text typed to the hits shown."""

EXACT = frozenset(
    ("term, common", "term, rare", "AND of 2-4", "phrase", "count", "term+tag+dates", "facets")
)
"""Kinds whose numbers are compared."""


def available(name: str) -> bool:
    """Whether a peer's package is there; ours always are."""
    return name not in PEERS or importlib.util.find_spec(PEERS[name]) is not None


def opener(name: str) -> Callable[[Path], Contender]:
    """What opens the engine of a name over a folder; its modules are loaded."""
    match name:
        case "fts5":
            from tests.benchmarks.search.fts5 import Fts5

            return Fts5
        case "tantivy":
            from tests.benchmarks.search.tantivies import Tantivy

            return Tantivy
        case "xapian":
            from tests.benchmarks.search.xapians import Xapian

            return Xapian
        case _:
            from tests.benchmarks.search.ours import Ours

            return partial(Ours, name=name)


# ---------------------------------------------------------------------- building


def library(root: Path, _: str, count: int) -> dict[str, float]:
    """Store the articles and draw the questions."""
    from tests.benchmarks.search.corpus import Corpus
    from tests.benchmarks.search.library import fill
    from tests.benchmarks.search.questions import Asker

    questions = Asker(Corpus(), count).questions()
    size = fill(root / "library", _batches(count))
    packed = [[q.kind, q.words, q.without, q.tag, q.since, q.until] for q in questions]
    (root / "questions.json").write_text(json.dumps(packed, ensure_ascii=False), "utf-8")
    return {"text": size}


def build(root: Path, name: str, count: int) -> dict[str, float]:
    """Index all articles; making them up is not counted."""
    contender = opener(name)(root / name)
    begun, elsewhere = time.process_time_ns(), 0
    batches = _batches(count)
    while True:
        before = time.thread_time_ns()
        batch = next(batches, None)
        elsewhere += time.thread_time_ns() - before
        if batch is None:
            break
        contender.put(batch)
        contender.tend()
    contender.finish()
    cpu = time.process_time_ns() - begun - elsewhere
    size = contender.size()
    contender.close()
    return {"cpu": cpu, "size": size}


def _batches(count: int) -> Iterator[list[Any]]:
    from tests.benchmarks.search.corpus import Corpus

    corpus = Corpus()
    for first in range(0, count, BATCH):
        yield list(corpus.articles(min(BATCH, count - first), first))


# ---------------------------------------------------------------------- asking


def ask(root: Path, name: str, kinds: str) -> dict[str, Any]:
    """Ask every question of some kinds (parted by `|`, all for "")."""
    asked = [q for q in questions(root) if not kinds or q.kind in kinds.split("|")]
    made = opener(name)
    before = _resident()
    walled, begun = time.perf_counter_ns(), time.process_time_ns()
    contender = made(root / name)
    open_cpu, open_wall = time.process_time_ns() - begun, time.perf_counter_ns() - walled
    rest = getattr(contender, "rest", lambda: None)
    best: dict[str, list[int]] = {}
    first: dict[str, list[int]] = {}
    failed: dict[str, str] = {}
    for kind in COUNTS:
        few = [q for q in asked if q.kind == kind]
        if few:
            _time(kind, few, contender.ask, best, first, failed)
            rest()
    resident = _resident()
    whole = getattr(contender, "whole", None)
    if whole is not None and (not kinds or WHOLE in kinds.split("|")):
        few = [q for q in questions(root) if q.kind in WHOLE_KINDS]
        _time(WHOLE, few, whole, best, first, failed)
        rest()
        resident = _resident()
    same: dict[str, list[int]] = {}
    for kind in SAME:
        few = [q for q in asked if q.kind == kind]
        if few and hasattr(contender, "same"):
            _time(kind, few, contender.same, same, {}, failed)
    compared = [q for q in asked if q.kind in EXACT and q.kind not in failed]
    exact = [[q.kind, " ".join(q.words), contender.exact(q)] for q in compared]
    contender.close()
    return {
        "best": best,
        "first": first,
        "same": same,
        "failed": failed,
        "open": [open_cpu, open_wall],
        "resident": [before, *resident],
        "exact": exact,
    }


def questions(root: Path) -> list[Question]:
    """The questions that were drawn when the articles were stored."""
    packed = json.loads((root / "questions.json").read_text("utf-8"))
    return [Question(kind, tuple(words), *rest) for kind, words, *rest in packed]


def _time(
    kind: str,
    few: list[Question],
    answer: Any,
    best: dict[str, list[int]],
    first: dict[str, list[int]],
    failed: dict[str, str],
) -> None:
    """The best of some rounds for each question; round by round, so that none asks twice in a
    row."""
    rounds = []
    try:
        for _ in range(ROUNDS):
            taken = []
            for question in few:
                begun = time.process_time_ns()
                answer(question)
                taken.append(time.process_time_ns() - begun)
            rounds.append(taken)
    except Exception as error:  # noqa: BLE001  an engine that lacks a kind still has the others
        failed[kind] = f"{type(error).__name__}: {error}"
        return
    best[kind] = [min(taken) for taken in zip(*rounds, strict=True)]
    first[kind] = rounds[0]


def _resident() -> tuple[int, int]:
    """Resident memory of this process, and how much of it is not of files."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    known = {line.split(":")[0]: line.split()[1] for line in lines if "kB" in line}
    return int(known["VmRSS"]) * 1024, int(known["RssAnon"]) * 1024


# ---------------------------------------------------------------------- adding


def add(root: Path, name: str, count: int) -> dict[str, Any]:
    """Add articles one by one to a copy, each until it is found; `sizes` are taken on the way."""
    from tests.benchmarks.search.corpus import Corpus

    built = json.loads((root / f"{name}.json").read_text("utf-8"))
    folder = root / f"{name}.copy"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / name, folder)
    try:
        contender = opener(name)(folder)
        corpus = Corpus()
        cpu, wall, tended, sizes = [], [], [], [contender.size()]
        for number in range(count):
            article, word = corpus.marked(built["articles"] + number)
            walled, begun = time.perf_counter_ns(), time.process_time_ns()
            contender.put([article])
            found = contender.ask(Question("term, rare", (word,)))
            cpu.append(time.process_time_ns() - begun)
            wall.append(time.perf_counter_ns() - walled)
            if found != 1:
                raise AssertionError(f"{name} finds {found} articles instead of the one added")
            begun = time.process_time_ns()
            contender.tend()
            tended.append(time.process_time_ns() - begun)
            if number % max(1, count // 20) == count // 20 - 1:
                sizes.append(contender.size())
        contender.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return {"cpu": cpu, "wall": wall, "tended": tended, "sizes": sizes}


def main() -> None:
    """Take one measurement: what, where, of which engine, and how much."""
    what, root, name, much = sys.argv[1:]
    match what:
        case "library":
            told = library(Path(root), name, int(much))
        case "build":
            told = build(Path(root), name, int(much))
        case "ask":
            told = ask(Path(root), name, much)
        case _:
            told = add(Path(root), name, int(much))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
