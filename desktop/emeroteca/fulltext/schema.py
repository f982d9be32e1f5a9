"""The fields of the index, how much a word counts in each, and how Whoosh is given their words."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from sys import byteorder
from typing import Any

from whoosh.fields import NUMERIC, FieldType, Schema
from whoosh.formats import Positions

from emeroteca.model.query.tree import Name

VERSION = "2"
"""Written beside the index; an index of another version is built anew."""

WEIGHTS = {
    "title": 4.0,
    "subtitle": 2.0,
    "tags": 3.0,
    "byline": 2.0,
    "site": 1.5,
    "note": 1.5,
    "text": 1.0,
    "address": 1.0,
}
"""Every field; `address` is the host that an article is from."""

FIELDS = tuple(WEIGHTS)
PLAIN = tuple(name for name in FIELDS if name != "address")
"""Where words are looked for that name no field."""

_OF = {
    Name.BY: ("byline",),
    Name.SITE: ("site", "address"),
    Name.TAG: ("tags",),
}


def fields_of(name: Name) -> tuple[str, ...]:
    """The fields of the index that a name stands for."""
    return _OF.get(name, (name.value,))


def bits(fields: Iterable[str]) -> int:
    """Fields as bits of a number, the first of `FIELDS` as the lowest."""
    return sum(1 << FIELDS.index(field) for field in fields)


Occurrences = dict[str, list[int]]
"""The words of a field and the positions of each."""


class Places(Positions):  # type: ignore[misc]
    """Positions as steps of two bytes, or of four where a step is too long for that."""

    def encode(self, positions: list[int]) -> bytes:
        """The steps from each position to the next; four-byte steps end in one odd byte."""
        if len(positions) == 1 and positions[0] < 1 << 16:
            return positions[0].to_bytes(2, byteorder)
        steps = [positions[0], *(b - a for a, b in pairwise(positions))]
        if max(steps) < 1 << 16:
            return array("H", steps).tobytes()
        return array("I", steps).tobytes() + b"\0"

    def decode_positions(self, value: bytes) -> list[int]:
        """The inverse of `encode`."""
        steps = array("I" if len(value) % 2 else "H")
        steps.frombytes(value[:-1] if len(value) % 2 else value)
        return list(accumulate(steps))


class WordsField(FieldType):  # type: ignore[misc]
    """A field whose words were cut before it gets them."""

    def __init__(self) -> None:
        self.format = Places()
        self.analyzer = None
        self.column_type = None
        self.scorable = True
        self.stored = False
        self.unique = False
        self.indexed = True
        self.vector = None
        self.multitoken_query = "default"
        self.spelling = False

    def index(self, value: Occurrences, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Every word with how often and where it stands."""
        encode = self.format.encode
        for word, positions in value.items():
            count = len(positions)
            yield word.encode(), count, float(count), encode(positions)

    def clean(self) -> None:
        """Nothing is kept that would have to go before the schema is stored."""


def schema() -> Schema:
    """Whoosh's schema: ids and languages are columns, the texts are the store's business."""
    return Schema(
        id=NUMERIC(int, 64, unique=True, sortable=True, shift_step=0),
        language=NUMERIC(int, 64, sortable=True, shift_step=0),
        **{name: WordsField() for name in FIELDS},
    )
