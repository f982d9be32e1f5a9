"""The entities of a text, each with the ways in which it is named and its key across texts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from emeroteca.entities.keys import organisation_key, person_key
from emeroteca.entities.places.table import PlaceKind, Places
from emeroteca.entities.resolving import organisations, persons
from emeroteca.entities.resolving.naming import Naming, folded, tokens
from emeroteca.model.entities.recognised import EntityKind, Mention, Named

_GREAT = 1_000_000
"""Inhabitants from which on a city says in which country its article is."""
_FAR = 3
"""How many times as often as all others together a name stands that is meant without a doubt."""


def entities(
    text: str, namings: Sequence[Naming], places: Places, language: str
) -> tuple[tuple[Named, ...], tuple[Mention, ...]]:
    """The entities in the order in which they are first named, and all mentions in order."""
    names = [text[naming.span.start : naming.span.end] for naming in namings]
    groups: list[tuple[int, Named, list[int]]] = []
    for kind in EntityKind:
        numbers = [n for n, naming in enumerate(namings) if naming.kind is kind]
        told = [names[number] for number in numbers]
        if kind is EntityKind.PERSON:
            starts = [namings[number].span.start for number in numbers]
            ruling = [n for n, start in enumerate(starts) if persons.rules(text, start)]
            made = _persons(told, language, ruling)
        elif kind is EntityKind.PLACE:
            made = _places(told, places, language)
        else:
            made = _organisations(text, told, [namings[number] for number in numbers])
        groups += [
            (numbers[members[0]], named, [numbers[m] for m in members]) for named, members in made
        ]
    groups.sort(key=lambda group: group[0])
    mentions = sorted(
        (
            Mention(namings[number].span, entity)
            for entity, (_, _, members) in enumerate(groups)
            for number in members
        ),
        key=lambda mention: mention.span,
    )
    return tuple(named for _, named, _ in groups), tuple(mentions)


_Made = Iterable[tuple[Named, list[int]]]


def _persons(names: Sequence[str], language: str, ruling: Sequence[int]) -> _Made:
    for group in persons.grouped(names, language, ruling):
        name = persons.called(names, group.members, language)
        bare = persons.is_bare(name)
        key = group.key if bare else person_key(name) or group.key
        yield (
            Named(EntityKind.PERSON, name, key, _others(names, group.members, name), bare),
            group.members,
        )


def _organisations(text: str, names: Sequence[str], namings: Sequence[Naming]) -> _Made:
    spans = [naming.span for naming in namings]
    keys = organisations.grouped(text, names, spans)
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, key in keys.items():
        by_key[key].append(number)
    for key, members in by_key.items():
        name = _expansion(names, members, key)
        yield Named(EntityKind.ORGANISATION, name, key, _others(names, members, name)), members


def _expansion(names: Sequence[str], members: Sequence[int], key: str) -> str:
    """The commonest of the names that are no acronym of another, else the commonest."""
    counted = Counter(names[number] for number in members)
    return max(counted, key=lambda name: (organisation_key(name) == key, counted[name]))


def _places(names: Sequence[str], places: Places, language: str) -> _Made:
    keys = _identities(names, places, language)
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, key in enumerate(keys):
        by_key[key].append(number)
    for key, members in by_key.items():
        counted = Counter(names[number] for number in members)
        name = max(counted, key=lambda name: (bool(places.find(name, language)), counted[name]))
        yield Named(EntityKind.PLACE, name, key, _others(names, members, name)), members


def _identities(names: Sequence[str], places: Places, language: str) -> list[str]:
    """The identity of each place, or its name where the table does not know it."""
    first = {name: places.find(name, language) for name in set(names)}
    near = {place.country for place in first.values() if place and place.kind is PlaceKind.COUNTRY}
    near |= {
        place.country
        for place in first.values()
        if place and place.kind is PlaceKind.CITY and place.population > _GREAT
    }
    found: dict[str, str] = {}
    for name in first:
        place = places.find(name, language, near)
        found[name] = place.identity if place else ""
    counted = Counter(name for name in names if found[name])
    for name, identity in list(found.items()):
        if not identity:
            same = _beginning(name, counted) or places.nearly(name, counted)
            found[name] = found[same] if same else f"~{folded(name)}"
        else:
            found[name] = _country(name, found, counted, places, language) or identity
    return [found[name] for name in names]


def _country(
    name: str, found: dict[str, str], counted: Counter[str], places: Places, language: str
) -> str:
    """Which of several countries that share a name (Corea, Congo) a text means: the one that it
    names more clearly elsewhere, or "" where that tells nothing."""
    countries = {
        place.identity
        for place, _ in places.candidates(name, language)
        if place.kind is PlaceKind.COUNTRY
    }
    if len(countries) < 2:
        return ""
    clear = Counter[str]()
    for other, count in counted.items():
        if other != name and found[other] in countries:
            clear[found[other]] += count
    return clear.most_common(1)[0][0] if clear else ""


def _beginning(name: str, known: Counter[str]) -> str | None:
    """The known place whose name begins with another's words, where only one is in question."""
    words = tokens(name)
    longer = {k: n for k, n in known.items() if _begins(tokens(k), words)}
    if not longer:
        return None
    best = max(longer, key=lambda k: longer[k])
    return best if longer[best] > _FAR * (sum(longer.values()) - longer[best]) else None


def _begins(longer: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return len(longer) > len(words) and longer[: len(words)] == words


def _others(names: Sequence[str], members: Sequence[int], name: str) -> tuple[str, ...]:
    """The other ways in which an entity is written, the commonest first."""
    counted = Counter(names[number] for number in members)
    return tuple(other for other, _ in counted.most_common() if other != name)
