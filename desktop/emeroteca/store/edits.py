"""What a person changes about articles, each with the edit that undoes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, replace

from emeroteca.model.annotations.annotation import AnnotationEdit
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import (
    ArticleState,
    Changes,
    Edit,
    Flag,
    FlagEdit,
    MetadataEdit,
    RepairEdit,
    RuleEdit,
    SearchesEdit,
    StateEdit,
    TagEdit,
)
from emeroteca.model.cleaning import site_key
from emeroteca.model.entities.mending import EntityEdit, EntityStateEdit
from emeroteca.store import repairs, replacing, saved_searches, stale
from emeroteca.store.annotations import changing
from emeroteca.store.articles import META, date_key, edited_of, one, title_key
from emeroteca.store.database import Database
from emeroteca.store.entities import gestures, waiting
from emeroteca.store.entities.state import put as put_entities

CHUNK = 500
"""Bound values in one statement; SQLite takes more, and this keeps statements cached."""


def apply(database: Database, edit: Edit, now: str) -> Changes:
    """Apply an edit in the caller's transaction; what is searched must then be indexed again."""
    match edit:
        case FlagEdit():
            return _flag(database, edit, now)
        case TagEdit():
            return _tag(database, edit)
        case StateEdit():
            return _restore(database, edit)
        case MetadataEdit():
            return _metadata(database, edit)
        case RepairEdit():
            return repairs.apply(database, edit)
        case RuleEdit():
            return repairs.apply_rules(database, edit)
        case SearchesEdit():
            return saved_searches.apply(database, edit)
        case EntityEdit() | EntityStateEdit():
            return _entities(database, edit, now)
        case AnnotationEdit():
            return changing.apply(database, edit, now)


def states(database: Database, ids: Iterable[ArticleId]) -> tuple[ArticleState, ...]:
    """What flag and tag edits can change of some articles, as it is now."""
    found = []
    for chunk in _chunks(tuple(ids)):
        marks = ", ".join("?" * len(chunk))
        tags: dict[int, list[str]] = {}
        for article, name in database.rows(
            f"SELECT article, name FROM tags WHERE article IN ({marks})", chunk
        ):
            tags.setdefault(article, []).append(name)
        found += [
            ArticleState(
                ArticleId(i),
                bool(unread),
                bool(starred),
                bool(archived),
                trashed,
                tuple(tags.get(i, ())),
            )
            for i, unread, starred, archived, trashed in database.rows(
                "SELECT id, unread, starred, archived, trashed FROM articles "
                f"WHERE id IN ({marks})",
                chunk,
            )
        ]
    return tuple(found)


def _flag(database: Database, edit: FlagEdit, now: str) -> Changes:
    changed = _differing(database, edit)
    inverse: Edit = FlagEdit(changed, edit.flag, not edit.value)
    value: object = int(edit.value)
    if edit.flag is Flag.TRASHED:
        value = now if edit.value else ""
        if not edit.value:  # when each was moved there is known no more
            inverse = StateEdit(states(database, changed))
    for chunk in _chunks(changed):
        marks = ", ".join("?" * len(chunk))
        database.rows(
            f"UPDATE articles SET {edit.flag.value} = ? WHERE id IN ({marks})", (value, *chunk)
        )
    return Changes(
        articles=frozenset(changed),
        # A read article stays where it is until the list is made anew.
        listing=edit.flag in (Flag.ARCHIVED, Flag.TRASHED) and bool(changed),
        inverse=inverse if changed else None,
        notebook=edit.flag is Flag.TRASHED and bool(changed),
    )


def _differing(database: Database, edit: FlagEdit) -> tuple[ArticleId, ...]:
    """Those of an edit's articles that it changes."""
    unset = "''" if edit.flag is Flag.TRASHED else "0"
    differs = "=" if edit.value else "!="
    found: list[ArticleId] = []
    for chunk in _chunks(edit.ids):
        marks = ", ".join("?" * len(chunk))
        found += (
            ArticleId(i)
            for (i,) in database.rows(
                f"SELECT id FROM articles WHERE id IN ({marks}) "
                f"AND {edit.flag.value} {differs} {unset}",
                chunk,
            )
        )
    return tuple(found)


def _tag(database: Database, edit: TagEdit) -> Changes:
    before = states(database, edit.ids)
    add = tuple(filter(None, (" ".join(tag.split()) for tag in edit.add)))
    changed = [s for s in before if set(add) - set(s.tags) or set(edit.remove) & set(s.tags)]
    for state in changed:
        database.many(
            "DELETE FROM tags WHERE article = ? AND name = ?", [(state.id, t) for t in edit.remove]
        )
        database.many("INSERT OR IGNORE INTO tags VALUES (?, ?)", [(state.id, t) for t in add])
        _to_index(database, state.id)
    return Changes(
        articles=frozenset(s.id for s in changed),
        inverse=StateEdit(tuple(changed)) if changed else None,
    )


def _restore(database: Database, edit: StateEdit) -> Changes:
    before = states(database, [s.id for s in edit.states])
    known = {s.id: s for s in before}
    for state in edit.states:
        if state.id not in known:
            continue
        database.rows(
            "UPDATE articles SET unread = ?, starred = ?, archived = ?, trashed = ? WHERE id = ?",
            (state.unread, state.starred, state.archived, state.trashed, state.id),
        )
        if set(state.tags) != set(known[state.id].tags):
            database.rows("DELETE FROM tags WHERE article = ?", (state.id,))
            database.many("INSERT INTO tags VALUES (?, ?)", [(state.id, t) for t in state.tags])
            _to_index(database, state.id)
    moved = any(
        s.id in known and (s.archived, s.trashed) != (known[s.id].archived, known[s.id].trashed)
        for s in edit.states
    )
    return Changes(frozenset(known), listing=moved, inverse=StateEdit(before), notebook=moved)


def _metadata(database: Database, edit: MetadataEdit) -> Changes:
    article = one(database, edit.id)
    known, before = article.metadata, edited_of(database, edit.id)
    metadata, edited = edit.metadata, edit.edited
    if edited is None:
        new = (name for name in META if getattr(known, name) != getattr(metadata, name))
        edited = tuple(dict.fromkeys((*before, *new)))
    else:
        # Undoing touches what is a person's; the rest may have been cleaned anew meanwhile.
        mine = {*before, *edited}
        metadata = replace(known, **{name: getattr(metadata, name) for name in mine})
    columns = ", ".join(f"{name} = ?" for name in META)
    database.rows(
        f"UPDATE articles SET {columns}, title_key = ?, date_key = ?, edited = ?, indexed = 0 "
        "WHERE id = ?",
        (
            *astuple(metadata),
            title_key(metadata.title),
            date_key(metadata.published, article.saved),
            " ".join(edited),
            edit.id,
        ),
    )
    if (known.published, known.language) != (metadata.published, metadata.language):
        # Dates in the text are counted from the article's own.
        waiting.mark(database, edit.id)
    replacing.to_site(database, edit.id, site_key(metadata.url, metadata.site))
    return Changes(
        frozenset((edit.id,)),
        listing=True,
        inverse=MetadataEdit(edit.id, known, before),
        stale=stale.count(database),
    )


def _entities(database: Database, edit: EntityEdit | EntityStateEdit, now: str) -> Changes:
    if isinstance(edit, EntityEdit):
        return gestures.apply(database, edit.gesture, now)
    return put_entities(database, edit)


def _to_index(database: Database, article: ArticleId) -> None:
    database.rows("UPDATE articles SET indexed = 0 WHERE id = ?", (article,))


def _chunks(ids: Sequence[ArticleId]) -> Iterable[tuple[ArticleId, ...]]:
    for start in range(0, len(ids), CHUNK):
        yield tuple(ids[start : start + CHUNK])
