"""How well each engine orders the judged articles of `tests/fulltext/relevance`."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.search.corpus import Made
from tests.benchmarks.search.measure import PEERS, opener
from tests.benchmarks.search.questions import Question
from tests.fulltext.relevance.judged import LANGUAGES, Judged, documents, ndcg, queries

ANY = "OR of 3"
ALL = "AND of 2-4"


def compare(names: Sequence[str]) -> str:
    """The nDCG@10 of each engine in each language, and the queries in which ours is behind.

    Ours wants every word, in any form; others are asked for all of the words and for any of them.
    """
    judged = list(queries())
    gains: dict[str, list[float]] = {}
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            contender = opener(name)(Path(folder) / name)
            contender.put(_articles())
            for how, kind in (("all words", ALL), ("any word", ANY)):
                if kind == ALL or name in PEERS:
                    label = f"{name}, {how}" if name in PEERS else name
                    asked = [contender.best(_question(one, kind)) for one in judged]
                    gains[label] = [ndcg(f, j.grades) for f, j in zip(asked, judged, strict=True)]
            contender.close()
    return "\n".join((*_table(gains, len(judged)), "", *_behind(gains, judged)))


def _table(gains: dict[str, list[float]], count: int) -> list[str]:
    share = count // len(LANGUAGES)
    lines = [f"| nDCG@10 | {' | '.join(LANGUAGES)} | all |", "| --- |" + " ---: |" * 5]
    for label, each in gains.items():
        parts = [each[start : start + share] for start in range(0, count, share)]
        cells = " | ".join(f"{sum(part) / len(part):.3f}" for part in (*parts, each))
        lines.append(f"| {label} | {cells} |")
    return lines


def _behind(gains: dict[str, list[float]], judged: Sequence[Judged]) -> list[str]:
    lines = []
    for name in (label for label in gains if label.split(",")[0] not in PEERS):
        for number, one in enumerate(judged):
            others = {label: each[number] for label, each in gains.items() if label != name}
            best = max(others, key=lambda label: others[label], default="")
            if best and others[best] > gains[name][number] + 0.001:
                lines.append(
                    f"  {one.query}: {name} {gains[name][number]:.3f}, {best} {others[best]:.3f}"
                )
    return lines


def _question(judged: Judged, kind: str) -> Question:
    field, named, words = judged.query.partition(":")
    if named:
        return Question("title:", (words,))
    if field.startswith('"'):
        return Question("phrase", tuple(field.strip('"').split()))
    return Question(kind, tuple(field.split()))


def _articles() -> list[Made]:
    return [
        Made(d.id - 1, d.title, d.subtitle, "", d.text, "", (), "2026-01-01", d.language)
        for d in documents()
    ]
