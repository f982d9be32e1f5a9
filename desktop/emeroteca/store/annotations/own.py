"""The reader's own note on an article or an entity: the first annotation on it as a whole.

It is an annotation like any other, so that the notebook, the search, the export and undoing know
one kind of note; the fields beside an article and in a dossier write this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.store.annotations import changing, rows
from emeroteca.store.database import Database

_MADE_ONE_WITH = (
    "WITH RECURSIVE one(id) AS (VALUES (?) UNION "
    "SELECT entities.id FROM entities JOIN one ON merged = one.id) "
)


def on_article(database: Database, article: ArticleId) -> Annotation | None:
    """The reader's own note on an article."""
    found = database.rows(
        f"SELECT {rows.COLUMNS} FROM annotations "
        "WHERE article = ? AND start IS NULL ORDER BY id LIMIT 1",
        (article,),
    )
    return next(map(rows.made_of, found), None)


def on_entity(database: Database, entity: EntityId) -> tuple[Annotation, ...]:
    """The notes on an entity and on those that were made one with it, its own first."""
    found = database.rows(
        f"{_MADE_ONE_WITH} SELECT {rows.COLUMNS} FROM annotations "
        "WHERE entity IN (SELECT id FROM one) AND article IS NULL "
        "ORDER BY entity != ?, annotations.id",
        (entity, entity),
    )
    return tuple(map(rows.made_of, found))


def on_entities(database: Database, entities: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """What the notes on some entities say, of those that have any."""
    listed = ", ".join(map(str, entities))
    noted = database.rows(
        f"WITH RECURSIVE one(id, now) AS (SELECT id, id FROM entities WHERE id IN ({listed}) UNION "
        "SELECT entities.id, one.now FROM entities JOIN one ON merged = one.id) "
        "SELECT DISTINCT now FROM annotations JOIN one ON one.id = entity WHERE article IS NULL"
    )
    return {
        int(entity): tuple(a.note for a in on_entity(database, EntityId(entity)) if a.note)
        for (entity,) in noted
    }


def write_on_article(database: Database, article: ArticleId, note: str, now: str) -> Changes:
    """Replace the own note on an article; an empty one is removed."""
    known = on_article(database, article)
    return _write(database, known or Annotation(article=article), note, now)


def write_on_entity(database: Database, entity: EntityId, note: str, now: str) -> Changes:
    """Replace the own note on an entity; an empty one is removed."""
    known = next(iter(on_entity(database, entity)), None)
    return _write(database, known or Annotation(entity=entity), note, now)


def _write(database: Database, known: Annotation, note: str, now: str) -> Changes:
    if note == known.note:
        return Changes()
    if note.strip() or known.tags:
        edit = AnnotationEdit((replace(known, note=note, changed=""),))
    elif known.id:
        edit = AnnotationEdit(remove=(known.id,))
    else:
        return Changes()
    return changing.apply(database, edit, now)
