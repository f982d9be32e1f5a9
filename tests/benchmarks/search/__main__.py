"""Measures search and prints tables: `python -m tests.benchmarks.search [--articles N] …`.

Ours and, where their packages are installed, FTS5, Tantivy and Xapian, each over the same articles
and in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks.search import report
from tests.benchmarks.search.measure import PEERS, WHOLE, available
from tests.benchmarks.search.ours import ENGINES
from tests.benchmarks.search.questions import COUNTS
from tests.benchmarks.search.relevance import compare

ADDED, GROWN = 30, 10_000


def main() -> None:
    """Build what is missing, ask every engine, print the tables."""
    chosen = _parser().parse_args()
    names = [name for name in chosen.engine or (*ENGINES, *PEERS) if available(name)]
    if chosen.relevance:
        print(compare(names))
        return
    print(f"{chosen.articles:,} articles on {_machine()}\n", flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        root = (chosen.keep or Path(scratch)).resolve() / f"articles-{chosen.articles}"
        root.mkdir(parents=True, exist_ok=True)
        text = _once(root, "library", "library", chosen.articles)["text"]
        built = {name: _once(root, "build", name, chosen.articles) for name in names}
        kinds = "|".join(chosen.kinds or ())
        told = {name: _measured("ask", root, name, kinds) for name in names}
        added = {}
        if not chosen.kinds:
            added = {name: _measured("add", root, name, str(ADDED)) for name in names}
        print(report.queries(told), end="\n\n")
        if chosen.first:
            print(report.firsts(told), end="\n\n")
        print(report.costs(built, told, added, text), end="\n\n")
        print(*report.agreement(told), *report.failures(told), sep="\n", flush=True)
        if not chosen.kinds:
            print("", compare(names), sep="\n", flush=True)
        if chosen.growth:
            grown = {name: _measured("add", root, name, str(chosen.growth)) for name in names}
            print(report.growth(grown))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--engine", action="append", choices=(*ENGINES, *PEERS))
    parser.add_argument("--kinds", action="append", choices=(*COUNTS, WHOLE))
    parser.add_argument("--first", action="store_true", help="also the first round of questions")
    parser.add_argument(
        "--growth", type=int, nargs="?", const=GROWN, help=f"also so many single adds ({GROWN:,})"
    )
    parser.add_argument(
        "--relevance", action="store_true", help="only the order of judged articles"
    )
    parser.add_argument("--keep", type=Path, help="keep what is built here for the next run")
    return parser


def _once(root: Path, what: str, name: str, articles: int) -> dict[str, Any]:
    """What was built before, or is now; one broken off, or of another version, begins anew."""
    done = root / f"{name}.json"
    if not done.exists() or (name in ENGINES and _is_outdated(root / name, name)):
        shutil.rmtree(root / name, ignore_errors=True)
        told = _measured(what, root, name, str(articles)) | {"articles": articles}
        done.write_text(json.dumps(told), "utf-8")
    return dict(json.loads(done.read_text("utf-8")))


def _is_outdated(folder: Path, name: str) -> bool:
    engine = ENGINES[name](folder)
    engine.close()
    return engine.fresh


def _measured(what: str, root: Path, name: str, much: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.search.measure", what, str(root), name, much]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _machine() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    model = next((n.split(":")[1].strip() for n in lines if n.startswith("model name")), "")
    return f"{os.cpu_count()} cores of {model}, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
