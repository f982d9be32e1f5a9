"""What a name names is decided for a whole text: equal names are of one kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from emeroteca.entities.places.table import Place, PlaceKind, Places
from emeroteca.entities.resolving.naming import Naming, folded, tokens
from emeroteca.model.entities.recognised import EntityKind

CLEAR = 0.6
"""The share of the votes from which on a kind holds for all equal names."""
_LONG = 2
METROPOLIS = 2_000_000
"""Inhabitants from which on a city's name is taken for the city's where nobody bears it in full."""


def voted(text: str, namings: Sequence[Naming], places: Places, language: str) -> list[Naming]:
    """The names with the kind that their equals have; countries are always places.

    A person's surname names that person, unless it is a place's name too and never was tagged as a
    person; the name of a metropolis names it, where no person of the text has it in a full name.
    """
    votes: dict[str, dict[EntityKind, float]] = defaultdict(lambda: defaultdict(float))
    for naming in namings:
        votes[_key(text, naming)][naming.kind] += naming.sure
    surnames, parts = _surnames(text, namings)
    decided = {
        key: _decided(key, counted, surnames, parts, places, language)
        for key, counted in votes.items()
    }
    return [
        replace(naming, kind=kind) if (kind := decided[_key(text, naming)]) else naming
        for naming in namings
    ]


def _key(text: str, naming: Naming) -> str:
    return folded(text[naming.span.start : naming.span.end])


def _surnames(text: str, namings: Sequence[Naming]) -> tuple[frozenset[str], frozenset[str]]:
    """The last words of the full names of persons, and all words of them."""
    last, every = set(), set[str]()
    for naming in namings:
        if naming.kind is EntityKind.PERSON and naming.sure > CLEAR:
            words = tokens(text[naming.span.start : naming.span.end])
            if len(words) >= _LONG:
                last.add(words[-1])
                every.update(words)
    return frozenset(last), frozenset(every)


def _decided(
    key: str,
    votes: dict[EntityKind, float],
    surnames: frozenset[str],
    parts: frozenset[str],
    places: Places,
    language: str,
) -> EntityKind | None:
    """The kind of a name; None where every occurrence keeps its own."""
    place = places.find(key, language)
    person = votes.get(EntityKind.PERSON, 0)
    if _is_country(place) and person < CLEAR * sum(votes.values()):
        return EntityKind.PLACE
    if person and key not in parts and _is_metropolis(place):
        return EntityKind.PLACE
    if key in surnames and (person or place is None):
        return EntityKind.PERSON
    best = max(votes, key=lambda kind: votes[kind])
    return best if votes[best] >= CLEAR * sum(votes.values()) else None


def _is_country(place: Place | None) -> bool:
    """Whether a place is a country or a continent."""
    return place is not None and place.kind in (PlaceKind.COUNTRY, PlaceKind.AREA)


def _is_metropolis(place: Place | None) -> bool:
    """Whether a place is a city so large that its name is hardly a person's surname alone."""
    return place is not None and place.kind is PlaceKind.CITY and place.population >= METROPOLIS
