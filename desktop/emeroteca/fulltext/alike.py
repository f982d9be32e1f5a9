"""What articles like a text are asked for by: its most characteristic words, as a query.

A word is characteristic that a text uses often and the archive seldom. In a large archive function
words fall out by that alone, in a small one lists of them help in a few languages. A word that no
other article has finds nothing and is left out. Words are looked for in the texts only: in a short
title any word that is there by chance would weigh too much.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from whoosh.lang.stopwords import stoplists

from emeroteca.fulltext.stems import stem
from emeroteca.model.pieces import Pieces
from emeroteca.model.query import Node
from emeroteca.model.query.tree import Boost, Field, Name, Or, Phrase, Word
from emeroteca.model.words import Token, fold, is_unspaced

MOST_WORDS = 24
MOST_NAMES = 4
SHORTEST = 3
"""Letters of a word that counts; of signs of a script without spaces a pair does."""

NAME = 1.2
"""What a name of two words weighs; the most characteristic word weighs 1."""

TITLE = 2.0
"""How often a word of the title counts."""


@dataclass(slots=True)
class _Candidate:
    """A word with its forms: how much it counts here, and how often it is written elsewhere."""

    forms: Counter[str]
    written: dict[str, str] = field(default_factory=dict)
    counts: float = 0.0
    elsewhere: int = 0

    def commonest(self) -> str:
        """The commonest of its forms, as it is written."""
        return self.written[self.forms.most_common(1)[0][0]]


def alike(
    text: str, language: str, often: Callable[[Iterable[str]], Mapping[str, int]], documents: int
) -> Node:
    """A query for what is like a text, whose first line is its title.

    `often` tells how often the archive, with this text in it, has each of some folded words.
    """
    title = text.find("\n")
    found = [
        Token(token.word, position + token.position, at + token.start, at + token.end)
        for position, at, tokens in Pieces().walk(text)
        for token in tokens
        if _counts(token.word, language)
    ]
    here = Counter(token.word for token in found)
    elsewhere = {word: n - here[word] for word, n in often(here).items() if n > here[word]}
    known: dict[str, _Candidate] = {}
    for token in found:
        if token.word in elsewhere:
            written = text[token.start : token.end]
            one = known.setdefault(stem(language, written) or token.word, _Candidate(Counter()))
            one.elsewhere += 0 if token.word in one.forms else elsewhere[token.word]
            one.forms[token.word] += 1
            one.written.setdefault(token.word, written)
            one.counts += TITLE if token.start < title else 1.0
    weighed = [(_weight(one, documents), one) for one in known.values()]
    # Sorting is stable: of words that weigh the same those that stand first are taken.
    weighed = sorted((pair for pair in weighed if pair[0]), key=lambda pair: -pair[0])[:MOST_WORDS]
    best = weighed[0][0] if weighed else 1.0
    words = [Boost(Word(one.commonest()), round(weight / best, 3)) for weight, one in weighed]
    return Field(Name.TEXT, Or((*_names(text, found, elsewhere), *words)))


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, stoplists.get(language, ())))


def _counts(word: str, language: str) -> bool:
    if word in _function_words(language):
        return False
    if is_unspaced(word):
        return len(word) > 1
    return len(word) >= SHORTEST and not any(c.isdigit() for c in word)


def _weight(one: _Candidate, documents: int) -> float:
    """How characteristic a word is; 0 where it is written more often than there are articles."""
    if one.elsewhere > documents:
        return 0.0
    return one.counts * math.log(1 + documents / one.elsewhere)


def _names(text: str, found: list[Token], elsewhere: Mapping[str, int]) -> list[Node]:
    """Pairs of words with capital letters that a text names again and again."""
    pairs = Counter(
        text[one.start : other.end]
        for one, other in pairwise(found)
        if text[one.end : other.start] == " "
        and text[one.start].isupper()
        and text[other.start].isupper()
        and {one.word, other.word} <= elsewhere.keys()
    )
    named = [(name, n) for name, n in pairs.most_common(MOST_NAMES) if n > 1]
    return [Boost(Phrase(name), NAME) for name, _ in named]
