"""Every annotation of the archive, in groups."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationId,
    Colour,
    NotebookGroup,
    NotebookQuery,
    Noted,
)
from emeroteca.model.annotations.wiki import folded
from emeroteca.model.article import ArticleId
from emeroteca.model.query import parse
from emeroteca.store.annotations import rows
from emeroteca.store.annotations.matching import condition
from emeroteca.store.database import Database

_AWAITED = "nullif(waiting.title, ''), waiting.url"
_DAY = "date(annotations.created, 'localtime')"
_COLOUR = " ".join(f"WHEN '{colour}' THEN {number}" for number, colour in enumerate(Colour))
_BY_TEXT = "articles.id, annotations.start, annotations.end, annotations.id"
_NEWEST = "max(annotations.created) OVER (PARTITION BY annotations.article) DESC"

_GROUPS: dict[NotebookGroup, tuple[str, str]] = {
    NotebookGroup.ARTICLE: (
        "coalesce(annotations.article, nullif(waiting.url, ''), waiting.title, '')",
        f"annotations.article IS NULL, waiting.annotation IS NULL AND annotations.article IS NULL, "
        f"waiting.url, waiting.title, {_NEWEST}, {_BY_TEXT}",
    ),
    NotebookGroup.TAG: (
        "ifnull(tagged.value, '')",
        f"tagged.value IS NULL, lower(tagged.value), tagged.value, {_BY_TEXT}",
    ),
    NotebookGroup.ENTITY: (
        "ifnull(entities.id, '')",
        "entities.id IS NULL, lower(entities.name), entities.id, "
        f"annotations.article IS NOT NULL, {_BY_TEXT}",
    ),
    NotebookGroup.COLOUR: (
        "annotations.colour",
        f"CASE annotations.colour {_COLOUR} END, {_NEWEST}, {_BY_TEXT}",
    ),
    NotebookGroup.DAY: (_DAY, f"{_DAY} DESC, annotations.created DESC, annotations.id DESC"),
}
"""The key of each group's heading, and the order of the annotations."""

_NOW = """
    gone(id, now) AS (
        SELECT id, merged FROM entities WHERE merged > 0
        UNION SELECT gone.id, merged FROM gone JOIN entities ON entities.id = now WHERE merged > 0
    )
"""
"""What became of entities that were made one with others, on the way and at its end."""

_ABOUT = f"""
    WITH RECURSIVE {_NOW}, about(annotation, entity) AS MATERIALIZED (
        SELECT annotations.id, entity FROM annotations JOIN entities ON entities.id = entity
        WHERE merged = 0
        UNION SELECT annotations.id, now FROM annotations JOIN gone ON gone.id = entity
        JOIN entities ON entities.id = now WHERE entities.merged = 0
        UNION SELECT annotation, entity FROM annotation_names
        JOIN names ON names.id = annotation_names.name
        JOIN entities ON entities.id = entity WHERE NOT dropped
    )
"""
"""The entities that annotations are about, and those that are named in their passages; who was
dropped is named nowhere, and what was written about it stays under its name."""

_JOINED = {
    NotebookGroup.TAG: "LEFT JOIN json_each(annotations.tags) AS tagged",
    NotebookGroup.ENTITY: (
        "LEFT JOIN about ON about.annotation = annotations.id "
        "LEFT JOIN entities ON entities.id = about.entity"
    ),
}

_LINKS = (
    "EXISTS (SELECT 1 FROM json_each(?) AS name "
    "WHERE instr(annotations.links, '|' || name.value || '|'))"
)


def notebook(database: Database, query: NotebookQuery, limit: int, offset: int = 0) -> list[Noted]:
    """The annotations that a query wants, outside the trash; grouped by tag or entity, one stands
    under each of its own. The keys are an article's or entity's id, a tag, a colour or a day, ""
    for none."""
    key, order = _GROUPS[query.group]
    sql, bound = _wanted(database, query)
    about = _ABOUT if query.group is NotebookGroup.ENTITY or query.entities else ""
    # What is shown of them is read for the page alone: sorting goes faster with narrow rows.
    page = [
        (AnnotationId(int(one)), str(group))
        for one, group in database.rows(
            f"{about} SELECT annotations.id, {key} FROM annotations "
            "LEFT JOIN articles ON articles.id = annotations.article "
            "LEFT JOIN waiting ON waiting.annotation = annotations.id "
            f"{_JOINED.get(query.group, '')} WHERE {sql} ORDER BY {order} LIMIT ? OFFSET ?",
            (*bound, limit, offset),
        )
    ]
    return _told(database, page, query.group)


def _told(
    database: Database, page: list[tuple[AnnotationId, str]], group: NotebookGroup
) -> list[Noted]:
    """The annotations of a page with what a list shows beside them."""
    ids = json.dumps([one for one, _ in page])
    found: dict[int, tuple[Annotation, str, str, str]] = {}
    for row in database.rows(
        f"SELECT {rows.COLUMNS}, coalesce(articles.title, {_AWAITED}, ''), "
        f"ifnull(articles.site, ''), ifnull({_DAY}, '') FROM annotations "
        "LEFT JOIN articles ON articles.id = annotations.article "
        "LEFT JOIN waiting ON waiting.annotation = annotations.id "
        "WHERE annotations.id IN (SELECT value FROM json_each(?))",
        (ids,),
    ):
        title, site, day = map(str, row[-3:])
        found[int(row[0])] = rows.made_of(row[:-3]), title, site, day
    grouped = {int(key) for _, key in page if key} if group is NotebookGroup.ENTITY else set()
    about = {a.entity for a, *_ in found.values() if a.entity is not None}
    names = _names(database, grouped | about)
    noted = []
    for one, key in page:
        annotation, title, site, day = found[one]
        heading = names.get(int(key), "") if group is NotebookGroup.ENTITY and key else ""
        if annotation.article is None and annotation.entity is not None:
            title = names.get(annotation.entity, "")
        noted.append(Noted(annotation, key, title, site, day, heading))
    return noted


def _names(database: Database, entities: Iterable[int]) -> dict[int, str]:
    """What entities are called, or those that they were made one with."""
    wanted = json.dumps(list(entities))
    found = database.rows(
        "WITH RECURSIVE now(id, current) AS (SELECT value, value FROM json_each(?) "
        "UNION SELECT now.id, merged FROM now JOIN entities ON entities.id = current "
        "WHERE merged > 0) "
        "SELECT now.id, name FROM now JOIN entities ON entities.id = current WHERE merged = 0",
        (wanted,),
    )
    return {int(one): str(name) for one, name in found}


def places(
    database: Database, wanted: NotebookQuery | Sequence[AnnotationId]
) -> list[tuple[AnnotationId, ArticleId | None]]:
    """The annotations that a query wants, or those of some that are there, each once and with its
    article; those of an article are together."""
    if isinstance(wanted, NotebookQuery):
        sql, bound = _wanted(database, wanted)
        about = _ABOUT if wanted.entities else ""
    else:
        about, bound = "", (json.dumps([*wanted]),)
        sql = "annotations.id IN (SELECT value FROM json_each(?))"
    found = database.rows(
        f"{about} SELECT annotations.id, annotations.article FROM annotations "
        f"LEFT JOIN articles ON articles.id = annotations.article WHERE {sql} "
        "ORDER BY annotations.article, annotations.start, annotations.end, annotations.id",
        bound,
    )
    return [
        (AnnotationId(int(str(one))), None if article is None else ArticleId(int(str(article))))
        for one, article in found
    ]


def _wanted(database: Database, query: NotebookQuery) -> tuple[str, tuple[object, ...]]:
    sql, bound = condition(parse(query.words).tree)
    parts, values = ["ifnull(articles.trashed, '') = ''", sql], list(bound)
    for column, allowed in (
        ("colour", query.colours),
        ("article", query.articles),
        ("id", query.annotations),
    ):
        if allowed:
            parts.append(f"annotations.{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(allowed))
    if query.entities:
        parts.append(
            "(annotations.id IN (SELECT annotation FROM about "
            f"WHERE entity IN (SELECT value FROM json_each(?))) OR {_LINKS})"
        )
        values += [json.dumps(query.entities), _as_linked(_called(database, query.entities))]
    if query.tags:
        parts.append(
            "EXISTS (SELECT 1 FROM json_each(annotations.tags) AS has "
            "WHERE has.value IN (SELECT value FROM json_each(?)))"
        )
        values.append(json.dumps(query.tags, ensure_ascii=False))
    if query.linked:
        parts.append(_LINKS)
        values.append(_as_linked(query.linked))
    if query.unplaced:
        parts.append("NOT annotations.placed")
    return " AND ".join(parts), tuple(values)


def _called(database: Database, entities: Iterable[int]) -> list[str]:
    """All names of some entities."""
    wanted = json.dumps(list(entities))
    found = database.rows(
        "SELECT name FROM entities WHERE id IN (SELECT value FROM json_each(?1)) "
        "UNION SELECT shown FROM names WHERE entity IN (SELECT value FROM json_each(?1))",
        (wanted,),
    )
    return [str(name) for (name,) in found]


def _as_linked(names: Iterable[str]) -> str:
    return json.dumps([folded(name) for name in names], ensure_ascii=False)
