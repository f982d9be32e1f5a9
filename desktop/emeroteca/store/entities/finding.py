"""Finds entities by their names: by how words begin, and by whole words for queries."""

from __future__ import annotations

import numpy as np

from emeroteca.model.entities.known import Entity
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.words import fold
from emeroteca.store.columns import TRASHED, Columns
from emeroteca.store.database import Database
from emeroteca.store.entities import telling
from emeroteca.store.entities.columns import KINDS


def entities(
    database: Database, columns: Columns, words: str, kind: EntityKind | None, limit: int
) -> list[Entity]:
    """Entities with a name of which words begin so: what is pinned, then the commonest.

    Told are those that an article outside the trash names, and what is pinned or watched.
    """
    counts = columns.named.counts(columns.state & np.uint16(TRASHED) == 0)
    kinds = columns.named.kinds
    fitting = (kinds > 0) if kind is None else (kinds == KINDS[kind])
    if words.strip():
        begun = np.zeros(len(kinds), bool)
        begun[_begun(database, words)] = True
        fitting &= begun
    pinned, watched = np.zeros(len(kinds), bool), np.zeros(len(kinds), bool)
    for mark, column in ((pinned, "pinned"), (watched, "watched")):
        mark[[row[0] for row in database.rows(f"SELECT id FROM entities WHERE {column}")]] = True
    there = np.flatnonzero(fitting & (pinned | watched | (counts > 0)))
    order = np.lexsort((there, -counts[there], ~pinned[there]))[:limit]
    found = there[order].tolist()
    return telling.known(database, found, lambda entity: int(counts[entity]))


def _begun(database: Database, words: str) -> list[int]:
    """Entities with a name in which all words begin so."""
    begun = [fold(word) for word in words.replace("-", " ").replace("'", " ").split()]
    begun = [word for word in begun if word]
    if not begun:
        return []
    holds = " AND ".join("instr(' ' || form, ' ' || ?)" for _ in begun)
    rows = database.rows(
        f"SELECT DISTINCT entity FROM names WHERE entity > 0 AND {holds}", tuple(begun)
    )
    return [entity for (entity,) in rows]
