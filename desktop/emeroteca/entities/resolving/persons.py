"""Which names of a text are the same person's: full names first, then what is left of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
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
_CLEARLY = 3
"""How many times as often as all others together a person is named whom a doubtful name means."""
_PARTICLES_WORDS = """
    de del della dello dei degli di da dal d du des la le lo van von der den ten ter zu bin dos das
"""
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_RULERS_WORDS = """
    papa pope pape papst papież papieża paus re king queen regina rey reina roi reine rei rainha
    könig königin koning koningin król królowa prince princess principe principessa príncipe
    princesa prinz prinzessin prins prinses książę san santo santa sant saint sainte são sankt sint
    święty święta папа папы король королева принц принцесса святой suor
"""
_RULERS = frozenset(_RULERS_WORDS.split())
_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0'’]$")
_NUMERAL = re.compile(r"[ivx]+")


def rules(text: str, start: int) -> bool:
    """Whether who is named at a place is a pope, a monarch or a saint, known by a first name."""
    found = _BEFORE.search(text, max(0, start - 16), start)
    return found is not None and found[1].casefold() in _RULERS


def is_bare(name: str) -> bool:
    """Whether a name is one word of a person's, with its particles ("De Gasperi")."""
    words = tokens(name)
    return len(words) - sum(word in _PARTICLES for word in words[:-1]) < 2


@dataclass(slots=True)
class Group:
    """The numbers of the names of one person, the words of its full name, and how it is written."""

    words: tuple[str, ...]
    key: str
    members: list[int] = field(default_factory=list)
    full: int = 0


def grouped(names: Sequence[str], language: str, ruling: Collection[int] = ()) -> list[Group]:
    """The persons among names in the order of a text; each name is in one group.

    `ruling` are the numbers of the names that are a pope's, a monarch's or a saint's.
    """
    grouping = _Grouping(names, _ENDINGS.get(language, frozenset(("",))), ruling)
    return grouping.groups()


class _Grouping:
    """Puts names to persons one after the other, those of most words first."""

    def __init__(
        self, names: Sequence[str], endings: frozenset[str], ruling: Collection[int]
    ) -> None:
        self._names = names
        self._ruling = frozenset(ruling)
        self._first_names: dict[str, Group] = {}
        self._words = [tokens(name) for name in names]
        self._endings = endings
        self._groups: list[Group] = []
        self._by_key: dict[str, Group] = {}
        # Two cases of a word begin alike, so who may be the same is found by that.
        self._by_last: dict[str, list[Group]] = defaultdict(list)
        self._by_word: dict[str, list[Group]] = defaultdict(list)

    def groups(self) -> list[Group]:
        """The persons, each with the numbers of its names in order."""
        order = sorted(range(len(self._names)), key=lambda n: (-len(self._words[n]), n))
        for number in order:
            if len(self._words[number]) > 1:
                self._place_full(number)
        bare = (n for n in order if len(self._words[n]) <= 1)
        for number in sorted(bare, key=lambda n: (n not in self._ruling, n)):
            self._place_bare(number)
        for group in self._groups:
            group.members.sort()
        return sorted(self._groups, key=lambda group: group.members[0])

    def _place_full(self, number: int) -> None:
        words, name = self._words[number], self._names[number]
        key = (not is_bare(name) and person_key(name)) or _bare(name)
        group = self._by_key.get(key)
        if group is None:
            wider = [g for g in self._by_last[words[-1][:_STEM]] if self._within(words, g.words)]
            group = _clear(wider) or self._added(words, key)
        self._by_key[key] = group
        group.members.append(number)
        group.full += 1

    def _place_bare(self, number: int) -> None:
        words, name = self._words[number], self._names[number]
        word = words[0] if words else folded(name)
        group = self._bearer(number, word)
        if group is None:
            key = _bare(name)
            group = self._by_key.get(key) or self._same_bare(words) or self._added(words, key)
            self._by_key[key] = group
        if number in self._ruling:
            self._first_names.setdefault(word, group)
        group.members.append(number)

    def _added(self, words: tuple[str, ...], key: str) -> Group:
        group = Group(words, key)
        self._groups.append(group)
        for word in words[-1:]:
            self._by_last[word[:_STEM]].append(group)
        for beginning in {word[:_STEM] for word in words}:
            self._by_word[beginning].append(group)
        return group

    def _same_bare(self, words: tuple[str, ...]) -> Group | None:
        if len(words) != 1:
            return None
        bare = (g for g in self._by_last[words[0][:_STEM]] if len(g.words) == 1)
        return next((g for g in bare if self._same(g.words[0], words[0])), None)

    def _within(self, words: tuple[str, ...], wider: tuple[str, ...]) -> bool:
        """Whether words, in their order and with the same last one, are among others; one who has
        some initials of another's is another ("George W. Bush" and "George H. W. Bush")."""
        if not words or not wider or not self._same(words[-1], wider[-1]):
            return False
        rest = iter(wider)
        passed: list[str] = []
        for word in words:
            for other in rest:
                if _initial(word, other) or self._same(word, other):
                    break
                passed.append(other)
            else:
                return False
        return not (any(map(_is_initial, words)) and any(map(_is_initial, passed)))

    def _bearer(self, number: int, word: str) -> Group | None:
        """Who bears a name of one word, by surname before first name; None where several may."""
        like = [group for group in self._by_word[word[:_STEM]] if len(group.words) > 1]
        surnamed = [group for group in like if self._same(word, group.words[-1])]
        if surnamed:
            return _clear(surnamed)
        if word in self._first_names:
            return self._first_names[word]
        some = [g for g in like if any(self._same(word, each) for each in g.words)]
        if number in self._ruling:
            some = [group for group in some if _NUMERAL.fullmatch(group.words[-1])]
        return _clear(some)

    def _same(self, one: str, other: str) -> bool:
        """Whether two words are one, perhaps in another case of the grammar (Путин, Путиным)."""
        if one == other:
            return True
        pairs = zip(one, other, strict=False)
        stem = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
        return stem >= _STEM and one[stem:] in self._endings and other[stem:] in self._endings


def _clear(groups: Sequence[Group]) -> Group | None:
    """The one who is meant among persons of one name: only who is named far more than the rest."""
    best = max(groups, key=lambda group: group.full, default=None)
    others = sum(group.full for group in groups) - (best.full if best else 0)
    return best if best and (len(groups) == 1 or best.full > _CLEARLY * others) else None


def _initial(word: str, other: str) -> bool:
    return len(word) <= 2 and word.rstrip(".") == other[:1]


def _is_initial(word: str) -> bool:
    return all(len(part) == 1 for part in word.split(".") if part)


def _bare(name: str) -> str:
    """The key of a name that is no full one; initials alone are a key too."""
    return bare_key(name) or f"~{folded(name)}"


def called(names: Sequence[str], members: Sequence[int], language: str) -> str:
    """The name that a person is shown under: of the most words, not in capitals where it is
    written otherwise too, then the commonest, the first.

    Where names have cases it is the shortest, which is the nominative for most.
    """
    told = [names[number] for number in members]
    counted = Counter(told)
    first = {name: -number for number, name in reversed(list(enumerate(told)))}
    inflected = language in _ENDINGS
    return max(
        counted,
        key=lambda n: (
            min(len(tokens(n)), 3),
            not n.isupper(),
            -len(n) if inflected else 0,
            counted[n],
            first[n],
        ),
    )
