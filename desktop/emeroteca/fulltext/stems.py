"""The stem that the forms of a word share in a language, by Snowball's rules."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import Stemmer  # type: ignore[import-not-found]

from emeroteca.model.words import LONGEST, fold

_NAMES = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
LANGUAGES = ("", *_NAMES)
"""Languages whose words have forms; the place of each is its number in the index, so that new ones
are added at the end."""


@lru_cache(maxsize=40)
def _stemmer(language: str) -> Any:
    name = _NAMES.get(language)
    # Languages that the installed rules do not know keep their words as they are.
    return Stemmer.Stemmer(name, 0) if name in Stemmer.algorithms() else None


@lru_cache(maxsize=131_072)
def stem(language: str, word: str) -> str:
    """The folded stem of a word as it is written; "" where the language has no rules."""
    stemmer = _stemmer(language)
    if stemmer is None:
        return ""
    return _shortened(language, fold(stemmer.stemWord(word.lower())))


def stems(language: str, words: Sequence[str]) -> list[str]:
    """The stems of many words in small letters, of a language that has rules."""
    stemmed: list[str] = _stemmer(language).stemWords(words)
    folded = [one[:LONGEST] if one.isascii() else fold(one) for one in stemmed]
    return [_shortened(language, one) for one in folded] if language == "it" else folded


def _shortened(language: str, found: str) -> str:
    """A stem as we keep it: the rules part "diga" from "dighe", "parco" from "parchi"."""
    return found[:-1] if language == "it" and found.endswith(("ch", "gh")) else found


def has_forms(language: str) -> bool:
    """Whether the language has rules."""
    return _stemmer(language) is not None


def number_of(language: str) -> int:
    """The number of a language in the index, 0 for one without rules."""
    return LANGUAGES.index(language) if language in _NAMES else 0
