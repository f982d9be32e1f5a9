"""Whom and what the articles of an answer name, and how many of them do."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.search import Facet, FacetKind, Filter
from emeroteca.store.entities.columns import KINDS, EntityColumns, Mask, Rows, commonest

MOST = 200
"""Entities of a kind that are told; those that somebody chose are told besides."""

_KINDS = {
    FacetKind.PERSON: EntityKind.PERSON,
    FacetKind.ORGANISATION: EntityKind.ORGANISATION,
    FacetKind.PLACE: EntityKind.PLACE,
}


def facets(
    columns: EntityColumns, among: Callable[[FacetKind], Mask], wanted: Filter
) -> tuple[tuple[Facet, ...], ...]:
    """The people, organisations and places that rows name, each kind among the rows that are to
    be counted for it."""
    found = []
    mask: Mask | None = None
    counts: Rows = np.empty(0, np.intp)
    for kind, entity_kind in _KINDS.items():
        before, mask = mask, among(kind)
        if mask is not before:
            counts = columns.counts(mask)
        fitting = np.where(columns.kinds == KINDS[entity_kind], counts, 0)
        found.append(_told(columns, fitting, wanted, kind))
    return tuple(found)


def _told(
    columns: EntityColumns, counts: Rows, wanted: Filter, kind: FacetKind
) -> tuple[Facet, ...]:
    chosen = {choice.value: choice.name for choice in wanted.choices if choice.kind is kind}
    now = {columns.current(int(value)): value for value in chosen if value.isdecimal()}
    most = commonest(counts, MOST).tolist()
    names = columns.called({*most, *now})
    # What is one with another by now is told as it was chosen, for that is what is let go of.
    told = [
        Facet(now.get(entity, str(entity)), int(counts[entity]), names[entity])
        for entity in dict.fromkeys([*most, *now])
        if entity in names and entity < len(counts)
    ]
    known = {facet.value for facet in told}
    told += [Facet(value, 0, name or value) for value, name in chosen.items() if value not in known]
    return tuple(sorted(told, key=lambda facet: (-facet.count, facet.name, facet.value)))
