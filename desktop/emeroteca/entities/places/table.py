"""The table of known places: from a name as it stands in prose to an identity and what it is.

The table is a file that ships with the program, read where it lies; `packaging/build-places` writes
it. One `Places` belongs to one thread.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

import apsw

from emeroteca.entities.places.inflections import nominatives
from emeroteca.entities.places.nearness import is_one_letter_off
from emeroteca.entities.places.spelling import key, keys
from emeroteca.resources import resource

NEAR = 80
"""How much a place gains from lying in a country that the article names: as if it weighed
32 times as much, which brings Birmingham to Alabama and not Paris to Texas."""

HOME = 64
"""How much a place gains from lying where the article's language is spoken: Lodi in Italian is not
the one in California."""

_HOMES = {
    "it": ("IT", "SM", "VA"),
    "en": ("GB", "US"),
    "fr": ("FR",),
    "de": ("DE", "AT"),
    "es": ("ES",),
    "pt": ("PT", "BR"),
    "nl": ("NL", "BE"),
    "pl": ("PL",),
    "ru": ("RU",),
    "uk": ("UA",),
}

_REMEMBERED = 4096
"""Names and places that are kept in memory."""

_NOWHERE = 99_900
"""Hundredths of a degree that stand for no point."""

_ASKED = 100
"""Keys that are looked up in one statement."""

_BY_KEY = """
    SELECT places.*, weight FROM keys JOIN places ON id = place WHERE key = ?
    ORDER BY weight DESC, id
"""


class PlaceKind(StrEnum):
    """What a place is; an area is larger than a country or stands across some, or is a sea."""

    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    AREA = "area"


_KINDS = tuple(PlaceKind)
"""In the order of their numbers in the table."""


@dataclass(frozen=True, slots=True)
class Place:
    """A known place; `country` is the two letters of the one that it is or lies in, or "".

    Latitude and longitude are degrees, to a hundredth; None where a place is too large for a point.
    """

    identity: str
    kind: PlaceKind
    country: str
    population: int
    latitude: float | None
    longitude: float | None


class Places:
    """Looks names up. Opening costs a millisecond, the first lookup of a name some microseconds."""

    def __init__(self, path: Path | None = None) -> None:
        file = path or resource("places", "places.sqlite")
        self._connection = apsw.Connection(
            f"{file.as_uri()}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        )
        self._connection.execute("PRAGMA mmap_size = 16777216")
        self._under = lru_cache(_REMEMBERED)(self._read)
        self._meant = lru_cache(_REMEMBERED)(self._look_up)

    def close(self) -> None:
        """Let the file go."""
        self._under.cache_clear()
        self._meant.cache_clear()
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def find(
        self, surface: str, language: str = "", near: Collection[str] = frozenset()
    ) -> Place | None:
        """The place that a name in prose most likely means.

        A country goes before a region or a city of its name, the larger and better known before the
        smaller; `near` holds countries ("US") that the article speaks of, and a place in one of
        them goes before others that are not far greater. The language favours places of its own
        country a little, and inflected forms are understood that its grammar gives ("z Krakowa").
        """
        found = self.candidates(surface, language)
        if not found:
            return None
        home = _HOMES.get(language, ())
        if len(found) == 1 or not (near or home):
            return found[0][0]
        return max(
            found,
            key=lambda each: (
                each[1] + NEAR * (each[0].country in near) + HOME * (each[0].country in home)
            ),
        )[0]

    def candidates(self, surface: str, language: str = "") -> tuple[tuple[Place, int], ...]:
        """Every place that a name may mean, with what it weighs, the likeliest first."""
        return self._meant(surface, language)

    def _look_up(self, surface: str, language: str) -> tuple[tuple[Place, int], ...]:
        for each in keys(surface):
            if found := self._under(each):
                return found
        whole = key(surface)
        return self._inflected(whole, language) if surface[:1].isupper() else ()

    def place(self, identity: str) -> Place | None:
        """The place with an identity."""
        number = self._number(identity)
        row = self._one("SELECT *, 0 FROM places WHERE id = ?", number)
        return self._made(row)[0] if row else None

    def name_of(self, identity: str, language: str) -> str:
        """What a place is called in a language, else in English, else on the spot; "" for none."""
        number = self._number(identity)
        for found in (
            self._one("SELECT name FROM names WHERE place = ? AND language = ?", number, language),
            self._one("SELECT name FROM places WHERE id = ?", number),
        ):
            if found:
                return str(found[0])
        return ""

    def country_of(self, identity: str) -> str:
        """The identity of the country that a place lies in, "" for an area of several."""
        found = self.place(identity)
        return f"cc:{found.country}" if found and found.country else ""

    def capital_of(self, country: str) -> str:
        """The identity of a country's capital, "" where none is known."""
        found = self._one(
            "SELECT place FROM capitals WHERE country = ?", country.removeprefix("cc:")
        )
        return f"gn:{found[0]}" if found else ""

    def nearly(self, surface: str, among: Iterable[str]) -> str | None:
        """The one name among others that a long name is one letter off from, as misspelt names are.

        None for a name that is itself a place's, and where two come into question.
        """
        if self.candidates(surface):
            return None
        found = [name for name in among if is_one_letter_off(key(surface), key(name))]
        return found[0] if len({key(name) for name in found}) == 1 else None

    def _inflected(self, whole: str, language: str) -> tuple[tuple[Place, int], ...]:
        forms = list(nominatives(whole, language))
        found: list[tuple[Place, int]] = []
        for start in range(0, len(forms), _ASKED):
            some = forms[start : start + _ASKED]
            marks = ",".join("?" * len(some))
            known = self._connection.execute(f"SELECT key FROM keys WHERE key IN ({marks})", some)
            for each in {row[0] for row in known}:
                found += self._under(each)
        return tuple(sorted(found, key=lambda each: -each[1]))

    def _read(self, name: str) -> tuple[tuple[Place, int], ...]:
        return tuple(self._made(row) for row in self._connection.execute(_BY_KEY, (name,)))

    def _made(self, row: tuple[Any, ...]) -> tuple[Place, int]:
        number, kind, country, population, latitude, longitude, _, weight = row
        where = (None, None) if latitude == _NOWHERE else (latitude / 100, longitude / 100)
        place = Place(self._identity(number), _KINDS[kind], country, population, *where)
        return place, weight

    def _identity(self, number: int) -> str:
        if number > 0:
            return f"gn:{number}"
        found = self._one("SELECT identity FROM identities WHERE id = ?", number)
        return str(found[0]) if found else ""

    def _number(self, identity: str) -> int:
        start, _, rest = identity.partition(":")
        if start == "gn" and rest.isdecimal():
            return int(rest)
        found = self._one("SELECT id FROM identities WHERE identity = ?", identity)
        return int(found[0]) if found else 0

    def _one(self, statement: str, *values: str | int) -> tuple[Any, ...] | None:
        return next(iter(self._connection.execute(statement, values)), None)
