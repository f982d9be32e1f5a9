"""Which articles pass a filter, and how many stand in each place."""

from __future__ import annotations

import numpy as np

from emeroteca.model.search import Counts, FacetKind, Filter, Place
from emeroteca.store import days
from emeroteca.store.columns import (
    ARCHIVED,
    DATED,
    NOTED,
    STARRED,
    TRASHED,
    UNREAD,
    Columns,
    Mask,
)

_PLACES = {
    Place.LIBRARY: (TRASHED | ARCHIVED, 0),
    Place.ARCHIVED: (TRASHED | ARCHIVED, ARCHIVED),
    Place.TRASH: (TRASHED, TRASHED),
    Place.EVERYWHERE: (TRASHED, 0),
}
"""The bits of the state that a place asks about, and what they have to be."""


def passing(columns: Columns, wanted: Filter) -> Mask:
    """The rows that pass a filter."""
    asked, value = _PLACES[wanted.place]
    for bit, on in (
        (UNREAD, wanted.unread),
        (STARRED, wanted.starred),
        (NOTED, wanted.with_note),
        (DATED, bool(wanted.since or wanted.until)),
    ):
        asked, value = asked | bit * on, value | bit * on
    mask: Mask = (columns.state & np.uint16(asked)) == value
    if wanted.since:
        mask &= columns.day >= days.first(wanted.since)
    if wanted.until:
        mask &= columns.day <= days.last(wanted.until)
    for kind in dict.fromkeys(choice.kind for choice in wanted.choices):
        _choose(columns, kind, wanted, mask)
    return mask


def _choose(columns: Columns, kind: FacetKind, wanted: Filter, mask: Mask) -> None:
    """Take away from a mask what the choices of one kind leave out."""
    chosen = [choice for choice in wanted.choices if choice.kind is kind]
    included = [choice.value for choice in chosen if not choice.excluded]
    excluded = [choice.value for choice in chosen if choice.excluded]
    if included:
        mask &= having(columns, kind, included)
    if excluded:
        mask &= ~having(columns, kind, excluded)


def having(columns: Columns, kind: FacetKind, values: list[str]) -> Mask:
    """The rows that have one of some values."""
    match kind:
        case FacetKind.SITE:
            return columns.sites.chosen(values)[columns.site]
        case FacetKind.LANGUAGE:
            return columns.languages.chosen(values)[columns.language]
        case FacetKind.TAG:
            mask = np.zeros(len(columns), bool)
            mask[columns.tag_rows[columns.tags.chosen(values)[columns.tag_codes]]] = True
            return mask
        case FacetKind.PERSON | FacetKind.ORGANISATION | FacetKind.PLACE:
            named = columns.named
            wanted = (named.current(int(value)) for value in values if value.isdecimal())
            return named.having(wanted, len(columns))


def counts(columns: Columns) -> Counts:
    """How many articles stand in each place."""

    def count(wanted: Filter) -> int:
        return int(np.count_nonzero(passing(columns, wanted)))

    return Counts(
        library=count(Filter(Place.LIBRARY)),
        unread=count(Filter(Place.LIBRARY, unread=True)),
        starred=count(Filter(starred=True)),
        archived=count(Filter(Place.ARCHIVED)),
        trash=count(Filter(Place.TRASH)),
        with_note=count(Filter(with_note=True)),
        everything=count(Filter(Place.EVERYWHERE)),
    )
