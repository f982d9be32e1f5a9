"""Which place a name means first, where places share it."""

from __future__ import annotations

import math
from collections import defaultdict

from places.entry import SHOWN, Entry

FAMOUS = 12
"""A name that only an alternative of a city is weighs this much less than another city's own."""


def settle(entries: dict[str, Entry]) -> dict[tuple[str, str], int]:
    """Which place weighs how much under each key; the greater comes first."""
    under: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries.values():
        for name in entry.keys:
            under[name].append(entry)
    after = called_after(entries)
    weights: dict[tuple[str, str], int] = {}
    for name, those in under.items():
        named = [entry for entry in those if name in entry.own]
        for entry in those:
            if is_shadowed(entry, name, those, after.get(entry.identity, set())):
                continue
            less = FAMOUS if named and name not in entry.own else 1
            weights[name, entry.identity] = round(16 * math.log2(max(entry.weight, 2) / less))
    return weights


def is_shadowed(entry: Entry, name: str, those: list[Entry], after: set[str]) -> bool:
    """Whether a name means another place of the same country to most, or a country.

    A country gives way to a city only in what other languages call it ("Granada", "Brasilia").
    A region gives way to a country, to the city that it is called after, to a capital and to a
    metropolis; an alternative name of a city gives way to a city that bears it.
    """
    others = [other for other in those if other is not entry]
    at_home = [other for other in others if other.country == entry.country]
    if entry.kind == "country":
        return gives_way(entry, name, others)
    if entry.kind in ("city", "capital"):
        return name not in entry.own and any(
            name in other.own and other.population > 100_000 for other in at_home
        )
    if entry.kind != "region":
        return False
    return any(other.kind == "country" for other in others if entry.identity != "rg:US-GA") or any(
        other.identity in after
        or other.kind == "capital"
        or (name in other.own and other.population >= 1_000_000)
        for other in at_home
    )


def gives_way(country: Entry, name: str, others: list[Entry]) -> bool:
    """Whether what some language calls a country is first of all a city: one abroad, unless the
    name is English or Italian or our own; one at home, if none of the larger languages says so."""
    spoken = country.spoken[name]
    return any(
        name in other.main
        and other.population > 100_000
        and not spoken & ({"en", "it", ""} if other.country != country.country else {*SHOWN, ""})
        for other in others
    )


def called_after(entries: dict[str, Entry]) -> dict[str, set[str]]:
    """Of regions the cities that they are called after."""
    own: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in entries.values():
        if entry.kind in ("city", "capital") and entry.population > 30_000:
            for name in entry.own:
                own[entry.country, name].add(entry.identity)
    return {
        entry.identity: set().union(*(own.get((entry.country, name), ()) for name in entry.keys))
        for entry in entries.values()
        if entry.kind == "region"
    }
