"""The ways in which entities are written, and which entity each stands for.

What recognition knows an entity by is a key; equal keys of a kind are one entity until a reader
says otherwise. Each way of writing it is a row of its own, so that one can be told apart from the
rest, and a gesture is nothing but rows that point elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from emeroteca.model.entities.known import EntityId
from emeroteca.model.entities.recognised import EntityKind, Named, Recognised
from emeroteca.model.words import tokens
from emeroteca.store.database import Database

NOBODY = EntityId(0)
"""What a name stands for that stands for no entity."""

_IDENTITY = re.compile(r"[a-z]{2,4}:\S+")
"""The key of a place that is known by more than its name."""


@dataclass(frozen=True, slots=True)
class Name:
    """A row: `key` is "" for what a reader or an expansion says, `main` the first of its key."""

    id: int
    kind: EntityKind
    key: str
    form: str
    shown: str
    main: bool
    entity: EntityId


def form_of(shown: str) -> str:
    """The words of a name without case and accents, parted by spaces; tied ones also as one."""
    return " ".join(token.word for token in tokens(shown)) or shown.strip().casefold()


def several(database: Database, where: str, bindings: tuple[object, ...]) -> list[Name]:
    """The names that answer to a condition in SQL, in the order in which they came to be known."""
    found = database.rows(
        f"SELECT id, kind, key, form, shown, main, entity FROM names WHERE {where} ORDER BY id",
        bindings,
    )
    return [
        Name(i, EntityKind(kind), key, form, shown, bool(main), EntityId(entity))
        for i, kind, key, form, shown, main, entity in found
    ]


def own_key(entity: EntityId) -> str:
    """The key of a name that a reader gave to an entity and to no other."""
    return f"={entity}"


def place_of(some: Iterable[Name]) -> str:
    """The identity of the place that some names stand for, "" where none is known."""
    mains = (name.key for name in some if name.main and name.kind is EntityKind.PLACE)
    return next(filter(_IDENTITY.fullmatch, mains), "")


def of_entity(database: Database, entity: EntityId) -> list[Name]:
    """The names that stand for an entity."""
    return several(database, "entity = ?", (entity,))


def new_entity(database: Database, kind: EntityKind, name: str, place: str = "") -> EntityId:
    """Make an entity that no name stands for yet."""
    database.rows(
        "INSERT INTO entities (kind, name, place) VALUES (?, ?, ?)", (kind.value, name, place)
    )
    return EntityId(database.connection.last_insert_rowid())


def insert(
    database: Database,
    kind: EntityKind,
    key: str,
    shown: str,
    entity: EntityId,
    *,
    main: bool = False,
    by_person: bool = False,
) -> Name:
    """Store a name that is not there."""
    form = form_of(shown)
    database.rows(
        "INSERT INTO names (kind, key, form, shown, main, entity, by_person) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (kind.value, key, form, shown, main, entity, by_person),
    )
    return Name(database.connection.last_insert_rowid(), kind, key, form, shown, main, entity)


def rows_of(database: Database, content: str, found: Recognised) -> tuple[int, ...]:
    """The row of the name of every mention; what is new is stored."""
    mains = [_main(database, named) for named in found.entities]
    known: dict[tuple[int, str], int] = {}
    rows = []
    for mention in found.mentions:
        written = content[mention.span.start : mention.span.end]
        at = (mention.entity, written)
        if at not in known:
            known[at] = _written(database, mains[mention.entity], " ".join(written.split()))
        rows.append(known[at])
    return tuple(rows)


def _written(database: Database, main: Name, shown: str) -> int:
    """The row of one way of writing a name; a new one stands for what its key stands for."""
    form = form_of(shown)
    if form == main.form:
        return main.id
    there = several(database, "kind = ? AND key = ? AND form = ?", (main.kind, main.key, form))
    if there:
        return there[0].id
    return insert(database, main.kind, main.key, shown, main.entity).id


def _main(database: Database, named: Named) -> Name:
    """The first name of what a text names; what comes for the first time is stored."""
    if not named.key:
        named = replace(named, key=form_of(named.name))
    there = several(database, "kind = ? AND key = ? AND main = 1", (named.kind, named.key))
    if there:
        main = there[0]
        _write_better(database, main, named.name)
    else:
        entity = _entity_of(database, named)
        main = insert(database, named.kind, named.key, named.name, entity, main=True)
    if named.kind is EntityKind.ORGANISATION:
        _learn_acronym(database, named, main.entity)
    return main


def _write_better(database: Database, main: Name, shown: str) -> None:
    """Let a name that came in capitals or without any be written as another text writes it."""
    if shown.islower() or shown.isupper() or not (main.shown.islower() or main.shown.isupper()):
        return
    if form_of(shown) == main.form:
        database.rows("UPDATE names SET shown = ? WHERE id = ?", (shown, main.id))
        database.rows(
            "UPDATE entities SET name = ? WHERE id = ? AND name = ? AND NOT by_person",
            (shown, main.entity, main.shown),
        )


def _entity_of(database: Database, named: Named) -> EntityId:
    """The entity that a key which comes for the first time stands for."""
    form = form_of(named.name)
    return (
        # What the reader said of it outlives a recogniser that takes it for another kind.
        _first(database, "key = ? AND main AND (dropped OR e.kind = ?)", (named.key, named.kind))
        or _first(database, "form = ? AND key = '' AND e.kind = ?", (form, named.kind))
        # Two places may well be written alike. Another key for the same name of someone or of an
        # organisation is the work of another recogniser.
        or (
            named.kind is not EntityKind.PLACE
            and _first(database, "form = ? AND main AND n.kind = ?", (form, named.kind))
        )
        or _shortened(database, named)
        or new_entity(database, named.kind, named.name, _identity(named))
    )


def _identity(named: Named) -> str:
    known = named.kind is EntityKind.PLACE and _IDENTITY.fullmatch(named.key)
    return named.key if known else ""


def _first(database: Database, where: str, bindings: tuple[object, ...]) -> EntityId | None:
    row = database.one(
        "SELECT n.entity FROM names n JOIN entities e ON e.id = n.entity "
        f"WHERE {where} ORDER BY n.id LIMIT 1",
        bindings,
    )
    return EntityId(int(str(row[0]))) if row else None


# ---------------------------------------------------------------------- acronyms


def is_acronym(short: str, long: str) -> bool:
    """Whether a name is made of the first letters of another's words, small words left out.

    Newspapers write such names like others too ("Bce").
    """
    letters = short.replace(".", "").replace(" ", "")
    initials = [word[0] for word in re.findall(r"\w+", long.casefold())]
    if not (2 <= len(letters) <= 8 and letters[0].isupper()) or len(initials) < 2:
        return False
    if not letters.isupper() and not short.isalpha():
        return False
    rest = iter(initials)
    folded = letters.casefold()
    return folded[0] == initials[0] and all(letter in rest for letter in folded)


def _pairs(named: Named) -> list[tuple[str, str]]:
    """The other names of an organisation that shorten or expand its first one, each with that."""
    return [
        (alias, named.name)
        for alias in named.aliases
        if is_acronym(alias, named.name) or is_acronym(named.name, alias)
    ]


def _shortened(database: Database, named: Named) -> EntityId | None:
    """The organisation that is known by its acronym alone so far, or by its expansion alone."""
    if named.kind is not EntityKind.ORGANISATION:
        return None
    for alias, name in _pairs(named):
        there = _first(
            database, "form = ? AND (main OR key = '') AND e.kind = ?", (form_of(alias), named.kind)
        )
        if there is None:
            continue
        # An acronym that has an expansion already may be that of another organisation.
        expanded = is_acronym(alias, name) and any(
            is_acronym(alias, other.shown) for other in of_entity(database, there)
        )
        if not expanded:
            return there
    return None


def _learn_acronym(database: Database, named: Named, entity: EntityId) -> None:
    for alias, _ in _pairs(named):
        form = form_of(alias)
        taken = several(
            database, "form = ? AND kind = ? AND (main OR key = '')", (form, named.kind)
        )
        if not taken:
            insert(database, named.kind, "", alias, entity)
