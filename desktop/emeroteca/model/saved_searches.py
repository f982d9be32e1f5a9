"""Searches under a name: what is searched, and what of it was seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from emeroteca.model.search import Choice, FacetKind, Filter, Place, Query, Sort

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """What is listed under a name; `id` is 0 before it is stored.

    `seen` is the id of the newest article that was listed when one last looked: later ones are new.
    """

    name: str
    words: str = ""
    filter: Filter = field(default_factory=Filter)
    sort: Sort = Sort.RELEVANCE
    seen: int = 0
    id: int = 0

    def query(self) -> Query:
        """What the list asks for where it shows this."""
        return Query(self.words, searched(self.words, self.filter), self.sort, unfinished=True)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles a saved search finds, how many of them are new, and the newest's id."""

    search: int
    articles: int
    new: int
    newest: int


def searched(words: str, wanted: Filter) -> Filter:
    """What is searched: words are looked for in archived articles too unless a shelf says no."""
    shelf = replace(wanted, since="", until="", choices=())
    if words and shelf == Filter(Place.LIBRARY):
        return replace(wanted, place=Place.EVERYWHERE)
    return wanted


def with_search(searches: Sequence[SavedSearch], new: SavedSearch) -> tuple[SavedSearch, ...]:
    """The searches with one more, or with that of the same name replaced."""
    named = [old for old in searches if old.name.casefold() == new.name.casefold()]
    if not named:
        return (*searches, new)
    return tuple(replace(new, id=s.id) if s is named[0] else s for s in searches)


def moved(searches: Sequence[SavedSearch], which: int, by: int) -> tuple[SavedSearch, ...]:
    """The searches with one further down or up; at an end it stays."""
    order = list(searches)
    at = next((n for n, s in enumerate(order) if s.id == which), None)
    if at is None:
        return tuple(searches)
    one = order.pop(at)
    order.insert(max(0, min(len(order), at + by)), one)
    return tuple(order)


def to_plain(search: SavedSearch) -> dict[str, object]:
    """What is searched as plain values; only what narrows is written."""
    wanted = search.filter
    plain: dict[str, object] = {"sort": search.sort.value, "place": wanted.place.value}
    if search.words:
        plain["words"] = search.words
    for name in ("unread", "starred", "with_note", "since", "until"):
        if value := getattr(wanted, name):
            plain[name] = value
    if wanted.choices:
        plain["choices"] = [
            {"kind": c.kind.value, "value": c.value, "excluded": c.excluded}
            | ({"name": c.name} if c.name else {})
            for c in wanted.choices
        ]
    return plain


def from_plain(plain: object, name: str, seen: int, identifier: int) -> SavedSearch:
    """What was written, perhaps by an earlier or later program; what is not known is left out."""
    known = plain if isinstance(plain, Mapping) else {}
    listed = known.get("choices")
    choices = (_choice(one) for one in (listed if isinstance(listed, list) else ()))
    wanted = Filter(
        _one_of(Place, known.get("place"), Place.EVERYWHERE),
        unread=known.get("unread") is True,
        starred=known.get("starred") is True,
        with_note=known.get("with_note") is True,
        since=_text(known.get("since")),
        until=_text(known.get("until")),
        choices=tuple(choice for choice in choices if choice is not None),
    )
    sort = _one_of(Sort, known.get("sort"), Sort.RELEVANCE)
    return SavedSearch(name, _text(known.get("words")), wanted, sort, seen, identifier)


Chosen = TypeVar("Chosen", bound=StrEnum)


def _choice(plain: object) -> Choice | None:
    if not isinstance(plain, Mapping) or not _text(plain.get("value")):
        return None
    kind = next((one for one in FacetKind if one.value == plain.get("kind")), None)
    if kind is None:
        return None
    name = _text(plain.get("name"))
    return Choice(kind, _text(plain["value"]), plain.get("excluded") is True, name)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _one_of(kind: type[Chosen], value: object, usual: Chosen) -> Chosen:
    return next((one for one in kind if one.value == value), usual)
