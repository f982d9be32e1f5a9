"""What lists go by of every article, a numpy column each, kept in step with the database.

Rows stand in the order of the ids. New articles have the greatest ids, so they are appended; what
changed is read again by its id when somebody asks next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from emeroteca.store import days
from emeroteca.store.annotations import passages
from emeroteca.store.database import Database, translated
from emeroteca.store.entities.columns import EntityColumns
from emeroteca.store.listed import Numbers, numbers
from emeroteca.store.vocabulary import Vocabulary

Rows = NDArray[np.intp]
Mask = NDArray[np.bool_]

UNREAD, STARRED, ARCHIVED, TRASHED, DATED, NOTED, PICTURED, TAGGED, MARKED = (
    1 << n for n in range(9)
)
"""The bits of `state`; `DATED` is an article that states when it was published."""

_COLUMNS = (
    ("ids", "id", np.int64),
    (
        "state",
        f"(unread != 0) * {UNREAD} + (starred != 0) * {STARRED} + (archived != 0) * {ARCHIVED} + "
        f"(trashed != '') * {TRASHED} + (published GLOB '[0-9][0-9][0-9][0-9]*') * {DATED}",
        np.uint16,
    ),
    ("words", "words", np.int64),
    ("day", days.sql("date_key"), np.int32),
    ("saved", "coalesce(unixepoch(saved), 0)", np.int64),
    ("site", "site", np.int32),
    ("language", "language", np.int32),
)
_NAMES = tuple(name for name, _, _ in _COLUMNS)
_ALL = "1"
_FETCHED = 4096
"""Rows that are Python objects at the same time."""
_BOUND = 500
"""Ids in one statement."""
_RELOADED = 4
"""Where more than one in so many articles changed, all are read again."""

Block = dict[str, NDArray[Any]]


class Columns:
    """The columns of all articles; call `refresh` before reading them.

    `day` is the date that lists are sorted by (`days`), `saved` seconds since 1970, `site` and
    `language` codes of `sites` and `languages`. `tag_rows` and `tag_codes` are pairs: an article's
    row and one of its tags, a code of `tags`. `moves` counts how often orders may have changed,
    `numberings` how often articles may stand in other rows. What `named` tells of entities is read
    when it is first asked for.
    """

    ids: Numbers
    state: NDArray[np.uint16]
    words: Numbers
    day: NDArray[np.int32]
    saved: Numbers
    site: NDArray[np.int32]
    language: NDArray[np.int32]
    tag_rows: Rows
    tag_codes: NDArray[np.int32]

    def __init__(self, database: Database) -> None:
        self._database = database
        self.sites, self.languages, self.tags = Vocabulary(), Vocabulary(), Vocabulary()
        self.moves = self.numberings = 0
        self._named = EntityColumns(database, self.rows_of)
        self._loaded = False
        self._outdated: set[int] = set()
        self._room: Block = {}
        self._count = 0
        self._row_of = np.empty(0, np.int32)

    def __len__(self) -> int:
        return self._count

    # ------------------------------------------------------------------ keeping in step

    def outdate_named(
        self, articles: Iterable[int], names: Iterable[int] = (), entities: Iterable[int] = ()
    ) -> None:
        """Read again what some articles name, and what some names and entities are."""
        self._named.outdate(articles, names, entities)

    @property
    def named(self) -> EntityColumns:
        """Which articles name which entities, as it is now."""
        self._named.refresh(self.numberings)
        return self._named

    def outdate(self, ids: Iterable[int], moved: bool) -> None:
        """Read some articles again before the next answer; `moved` where lists may be ordered
        otherwise."""
        self._outdated.update(ids)
        self.moves += moved

    def refresh(self) -> None:
        """Read what changed, or everything where nothing was read yet."""
        if self._loaded and not self._outdated:
            return
        # What fails halfway is read as a whole the next time.
        loaded, self._loaded = self._loaded, False
        with translated("the library"):
            if not loaded or len(self._outdated) * _RELOADED > self._count + _BOUND:
                self._load()
            else:
                self._follow(sorted(self._outdated))
        self._outdated.clear()
        self._loaded = True

    def rows_of(self, ids: Numbers) -> Rows:
        """The rows of articles; -1 for one that is not there."""
        known = (ids >= 0) & (ids < len(self._row_of))
        rows = self._row_of[np.where(known, ids, 0)] if len(self._row_of) else np.zeros_like(ids)
        return np.where(known, rows, -1).astype(np.intp)

    # ------------------------------------------------------------------ reading

    def _load(self) -> None:
        self._room, self._count = _empty(), 0
        self.numberings += 1
        self.tag_rows, self.tag_codes = np.empty(0, np.intp), np.empty(0, np.int32)
        for block in self._read(_ALL, ()):
            self._append(block)
        self._number()
        self._hang(_ALL, ())

    def _follow(self, outdated: Sequence[int]) -> None:
        gone: list[int] = []
        for start in range(0, len(outdated), _BOUND):
            chunk = tuple(outdated[start : start + _BOUND])
            gone += self._read_again(chunk)
        if gone:
            self._remove(self.rows_of(np.array(gone, np.int64)))

    def _read_again(self, chunk: tuple[int, ...]) -> list[int]:
        """Read some articles again; returns those that are no more."""
        marks = ", ".join("?" * len(chunk))
        before = self.rows_of(np.array(chunk, np.int64))
        self._unhang(before[before >= 0])
        there: list[int] = []
        for block in self._read(f"id IN ({marks})", chunk):
            there += block["ids"].tolist()
            rows = self.rows_of(block["ids"])
            old = rows >= 0
            for name, column in block.items():
                self._room[name][rows[old]] = column[old]
            self._append({name: column[~old] for name, column in block.items()})
        self._number()
        self._hang(f"article IN ({marks})", chunk)
        kept = set(there)
        return [i for i, row in zip(chunk, before, strict=True) if row >= 0 and i not in kept]

    def _read(self, where: str, bindings: tuple[int, ...]) -> Iterator[Block]:
        """The rows of articles in the order of their ids, some thousands at a time."""
        wanted = ", ".join(sql for _, sql, _ in _COLUMNS)
        cursor = self._database.rows(
            f"SELECT {wanted} FROM articles WHERE {where} ORDER BY id", bindings
        )
        while rows := list(islice(cursor, _FETCHED)):
            found: dict[str, Any] = dict(zip(_NAMES, zip(*rows, strict=True), strict=True))
            found["site"] = self.sites.encode(found["site"])
            found["language"] = self.languages.encode(found["language"])
            yield {name: np.array(found[name], kind) for name, _, kind in _COLUMNS}

    def _hang(self, where: str, bindings: tuple[int, ...]) -> None:
        """Read what hangs on articles: notes, marked passages, pictures that are shown, tags."""
        listed = "SELECT group_concat(article) FROM"
        self._mark(NOTED, f"{listed} ({passages.NOTED}) WHERE {where}", bindings)
        self._mark(MARKED, f"{listed} ({passages.MARKED}) WHERE {where}", bindings)
        self._mark(PICTURED, f"{listed} assets WHERE used = 1 AND {where}", bindings)
        tags = list(
            self._database.rows(
                f"SELECT name, count(*), group_concat(article) FROM tags WHERE {where} "
                "GROUP BY name",
                bindings,
            )
        )
        rows = self.rows_of(numbers(",".join(ids for _, _, ids in tags)))
        codes = np.repeat(self.tags.encode(name for name, _, _ in tags), [n for _, n, _ in tags])
        self.state[rows] |= np.uint16(TAGGED)
        self.tag_rows = np.concatenate([self.tag_rows, rows])
        self.tag_codes = np.concatenate([self.tag_codes, codes])

    def _mark(self, bit: int, sql: str, bindings: tuple[int, ...]) -> None:
        found = self._database.one(sql, bindings)
        self.state[self.rows_of(numbers(found[0] if found else None))] |= np.uint16(bit)

    def _unhang(self, rows: Rows) -> None:
        if not len(rows) or not (self.state[rows] & TAGGED).any():
            return
        kept = ~np.isin(self.tag_rows, rows)
        self.tag_rows, self.tag_codes = self.tag_rows[kept], self.tag_codes[kept]

    # ------------------------------------------------------------------ the arrays

    def _append(self, block: Block) -> None:
        new = len(block["ids"])
        for name, column in block.items():
            room = self._room[name]
            if self._count + new > len(room):
                # With room to spare, so that an import does not copy everything each time.
                grown = np.empty((self._count + new) * 5 // 4 + _FETCHED, room.dtype)
                grown[: self._count] = room[: self._count]
                self._room[name] = room = grown
            room[self._count : self._count + new] = column
        self._count += new
        self.numberings += new > 0

    def _remove(self, rows: Rows) -> None:
        kept = np.ones(self._count, bool)
        kept[rows] = False
        left = int(kept.sum())
        for room in self._room.values():
            room[:left] = room[: self._count][kept]
        moved = np.cumsum(kept) - 1
        hung = kept[self.tag_rows]
        self.tag_rows, self.tag_codes = moved[self.tag_rows[hung]], self.tag_codes[hung]
        self._count = left
        self.numberings += 1
        self._number()

    def _number(self) -> None:
        """Name the columns as far as they are filled, and note where every id stands."""
        for name, room in self._room.items():
            setattr(self, name, room[: self._count])
        # Ids are given out one after the other, so a place for each costs little.
        self._row_of = np.full(int(self.ids[-1]) + 1 if self._count else 0, -1, np.int32)
        self._row_of[self.ids] = np.arange(self._count, dtype=np.int32)


def _empty() -> Block:
    return {name: np.empty(0, kind) for name, _, kind in _COLUMNS}
