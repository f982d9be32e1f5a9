"""Measures the desk and prints a table: `python -m tests.benchmarks [--articles N] [--keep DIR]`.

CPU time of all processes, so that a busy machine changes it little; the stalls are wall time.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.benchmarks import corpus
from tests.shared import SHARED

RUNS = 3
PAGES = 400
WORDS = 60
READABILITY = """
import contextlib, pathlib, sys
from readability import Document
for path in pathlib.Path(sys.argv[1]).iterdir():
    with contextlib.suppress(Exception):
        Document(path.read_bytes().decode("utf-8", "replace")).summary()
"""


def main() -> None:
    """Run every measurement and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="keep the made library here for the next run")
    chosen = parser.parse_args()
    print(f"Measured on: {_machine()}\n")
    print("| What | Measured | Target |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as scratch:
        folder = (chosen.keep or Path(scratch)) / f"library-{chosen.articles}"
        _start(corpus.library(folder, chosen.articles, WORDS), chosen.articles)
        for length, target in ((600, 40), (20_000, 250)):
            taken = _desk("open", str(length))["ms"]
            _row(f"open an article of {length:,} words", f"{taken:.0f} ms", f"≤ {target} ms")
        _pages(Path(scratch))
        stalls = _desk("import", "1000")
        _row(
            "longest stall while 1,000 pages are imported",
            f"{stalls['longest_ms']:.0f} ms ({stalls['over_50']:.0f} over 50 ms)",
            "≤ 50 ms",
        )


def _start(library: Path, articles: int) -> None:
    runs = [_desk("start", str(library)) for _ in range(RUNS)]
    middle = sorted(runs, key=lambda run: run["cpu_s"])[RUNS // 2]
    name = f"{articles:,} articles of {WORDS} words"
    _row(f"cold start to a painted list over {name}", f"{middle['cpu_s']:.2f} s CPU", "≤ 1.0 s")
    memory = f"{middle['rss_mb']:.0f} + {middle['archive_rss_mb']:.0f} MB"
    _row("resident after start, window + archive process", memory, "≤ 150 MB")


def _pages(scratch: Path) -> None:
    packed = sorted((SHARED / "extraction-dev").rglob("*.html.gz"))[:PAGES]
    if not packed:
        _row("import of saved pages", "not measured: no pages at hand", "≥ 20 per s and core")
        return
    folder = scratch / "pages"
    folder.mkdir()
    for path in packed:
        (folder / path.name.removesuffix(".gz")).write_bytes(gzip.decompress(path.read_bytes()))
    ours = _cpu("-m", "emeroteca", "import", "--library", str(scratch / "lib"), str(folder))
    theirs = _cpu("-c", READABILITY, str(folder))
    rate = (
        f"{len(packed) / ours:.1f} per CPU-second "
        f"(readability alone, in the same run: {len(packed) / theirs:.1f})"
    )
    _row(f"import of {len(packed)} real saved pages, all in", rate, "≥ 20")


def _cpu(*arguments: str) -> float:
    """The CPU seconds of a run of Python, with all the processes that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *arguments],
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _desk(name: str, argument: str) -> dict[str, Any]:
    # Not with -m: processes that the program spawns would load the benchmark, and Qt with it.
    run = "from tests.benchmarks.desk import main; main()"
    command = [sys.executable, "-c", run, name, argument]
    done = subprocess.run(
        command,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _row(what: str, measured: str, target: str) -> None:
    print(f"| {what} | {measured} | {target} |", flush=True)


def _machine() -> str:
    names = Path("/proc/cpuinfo").read_text().splitlines()
    model = next((n.split(":")[1].strip() for n in names if n.startswith("model name")), "")
    return f"{os.cpu_count()} cores of {model}, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
