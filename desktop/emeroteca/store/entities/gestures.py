"""Carries out what a reader says of entities.

Every gesture works out the state that it leads to, and `state.put` brings it about; what a gesture
makes (an entity, a name) stands for nothing before that, so that undoing leaves nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from emeroteca.model.changes import Changes
from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.mending import (
    AddAlias,
    AddMention,
    Annotate,
    ChangeKind,
    Dismiss,
    EntityRow,
    EntityStateEdit,
    Gesture,
    Mark,
    Merge,
    Rename,
    Split,
)
from emeroteca.store.annotations import own
from emeroteca.store.database import Database
from emeroteca.store.entities import here, names, state

_Mending = Rename | Merge | Split | ChangeKind | Dismiss | AddMention | AddAlias | Mark


def apply(database: Database, gesture: Gesture, now: str) -> Changes:
    """Carry out a gesture in the caller's transaction.

    Raises `NotFoundError` for an entity or an article that is not there, `LibraryDamagedError`.
    """
    if isinstance(gesture, Annotate):
        entity = state.current(database, gesture.entity).id
        return replace(own.write_on_entity(database, entity, gesture.note, now), entities=True)
    edit = _state_after(database, gesture)
    return Changes() if edit is None else state.put(database, edit)


def _state_after(database: Database, gesture: _Mending) -> EntityStateEdit | None:
    match gesture:
        case Rename():
            return _rename(database, gesture)
        case Merge():
            return _merge(database, gesture)
        case Split(article=None):
            return _split(database, gesture)
        case Split():
            return here.split(database, state.current(database, gesture.entity), gesture)
        case Dismiss(article=None):
            row = state.current(database, gesture.entity)
            return EntityStateEdit(entities=(replace(row, dropped=True),))
        case Dismiss():
            return here.dismiss(database, state.current(database, gesture.entity), gesture)
        case AddMention():
            known = None if gesture.entity is None else state.current(database, gesture.entity)
            return here.add(database, known, gesture)
        case AddAlias():
            return _add_alias(database, gesture)
        case ChangeKind() | Mark():
            return EntityStateEdit(entities=(_changed(database, gesture),))


def _changed(database: Database, gesture: ChangeKind | Mark) -> EntityRow:
    """What a gesture that changes nothing but an entity's own row makes of it."""
    row = state.current(database, gesture.entity)
    match gesture:
        case ChangeKind(kind=kind):
            return replace(row, kind=kind)
        case Mark(pinned=pinned, watched=watched):
            return replace(
                row,
                pinned=row.pinned if pinned is None else pinned,
                watched=row.watched if watched is None else watched,
            )


def _rename(database: Database, gesture: Rename) -> EntityStateEdit | None:
    row, name = state.current(database, gesture.entity), " ".join(gesture.name.split())
    if not name:
        return None
    pairs = [(here.own_name(database, row, shown).id, row.id) for shown in (row.name, name)]
    return EntityStateEdit((replace(row, name=name, by_person=True),), tuple(pairs))


def _merge(database: Database, gesture: Merge) -> EntityStateEdit | None:
    into = state.current(database, gesture.into)
    others = {
        row.id: row for e in gesture.others if (row := state.current(database, e)).id != into.id
    }
    if not others:
        return None
    kept = replace(
        into,
        pinned=into.pinned or any(row.pinned for row in others.values()),
        watched=into.watched or any(row.watched for row in others.values()),
        place=into.place or next((row.place for row in others.values() if row.place), ""),
    )
    gone = [replace(row, merged=into.id) for row in others.values()]
    pairs = _pointing(
        (name for other in others for name in names.of_entity(database, other)), into.id
    )
    # What the others were called by the reader stays an alias.
    pairs += [
        (here.own_name(database, row, row.name).id, into.id)
        for row in others.values()
        if row.by_person
    ]
    return EntityStateEdit((kept, *gone), tuple(dict(pairs).items()))


def _split(database: Database, gesture: Split) -> EntityStateEdit | None:
    row, form = state.current(database, gesture.entity), names.form_of(gesture.alias)
    all_ = names.of_entity(database, row.id)
    leaving = [name for name in all_ if name.form == form]
    if not leaving:
        return None
    keys = {(name.kind, name.key) for name in all_ if name.main}
    going = {(name.kind, name.key) for name in leaving if name.main and len(keys) > 1}
    leaving = [n for n in all_ if n.form == form or (n.key and (n.kind, n.key) in going)]
    if len(leaving) == len(all_):
        return None
    stay = [name for name in all_ if name not in leaving]
    called = " ".join(gesture.name.split()) or leaving[0].shown
    made = names.new_entity(database, row.kind, called)
    pairs = _pointing(leaving, made)
    # Named, so that they do not follow the main name of their key.
    pairs += _pointing(stay, row.id)
    after = state.entity_row(database, made)
    assert after is not None
    after = replace(after, place=names.place_of(leaving))
    left = replace(row, name=_name_left(row, leaving, stay), place=names.place_of(stay))
    if gesture.name:
        after = replace(after, by_person=True)
        pairs.append((here.own_name(database, after, called).id, made))
    return EntityStateEdit((left, after), tuple(dict(pairs).items()))


def _name_left(row: EntityRow, leaving: list[names.Name], stay: list[names.Name]) -> str:
    """What an entity is called when some of its names have left."""
    form = names.form_of(row.name)
    if row.by_person or form not in {name.form for name in leaving}:
        return row.name
    return next((name.shown for name in stay if name.main), stay[0].shown)


def _add_alias(database: Database, gesture: AddAlias) -> EntityStateEdit | None:
    row, alias = state.current(database, gesture.entity), " ".join(gesture.alias.split())
    form = names.form_of(alias)
    if not form:
        return None
    own = names.several(database, "kind = ? AND key = '' AND form = ?", (row.kind, form))
    name = (
        own[0] if own else names.insert(database, row.kind, "", alias, names.NOBODY, by_person=True)
    )
    pairs = [(name.id, row.id)]
    emptied = []
    for main in names.several(
        database,
        "form = ? AND main AND entity IN (SELECT id FROM entities WHERE kind = ?)",
        (form, row.kind),
    ):
        if main.entity == row.id:
            continue
        before = names.of_entity(database, main.entity)
        coming = [n for n in before if (n.kind, n.key) == (main.kind, main.key)]
        pairs += _pointing(coming, row.id)
        if len({n.id for n in before} - dict(pairs).keys()) == 0:
            other = state.entity_row(database, main.entity)
            emptied += [replace(other, merged=row.id)] if other else []
    return EntityStateEdit(tuple(emptied), tuple(dict(pairs).items()))


def _pointing(some: Iterable[names.Name], entity: EntityId) -> list[tuple[int, EntityId]]:
    return [(name.id, entity) for name in some]
