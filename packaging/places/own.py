"""Our own list of places and names, own.txt."""

from __future__ import annotations

import re
from pathlib import Path

from places.entry import SHOWN, Entry

from emeroteca.entities.places.spelling import key

OWN = Path(__file__).parent / "own.txt"


def own_list(entries: dict[str, Entry]) -> None:
    """Read own.txt: a place in brackets, then a language and its names a line."""
    entry = Entry("", "")
    for line in OWN.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if heading := re.fullmatch(r"\[(\S+)(?: (\S+) (\S+))?(?: (\w\w))?\]", line):
            identity, latitude, longitude, country = heading.groups()
            if identity not in entries:
                entries[identity] = Entry(identity, "area", country or "", weight=2.0**28)
            entry = entries[identity]
            if latitude:
                entry.place = (float(latitude), float(longitude))
            continue
        language, _, names = line.partition(" ")
        if language == "-":
            entry.keys -= set(map(key, names.split("; ")))
            continue
        for at, name in enumerate(names.split("; ")):
            entry.call(name)
            # CLDR knows best what a country is called, unless the list insists.
            if not at and (language.endswith("=") or not entry.identity.startswith("cc")):
                entry.names |= {language.rstrip("="): name} if language.rstrip("=") in SHOWN else {}
