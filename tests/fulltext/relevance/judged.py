"""Reads the judged articles and queries, and tells how good an order of articles is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from emeroteca.fulltext import Document
from emeroteca.model.article import ArticleId

FOLDER = Path(__file__).parent
LANGUAGES = ("it", "en", "de", "es")
SHOWN = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A query and how well each article answers it: 2 is about it, 1 touches it."""

    query: str
    grades: Mapping[ArticleId, int] = field(hash=False)


def documents() -> list[Document]:
    """All articles, numbered from 1."""
    made: list[Document] = []
    for language in LANGUAGES:
        pieces = (FOLDER / f"{language}.txt").read_text("utf-8").split("# ")[1:]
        for piece in pieces:
            _, title, *rest = piece.strip().split("\n")
            subtitle = ""
            if rest[0].startswith("subtitle: "):
                subtitle, *rest = rest
            identifier = ArticleId(len(made) + 1)
            text = "\n".join(rest)
            subtitle = subtitle.removeprefix("subtitle: ")
            made.append(Document(identifier, title, subtitle, text, language=language))
    return made


def queries() -> Iterator[Judged]:
    """All queries with their judgements."""
    names = _names()
    for line in (FOLDER / "queries.txt").read_text("utf-8").splitlines():
        query, parted, graded = line.partition(" = ")
        if parted:
            pairs = (pair.split() for pair in graded.split(","))
            yield Judged(query, {names[name]: int(grade) for name, grade in pairs})


def ndcg(found: Sequence[int], grades: Mapping[ArticleId, int]) -> float:
    """The normalised discounted cumulative gain of the first ten, 0 to 1.

    >>> ndcg([2, 1], {ArticleId(1): 2, ArticleId(2): 1})
    0.7967075809905066
    """
    best = sorted(grades.values(), reverse=True)
    return _gain([grades.get(ArticleId(one), 0) for one in found]) / _gain(best)


def _gain(grades: Sequence[int]) -> float:
    first = enumerate(grades[:SHOWN])
    return sum(float(2**grade - 1) / math.log2(place + 2) for place, grade in first)


def _names() -> dict[str, ArticleId]:
    texts = ((FOLDER / f"{language}.txt").read_text("utf-8") for language in LANGUAGES)
    names = [piece.split("\n")[0] for text in texts for piece in text.split("# ")[1:]]
    return {name: ArticleId(number) for number, name in enumerate(names, 1)}
