"""Which names of a text are the same person's: full names first, then what is left of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from emeroteca.entities.keys import bare_key, person_key
from emeroteca.entities.resolving.naming import folded, tokens

_CYRILLIC = "а у ым ом е ой ою ого ому и ем ий ия ию ю я ь ым ыму єм ові ою"
_POLISH = "a owi em ie iego iemu im ego emu y i u o"
_ENDINGS = {
    language: frozenset(map(folded, endings.split())) | {""}
    for language, endings in {
        **dict.fromkeys(("ru", "uk", "bg", "sr"), _CYRILLIC),
        **dict.fromkeys(("pl", "cs", "sk"), _POLISH),
    }.items()
}
_STEM = 4
"""Letters that two cases of a name share at least."""


@dataclass(slots=True)
class Group:
    """The numbers of the names of one person, the words of its full name, and how it is written."""

    words: tuple[str, ...]
    key: str
    members: list[int] = field(default_factory=list)
    full: int = 0


def grouped(names: Sequence[str], language: str) -> list[Group]:
    """The persons among names in the order of a text; each name is in one group."""
    grouping = _Grouping(names, _ENDINGS.get(language, frozenset(("",))))
    return grouping.groups()


class _Grouping:
    """Puts names to persons one after the other, those of most words first."""

    def __init__(self, names: Sequence[str], endings: frozenset[str]) -> None:
        self._names = names
        self._words = [tokens(name) for name in names]
        self._endings = endings
        self._groups: list[Group] = []
        self._by_key: dict[str, Group] = {}

    def groups(self) -> list[Group]:
        """The persons, each with the numbers of its names in order."""
        order = sorted(range(len(self._names)), key=lambda n: (-len(self._words[n]), n))
        for number in order:
            if len(self._words[number]) > 1:
                self._place_full(number)
        for number in sorted(n for n in order if len(self._words[n]) <= 1):
            self._place_bare(number)
        for group in self._groups:
            group.members.sort()
        return sorted(self._groups, key=lambda group: group.members[0])

    def _place_full(self, number: int) -> None:
        words, name = self._words[number], self._names[number]
        key = person_key(name) or bare_key(name)
        group = self._by_key.get(key)
        if group is None:
            wider = [g for g in self._groups if self._within(words, g.words)]
            group = wider[0] if len(wider) == 1 else self._added(words, key)
        self._by_key[key] = group
        group.members.append(number)
        group.full += 1

    def _place_bare(self, number: int) -> None:
        words, name = self._words[number], self._names[number]
        group = self._bearer(number, words[0] if words else folded(name))
        if group is None:
            key = bare_key(name)
            group = self._by_key.get(key) or self._same_bare(words) or self._added(words, key)
            self._by_key[key] = group
        group.members.append(number)

    def _added(self, words: tuple[str, ...], key: str) -> Group:
        group = Group(words, key)
        self._groups.append(group)
        return group

    def _same_bare(self, words: tuple[str, ...]) -> Group | None:
        bare = (g for g in self._groups if len(g.words) == 1 == len(words))
        return next((g for g in bare if self._same(g.words[0], words[0])), None)

    def _within(self, words: tuple[str, ...], wider: tuple[str, ...]) -> bool:
        """Whether words, in their order and with the same last one, are among others."""
        if not words or not wider or not self._same(words[-1], wider[-1]):
            return False
        rest = iter(wider)
        return all(
            any(_initial(word, other) or self._same(word, other) for other in rest)
            for word in words
        )

    def _bearer(self, number: int, word: str) -> Group | None:
        """Who bears a name of one word: by surname before first name, the most named, the last."""
        best: tuple[tuple[bool, int, int], Group] | None = None
        for group in self._groups:
            if len(group.words) < 2 or not any(self._same(word, each) for each in group.words):
                continue
            last = self._same(word, group.words[-1])
            before = max((m for m in group.members if m < number), default=-1)
            rank = (last, group.full, before)
            if best is None or rank > best[0]:
                best = rank, group
        return best[1] if best else None

    def _same(self, one: str, other: str) -> bool:
        """Whether two words are one, perhaps in another case of the grammar (Путин, Путиным)."""
        if one == other:
            return True
        pairs = zip(one, other, strict=False)
        stem = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
        return stem >= _STEM and one[stem:] in self._endings and other[stem:] in self._endings


def _initial(word: str, other: str) -> bool:
    return len(word) <= 2 and word.rstrip(".") == other[:1]


def called(names: Sequence[str], members: Sequence[int]) -> str:
    """The name that a person is shown under: of the most words, then the commonest, the first."""
    told = [names[number] for number in members]
    counted = Counter(told)
    return max(counted, key=lambda n: (min(len(tokens(n)), 3), counted[n], -told.index(n)))
