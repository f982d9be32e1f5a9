"""Whom a title means that speaks without a name ("il presidente"): who was named beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from emeroteca.entities.resolving.naming import folded
from emeroteca.model.entities.recognised import Mention
from emeroteca.model.text import Span

_REACH = 90
"""Characters beside a name in which its title is looked for."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOP = re.compile(r"[.!?;:\n]")
_SMALL_WORDS = """
    il lo la l i gli le un una uno del della dello dei degli delle di suo sua loro the a an his her
    their of el los las su les der die das des dem den ein eine sein ihr o os as um uma ha en de
    ex former neo vice
"""
_SMALL = frozenset(_SMALL_WORDS.split())


class Titles:
    """Knows what words stand beside the persons of a text; they are given in the text's order."""

    def __init__(self, text: str, persons: Sequence[Mention]) -> None:
        self._text = text
        self._persons = persons

    def bearer(self, phrase: Span) -> int | None:
        """The entity whom a phrase before which it was named means; None where several may be.

        Whom the phrase does not fit as a whole ("the French president") must be the last one named
        in its paragraph.
        """
        words, whole = self._whole(phrase)
        if len(whole) == 1:
            return whole.pop()
        bearing = self._bearing(words[0], 0, phrase.start) if words else set()
        last = self._number(phrase.start) - 1
        paragraph = self._number(self._paragraph(phrase))
        if whole or len(bearing) > 1 or last < paragraph:
            return None
        return self._persons[last].entity if self._persons[last].entity in bearing else None

    def bearer_of_whole(self, phrase: Span) -> int | None:
        """The entity beside which all words of a phrase stand ("the minister of defence")."""
        _, whole = self._whole(phrase)
        return whole.pop() if len(whole) == 1 else None

    def _whole(self, phrase: Span) -> tuple[list[str], set[int]]:
        """The words of a phrase and whom they fit; of several those that bear the title in the
        phrase's paragraph."""
        words = _words(self._text[phrase.start : phrase.end])
        sets = [self._bearing(word, 0, phrase.start) for word in words]
        fitting = set.intersection(*sets) if sets else set()
        if len(fitting) > 1:
            fitting &= self._bearing(words[0], self._paragraph(phrase), phrase.start)
        return words, fitting

    def _paragraph(self, phrase: Span) -> int:
        return self._text.rfind("\n", 0, phrase.start) + 1

    def _bearing(self, word: str, start: int, end: int) -> set[int]:
        """The entities beside which a word stands in a part of the text."""
        some = self._beside.get(word, [])
        close = some[bisect_left(some, self._number(start)) : bisect_left(some, self._number(end))]
        return {self._persons[number].entity for number in close}

    def _number(self, start: int) -> int:
        """The number of the first person from a place of the text on."""
        return bisect_left(self._persons, start, key=lambda person: person.span.start)

    @cached_property
    def _beside(self) -> dict[str, list[int]]:
        """The numbers of the persons beside which each word stands, ascending."""
        found: dict[str, list[int]] = defaultdict(list)
        for number in range(len(self._persons)):
            for word in dict.fromkeys(self._words_beside(number)):
                found[word].append(number)
        return dict(found)

    def _words_beside(self, number: int) -> Iterator[str]:
        """The words just before a name, and those of an apposition after it."""
        name = self._persons[number].span
        low = self._persons[number - 1].span.end if number else 0
        before = self._text[max(low, name.start - _REACH) : name.start]
        # Before the comma of "the president, Ann Roe" a title may stand; before others none.
        before = _STOP.split(before)[-1].rstrip().removesuffix(",")
        yield from _words(before.rsplit(",", 1)[-1])
        last = number + 1 == len(self._persons)
        high = len(self._text) if last else self._persons[number + 1].span.start
        after = self._text[name.end : min(high, name.end + _REACH)]
        if after.startswith(", "):
            yield from _words(_STOP.split(after)[0])


def _words(text: str) -> list[str]:
    return [word for word in map(folded, _WORD.findall(text)) if word not in _SMALL]
