"""Points for lands, and the table as a file."""

from __future__ import annotations

import math
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path

from places.entry import Entry
from places.weighing import settle

KINDS = {"city": 0, "capital": 0, "region": 1, "country": 2, "area": 3}
"""How `entities/places/table.py` reads what a place is."""


def middle(those: list[Entry]) -> tuple[float, float]:
    """The middle of cities on the globe, where many and large ones lie."""
    east = north = up = 0.0
    for entry in those:
        latitude, longitude = map(math.radians, entry.place or (0.0, 0.0))
        much = math.sqrt(entry.population + 1)
        east += much * math.cos(latitude) * math.cos(longitude)
        north += much * math.cos(latitude) * math.sin(longitude)
        up += much * math.sin(latitude)
    flat = math.hypot(east, north)
    return math.degrees(math.atan2(up, flat)), math.degrees(math.atan2(north, east))


SAME_CODES = ("US", "CH", "AT", "BE")
"""Countries whose regions GeoNames and ISO number alike."""


def place_lands(entries: dict[str, Entry]) -> None:
    """Give countries and some regions a point: the middle of their cities, as no source has one."""
    within: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries.values():
        if entry.kind in ("city", "capital"):
            within[f"cc:{entry.country}"].append(entry)
            if entry.country in SAME_CODES:
                within[f"rg:{entry.country}-{entry.part}"].append(entry)
    for identity, entry in entries.items():
        if entry.place is None and within[identity]:
            entry.place = middle(within[identity])


def write(entries: dict[str, Entry], target: Path) -> None:
    """Write the table: places, their keys in order of weight, and their names in languages."""
    target.parent.mkdir(exist_ok=True)
    target.unlink(missing_ok=True)
    connection = sqlite3.connect(target)
    connection.executescript(
        """
        PRAGMA page_size = 4096;
        CREATE TABLE places (
            id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, country TEXT NOT NULL,
            population INTEGER NOT NULL, latitude INTEGER, longitude INTEGER, name TEXT NOT NULL
        );
        CREATE TABLE identities (id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE);
        CREATE TABLE keys (
            key TEXT, place INTEGER, weight INTEGER NOT NULL, PRIMARY KEY (key, place)
        ) WITHOUT ROWID;
        CREATE TABLE names (
            place INTEGER, language TEXT, name TEXT NOT NULL, PRIMARY KEY (place, language)
        ) WITHOUT ROWID;
        CREATE TABLE capitals (country TEXT PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID;
        """
    )
    numbers: dict[str, int] = {}
    for identity in sorted(entries):
        start, _, rest = identity.partition(":")
        numbers[identity] = int(rest) if start == "gn" else -len(numbers) - 1
    for identity, entry in sorted(entries.items()):
        number = numbers[identity]
        if number < 0:
            connection.execute("INSERT INTO identities VALUES (?, ?)", (number, identity))
        latitude, longitude = (round(degrees * 100) for degrees in entry.place or (999, 999))
        first = entry.names.get("en") or next(iter(entry.names.values()))
        values = (
            number,
            KINDS[entry.kind],
            entry.country,
            entry.population,
            latitude,
            longitude,
            first,
        )
        connection.execute("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        if entry.kind == "capital":
            connection.execute("INSERT INTO capitals VALUES (?, ?)", (entry.country, number))
        for language, name in sorted(entry.names.items()):
            if name != first:
                connection.execute("INSERT INTO names VALUES (?, ?, ?)", (number, language, name))
    rows = [(name, numbers[of], weight) for (name, of), weight in settle(entries).items()]
    connection.executemany("INSERT INTO keys VALUES (?, ?, ?)", sorted(rows))
    connection.commit()
    connection.execute("VACUUM")
    sys.stdout.write(f"{len(entries)} places, {len(rows)} keys, {target.stat().st_size:,} bytes\n")
    connection.close()
