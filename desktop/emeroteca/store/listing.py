"""Which articles pass a filter, in which order, and how many share a value."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace

from emeroteca.model.query import Node
from emeroteca.model.search import Counts, Facet, FacetKind, Facets, Filter, Place, Sort
from emeroteca.store import conditions
from emeroteca.store.database import Database, translated

ORDERS = {
    Sort.RELEVANCE: "id DESC",
    Sort.SAVED: "id DESC",
    Sort.NEWEST: "date_key DESC, id DESC",
    Sort.OLDEST: "date_key, id",
    Sort.TITLE: "title_key, id",
    Sort.SITE: "site, date_key DESC, id DESC",
    Sort.LENGTH: "words DESC, id DESC",
}
PLACES = {
    Place.LIBRARY: "trashed = '' AND archived = 0",
    Place.ARCHIVED: "trashed = '' AND archived = 1",
    Place.TRASH: "trashed != ''",
    Place.EVERYWHERE: "trashed = ''",
}
COLUMNS = {FacetKind.TAG: "name", FacetKind.SITE: "site", FacetKind.LANGUAGE: "language"}


def ids(database: Database, wanted: Filter, sort: Sort) -> array[int]:
    """The ids of the articles that pass a filter, in order."""
    where, bindings = _conditions(wanted)
    sql = f"SELECT id FROM articles WHERE {where} ORDER BY {ORDERS[sort]}"
    with translated("the library"):
        return array("q", (row[0] for row in database.rows(sql, bindings)))


def answering(database: Database, node: Node) -> set[int]:
    """The articles that answer to conditions of a query, wherever they stand."""
    where, bindings = conditions.sql_of(node)
    with translated("the library"):
        return {row[0] for row in database.rows(f"SELECT id FROM articles WHERE {where}", bindings)}


def counts(database: Database) -> Counts:
    """How many articles stand in each place."""
    row = database.one(
        """
        SELECT sum(trashed = '' AND archived = 0), sum(trashed = '' AND archived = 0 AND unread),
               sum(trashed = '' AND starred), sum(trashed = '' AND archived),
               sum(trashed != ''), sum(trashed = '')
        FROM articles INDEXED BY articles_by_state
        """
    )
    noted = database.one(
        "SELECT count(*) FROM notes JOIN articles ON id = article WHERE trashed = ''"
    )
    library, unread, starred, archived, trash, everything = (
        int(str(value or 0)) for value in row or (0,) * 6
    )
    with_note = int(str(noted[0])) if noted else 0
    return Counts(library, unread, starred, archived, trash, with_note, everything)


def facets(database: Database, wanted: Filter) -> Facets:
    """How many of the articles that pass a filter share each value.

    A kind is counted without its own included choices, and dates without their bounds, so that the
    other values that could be chosen are seen; what is chosen is told even where nothing has it.
    """
    undated = replace(wanted, since="", until="")
    return Facets(
        _values(database, wanted, FacetKind.TAG),
        _values(database, wanted, FacetKind.SITE),
        _values(database, wanted, FacetKind.LANGUAGE),
        _dates(database, undated, 4, "DESC"),
        _dates(database, undated, 7, "ASC"),
    )


def _values(database: Database, wanted: Filter, kind: FacetKind) -> tuple[Facet, ...]:
    others = tuple(c for c in wanted.choices if c.kind is not kind or c.excluded)
    where, bindings = _conditions(replace(wanted, choices=others))
    rows = "tags JOIN articles ON id = article" if kind is FacetKind.TAG else "articles"
    column = COLUMNS[kind]
    found = _facet(
        database,
        f"SELECT {column}, count(*) AS n FROM {rows} WHERE {where} AND {column} != '' "
        f"GROUP BY {column} ORDER BY n DESC, {column}",
        bindings,
    )
    there = {facet.value for facet in found}
    chosen = dict.fromkeys(c.value for c in wanted.choices if c.kind is kind)
    return (*found, *(Facet(value, 0) for value in chosen if value not in there))


def _dates(database: Database, wanted: Filter, length: int, order: str) -> tuple[Facet, ...]:
    where, bindings = _conditions(wanted)
    return _facet(
        database,
        f"SELECT substr(date_key, 1, {length}) AS date, count(*) FROM articles "
        f"WHERE {where} AND length(date_key) >= {length} GROUP BY date ORDER BY date {order}",
        bindings,
    )


def _facet(database: Database, sql: str, bindings: tuple[object, ...]) -> tuple[Facet, ...]:
    with translated("the library"):
        found = database.rows(sql, bindings)
        return tuple(Facet(str(value), int(str(count))) for value, count in found)


def _conditions(wanted: Filter) -> tuple[str, tuple[object, ...]]:
    parts = [PLACES[wanted.place]]
    bindings: list[object] = []
    if wanted.unread:
        parts.append("unread = 1")
    if wanted.starred:
        parts.append("starred = 1")
    if wanted.with_note:
        parts.append("id IN (SELECT article FROM notes)")
    if wanted.tag:
        parts.append("id IN (SELECT article FROM tags WHERE name = ?)")
        bindings.append(wanted.tag)
    for column in ("site", "language"):
        value = getattr(wanted, column)
        if value:
            parts.append(f"{column} = ?")
            bindings.append(value)
    for where, values in _chosen(wanted):
        parts.append(where)
        bindings += values
    if wanted.since:
        parts.append("date_key >= ?")
        bindings.append(wanted.since)
    if wanted.until:
        # Everything that begins with the bound is inside it: "2024" ends with 2024-12-31.
        parts.append("date_key < ?")
        bindings.append(wanted.until + "\U0010ffff")
    return " AND ".join(parts), tuple(bindings)


def _chosen(wanted: Filter) -> Iterator[tuple[str, list[str]]]:
    for kind in FacetKind:
        for excluded in (False, True):
            values = [c.value for c in wanted.choices if (c.kind, c.excluded) == (kind, excluded)]
            if values:
                yield ("NOT " if excluded else "") + _any_of(kind, len(values)), values


def _any_of(kind: FacetKind, number: int) -> str:
    marks = ", ".join("?" * number)
    if kind is FacetKind.TAG:
        return f"id IN (SELECT article FROM tags WHERE name IN ({marks}))"
    return f"{COLUMNS[kind]} IN ({marks})"
