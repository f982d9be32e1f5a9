"""Annotations as rows of the database, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable

from emeroteca.errors import NotFoundError
from emeroteca.model.annotations.annotation import (
    NEW,
    Anchor,
    Annotation,
    AnnotationId,
    Colour,
    MarkStyle,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import EntityId
from emeroteca.model.text import Span
from emeroteca.store.annotations import waiting
from emeroteca.store.annotations.folding import linked, named, searched, told
from emeroteca.store.database import Database

STORED = (
    "article, start, end, exact, prefix, suffix, entity, colour, style, note, tags, created, "
    "changed, placed"
)
COLUMNS = (
    ", ".join(f"annotations.{name.strip()}" for name in f"id, {STORED}".split(","))
    + f", {waiting.AWAITED}"
)
_DERIVED = f"{STORED}, quoted, told, named, links"
# Not REPLACE, which would take along what hangs on the row.
_PUT = (
    f"INSERT INTO annotations (id, {_DERIVED}) VALUES ({', '.join('?' * 19)}) "
    f"ON CONFLICT (id) DO UPDATE SET ({_DERIVED}) = "
    f"({', '.join(f'excluded.{name.strip()}' for name in _DERIVED.split(','))}) RETURNING id"
)


def one(database: Database, annotation: AnnotationId) -> Annotation:
    """An annotation; raises `NotFoundError`."""
    found = several(database, (annotation,))
    if not found:
        raise NotFoundError(f"the annotation {annotation}")
    return found[annotation]


def several(database: Database, ids: Iterable[AnnotationId]) -> dict[AnnotationId, Annotation]:
    """Those of some annotations that are stored."""
    found = database.rows(
        f"SELECT {COLUMNS} FROM annotations WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {made.id: made for made in map(made_of, found)}


def of_article(database: Database, article: ArticleId | None) -> tuple[Annotation, ...]:
    """The annotations of an article in the order of its text, those on it as a whole first; with
    None those on no article."""
    found = database.rows(
        f"SELECT {COLUMNS} FROM annotations WHERE article IS ? ORDER BY start, end, id", (article,)
    )
    return tuple(map(made_of, found))


def was_given_out(database: Database, annotation: AnnotationId) -> bool:
    """Whether an id was an annotation's once and is none's now."""
    if annotation <= NEW or several(database, (annotation,)):
        return False
    last = database.one("SELECT seq FROM sqlite_sequence WHERE name = 'annotations'")
    return last is not None and annotation <= int(str(last[0]))


def tags(database: Database) -> dict[str, int]:
    """The tags of all annotations outside the trash, and how many have each."""
    found = database.rows(
        "SELECT value, count(*) FROM annotations, json_each(tags) WHERE article IS NULL OR "
        "article IN (SELECT id FROM articles WHERE trashed = '') "
        "GROUP BY value ORDER BY count(*) DESC, value"
    )
    return {str(name): int(have) for name, have in found}


def put(database: Database, annotation: Annotation) -> AnnotationId:
    """Store an annotation in place of the one of its id, or as a new one; returns its id."""
    anchor = annotation.anchor
    place: tuple[object, ...] = (None,) * 5
    if anchor is not None:
        place = (anchor.span.start, anchor.span.end, anchor.exact, anchor.prefix, anchor.suffix)
    found = database.one(
        _PUT,
        (
            annotation.id or None,
            annotation.article,
            *place,
            annotation.entity,
            annotation.colour.value,
            annotation.style.value,
            annotation.note,
            json.dumps(annotation.tags, ensure_ascii=False),
            annotation.created,
            annotation.changed,
            annotation.placed,
            searched(anchor.exact if anchor is not None else ""),
            told(annotation.note, annotation.tags),
            named(annotation.note),
            linked(annotation.note),
        ),
    )
    assert found is not None
    stored = AnnotationId(int(str(found[0])))
    waiting.put(database, stored, annotation.awaits)
    return stored


def remove(database: Database, ids: Iterable[AnnotationId]) -> None:
    """Delete annotations."""
    database.many("DELETE FROM annotations WHERE id = ?", [(one_,) for one_ in ids])


def made_of(row: Iterable[object]) -> Annotation:
    """The annotation of a row of `COLUMNS`."""
    identifier, article, start, end, exact, prefix, suffix, *rest = row
    entity, colour, style, note, labels, created, changed, placed, awaits = rest
    anchor = None
    if start is not None:
        span = Span(int(str(start)), int(str(end)))
        anchor = Anchor(span, str(exact), str(prefix), str(suffix))
    return Annotation(
        AnnotationId(int(str(identifier))),
        None if article is None else ArticleId(int(str(article))),
        anchor,
        None if entity is None else EntityId(int(str(entity))),
        Colour(str(colour)),
        MarkStyle(str(style)),
        str(note),
        tuple(json.loads(str(labels))),
        str(created),
        str(changed),
        bool(placed),
        waiting.made_of(awaits),
    )
