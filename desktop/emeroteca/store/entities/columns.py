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

_CODES = " ".join(f"WHEN '{kind}' THEN {code}" for kind, code in KINDS.items())
_KIND = f"(NOT dropped) * CASE kind {_CODES} END"

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
        self._mended_names: set[int] = set()
        self._mended_entities: set[int] = set()
        self._numbering = -1
        self._named = np.empty(0, np.int32), np.empty(0, np.int32)
        self._pairs = np.empty(0, np.int32), np.empty(0, np.int32)
        self._stands_for = np.zeros(1, np.int32)
        self._merged: dict[int, int] = {}
        self.kinds = np.zeros(1, np.int8)

    def outdate(
        self, articles: Iterable[int], names: Iterable[int] = (), entities: Iterable[int] = ()
    ) -> None:
        """Read again, before the next answer, what some articles name, and what some names and
        entities are that a reader mended."""
        self._outdated.update(articles)
        self._mended_names.update(names)
        self._mended_entities.update(entities)

    def refresh(self, numbering: int) -> None:
        """Read what changed, or everything where nothing was read yet; `numbering` is another one
        where articles stand in other rows."""
        mended = self._mended_names or self._mended_entities
        changed = not self._loaded or bool(mended or self._outdated)
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
        if not loaded or len(self._outdated) * _RELOADED > len(self._named[0]) + _BOUND:
            self._load()
        else:
            self._learn()
            self._follow_mended()
            if self._outdated:
                self._follow(sorted(self._outdated))
        for waiting in (self._outdated, self._mended_names, self._mended_entities):
            waiting.clear()
        self._loaded = True

    def _load(self) -> None:
        self._stands_for, self.kinds = np.zeros(1, np.int32), np.zeros(1, np.int8)
        self._learn()
        merged = self._database.rows("SELECT id, merged FROM entities WHERE merged > 0")
        self._merged = dict(merged)
        self._named = self._appearances("1", ())
        self._pairs = self._paired(*self._named)

    def _appearances(self, where: str, bindings: tuple[int, ...]) -> tuple[Codes, Codes]:
        found = self._database.one(
            f"SELECT group_concat(article), group_concat(name) FROM appearances WHERE {where}",
            bindings,
        )
        articles, names = found or (None, None)
        return numbers(articles).astype(np.int32), numbers(names).astype(np.int32)

    def _learn(self) -> None:
        """Read what names stand for, those that are not known yet, and what entities are."""
        known = self._since("names", "entity", len(self._stands_for))
        self._stands_for = np.concatenate([self._stands_for, known.astype(np.int32)])
        known = self._since("entities", _KIND, len(self.kinds))
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

    def _follow_mended(self) -> None:
        """Read again what a reader mended, and pair the articles anew that name it."""
        if not self._mended_names and not self._mended_entities:
            return
        mended = np.zeros(len(self._stands_for), bool)
        mended[[name for name in self._mended_names if name < len(mended)]] = True
        touched = np.zeros(len(self.kinds), bool)
        touched[[entity for entity in self._mended_entities if entity < len(touched)]] = True
        mended |= touched[self._stands_for]
        listed = ", ".join(map(str, self._mended_names))
        for name, entity in self._database.rows(
            f"SELECT id, entity FROM names WHERE id IN ({listed})"
        ):
            self._stands_for[name] = entity
        listed = ", ".join(map(str, self._mended_entities))
        for entity, kind, merged in self._database.rows(
            f"SELECT id, {_KIND}, merged FROM entities WHERE id IN ({listed})"
        ):
            self.kinds[entity] = kind
            self._merged.pop(entity, None)
            self._merged |= {entity: merged} if merged else {}
        mended |= touched[self._stands_for]
        articles, names = self._named
        there = _flagged(articles, articles[mended[names]])
        kept = ~_flagged(self._pairs[0], articles[mended[names]])
        anew = self._paired(articles[there], names[there])
        self._pairs = _joined((self._pairs[0][kept], self._pairs[1][kept]), anew)

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
    kept = ~_flagged(pairs[0], np.array(articles, np.int32))
    return pairs[0][kept], pairs[1][kept]


def _flagged(articles: Codes, wanted: Codes) -> Mask:
    """Which of some articles are among others."""
    most = max(int(articles.max(initial=0)), int(wanted.max(initial=0)))
    flags = np.zeros(most + 1, bool)
    flags[wanted] = True
    return flags[articles]


def _joined(one: tuple[Codes, Codes], other: tuple[Codes, Codes]) -> tuple[Codes, Codes]:
    return np.concatenate([one[0], other[0]]), np.concatenate([one[1], other[1]])
