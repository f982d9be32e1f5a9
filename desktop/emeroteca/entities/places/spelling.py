"""How the name of a place is looked up: without case, accents, ties and articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from emeroteca.model.words import fold, is_elided

_APOSTROPHES = re.compile("['\u2019\u2018\u02bc\u02bb\u02b9\u02bf\u02be\u00b4`\u2032]")
_PARTS = re.compile(r"[\W_]+")
_DOTTED = re.compile(r"\b(\w)\.\s?(?=\w\.|\w\b)|\b(\w)\.(?=\W|$)")
_ELIDED = re.compile(r"^(\w{1,6})['\u2019\u02bc](?=\w)")
_POSSESSIVE = re.compile(r"['\u2019]s$")
_JOINING = frozenset(("e", "ed", "y", "et", "und", "and", "en", "och", "og", "i", "и", "та"))
"""Words between the parts of a name that languages and writers put or leave out."""

_ARTICLES = (
    *("il", "lo", "la", "i", "gli", "le", "les", "el", "los", "las", "the", "o", "a", "os", "as"),
    *("der", "die", "das", "den", "dem", "de", "het"),
)
_SAINT = {"st": "saint", "ste": "sainte"}
_ACRONYM = re.compile(r"[^\W\d_]{2,5}")


@lru_cache(4096)
def key(name: str) -> str:
    """A name as it is compared: folded words with one space between them.

    Dots of abbreviations and apostrophes part no word, hyphens do.
    """
    plain = _APOSTROPHES.sub("", _DOTTED.sub(r"\1\2", name))
    words = _PARTS.sub(" ", fold(plain)).split()
    last = len(words) - 1
    kept = [
        _SAINT.get(word, word)
        for at, word in enumerate(words)
        if not (0 < at < last and word in _JOINING)
    ]
    return " ".join(kept)


def acronym_key(name: str) -> str:
    """The key of an acronym ("U.S.", "США"), or "" where a name is none.

    It keeps its capitals, for "US" is a country and "us" is not.
    """
    letters = re.sub(r"[.\s]", "", name)
    if not letters.isupper() or not _ACRONYM.fullmatch(letters):
        return ""
    # A name with spaces is an acronym only when dots mark it as one ("EE. UU.").
    if " " in name.strip() and "." not in name:
        return ""
    return letters


def keys(surface: str) -> Iterator[str]:
    """Every key under which a place may be known as it stands in prose, the likeliest first."""
    if acronym := acronym_key(surface):
        yield acronym
    whole = key(surface)
    if whole:
        yield whole
    if (elided := _ELIDED.match(surface)) and is_elided(fold(elided.group(1))):
        yield from filter(None, (key(surface[elided.end() :]),))
    first, _, rest = whole.partition(" ")
    if rest and first in _ARTICLES:
        yield rest
    if possessive := _POSSESSIVE.search(surface):
        yield from keys(surface[: possessive.start()])
