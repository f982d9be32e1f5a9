"""Every annotation of the archive, in groups."""

from __future__ import annotations

import json
from collections.abc import Sequence

from emeroteca.model.annotations.annotation import (
    AnnotationId,
    Colour,
    NotebookGroup,
    NotebookQuery,
    Noted,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.query import parse
from emeroteca.store.annotations.matching import condition
from emeroteca.store.annotations.rows import COLUMNS, made_of
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
        "ifnull(annotations.entity, '')",
        f"annotations.entity IS NULL, lower(entities.name), annotations.entity, {_BY_TEXT}",
    ),
    NotebookGroup.COLOUR: (
        "annotations.colour",
        f"CASE annotations.colour {_COLOUR} END, {_NEWEST}, {_BY_TEXT}",
    ),
    NotebookGroup.DAY: (_DAY, f"{_DAY} DESC, annotations.created DESC, annotations.id DESC"),
}
"""The key of each group's heading, and the order of the annotations."""


def notebook(database: Database, query: NotebookQuery, limit: int, offset: int = 0) -> list[Noted]:
    """The annotations that a query wants, outside the trash; grouped by tag, one stands under each
    of its tags. The keys are an article's or entity's id, a tag, a colour or a day, "" for none."""
    key, order = _GROUPS[query.group]
    tagged = (
        "LEFT JOIN json_each(annotations.tags) AS tagged"
        if query.group is NotebookGroup.TAG
        else ""
    )
    sql, bound = _wanted(query)
    columns = COLUMNS.replace("entity", "annotations.entity").replace("note,", "annotations.note,")
    found = database.rows(
        f"SELECT {columns}, {key}, coalesce(articles.title, entities.name, {_AWAITED}, ''), "
        f"coalesce(articles.site, ''), {_DAY} FROM annotations "
        "LEFT JOIN articles ON articles.id = annotations.article "
        "LEFT JOIN waiting ON waiting.annotation = annotations.id "
        f"LEFT JOIN entities ON entities.id = annotations.entity {tagged} "
        f"WHERE {sql} ORDER BY {order} LIMIT ? OFFSET ?",
        (*bound, limit, offset),
    )
    return [
        Noted(made_of(row[:-4]), str(group), str(title), str(site), str(day or ""))
        for row in found
        for group, title, site, day in (row[-4:],)
    ]


def places(
    database: Database, wanted: NotebookQuery | Sequence[AnnotationId]
) -> list[tuple[AnnotationId, ArticleId | None]]:
    """The annotations that a query wants, or those of some that are there, each once and with its
    article; those of an article are together."""
    if isinstance(wanted, NotebookQuery):
        sql, bound = _wanted(wanted)
    else:
        sql, bound = "annotations.id IN (SELECT value FROM json_each(?))", (json.dumps([*wanted]),)
    found = database.rows(
        "SELECT annotations.id, annotations.article FROM annotations "
        f"LEFT JOIN articles ON articles.id = annotations.article WHERE {sql} "
        "ORDER BY annotations.article, annotations.start, annotations.end, annotations.id",
        bound,
    )
    return [
        (AnnotationId(int(str(one))), None if article is None else ArticleId(int(str(article))))
        for one, article in found
    ]


def _wanted(query: NotebookQuery) -> tuple[str, tuple[object, ...]]:
    sql, bound = condition(parse(query.words).tree)
    parts, values = ["ifnull(articles.trashed, '') = ''", sql], list(bound)
    for column, allowed in (("colour", query.colours), ("article", query.articles)):
        if allowed:
            parts.append(f"annotations.{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(allowed))
    if query.tags:
        parts.append(
            "EXISTS (SELECT 1 FROM json_each(annotations.tags) AS has "
            "WHERE has.value IN (SELECT value FROM json_each(?)))"
        )
        values.append(json.dumps(query.tags, ensure_ascii=False))
    if query.unplaced:
        parts.append("NOT annotations.placed")
    return " AND ".join(parts), tuple(values)
