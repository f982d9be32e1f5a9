"""Questions of every kind, drawn from the articles; the same ones for a number of articles."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from emeroteca.model.words import fold
from tests.benchmarks.search.corpus import Corpus, Made

SEED = 4
COUNTS = {
    "term, common": 25,
    "term, rare": 20,
    "AND of 2-4": 30,
    "OR of 3": 20,
    "NOT": 15,
    "phrase": 30,
    "NEAR/5": 15,
    "prefix": 20,
    "wildcard": 15,
    "fuzzy": 20,
    "title:": 15,
    "term+tag+dates": 20,
    "by date": 15,
    "count": 20,
    "facets": 20,
    "typed, 3+ letters": 12,
    "typed, 2 letters": 20,
    "20 snippets": 20,
}
"""Of each kind; what is typed gives a question for each of its keystrokes."""

COMMON = 400
"""A word of every language that is as common as that, or commoner, is a common one."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; `words` are as they would be typed, the last one unfinished where typed.

    Dates are ISO days, both inside the range.
    """

    kind: str
    words: tuple[str, ...]
    without: str = ""
    tag: str = ""
    since: str = ""
    until: str = ""


class Asker:
    """Draws questions from the articles of a corpus."""

    def __init__(self, corpus: Corpus, articles: int) -> None:
        self._corpus = corpus
        self._articles = articles
        self._chance = random.Random(SEED)
        self._made: dict[str, Callable[[str], Iterator[Question]]] = {
            "term, rare": self._rare,
            "AND of 2-4": self._several,
            "OR of 3": self._any,
            "NOT": self._without,
            "phrase": self._phrase,
            "NEAR/5": self._near,
            "prefix": self._prefix,
            "wildcard": self._shape,
            "fuzzy": self._misspelt,
            "title:": self._title,
            "term+tag+dates": self._filtered,
            "typed, 3+ letters": self._typed,
            "typed, 2 letters": self._begun,
        }

    def questions(self) -> list[Question]:
        """All of them; nothing is asked twice."""
        asked: dict[Question, None] = {}
        for kind, count in COUNTS.items():
            made = self._made.get(kind, self._common)
            for _ in range(count):
                asked.update(dict.fromkeys(made(kind)))
        return list(asked)

    # ------------------------------------------------------------------ kinds

    def _common(self, kind: str) -> Iterator[Question]:
        several = kind == "20 snippets" and self._chance.random() < 0.5
        count = 2 if several or (kind == "count" and self._chance.random() < 0.3) else 1
        yield Question(kind, self._frequent(count))

    def _rare(self, kind: str) -> Iterator[Question]:
        words = sorted(self._content(self._article(), 5), key=self._rank)
        yield Question(kind, (words[-1],))

    def _several(self, kind: str) -> Iterator[Question]:
        words = self._content(self._article(), 3)
        yield Question(kind, tuple(self._chance.sample(words, self._chance.randint(2, 4))))

    def _any(self, kind: str) -> Iterator[Question]:
        words = [word for word in self._content(self._article(), 3) if self._rank(word) < 5_000]
        yield Question(kind, tuple(self._chance.sample(words, 3)))

    def _without(self, kind: str) -> Iterator[Question]:
        article = self._article()
        words = tuple(self._chance.sample(self._content(article, 3), 1))
        yield Question(kind, (*words, *self._frequent(1)), without=self._frequent(1)[0])

    def _phrase(self, kind: str) -> Iterator[Question]:
        """A third of them begin with two of the commonest words."""
        for _ in range(400):
            sentence = self._sentence()
            size = self._chance.randint(2, 4)
            at = self._chance.randrange(max(1, len(sentence) - size))
            words = sentence[at : at + size]
            usual = all(self._rank(word) < 60 for word in words[:2])
            if len(words) == size and (usual or self._chance.random() < 0.06):
                yield Question(kind, tuple(words))
                return

    def _near(self, kind: str) -> Iterator[Question]:
        sentence = self._sentence()
        at = self._chance.randrange(len(sentence) - 5)
        yield Question(kind, (sentence[at], sentence[at + self._chance.randint(2, 5)]))

    def _prefix(self, kind: str) -> Iterator[Question]:
        letters = self._chance.randint(2, 6)
        words = [word for word in self._content(self._article(), 3) if len(word) > letters + 1]
        yield Question(kind, (self._chance.choice(words)[:letters],))

    def _shape(self, kind: str) -> Iterator[Question]:
        words = [word for word in self._content(self._article(), 5) if len(word) > 6]
        word = self._chance.choice(words)
        at = self._chance.randint(2, 4)
        begun = f"{word[:at]}?{word[at + 1 :]}"
        yield Question(kind, (begun[:-2] + "*" if self._chance.random() < 0.5 else begun,))

    def _misspelt(self, kind: str) -> Iterator[Question]:
        word = self._chance.choice([w for w in self._content(self._article(), 5) if len(w) > 5])
        at = self._chance.randrange(2, len(word))
        other = self._chance.choice([c for c in "aeioulnrst" if c != word[at]])
        yield Question(kind, (word[:at] + other + word[at + 1 :],))

    def _title(self, kind: str) -> Iterator[Question]:
        yield Question(kind, (fold(self._chance.choice(self._article().title.split())),))

    def _filtered(self, kind: str) -> Iterator[Question]:
        article = self._article()
        while not article.tags:
            article = self._article()
        words = [w for w in self._content(article, 2) if self._rank(w) < 3_000]
        year = int(article.published[:4])
        yield Question(
            kind,
            (self._chance.choice(words),),
            tag=self._chance.choice(article.tags),
            since=f"{year - 1}-01-01",
            until=f"{year + 1}-12-31",
        )

    def _typed(self, kind: str) -> Iterator[Question]:
        """Every keystroke of a query of one to three words, from a word's third letter."""
        words = [fold(w) for w in self._article().title.split() if len(w) > 3]
        words = words[: self._chance.randint(1, 3)]
        for number, word in enumerate(words):
            for letters in range(3, min(len(word), 9) + 1):
                yield Question(kind, (*words[:number], word[:letters]))

    def _begun(self, kind: str) -> Iterator[Question]:
        words = [fold(w) for w in self._article().title.split() if len(w) > 3]
        before = words[: self._chance.randint(0, 1)]
        yield Question(kind, (*before, words[-1][:2]))

    # ------------------------------------------------------------------ drawing

    def _article(self) -> Made:
        return self._corpus.article(self._chance.randrange(self._articles))

    def _sentence(self) -> list[str]:
        text = self._article().text.replace("\n", " ")
        long = [words for part in text.split(".") if len(words := _words(part)) > 7]
        return self._chance.choice(long)

    def _content(self, article: Made, letters: int) -> list[str]:
        """An article's words without its language's small ones."""
        words = dict.fromkeys(_words(article.text.replace(".", " ")))
        return [word for word in words if len(word) >= letters and self._rank(word) > 100]

    def _frequent(self, count: int) -> tuple[str, ...]:
        words = self._corpus.common(self._chance.choice(("it", "it", "en", "de")), COMMON)
        return tuple(words[int(len(words) ** self._chance.random()) - 1] for _ in range(count))

    def _rank(self, word: str) -> int:
        return self._corpus.rank(word)


def _words(text: str) -> list[str]:
    return [fold(word) for word in text.replace(",", " ").split()]
