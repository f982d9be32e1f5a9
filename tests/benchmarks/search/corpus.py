"""Makes articles as an archive holds them; each by its number alone, always the same for a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.words import fold
from tests.benchmarks.search.vocabulary import LANGUAGES, Tongue, vocabulary

SEED = 20_26
TOPICS, SITES, TAGS, AUTHORS = 400, 300, 200, 3_000
LENGTH, SPREAD, SHORTEST, LONGEST = 545, 0.42, 60, 4_000
"""Of the words of a text: the median, its spread, and the bounds."""

TOPICAL, COMPANY = 0.2, 0.06
"""How many words belong to an article's subject, and how many follow their usual companion."""


@dataclass(frozen=True, slots=True)
class Made:
    """An invented article; its id in every engine is `number + 1`."""

    number: int
    title: str
    subtitle: str
    byline: str
    text: str
    site: str
    tags: tuple[str, ...]
    published: str
    language: str


class Corpus:
    """The articles of a seed."""

    def __init__(self, seed: int = SEED) -> None:
        self._seed = seed
        self._ranked: dict[str, int] = {}
        words = vocabulary(seed)
        self._tongues = words.tongues
        self._shares = np.cumsum([language.share for language in LANGUAGES])
        names = words.names
        self.sites = [f"{names[n]} {names[n + SITES]}" for n in range(SITES)]
        self.tags = [name.lower() for name in names[1_000 : 1_000 + TAGS]]
        self._authors = [
            f"{names[n]} {names[n * 7 % 9_973]}" for n in range(2_000, 2_000 + AUTHORS)
        ]

    def articles(self, count: int, first: int = 0) -> Iterator[Made]:
        """So many articles one after the other."""
        for number in range(first, first + count):
            yield self.article(number)

    def article(self, number: int) -> Made:
        """One article."""
        chance = np.random.Generator(np.random.PCG64((self._seed, number)))
        tongue = self._tongues[
            min(len(LANGUAGES) - 1, int(self._shares.searchsorted(chance.random())))
        ]
        topic = _low(chance, TOPICS)
        length = int(np.clip(LENGTH * np.exp(chance.normal(0, SPREAD)), SHORTEST, LONGEST))
        subtitle = chance.random() < 0.6
        return Made(
            number,
            title=self._line(chance, tongue, topic, int(chance.integers(5, 10))),
            subtitle=self._line(chance, tongue, topic, 14) if subtitle else "",
            byline=self._authors[_low(chance, AUTHORS)],
            text=_text(chance, tongue, topic, length),
            site=self.sites[_low(chance, SITES)],
            tags=self._tags(chance, topic),
            published=_day(chance),
            language=tongue.code,
        )

    def marked(self, number: int) -> tuple[Made, str]:
        """One article with a word in it that stands in no other, and that word."""
        made, word = self.article(number), f"zqx{number}"
        return replace(made, text=f"{made.text}\n{word.capitalize()}."), word

    def common(self, language: str, count: int) -> list[str]:
        """The commonest words of a language, folded."""
        tongue = next(t for t in self._tongues if t.code == language)
        return [fold(word) for word in tongue.words[:count]]

    def rank(self, word: str) -> int:
        """How many words are commoner than a folded one, in the language where fewest are."""
        if not self._ranked:
            for tongue in self._tongues:
                for number, one in enumerate(map(fold, tongue.words)):
                    self._ranked[one] = min(number, self._ranked.get(one, number))
        return self._ranked[word]

    def _line(self, chance: np.random.Generator, tongue: Tongue, topic: int, length: int) -> str:
        ranks = _ranks(chance, tongue, topic, length, 0.55)
        return " ".join((tongue.capitals[ranks[0]], *tongue.words[ranks[1:]]))

    def _tags(self, chance: np.random.Generator, topic: int) -> tuple[str, ...]:
        places = [topic % TAGS, *(_low(chance, TAGS) for _ in range(3))][
            : int(chance.integers(0, 5))
        ]
        return tuple(self.tags[place] for place in dict.fromkeys(places))


def _text(chance: np.random.Generator, tongue: Tongue, topic: int, length: int) -> str:
    ranks = _ranks(chance, tongue, topic, length, TOPICAL)
    words = tongue.words[ranks]
    ends = np.cumsum(chance.integers(7, 30, length // 7 + 1)) - 1
    ends = ends[ends < length - 1]
    starts = np.concatenate(([0], ends + 1))
    words[starts] = tongue.capitals[ranks[starts]]
    gaps = np.full(length, " ", object)
    gaps[chance.random(length) < 0.05] = ", "
    gaps[ends] = ". "
    gaps[ends[chance.random(len(ends)) < 0.25]] = ".\n"
    gaps[-1] = "."
    woven = np.empty(2 * length, object)
    woven[::2], woven[1::2] = words, gaps
    return "".join(woven.tolist())


def _ranks(
    chance: np.random.Generator, tongue: Tongue, topic: int, length: int, topical: float
) -> NDArray[np.int64]:
    """Words by their rank: most by Zipf's law, some of the subject, some beside their companion."""
    ranks = tongue.sums.searchsorted(chance.random(length))
    kind = chance.random(length)
    subject = kind < topical
    nearer = (250 ** chance.random(int(subject.sum()))).astype(np.int64)
    ranks[subject] = 140 + (topic * 8_191 + nearer * nearer * 131 + nearer * 17) % 4_000
    company = np.nonzero(kind[1:] > 1 - COMPANY)[0]
    ranks[company + 1] = 60 + (ranks[company] * 2_654_435_761 >> 7) % 6_000
    return np.asarray(ranks, np.int64)


def _low(chance: np.random.Generator, count: int) -> int:
    """A number below another, the lower ones more often."""
    return int((count + 1) ** chance.random()) - 1


def _day(chance: Any) -> str:
    year = 2005 + int(21 * chance.random() ** 0.6)
    return f"{year}-{chance.integers(1, 13):02}-{chance.integers(1, 29):02}"
