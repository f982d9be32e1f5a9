"""What the archive knows of one entity, from the columns; no article is read for it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import Companion, Dossier, Entity, EntityId, Link
from emeroteca.store.columns import DATED, TRASHED, Columns, Mask, Rows
from emeroteca.store.database import Database, translated
from emeroteca.store.entities import telling
from emeroteca.store.entities.columns import commonest
from emeroteca.store.entities.telling import Counted
from emeroteca.store.listed import numbers

COMPANIONS = 24
"""Entities that are told to stand beside another."""


def counted(columns: Columns) -> Counted:
    """Tells in how many articles outside the trash an entity is named."""
    return _told(columns.named.counts(_kept(columns)))


def _told(counts: Rows) -> Counted:
    return lambda entity: int(counts[entity]) if entity < len(counts) else 0


def dossier(database: Database, columns: Columns, entity: Entity) -> Dossier:
    """The dossier of an entity; where a place lies is for others to say."""
    named, kept = columns.named, _kept(columns)
    mask = named.having([entity.id], len(columns)) & kept
    rows = np.flatnonzero(mask)
    dated = rows[columns.state[rows] & np.uint16(DATED) != 0]
    days = columns.day[dated]
    beside = named.counts(mask)
    beside[entity.id] = 0
    with translated("the library"):
        mentions, said = _sums(database, columns, entity.id, kept)
        companions = _companions(database, columns, beside, kept)
    order = _newest_first(columns, rows, dated)
    return Dossier(
        entity,
        mentions,
        _day(int(days.min())) if len(days) else "",
        _day(int(days.max())) if len(days) else "",
        _months(days),
        tuple(map(ArticleId, columns.ids[order].tolist())),
        _days(columns, order),
        companions,
        _links(columns, [c.entity.id for c in companions], rows),
        said,
    )


def _kept(columns: Columns) -> Mask:
    mask: Mask = columns.state & np.uint16(TRASHED) == 0
    return mask


def _sums(database: Database, columns: Columns, entity: EntityId, kept: Mask) -> tuple[int, int]:
    """How often an entity is named, and how many quotations are its own."""
    found = database.one(
        "SELECT group_concat(article), group_concat(count), group_concat(said) FROM appearances "
        "WHERE name IN (SELECT id FROM names WHERE entity = ?)",
        (entity,),
    )
    articles, counts, said = map(numbers, found or ("", "", ""))
    rows = columns.rows_of(articles)
    there = (rows >= 0) & kept[rows]
    return int(counts[there].sum()), int(said[there].sum())


def _months(days: NDArray[np.int32]) -> tuple[tuple[str, int], ...]:
    counts = np.bincount(days // 100)
    return tuple(
        (f"{month // 100:04}-{month % 100:02}", int(counts[month]))
        for month in np.flatnonzero(counts)
        if month % 100
    )


def _days(columns: Columns, rows: Rows) -> tuple[str, ...]:
    """The dates of some articles, "" for those that state none."""
    days = np.where(columns.state[rows] & np.uint8(DATED) != 0, columns.day[rows], 0)
    said = {day: _day(day) if day else "" for day in np.unique(days).tolist()}
    return tuple(said[day] for day in days.tolist())


def _day(day: int) -> str:
    """A day as ISO 8601, as precise as it is known."""
    year, month, last = day // 10000, day // 100 % 100, day % 100
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{last:02}" if last else "")


def _newest_first(columns: Columns, rows: Rows, dated: Rows) -> Rows:
    undated = np.setdiff1d(rows, dated, assume_unique=True)[::-1]
    order = np.argsort(columns.day[dated], kind="stable")[::-1]
    return np.concatenate([dated[order], undated])


def _companions(
    database: Database, columns: Columns, beside: Rows, kept: Mask
) -> tuple[Companion, ...]:
    most = commonest(beside, COMPANIONS)
    found = telling.known(database, most.tolist(), _told(columns.named.counts(kept)))
    return tuple(Companion(entity, int(beside[entity.id])) for entity in found)


def _links(columns: Columns, companions: Sequence[int], rows: Rows) -> tuple[Link, ...]:
    """In how many of some rows companions are named together."""
    named = columns.named
    place = np.full(len(named.kinds), -1, np.int32)
    place[list(companions)] = np.arange(len(companions), dtype=np.int32)
    number = np.full(len(columns), -1, np.int64)
    number[rows] = np.arange(len(rows))
    wanted = (place[named.entities] >= 0) & (number[named.rows] >= 0)
    there = np.zeros((len(companions), len(rows)), np.float32)
    there[place[named.entities[wanted]], number[named.rows[wanted]]] = 1
    together = (there @ there.T).astype(np.int64)
    return tuple(
        Link(one, other, int(together[one, other]))
        for one in range(len(companions))
        for other in range(one + 1, len(companions))
        if together[one, other]
    )
