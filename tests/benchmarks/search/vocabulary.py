"""Invents the words of six languages: 400,000 of them, with forms, as long as real ones are."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.words import fold

OWN, NAMES = 60_000, 40_000
"""Words that each language has for itself, and names that all of them share."""

SMALL = 130
"""Words of one syllable without forms, the commonest of a language."""

SHIFT, STEEPNESS = 3.0, 1.18
"""Of Zipf's law as Mandelbrot wrote it; the commonest word is every twentieth of a text."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """What a language's syllables are made of, and the endings that its words take by turns."""

    code: str
    share: float
    onsets: str
    vowels: str
    codas: str
    endings: tuple[str, ...]


LANGUAGES = (
    Sounds(
        *("it", 0.35),
        "b c d f g l m n p r s t v br cr fr gr pr st tr sc sp gi ci ch",
        "a e i o a e o u ia io",
        "- - - - n r l s",
        ("o i", "a e", "e i", "are ato ando ava ano", "ione ioni", "ità", "ire ito iva", "mente"),
    ),
    Sounds(
        *("en", 0.25),
        "b d f g h k l m n p r s t w th sh br cl dr fl gr pl st str tr",
        "a e i o u ea oo ou e i",
        "- n t r l ck st nd s m",
        ("- s", "- ed ing s", "er ers", "ness", "ly", "tion tions", "- s"),
    ),
    Sounds(
        *("de", 0.13),
        "b d f g h k l m n r s t w z sch br fr gl kr pf schl st tr",
        "a e i o u ei au ie ä ü ö e",
        "- n r l ch t nd ng s rt",
        ("e en", "- er ern", "ung ungen", "en t te ten", "lich liche lichen", "heit heiten"),
    ),
    Sounds(
        *("es", 0.12),
        "b c d f g j l m n ñ p r s t v ll br cl dr gr pl pr tr",
        "a e i o u a e o ue ie í á",
        "- - - n r s l",
        ("o os", "a as", "ar ado ando aba aron", "ión iones", "er ido ía", "dad dades", "mente"),
    ),
    Sounds(
        *("fr", 0.10),
        "b c d f g j l m n p r s t v ch br cr fl gn pl pr tr",
        "a e i o u ou ai eau é oi eu è",
        "- - n r l s t",
        ("e es", "er é ée és ent", "ion ions", "ment", "eur eurs", "al aux"),
    ),
    Sounds(
        *("pt", 0.05),
        "b c d f g l m n p r s t v lh nh br cr fr gr pr tr",
        "a e i o u a e o ei ão á",
        "- - - r s m l",
        ("o os", "a as", "ar ado ando ava aram", "ção ções", "er ido ia", "dade dades"),
    ),
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language's words, the commonest first, also with a capital, and how they add up."""

    code: str
    words: NDArray[np.object_]
    capitals: NDArray[np.object_]
    sums: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every language's words, and the names among them."""

    tongues: tuple[Tongue, ...]
    names: tuple[str, ...]


@lru_cache(maxsize=1)
def vocabulary(seed: int) -> Vocabulary:
    """The words of a seed, always the same ones."""
    taken: set[str] = set()
    chance = random.Random(seed)
    owned = [_own(language, chance, taken) for language in LANGUAGES]
    names = _names(chance, taken)
    tongues = tuple(
        _tongue(language, words, names, np.random.default_rng((seed, number)))
        for number, (language, words) in enumerate(zip(LANGUAGES, owned, strict=True))
    )
    return Vocabulary(tongues, tuple(names))


def _tongue(
    language: Sounds, own: list[str], names: list[str], chance: np.random.Generator
) -> Tongue:
    """Names stand among the words of every language, and how often differs between them."""
    spread = np.exp(chance.normal(0, 0.7, NAMES))
    keys = np.concatenate((np.arange(OWN), 2 * SMALL + 1.5 * np.arange(NAMES) * spread))
    order = np.argsort(keys, kind="stable")
    words = np.array([*own, *names], object)[order]
    capitals = np.array([word[0].upper() + word[1:] for word in words], object)
    shares = 1 / (np.arange(1, len(words) + 1) + SHIFT) ** STEEPNESS
    return Tongue(language.code, words, capitals, np.cumsum(shares) / shares.sum())


def _own(language: Sounds, chance: random.Random, taken: set[str]) -> list[str]:
    """The words of a language; a word's forms are rarer than itself."""
    parts = _syllable(language)
    endings = [_parts(ending) for ending in language.endings]
    ranked: list[tuple[float, str]] = []
    number = 0
    while len(ranked) < OWN:
        small = len(ranked) < SMALL
        stem = _stem(chance, parts, 1 if small else _syllables(chance, number))
        number += 1
        for place, ending in enumerate(("",) if small else chance.choice(endings)):
            word = stem + ending
            # Languages must not share what they do not share on purpose, with or without accents.
            if len(word) > 1 and fold(word) not in taken:
                taken.add(fold(word))
                ranked.append((len(ranked) if small else number * _rarer(chance, place), word))
    ranked.sort()
    return [word for _, word in ranked][:OWN]


def _rarer(chance: random.Random, place: int) -> float:
    return 1 + 2 * place * chance.random() + SMALL / OWN


def _names(chance: random.Random, taken: set[str]) -> list[str]:
    parts = [_syllable(language) for language in LANGUAGES]
    names: list[str] = []
    while len(names) < NAMES:
        name = _stem(chance, chance.choice(parts), chance.choice((2, 2, 3, 3, 4)))
        if fold(name) not in taken:
            taken.add(fold(name))
            names.append(name.capitalize())
    return names


def _stem(chance: random.Random, parts: list[list[str]], syllables: int) -> str:
    made = "".join(chance.choice(part) for _ in range(syllables) for part in parts)
    return made if chance.random() < 0.85 else made[1:]


def _syllable(language: Sounds) -> list[list[str]]:
    """What a syllable may begin with, hold and end with; what is short comes more often."""
    return [
        [part for part in _parts(written) for _ in range(4 if len(part) < 2 else 1)]
        for written in (language.onsets, language.vowels, language.codas)
    ]


def _syllables(chance: random.Random, number: int) -> int:
    """Rarer words are longer."""
    return chance.choice(
        (1, 1, 2) if number < 1_500 else (2, 2, 3) if number < 12_000 else (2, 3, 4)
    )


def _parts(written: str) -> list[str]:
    return [part.replace("-", "") for part in written.split()]
