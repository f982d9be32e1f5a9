"""Which articles pass a filter, in which order, and how many share a value."""

from __future__ import annotations

from array import array

from emeroteca.model.query import Node
from emeroteca.model.search import Counts, Facet, Facets, Filter, Place, Sort
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
    """The tags, sites, languages and years of the articles in a filter's place."""
    place = PLACES[wanted.place]
    tags = _facet(
        database,
        "SELECT name, count(*) AS n FROM tags JOIN articles ON id = article "
        f"WHERE {place} GROUP BY name ORDER BY n DESC, name",
    )
    shared = (
        "SELECT {column}, count(*) AS n FROM articles "
        f"WHERE {place} AND {{column}} != '' GROUP BY {{column}} ORDER BY {{order}}"
    )
    common = "n DESC, 1"
    year = "substr(date_key, 1, 4)"
    return Facets(
        tags,
        _facet(database, shared.format(column="site", order=common)),
        _facet(database, shared.format(column="language", order=common)),
        _facet(database, shared.format(column=year, order="1 DESC")),
    )


def _facet(database: Database, sql: str) -> tuple[Facet, ...]:
    with translated("the library"):
        return tuple(Facet(str(value), int(str(count))) for value, count in database.rows(sql))


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
    if wanted.since:
        parts.append("date_key >= ?")
        bindings.append(wanted.since)
    if wanted.until:
        # Everything that begins with the bound is inside it: "2024" ends with 2024-12-31.
        parts.append("date_key < ?")
        bindings.append(wanted.until + "\U0010ffff")
    return " AND ".join(parts), tuple(bindings)
