"""The founding article against its gold: mentions, entities, dates, and who says what."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from emeroteca.entities.recognise import Recogniser
from emeroteca.entities.resolving.naming import folded
from emeroteca.model.entities.recognised import Recognised
from emeroteca.model.text import Span
from tests.shared import SHARED

KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}
PUBLISHED = "2024-06-19"


@dataclass(frozen=True)
class Founding:
    """What was right; each but the first is (right, wanted), and what was wrong in words."""

    precision: float
    recall: float
    entities: tuple[int, int]
    dates: tuple[int, int]
    quotations: tuple[int, int]
    speakers: tuple[int, int]
    wrong: tuple[str, ...]

    @property
    def f1(self) -> float:
        """Of the mentions, in per cent."""
        return 200 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def founding(recogniser: Recogniser) -> Founding:
    """Read the article as it is, character for character, and compare."""
    folder = SHARED / "articles"
    text = (folder / "russia-corea-del-nord.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / "russia-corea-del-nord.gold.json").read_text(encoding="utf-8"))
    found = recogniser.read(text, lines(text), "it", PUBLISHED)
    wrong: list[str] = []
    precision, recall = _mentions(text, found, gold, wrong)
    return Founding(
        precision,
        recall,
        _entities(text, found, gold, wrong),
        _dates(found, gold, wrong),
        _quotations(found, gold, wrong),
        _speakers(found, gold, wrong),
        tuple(wrong),
    )


def lines(text: str) -> list[Span]:
    """The lines of a text that hold something."""
    return [Span(*line.span()) for line in re.finditer(r"[^\n]+", text) if line[0].strip()]


def _optional(gold: dict[str, Any]) -> set[str]:
    return {e["canonical"] for e in gold["entities"] if e["optional"] or e["boilerplate"]}


def _mentions(
    text: str, found: Recognised, gold: dict[str, Any], wrong: list[str]
) -> tuple[float, float]:
    """Precision and recall of exact spans with their kind; what is optional costs nothing."""
    optional = _optional(gold)
    wanted = {(m["start"], m["end"], KINDS[m["type"]]): m["entity"] for m in gold["mentions"]}
    required = {mention for mention, entity in wanted.items() if entity not in optional}
    ours = {(m.span.start, m.span.end, str(found.entities[m.entity].kind)) for m in found.mentions}
    allowed = [(m["start"], m["end"]) for m in gold["mentions"] if m["entity"] in optional]
    counted = {
        m for m in ours if m in required or not any(a < m[1] and m[0] < b for a, b in allowed)
    }
    right = ours & required
    wrong += [f"missed {text[a:b]!r} {kind}" for a, b, kind in sorted(required - ours)]
    wrong += [f"too much {text[a:b]!r} {kind}" for a, b, kind in sorted(counted - required)]
    return len(right) / max(1, len(counted)), len(right) / len(required)


def _entities(
    text: str, found: Recognised, gold: dict[str, Any], wrong: list[str]
) -> tuple[int, int]:
    """How many required entities hold all their mentions and no other's."""
    optional = _optional(gold)
    of_span = {(m.span.start, m.span.end): m.entity for m in found.mentions}
    by_entity: dict[str, list[dict[str, Any]]] = {}
    for mention in gold["mentions"]:
        if mention["entity"] not in optional:
            by_entity.setdefault(mention["entity"], []).append(mention)
    owner: dict[int, set[str]] = {}
    told: dict[str, set[int | None]] = {}
    for name, mentions in by_entity.items():
        told[name] = {of_span.get((m["start"], m["end"])) for m in mentions}
        for number in told[name] - {None}:
            owner.setdefault(number, set()).add(name)  # type: ignore[arg-type]
    right = 0
    for name, numbers in told.items():
        there = numbers - {None}
        kind = KINDS[by_entity[name][0]["type"]]
        good = len(there) == 1 and all(
            owner[n] == {name} and str(found.entities[n].kind) == kind  # type: ignore[index]
            for n in there
        )
        right += good
        if not good:
            wrong.append(
                f"entity {name}: {[found.entities[n].name for n in there if n is not None]}"
            )
    return right, len(told)


def _dates(found: Recognised, gold: dict[str, Any], wrong: list[str]) -> tuple[int, int]:
    """How many required dates have the right value."""
    ours = {(d.span.start, d.span.end): (d.start, d.end) for d in found.dates}
    required = [d for d in gold["dates"] if not d.get("optional")]
    right = 0
    for date in required:
        first, _, last = date["value"].partition("/")
        value = ours.get((date["start"], date["end"]))
        good = (
            value is not None and value[0].startswith(first) and value[1].startswith(last or first)
        )
        right += good
        if not good:
            wrong.append(f"date {date['text']!r}: {value}")
    return right, len(required)


def _quotations(found: Recognised, gold: dict[str, Any], wrong: list[str]) -> tuple[int, int]:
    ours = {(q.span.start, q.span.end) for q in found.quotations}
    missed = [q for q in gold["quotes"] if (q["start"], q["end"]) not in ours]
    wrong += [f"quotation {q['text']!r}" for q in missed]
    return len(gold["quotes"]) - len(missed), len(gold["quotes"])


def _speakers(found: Recognised, gold: dict[str, Any], wrong: list[str]) -> tuple[int, int]:
    """How many statements have the right speaker; headings and words set apart are none."""
    ours = {(q.span.start, q.span.end): q.speaker for q in found.quotations}
    names = {e["canonical"]: {folded(a) for a in e["aliases"]} for e in gold["entities"]}
    right = 0
    statements = [q for q in gold["quotes"] if not q.get("scare") and not q.get("heading")]
    for quote in statements:
        speaker = ours.get((quote["start"], quote["end"]))
        named = found.entities[speaker] if speaker is not None else None
        known = names.get(quote["speaker"], set()) | {folded(quote["speaker"])}
        good = named is not None and bool({folded(n) for n in (named.name, *named.aliases)} & known)
        right += good
        if not good:
            wrong.append(f"speaker of {quote['text'][:40]!r}: {named.name if named else None}")
    return right, len(statements)


def report(recogniser: Recogniser) -> None:
    """Print how the founding article comes out."""
    told = founding(recogniser)
    print(
        f"founding article: mentions F1 {told.f1:.1f} (P {100 * told.precision:.1f}, "
        f"R {100 * told.recall:.1f}), entities {told.entities[0]}/{told.entities[1]}, "
        f"dates {told.dates[0]}/{told.dates[1]}, quotations "
        f"{told.quotations[0]}/{told.quotations[1]}, speakers "
        f"{told.speakers[0]}/{told.speakers[1]}"
    )
    for line in told.wrong:
        print("   ", line)
