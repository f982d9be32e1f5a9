"""What the articles of an answer share, and how many of them do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.search import Choice, Facet, FacetKind, Facets, Filter
from emeroteca.store.columns import DATED, Columns, Mask
from emeroteca.store.entities import facets as entities
from emeroteca.store.listing import passing
from emeroteca.store.vocabulary import Vocabulary

MOST = 200
"""Values of a kind that are told; those that somebody chose are told besides."""

Counts = NDArray[np.intp]


def facets(columns: Columns, found: Mask, wanted: Filter) -> Facets:
    """The values that the rows which answer and pass a filter share.

    Whoever chooses a value wants to see what another would bring: the values of a kind are counted
    without the included choices of that kind, years and months without the range of dates.
    """
    everything = found & passing(columns, wanted)

    def passed(less: Filter) -> Mask:
        return everything if less == wanted else found & passing(columns, less)

    def among(kind: FacetKind) -> Mask:
        return passed(_without(wanted, kind))

    tags, sites = among(FacetKind.TAG), among(FacetKind.SITE)
    languages = among(FacetKind.LANGUAGE)
    dated = passed(replace(wanted, since="", until="")) & (columns.state & np.uint16(DATED) != 0)
    return Facets(
        _facets(
            columns.tags, columns.tag_codes[tags[columns.tag_rows]], FacetKind.TAG, wanted.choices
        ),
        _facets(columns.sites, columns.site[sites], FacetKind.SITE, wanted.choices),
        _facets(columns.languages, columns.language[languages], FacetKind.LANGUAGE, wanted.choices),
        *_dates(columns.day[dated]),
        *entities.facets(columns.named, among, wanted),
    )


def _without(wanted: Filter, kind: FacetKind) -> Filter:
    """A filter without the included choices of a kind."""
    choices = tuple(c for c in wanted.choices if c.kind is not kind or c.excluded)
    return wanted if choices == wanted.choices else replace(wanted, choices=choices)


def _facets(
    vocabulary: Vocabulary, codes: NDArray[np.int32], kind: FacetKind, choices: Iterable[Choice]
) -> tuple[Facet, ...]:
    """How often the commonest codes stand in a column; what has no name is passed over."""
    counts = np.bincount(codes, minlength=len(vocabulary))
    counts[vocabulary.known([""])] = 0
    chosen = {choice.value for choice in choices if choice.kind is kind}
    common = _commonest(vocabulary, counts)
    told = dict.fromkeys([*common.tolist(), *vocabulary.known(chosen).tolist()])
    found = [Facet(vocabulary.names[code], int(counts[code])) for code in told]
    unknown = chosen - {facet.value for facet in found}
    found += [Facet(name, 0) for name in unknown]
    return tuple(sorted(found, key=lambda facet: (-facet.count, facet.value)))


def _commonest(vocabulary: Vocabulary, counts: Counts) -> Counts:
    """The codes that stand most often; those that stand as often as each other by name."""
    there = np.flatnonzero(counts)
    if len(there) > MOST:
        least = np.partition(counts[there], -MOST)[-MOST]
        there = there[counts[there] >= least]
        there = there[np.lexsort((vocabulary.ranks()[there], -counts[there]))][:MOST]
    return there


def _dates(days: NDArray[np.int32]) -> tuple[tuple[Facet, ...], tuple[Facet, ...]]:
    """The years, the newest first, and the months, the oldest first."""
    months = np.bincount(days // 100)
    there = np.flatnonzero(months)
    years = np.bincount(there // 100, weights=months[there])
    return (
        tuple(Facet(f"{year:04}", int(years[year])) for year in np.flatnonzero(years)[::-1]),
        tuple(
            Facet(f"{month // 100:04}-{month % 100:02}", int(months[month]))
            for month in there
            if month % 100
        ),
    )
