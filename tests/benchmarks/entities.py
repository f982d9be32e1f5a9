"""Entities, dates and quotations against annotated text: exact spans, and what they cost.

    python -m tests.benchmarks.entities [--models FOLDER] [--only NAME...] [--raw]

Prints one line a file of `../shared/entities/evaluation` with F1 of all and of each kind; for the
Italian files of KIND a second one, "gpe", where a mention that is exactly a country's or a
continent's name counts as a place. Then the founding article, and the speed. `--raw` leaves out
what resolves a whole text.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from emeroteca.entities.places.table import PlaceKind, Places
from emeroteca.entities.recognise import Recogniser
from emeroteca.entities.resolving.naming import Naming
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.resources import resource as shipped
from tests.benchmarks.founding import lines, report
from tests.shared import SHARED

KINDS = tuple(EntityKind)
Marked = tuple[int, int, str]


@dataclass(frozen=True)
class Record:
    """An annotated text."""

    language: str
    text: str
    mentions: tuple[Marked, ...]


@dataclass
class Score:
    """Counts of right, found and wanted mentions, by kind."""

    right: Counter[str]
    found: Counter[str]
    wanted: Counter[str]

    @classmethod
    def empty(cls) -> Score:
        return cls(Counter(), Counter(), Counter())

    def add(self, found: Iterable[Marked], wanted: Iterable[Marked]) -> None:
        """Count one text."""
        ours, theirs = set(found), set(wanted)
        self.right.update(kind for _, _, kind in ours & theirs)
        self.found.update(kind for _, _, kind in ours)
        self.wanted.update(kind for _, _, kind in theirs)

    def f1(self, kinds: Iterable[str]) -> tuple[float, float, float]:
        """Precision, recall and their harmonic mean, in per cent."""
        some = list(kinds)
        right = sum(self.right[kind] for kind in some)
        precision = right / max(1, sum(self.found[kind] for kind in some))
        recall = right / max(1, sum(self.wanted[kind] for kind in some))
        both = 2 * precision * recall / (precision + recall) if right else 0.0
        return 100 * precision, 100 * recall, 100 * both


def records(path: Path) -> Iterator[Record]:
    """The annotated texts of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        mentions = tuple((start, end, kind) for start, end, kind in read["mentions"])
        yield Record(read["language"], read["text"], mentions)


def marked(recogniser: Recogniser, record: Record, raw: bool = False) -> list[Marked]:
    """What is found in a text."""
    paragraphs = lines(record.text)
    if raw:
        tagged = recogniser.tagger.tag(record.text, paragraphs)
        namings = [Naming(t.span, t.kind, t.sure) for t in tagged]
    else:
        namings = recogniser.namings(record.text, paragraphs, record.language)
    return [(n.span.start, n.span.end, str(n.kind)) for n in namings]


def as_places(record: Record, places: Places) -> list[Marked]:
    """The mentions of a text with countries and continents as places."""
    wanted = (PlaceKind.COUNTRY, PlaceKind.AREA)
    found = []
    for start, end, kind in record.mentions:
        place = places.find(record.text[start:end], record.language) if kind != "person" else None
        found.append((start, end, "place" if place and place.kind in wanted else kind))
    return found


def measured(recogniser: Recogniser, path: Path, raw: bool = False) -> dict[str, Score]:
    """The scores of a file: "plain", and "gpe" for a file of KIND."""
    scores = {"plain": Score.empty()}
    if path.name.startswith("kind"):
        scores["gpe"] = Score.empty()
    for record in records(path):
        found = marked(recogniser, record, raw)
        scores["plain"].add(found, record.mentions)
        if "gpe" in scores:
            scores["gpe"].add(found, as_places(record, recogniser.places))
    return scores


def _line(name: str, score: Score) -> str:
    precision, recall, whole = score.f1(KINDS)
    parts = "  ".join(f"{kind[:3]} {score.f1([kind])[2]:5.1f}" for kind in KINDS)
    return f"{name:28} F1 {whole:5.1f}  P {precision:5.1f}  R {recall:5.1f}   {parts}"


def speed(recogniser: Recogniser) -> str:
    """What 600 words cost, the median of seven times, and the memory that was held at most."""
    path = SHARED / "entities" / "evaluation" / "kind-it-wn_dev.jsonl"
    text = "\n".join(record.text for record in islice(records(path), 8))
    content = " ".join(text.split(" ")[:600])
    paragraphs = lines(content)
    taken = []
    for _ in range(7):
        begun = time.process_time()
        recogniser.read(content, paragraphs, "it", "2020-01-01")
        taken.append(time.process_time() - begun)
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"600 words in {sorted(taken)[3] * 1000:.0f} ms of CPU, {held:.0f} MB at most"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--raw", action="store_true")
    asked = parser.parse_args()
    begun = time.process_time()
    recogniser = Recogniser.load(asked.models or shipped("models"))
    print(f"loaded in {time.process_time() - begun:.2f} s CPU")
    print(speed(recogniser))
    for path in sorted((SHARED / "entities" / "evaluation").glob("*.jsonl")):
        if asked.only and not any(name in path.name for name in asked.only):
            continue
        for name, score in measured(recogniser, path, asked.raw).items():
            print(_line(f"{path.stem} {name}".removesuffix(" plain"), score), flush=True)
    report(recogniser)


if __name__ == "__main__":
    main()
