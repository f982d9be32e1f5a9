"""The articles that annotations of other programs wait for, because the library has them not."""

from __future__ import annotations

import json
from collections.abc import Sequence

from emeroteca.model.annotations.annotation import AnnotationEdit, AnnotationId, Awaited
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Edit, Flag, FlagEdit, MetadataEdit
from emeroteca.store.annotations.addresses import address, shortest
from emeroteca.store.database import Database

AWAITED = (
    "(SELECT json_array(url, title, sha256) FROM waiting WHERE waiting.annotation = annotations.id)"
)
"""What an annotation waits for, as a column of a query; NULL where it waits for nothing."""


def made_of(column: object) -> Awaited | None:
    """The value of such a column."""
    return None if column is None else Awaited(*json.loads(str(column)))


def put(database: Database, annotation: AnnotationId, awaits: Awaited | None) -> None:
    """Store what an annotation waits for, or that it waits no more."""
    database.rows("DELETE FROM waiting WHERE annotation = ?", (annotation,))
    if awaits is not None:
        known = address(awaits.url), shortest(awaits.title)
        database.rows(
            "INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?)",
            (annotation, awaits.url, awaits.title, awaits.sha256, *known),
        )


def after(database: Database, edit: Edit) -> list[AnnotationId]:
    """The annotations that may find their article after an edit: it came back, it is called
    otherwise, or they are put again and it came meanwhile."""
    match edit:
        case AnnotationEdit(put):
            return [one.id for one in put if one.awaits is not None]
        case MetadataEdit(article):
            return for_articles(database, (article,))
        case FlagEdit(ids, Flag.TRASHED, False):
            return for_articles(database, ids)
    return []


def for_articles(database: Database, articles: Sequence[ArticleId]) -> list[AnnotationId]:
    """The annotations that may wait for some articles."""
    if database.one("SELECT 1 FROM waiting LIMIT 1") is None:
        return []
    found = (one for article in articles for one in _for_article(database, article))
    return list(dict.fromkeys(found))


def _for_article(database: Database, article: ArticleId) -> list[AnnotationId]:
    row = database.one("SELECT source_digest, url, title FROM articles WHERE id = ?", (article,))
    if row is None:
        return []
    digest, url, title = map(str, row)
    known = (("sha256", digest), ("address", address(url)), ("title_key", shortest(title)))
    found: set[int] = set()
    for column, value in known:
        if value:
            rows = database.rows(f"SELECT annotation FROM waiting WHERE {column} = ?", (value,))
            found.update(int(row[0]) for row in rows)
    return [AnnotationId(one) for one in sorted(found)]
