"""The tables of the benchmark, as Markdown."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from tests.benchmarks.search.measure import PEERS, WHOLE
from tests.benchmarks.search.questions import COUNTS

Told = dict[str, dict[str, Any]]
"""What the measurement of each engine told."""

TOLERANCE = 0.002
EXAMPLES = 4


def part(values: Sequence[float], share: float) -> float:
    """The value below which so many of them lie, one of them."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def queries(told: Told) -> str:
    """Kinds as rows, engines as columns, and how ours stands to the others."""
    told = {**_with_same(told), **told}
    ours = [name for name in told if name not in PEERS]
    pairs = [(one, peer) for one in ours for peer in ("fts5", "tantivy") if peer in told]
    head = ["p50 / p95, CPU ms", *told, *(f"{one} : {peer}" for one, peer in pairs)]
    lines = [_row(head), _row(["---"] + ["---:"] * (len(head) - 1))]
    for kind in (*COUNTS, WHOLE):
        times = {name: answers["best"].get(kind) for name, answers in told.items()}
        if any(times.values()):
            cells = [_both(taken) for taken in times.values()]
            ratios = [_ratio(times[one], times[peer]) for one, peer in pairs]
            lines.append(_row([kind, *cells, *ratios]))
    return "\n".join(lines)


def _with_same(told: Told) -> Told:
    """Ours with what the others are asked, as columns of their own; other kinds are the same."""
    return {
        f"{name}, same question": {"best": answers["best"] | answers["same"]}
        for name, answers in told.items()
        if answers.get("same")
    }


def firsts(told: Told) -> str:
    """The same when a question is asked for the first time."""
    lines = [_row(["first time, p50 / p95", *told]), _row(["---"] + ["---:"] * len(told))]
    for kind in (*COUNTS, WHOLE):
        times = [answers["first"].get(kind) for answers in told.values()]
        if any(times):
            lines.append(_row([kind, *map(_both, times)]))
    return "\n".join(lines)


def costs(built: Told, told: Told, added: Told, text: int) -> str:
    """What an index costs to make, to open, to hold and to keep up to date."""
    rows: dict[str, list[str]] = {}

    def cell(row: str, name: str, value: str) -> None:
        rows.setdefault(row, ["–"] * len(told))[list(told).index(name)] = value

    for name, answers in told.items():
        made = built[name]
        cell("built, docs per CPU-second", name, f"{made['articles'] / made['cpu'] * 1e9:,.0f}")
        cell("index : text", name, f"{made['size'] / text:.2f} ({made['size'] / 1e6:,.0f} MB)")
        cpu, wall = (taken / 1e6 for taken in answers["open"])
        cell("opened, CPU / wall ms", name, f"{cpu:.0f} / {wall:.0f}")
        before, resident, own = answers["resident"]
        cell("resident MB after the queries", name, f"{resident / 1e6:.0f}")
        cell("– of it not mapped files", name, f"{own / 1e6:.0f}")
        cell("– of it Python before opening", name, f"{before[0] / 1e6:.0f}")
        if name in added:
            for clock in ("cpu", "wall"):
                taken = _both(added[name][clock])
                cell(f"one more until found, {clock} ms, p50 / p95", name, taken)
    lines = [_row(["", *told]), _row(["---"] + ["---:"] * len(told))]
    return "\n".join([*lines, *(_row([row, *cells]) for row, cells in rows.items())])


def growth(added: Told) -> str:
    """The size of an index while articles are added one by one."""
    lines = [_row(["", *added]), _row(["---"] + ["---:"] * len(added))]
    sizes = {name: [size / 1e6 for size in a["sizes"]] for name, a in added.items()}
    count = max(len(a["cpu"]) for a in added.values())
    measured = {
        "MB before": [f"{s[0]:,.0f}" for s in sizes.values()],
        f"MB after {count:,} single adds": [f"{s[-1]:,.0f}" for s in sizes.values()],
        "MB at most on the way": [f"{max(s):,.0f}" for s in sizes.values()],
        "each, CPU ms, p50 / p95": [_both(a["cpu"]) for a in added.values()],
        "each, CPU ms, at most": [f"{max(a['cpu']) / 1e6:.0f}" for a in added.values()],
        "merging on the way, CPU s": [f"{sum(a['tended']) / 1e9:.1f}" for a in added.values()],
        "merging after one, CPU ms, at most": [
            f"{max(a['tended']) / 1e6:.0f}" for a in added.values()
        ],
    }
    return "\n".join([*lines, *(_row([row, *cells]) for row, cells in measured.items())])


def agreement(told: Told) -> list[str]:
    """Where ours and the others find different numbers of articles for the same exact words."""
    lines = []
    for one in (name for name in told if name not in PEERS):
        for peer in (name for name in told if name in PEERS):
            mine, other = _exact(told[one]), _exact(told[peer])
            both = mine.keys() & other.keys()
            apart = [
                f"  {kind} [{words}]: {one} {mine[kind, words]}, {peer} {other[kind, words]}"
                for kind, words in sorted(both)
                if not _same(mine[kind, words], other[kind, words])
            ]
            lines.append(
                f"{one} and {peer}: {len(both) - len(apart)} of {len(both)} questions give the "
                f"same number within {TOLERANCE:.1%}"
            )
            lines += apart[:EXAMPLES]
    return lines


def _exact(answers: dict[str, Any]) -> dict[tuple[str, str], int]:
    return {(kind, words): count for kind, words, count in answers["exact"]}


def _same(one: int, other: int) -> bool:
    return abs(one - other) <= TOLERANCE * max(one, other)


def failures(told: Told) -> list[str]:
    """What could not be measured."""
    return [
        f"{name}, {kind}: {why}"
        for name, answers in told.items()
        for kind, why in answers["failed"].items()
    ]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _both(taken: Sequence[int] | None) -> str:
    if not taken:
        return "–"
    return f"{_ms(part(taken, 0.5))} / {_ms(part(taken, 0.95))}"


def _ms(nanoseconds: float) -> str:
    """Two significant digits below ten, whole numbers above."""
    value = nanoseconds / 1e6
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 10 else f"{value:,.0f}"


def _ratio(ours: Sequence[int] | None, other: Sequence[int] | None) -> str:
    if not ours or not other:
        return "–"
    ratios = (part(ours, share) / part(other, share) for share in (0.5, 0.95))
    return " / ".join(f"{ratio:.2f}" if ratio < 10 else f"{ratio:.0f}" for ratio in ratios)
