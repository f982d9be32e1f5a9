"""Puts what a reader said of entities into a state, with the edit that puts it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from emeroteca.errors import NotFoundError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.mending import EntityRow, EntityStateEdit
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.store.database import Database
from emeroteca.store.entities import appearances

Added = tuple[ArticleId, int, int, str, int]

_FIELDS = "id, kind, name, place, pinned, watched, dropped, by_person, merged"


def entity_row(database: Database, entity: EntityId) -> EntityRow | None:
    """All that is stored of an entity itself."""
    row = database.one(f"SELECT {_FIELDS} FROM entities WHERE id = ?", (entity,))
    if row is None:
        return None
    number, kind, name, place, *flags, merged = row
    pinned, watched, dropped, by_person = map(bool, flags)
    return EntityRow(
        EntityId(int(str(number))),
        EntityKind(str(kind)),
        str(name),
        str(place),
        pinned,
        watched,
        dropped,
        by_person,
        int(str(merged)),
    )


def current(database: Database, entity: EntityId) -> EntityRow:
    """An entity's row, or that of the one which it was made one with; raises `NotFoundError`."""
    passed = set()
    while (row := entity_row(database, entity)) is not None and row.merged:
        passed.add(entity)
        entity = EntityId(row.merged)
        if entity in passed:
            break
    if row is None:
        raise NotFoundError(f"the entity {entity}")
    return row


def put(database: Database, edit: EntityStateEdit) -> Changes:
    """Put rows into a state; in the caller's transaction. Articles that are no more are passed
    over. Raises `LibraryDamagedError`."""
    edit = _with_siblings(database, _of_what_is_there(database, edit))
    before = _before(database, edit)
    if _same(before, edit):
        return Changes()
    for row in edit.entities:
        database.rows(
            "UPDATE entities SET kind = ?, name = ?, place = ?, pinned = ?, watched = ?, "
            "dropped = ?, by_person = ?, merged = ? WHERE id = ?",
            (
                row.kind.value,
                row.name,
                row.place,
                row.pinned,
                row.watched,
                row.dropped,
                row.by_person,
                row.merged,
                row.id,
            ),
        )
    database.many(
        "UPDATE names SET entity = ? WHERE id = ?", [(entity, name) for name, entity in edit.names]
    )
    database.many("DELETE FROM entity_here WHERE article = ? AND name = ?", list(edit.remove_here))
    database.many("INSERT OR REPLACE INTO entity_here VALUES (?, ?, ?)", list(edit.put_here))
    database.many(
        "DELETE FROM entity_added WHERE article = ? AND start = ? AND end = ?",
        list(edit.remove_added),
    )
    database.many(
        "INSERT OR REPLACE INTO entity_added VALUES (?, ?, ?, ?, ?)", list(edit.put_added)
    )
    touched = frozenset(_articles(edit))
    for article in touched:
        appearances.count(database, article)
    return Changes(inverse=before, recognised=touched, entities=True)


def _articles(edit: EntityStateEdit) -> Iterable[ArticleId]:
    for rows in (edit.put_here, edit.remove_here, edit.put_added, edit.remove_added):
        for row in rows:
            yield row[0]


def _of_what_is_there(database: Database, edit: EntityStateEdit) -> EntityStateEdit:
    """An edit without the articles that were deleted for good since it was made."""
    gone = {
        article
        for article in set(_articles(edit))
        if database.one("SELECT 1 FROM articles WHERE id = ?", (article,)) is None
    }
    if not gone:
        return edit
    return replace(
        edit,
        put_here=tuple(row for row in edit.put_here if row[0] not in gone),
        remove_here=tuple(row for row in edit.remove_here if row[0] not in gone),
        put_added=tuple(row for row in edit.put_added if row[0] not in gone),
        remove_added=tuple(row for row in edit.remove_added if row[0] not in gone),
    )


def _with_siblings(database: Database, edit: EntityStateEdit) -> EntityStateEdit:
    """An edit that names every way of writing of the keys whose main names it moves.

    Those that an article brought after the edit was made go where the main name of their key goes,
    where they stand for the same as that; the others stay.
    """
    listed = dict(edit.names)
    for name, entity in edit.names:
        for sibling, stands_for, together in database.rows(
            "SELECT other.id, other.entity, other.entity = main.entity FROM names main "
            "JOIN names other ON (other.kind, other.key) = (main.kind, main.key) "
            "WHERE main.id = ? AND main.main AND NOT other.main",
            (name,),
        ):
            listed.setdefault(sibling, entity if together else EntityId(stands_for))
    return replace(edit, names=tuple(listed.items()))


def _before(database: Database, edit: EntityStateEdit) -> EntityStateEdit:
    """The state of everything that an edit is about, as the edit that puts it back."""
    here = dict.fromkeys((*((a, n) for a, n, _ in edit.put_here), *edit.remove_here))
    added = dict.fromkeys((*((a, s, e) for a, s, e, *_ in edit.put_added), *edit.remove_added))
    put_here = [
        (article, name, None if row[0] is None else int(str(row[0])))
        for article, name in here
        if (
            row := database.one(
                "SELECT instead FROM entity_here WHERE article = ? AND name = ?", (article, name)
            )
        )
    ]
    put_added: list[Added] = [
        (article, start, end, str(row[0]), int(str(row[1])))
        for article, start, end in added
        if (
            row := database.one(
                "SELECT quotation, name FROM entity_added "
                "WHERE article = ? AND start = ? AND end = ?",
                (article, start, end),
            )
        )
    ]
    were_here, were_added = {row[:2] for row in put_here}, {row[:3] for row in put_added}
    return EntityStateEdit(
        tuple(old for e in edit.entities if (old := entity_row(database, e.id))),
        tuple((name, _entity_of(database, name)) for name, _ in edit.names),
        tuple(put_here),
        tuple(at for at in here if at not in were_here),
        tuple(put_added),
        tuple(at for at in added if at not in were_added),
    )


def _entity_of(database: Database, name: int) -> EntityId:
    row = database.one("SELECT entity FROM names WHERE id = ?", (name,))
    return EntityId(int(str(row[0])) if row else 0)


def _same(one: EntityStateEdit, other: EntityStateEdit) -> bool:
    return (
        set(one.entities) == set(other.entities)
        and set(one.names) == set(other.names)
        and set(one.put_here) == set(other.put_here)
        and set(one.remove_here) == set(other.remove_here)
        and set(one.put_added) == set(other.put_added)
        and set(one.remove_added) == set(other.remove_added)
    )
