"""Entities as the archive knows them, and what it tells of one article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import (
    ArticleEntities,
    Entity,
    EntityId,
    Mentioned,
    Said,
)
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span
from emeroteca.store import articles
from emeroteca.store.annotations import own
from emeroteca.store.database import Database
from emeroteca.store.entities import appearances, waiting
from emeroteca.store.entities.appearances import Reading

Counted = Callable[[int], int]
"""Tells in how many articles an entity is named."""


def known(database: Database, wanted: Iterable[int], counted: Counted) -> list[Entity]:
    """Entities in that order; those without a name, or that the reader dropped, are left out."""
    ids = tuple(dict.fromkeys(wanted))
    listed = ", ".join(map(str, ids))
    written: dict[int, list[tuple[str, bool, str]]] = {}
    for entity, shown, main, kind in database.rows(
        f"SELECT entity, shown, main, kind FROM names WHERE entity IN ({listed}) "
        "ORDER BY NOT main, id"
    ):
        written.setdefault(entity, []).append((shown, bool(main), kind))
    noted = own.on_entities(database, ids)
    found = {
        row[0]: _entity(row, written[row[0]], counted, noted.get(row[0], ()))
        for row in database.rows(
            "SELECT id, kind, name, place, pinned, watched, by_person FROM entities "
            f"WHERE id IN ({listed}) AND NOT dropped"
        )
        if row[0] in written
    }
    return [found[entity] for entity in ids if entity in found]


def _entity(
    row: Sequence[object],
    written: list[tuple[str, bool, str]],
    counted: Counted,
    notes: tuple[str, ...],
) -> Entity:
    number, kind, name, place, pinned, watched, by_person = row
    entity, name = EntityId(int(str(number))), str(name)
    shown = dict.fromkeys(shown for shown, _, _ in written)
    whole = [shown for shown, main, _ in written if main] or list(shown)
    return Entity(
        entity,
        EntityKind(str(kind)),
        name,
        tuple(alias for alias in shown if alias != name),
        str(place) if kind == EntityKind.PLACE else "",
        counted(entity),
        bool(pinned),
        bool(watched),
        kind == EntityKind.PERSON and all(len(one.split()) == 1 for one in (name, *whole)),
        bool(by_person),
        notes,
    )


def entities_of(database: Database, article: ArticleId, counted: Counted) -> ArticleEntities:
    """Everything recognised in an article, as mended; raises `NotFoundError`.

    Where what was recognised is damaged the article is told as one that waits.
    """
    articles.one(database, article)
    try:
        reading = appearances.read(database, article)
    except LibraryDamagedError:
        return ArticleEntities(article, pending=True)
    return told(database, article, reading, counted)


def told(
    database: Database, article: ArticleId, reading: Reading, counted: Counted
) -> ArticleEntities:
    """What was read, with the entities that the names stand for."""
    stands_for = entities_by_name(
        database, {*(place.name for place in reading.places), *reading.speakers} - {0}
    )
    entities = {e.id: e for e in known(database, tuple(stands_for.values()), counted)}
    spans: dict[EntityId, list[Span]] = {}
    added: dict[EntityId, list[Span]] = {}
    for place in reading.places:
        entity = stands_for[place.name]
        if entity in entities:
            spans.setdefault(entity, []).append(place.span)
            if place.added:
                added.setdefault(entity, []).append(place.span)
    found = reading.stored.found if reading.stored is not None else None
    speakers = (stands_for.get(name) for name in reading.speakers)
    return ArticleEntities(
        article,
        tuple(
            Mentioned(entities[entity], tuple(at), tuple(added.get(entity, ())))
            for entity, at in spans.items()
        ),
        found.dates if found else (),
        tuple(
            Said(q.span, q.statement, speaker if speaker in entities else None, q.cue)
            for q, speaker in zip(found.quotations if found else (), speakers, strict=True)
        ),
        waiting.waits(database, article),
    )


def entities_by_name(database: Database, names: Iterable[int]) -> dict[int, EntityId]:
    """The entity that each name stands for."""
    listed = ", ".join(map(str, names))
    return {
        name: EntityId(entity)
        for name, entity in database.rows(f"SELECT id, entity FROM names WHERE id IN ({listed})")
    }
