"""What may follow what is being typed: names, values that the archive has, its words, and what was
searched before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.model import recent as recent_searches
from emeroteca.model.query.names import ENGLISH, HAS, IS, ITALIAN, KIND_OF, LANG, Key, key_of
from emeroteca.model.query.tree import Name
from emeroteca.model.words import fold, is_unspaced

FROM = 2
"""Letters from which names of fields are offered, and searches that began so."""

WORDS_FROM = 3
"""Letters from which words of the archive are offered."""

MOST = 8
"""Suggestions that are offered at once."""

MOST_RECENT = 3
"""Recent searches among the others; all of them are offered where nothing is typed."""


class Offered(StrEnum):
    """What a suggestion is."""

    FIELD = "field"
    TAG = "tag"
    SITE = "site"
    LANGUAGE = "language"
    STATE = "state"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    RECENT = "recent"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand in the place of what was typed from `start` on (code points)."""

    start: int
    text: str
    kind: Offered = Offered.FIELD


VALUED: tuple[tuple[Key, str], ...] = (
    (Name.TAG, "tags"),
    (Name.SITE, "sites"),
    (LANG, "languages"),
)
"""The names whose values the archive lists, and what its facets call them."""

_KINDS: dict[Key, Offered] = {
    Name.TAG: Offered.TAG,
    Name.SITE: Offered.SITE,
    LANG: Offered.LANGUAGE,
    IS: Offered.STATE,
    HAS: Offered.STATE,
    Name.PERSON: Offered.PERSON,
    Name.ORG: Offered.ORGANISATION,
    Name.PLACE: Offered.PLACE,
    Name.QUOTE: Offered.PERSON,
}
_STATES = {
    IS: ("unread", "read", "starred", "archived"),
    HAS: ("note", "highlight", "image", "tag"),
}
_STATI = {
    IS: ("nonletto", "letto", "preferito", "archiviato"),
    HAS: ("nota", "evidenziato", "immagine", "etichetta"),
}
_OPERATORS = ("AND", "OR", "NOT", "NEAR", "NON", "VICINO")
_TYPED = re.compile(r'(?:^|[\s(!+-])(?P<name>[^\W\d_]+):(?P<value>"[^"]*|[^\s":()]*)$')
_WORD = re.compile(r"(?:^|[\s(!+-])(?P<word>[^\W\d_]+)$")


def completions(
    before: str,
    values: Mapping[Key, Sequence[str]],
    italian: bool = False,
    recent: Sequence[str] = (),
    words: Sequence[str] = (),
    names: Sequence[str] = (),
) -> list[Completion]:
    """What may be meant by the end of what stands before the cursor; values as common as listed.

    `words` are words of the archive, of which those that go on with the word typed are offered;
    `names` those of the entities that `name_typed` asks for.
    """
    if not before.strip():
        return _recent(recent, "", len(recent))
    begun = _recent(recent, before, MOST_RECENT)
    found = [*begun, *_fitting(before, values, italian, names)]
    return [*found, *_words(before, words, MOST - len(found))]


def word_typed(before: str) -> str:
    """The folded beginning of the plain word before the cursor, "" where words are no help."""
    found = _TYPED.search(before)
    if found is not None and isinstance(key_of(found["name"]), Name):
        typed = "" if key_of(found["name"]) in KIND_OF else found["value"]
    else:
        word = _WORD.search(before)
        typed = word["word"] if word is not None else ""
    folded = fold(typed)
    if len(folded) < WORDS_FROM or not folded.isalpha() or is_unspaced(folded[0]):
        return ""
    return "" if any(name.startswith(typed) for name in _OPERATORS) else folded


def name_typed(before: str) -> tuple[Name, str] | None:
    """The beginning of an entity's name before the cursor, and the field that it is typed in."""
    found = _TYPED.search(before)
    key = key_of(found["name"]) if found is not None else None
    if found is None or not isinstance(key, Name) or key not in KIND_OF:
        return None
    return key, found["value"].removeprefix('"').strip()


def _recent(recent: Sequence[str], typed: str, most: int) -> list[Completion]:
    if typed and len(typed.strip()) < FROM:
        return []
    begun = recent_searches.beginning(recent, typed)[:most]
    return [Completion(0, search, Offered.RECENT) for search in begun]


def _fitting(
    before: str, values: Mapping[Key, Sequence[str]], italian: bool, names: Sequence[str]
) -> Iterator[Completion]:
    if found := _TYPED.search(before):
        key = key_of(found["name"])
        if key is None or key not in _KINDS:
            return
        listed = (_STATI if italian else _STATES).get(str(key)) or values.get(key, ())
        start, typed = found.start("value"), found["value"].removeprefix('"')
        fitting = names[:MOST] if key in KIND_OF else _matching(listed, typed)
        for value in fitting:
            yield Completion(start, f"{_quoted(value)} ", _KINDS[key])
    elif found := _WORD.search(before):
        typed = fold(found["word"])
        if len(typed) < FROM or found["word"].isupper():
            return
        fields = (*ITALIAN, *ENGLISH) if italian else (*ENGLISH, *ITALIAN)
        fitting = [name for name in dict.fromkeys(fields) if fold(name).startswith(typed)]
        for name in fitting[:MOST]:
            yield Completion(found.start("word"), f"{name}:", Offered.FIELD)


def _words(before: str, words: Sequence[str], most: int) -> list[Completion]:
    typed = word_typed(before)
    if not typed:
        return []
    going_on = [word for word in words if word.startswith(typed) and word != typed]
    # What is typed already stays as it is: its capitals and accents.
    start = len(before)
    while start and before[start - 1].isalpha():
        start -= 1
    own = before[start:]
    kept = len(own) == len(typed)
    return [
        Completion(start, (own + word[len(typed) :] if kept else word) + " ", Offered.WORD)
        for word in going_on[: max(most, 0)]
    ]


def _matching(values: Sequence[str], typed: str) -> list[str]:
    """The values that begin so, then those with a word that does."""
    wanted = fold(typed)
    first = [v for v in values if fold(v).startswith(wanted)]
    inside = [v for v in values if v not in first and f" {wanted}" in fold(v)]
    return [v for v in (*first, *inside) if fold(v) != wanted][:MOST]


def _quoted(value: str) -> str:
    clean = value.replace('"', "")
    return clean if re.fullmatch(r"[\w-]+", clean) else f'"{clean}"'
