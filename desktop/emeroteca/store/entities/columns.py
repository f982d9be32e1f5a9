"""Which articles name which entities, as numpy columns, read once and kept in step.

What an article names are names; what those stand for is a column of its own, so that a gesture
reads that again and nothing of the articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from emeroteca.model.entities.recognised import EntityKind
from emeroteca.store.database import Database, translated
from emeroteca.store.listed import Numbers, numbers

Mask = NDArray[np.bool_]
Rows = NDArray[np.intp]
Codes = NDArray[np.int32]

KINDS = {EntityKind.PERSON: 1, EntityKind.ORGANISATION: 2, EntityKind.PLACE: 3}
"""What `kinds` calls them; 0 is none, or one that the reader dropped."""

_BOUND = 500
"""Articles in one statement."""
_RELOADED = 40
"""Where an article changed for every so many names, all are read again."""


class EntityColumns:
    """Pairs of an article and an entity that it names, each once; call `refresh` before reading.

    `rows` are the articles' rows, `entities` the ids of what they name, `kinds` the kind of every
    entity by its id.
    """

    rows: Rows
    entities: Codes
    kinds: NDArray[np.int8]

    def __init__(self, database: Database, rows_of: Callable[[Numbers], Rows]) -> None:
        self._database = database
        self._rows_of = rows_of
        self._loaded = False
        self._outdated: set[int] = set()
        self._mended = False
        self._numbering = -1
        self._named = np.empty(0, np.int32), np.empty(0, np.int32)
        self._pairs = np.empty(0, np.int32), np.empty(0, np.int32)
        self._stands_for = np.zeros(1, np.int32)
        self._merged: dict[int, int] = {}
        self.kinds = np.zeros(1, np.int8)

    def outdate(self, articles: Iterable[int], mended: bool) -> None:
        """Read some articles again before the next answer, and what names stand for where a
        reader mended it."""
        self._outdated.update(articles)
        self._mended |= mended

    def refresh(self, numbering: int) -> None:
        """Read what changed, or everything where nothing was read yet; `numbering` is another one
        where articles stand in other rows."""
        changed = not self._loaded or self._mended or bool(self._outdated)
        if changed:
            with translated("the library"):
                self._read()
        if changed or numbering != self._numbering:
            articles, entities = self._pairs
            rows = self._rows_of(articles.astype(np.int64))
            there = rows >= 0
            self.rows, self.entities = rows[there], entities[there]
            self._numbering = numbering

    def having(self, wanted: Iterable[int], count: int) -> Mask:
        """Which of so many rows name any of some entities."""
        chosen = np.zeros(len(self.kinds), bool)
        chosen[[entity for entity in wanted if 0 < entity < len(chosen)]] = True
        mask = np.zeros(count, bool)
        mask[self.rows[chosen[self.entities]]] = True
        return mask

    def counts(self, among: Mask) -> Rows:
        """How many rows of a mask name each entity."""
        return np.bincount(self.entities[among[self.rows]], minlength=len(self.kinds))

    def current(self, entity: int) -> int:
        """An entity, or the one that it was made one with."""
        passed = {entity}
        while (entity := self._merged.get(entity, entity)) not in passed:
            passed.add(entity)
        return entity

    def called(self, entities: Iterable[int]) -> dict[int, str]:
        """What some entities are called."""
        listed = ", ".join(map(str, entities))
        with translated("the library"):
            return dict(
                self._database.rows(f"SELECT id, name FROM entities WHERE id IN ({listed})")
            )

    # ------------------------------------------------------------------ reading

    def _read(self) -> None:
        # What fails halfway is read as a whole the next time.
        loaded, self._loaded = self._loaded, False
        many = len(self._outdated) * _RELOADED > len(self._named[0]) + _BOUND
        if not loaded or many:
            self._named = self._appearances("1", ())
        if self._mended:
            self._stands_for, self.kinds = np.zeros(1, np.int32), np.zeros(1, np.int8)
        self._learn()
        if not loaded or self._mended:
            merged = self._database.rows("SELECT id, merged FROM entities WHERE merged > 0")
            self._merged = dict(merged)
        if not loaded or many or self._mended:
            self._pairs = self._paired(*self._named)
        if loaded and not many and self._outdated:
            self._follow(sorted(self._outdated))
        self._outdated.clear()
        self._mended, self._loaded = False, True

    def _appearances(self, where: str, bindings: tuple[int, ...]) -> tuple[Codes, Codes]:
        found = self._database.one(
            f"SELECT group_concat(article), group_concat(name) FROM appearances WHERE {where}",
            bindings,
        )
        articles, names = found or (None, None)
        return numbers(articles).astype(np.int32), numbers(names).astype(np.int32)

    def _learn(self) -> None:
        """Read what names stand for, those that are not known yet."""
        since = len(self._stands_for)
        known = self._since("names", "entity", since)
        self._stands_for = np.concatenate([self._stands_for, known.astype(np.int32)])
        since = len(self.kinds)
        code = " ".join(f"WHEN '{kind}' THEN {code}" for kind, code in KINDS.items())
        known = self._since("entities", f"(NOT dropped) * CASE kind {code} END", since)
        self.kinds = np.concatenate([self.kinds, known.astype(np.int8)])

    def _since(self, table: str, wanted: str, since: int) -> Numbers:
        """What stands in the rows of a table from one on, 0 where there is none."""
        found = self._database.one(
            f"SELECT group_concat(id), group_concat({wanted}) FROM {table} WHERE id >= ?", (since,)
        )
        ids, values = map(numbers, found or ("", ""))
        known = np.zeros(int(ids.max(initial=since - 1)) + 1 - since, np.int64)
        known[ids - since] = values
        return known

    def _paired(self, articles: Codes, names: Codes) -> tuple[Codes, Codes]:
        """The entities of articles, each once, for several names may stand for one."""
        entities = self._stands_for[names]
        there = self.kinds[entities] > 0
        pairs = (articles[there].astype(np.int64) << 32) | entities[there]
        pairs.sort()
        first = np.ones(len(pairs), bool)
        first[1:] = pairs[1:] != pairs[:-1]
        pairs = pairs[first]
        return (pairs >> 32).astype(np.int32), (pairs & 0xFFFFFFFF).astype(np.int32)

    def _follow(self, outdated: Sequence[int]) -> None:
        self._named = _without(self._named, outdated)
        self._pairs = _without(self._pairs, outdated)
        for start in range(0, len(outdated), _BOUND):
            chunk = tuple(outdated[start : start + _BOUND])
            marks = ", ".join("?" * len(chunk))
            named = self._appearances(f"article IN ({marks})", chunk)
            self._named = _joined(self._named, named)
            self._pairs = _joined(self._pairs, self._paired(*named))


def commonest(counts: Rows, most: int) -> Rows:
    """The entities of the greatest counts, the greatest first, those that came first of equals."""
    there = np.flatnonzero(counts)
    if len(there) > most:
        least = np.partition(counts[there], -most)[-most]
        there = there[counts[there] >= least]
    return there[np.argsort(-counts[there], kind="stable")][:most]


def _without(pairs: tuple[Codes, Codes], articles: Sequence[int]) -> tuple[Codes, Codes]:
    gone = np.zeros(max(int(pairs[0].max(initial=0)), articles[-1]) + 1, bool)
    gone[list(articles)] = True
    kept = ~gone[pairs[0]]
    return pairs[0][kept], pairs[1][kept]


def _joined(one: tuple[Codes, Codes], other: tuple[Codes, Codes]) -> tuple[Codes, Codes]:
    return np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1]])
