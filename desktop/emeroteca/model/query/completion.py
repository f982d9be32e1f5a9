"""What may follow what is being typed: names of fields, and values that the archive has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from emeroteca.model.query.names import ENGLISH, HAS, IS, ITALIAN, LANG, Key, key_of
from emeroteca.model.query.tree import Name
from emeroteca.model.words import fold

FROM = 2
"""Letters from which names of fields are offered."""

MOST = 8
"""Suggestions that are offered at once."""

_STATES = {IS: ("unread", "read", "starred", "archived"), HAS: ("note", "image", "tag")}
_STATI = {
    IS: ("nonletto", "letto", "preferito", "archiviato"),
    HAS: ("nota", "immagine", "etichetta"),
}
_TYPED = re.compile(r'(?:^|[\s(!+-])(?P<name>[^\W\d_]+):(?P<value>"[^"]*|[^\s":()]*)$')
_WORD = re.compile(r"(?:^|[\s(!+-])(?P<word>[^\W\d_]+)$")


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand in the place of what was typed from `start` on."""

    start: int
    text: str


def completions(
    before: str, values: Mapping[Key, Sequence[str]], italian: bool = False
) -> list[Completion]:
    """What may be meant by the end of what stands before the cursor; values as common as listed."""
    if found := _TYPED.search(before):
        key = key_of(found["name"])
        if key is None:
            return []
        listed = (_STATI if italian else _STATES).get(str(key)) or values.get(key, ())
        start, typed = found.start("value"), found["value"].removeprefix('"')
        return [Completion(start, f"{_quoted(v)} ") for v in _matching(listed, typed)]
    if found := _WORD.search(before):
        typed = fold(found["word"])
        if len(typed) < FROM or found["word"].isupper():
            return []
        names = (*ITALIAN, *ENGLISH) if italian else (*ENGLISH, *ITALIAN)
        fitting = [name for name in dict.fromkeys(names) if fold(name).startswith(typed)]
        return [Completion(found.start("word"), f"{name}:") for name in fitting[:MOST]]
    return []


def _matching(values: Sequence[str], typed: str) -> list[str]:
    """The values that begin so, then those with a word that does."""
    wanted = fold(typed)
    first = [v for v in values if fold(v).startswith(wanted)]
    inside = [v for v in values if v not in first and f" {wanted}" in fold(v)]
    return [v for v in (*first, *inside) if fold(v) != wanted][:MOST]


def _quoted(value: str) -> str:
    clean = value.replace('"', "")
    return clean if re.fullmatch(r"[\w-]+", clean) else f'"{clean}"'


VALUED: tuple[tuple[Key, str], ...] = (
    (Name.TAG, "tags"),
    (Name.SITE, "sites"),
    (LANG, "languages"),
)
"""The names whose values the archive lists, and what its facets call them."""
