"""A process that works on a library without end, to be killed at any moment."""

from __future__ import annotations

import mmap
import os
import random
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from emeroteca.archive import Archive
from emeroteca.archive.engines import Engines
from emeroteca.fulltext import Engine
from emeroteca.fulltext.packed.arrays import Writer
from emeroteca.model.article import ArticleId, Draft
from emeroteca.model.changes import Flag, FlagEdit, MetadataEdit, TagEdit
from emeroteca.model.indexes import IndexChoice
from emeroteca.store.database import Database
from tests.archive.drafts import draft

COMMON = ("acqua", "diga", "fiume", "ponte", "mulino", "argine", "paratoia", "sponda", "delta")
MOST = 120
"""Articles that are kept; more, and the oldest are thrown away."""

RARE, OFTEN = 0.004, 0.04
"""Of what it does, how often it builds the index anew, and how often it wants another one."""

MOVING = "moving"
"""The library whose words move to and fro."""

PLACES = (
    "opening",
    "commit",
    "between commit and mark",
    "merge",
    "upkeep",
    "database",
    "elsewhere",
)


class Board:
    """What the victim is doing, in memory that outlives it."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 2)

    def set(self, place: str) -> None:
        self._memory[0] = PLACES.index(place)

    def get(self) -> str:
        return PLACES[self._memory[0]]

    def build_anew(self, begun: bool) -> None:
        self._memory[1] = begun

    def builds_anew(self) -> bool:
        """Whether the index was being built anew because that was asked for."""
        return bool(self._memory[1])


class Victim:
    """Adds, changes, removes and tidies at random; every word of its own goes into `said` first."""

    def __init__(self, folder: Path, kind: str, said: Path, board: Board, seed: int) -> None:
        self._folder, self._kind, self._board = folder, kind, board
        self._random = random.Random(seed)
        self._said = os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def work(self, fatal: int | None) -> None:
        """Work until killed; `fatal` is the step of writing at which it kills itself, or, below
        zero, the commit of the index after which it does so before the database knows."""
        if fatal is not None and fatal > 0:
            _kill_at(fatal)
        if fatal is not None and fatal < 0:
            _kill_after_commit(-fatal, self._board)
        self._board.build_anew(False)
        self._board.set("opening")
        _watch_database(self._board)
        while True:
            archive = Archive.open(self._folder)
            if self._kind != MOVING:
                archive.choose_index(IndexChoice(self._kind))
            _watch_engine(archive._engine, self._board)
            for _ in range(self._random.randint(20, 200)):
                self._board.set("elsewhere")
                self._do_something(archive)
            archive.close()
            self._board.set("opening")

    def _do_something(self, archive: Archive) -> None:
        if self._random.random() < RARE:
            self._board.build_anew(True)
            archive.reindex()
            self._board.build_anew(False)
        if self._kind == MOVING and self._random.random() < OFTEN:
            archive.choose_index(self._random.choice(list(IndexChoice)))
        deeds: list[Callable[[], object]] = [
            lambda: archive.add([self._draft() for _ in range(self._random.randint(1, 12))]),
            lambda: self._edit(archive),
            lambda: self._edit(archive),
            lambda: self._throw_away(archive),
            archive.flush,
            lambda: archive.index_pending(self._random.randint(1, 40)),
            lambda: archive.index_pending(self._random.randint(1, 40)),
            lambda: [archive.upkeep() for _ in range(self._random.randint(1, 12))],
        ]
        self._random.choice(deeds)()

    def _edit(self, archive: Archive) -> None:
        ids = [ArticleId(i) for (i,) in archive._database.rows("SELECT id FROM articles")]
        if not ids:
            return
        article = self._random.choice(ids)
        known = archive.articles([article])[0]
        match self._random.randrange(4):
            case 0:
                metadata = replace(known.metadata, title=f"{self._word()} {self._common()}")
                archive.apply(MetadataEdit(article, metadata))
            case 1:
                archive.apply(TagEdit((article,), add=(self._word(),), remove=known.tags))
            case 2:
                archive.set_note(article, f"{self._word()} {self._common()}")
            case 3:
                archive.replace(article, self._draft())

    def _throw_away(self, archive: Archive) -> None:
        ids = [row[0] for row in archive._database.rows("SELECT id FROM articles ORDER BY id")]
        gone = [*ids[: max(0, len(ids) - MOST)], *self._random.sample(ids, len(ids) // 40)]
        archive.apply(FlagEdit(tuple(map(ArticleId, gone)), Flag.TRASHED, True))
        archive.empty_trash()

    def _draft(self) -> Draft:
        text = [self._word(), *(self._common() for _ in range(self._random.randint(5, 60)))]
        return draft(f"{self._word()} {self._common()}", " ".join(text), language="")

    def _common(self) -> str:
        return self._random.choice(COMMON)

    def _word(self) -> str:
        """A word that was never there."""
        letters = "".join(self._random.choices("bcdfglmnprstvz", k=12))
        word = "x" + "".join(map("".join, zip(letters[::2], "aeiouy", strict=True))) + letters[1::2]
        os.write(self._said, f"{word}\n".encode())
        return word


def _watch_engine(engine: Engine, board: Board) -> None:
    def watched(method: Callable[..., Any], place: str, after: str) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            board.set(place)
            result = method(*arguments, **named)
            board.set(after)
            return result

        return call

    vars(engine).update(
        commit=watched(engine.commit, "commit", "between commit and mark"),
        tidy=watched(engine.tidy, "merge", "upkeep"),
    )


def _watch_database(board: Board) -> None:
    transaction = Database.transaction

    @contextmanager
    def watched(self: Database) -> Iterator[None]:
        before = board.get()
        if before == "elsewhere":
            board.set("database")
        with transaction(self):
            yield
        if before != "opening":
            board.set("elsewhere")

    Database.transaction = watched  # type: ignore[method-assign]


def _kill_after_commit(fatal: int, board: Board) -> None:
    commits, commit = 0, Engines.commit

    def killing(self: Engines) -> None:
        nonlocal commits
        commit(self)
        commits += 1
        if commits == fatal:
            board.set("between commit and mark")
            os.kill(os.getpid(), signal.SIGKILL)

    Engines.commit = killing  # type: ignore[method-assign]


def _kill_at(fatal: int) -> None:
    """Count the steps that change what is on disk, and die before or after one of them."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps == fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def fatal_around(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            step()
            result = function(*arguments, **named)
            step()
            return result

        return call

    for owner, name in (
        (os, "fsync"),
        (os, "rename"),
        (os, "replace"),
        (os, "remove"),
        (os, "unlink"),
        (os, "rmdir"),
        (Writer, "put"),
    ):
        setattr(owner, name, fatal_around(getattr(owner, name)))

    transaction = Database.transaction

    @contextmanager
    def stepping(self: Database) -> Iterator[None]:
        step()
        within: AbstractContextManager[None] = transaction(self)
        with within:
            yield
            step()
        step()

    Database.transaction = stepping  # type: ignore[method-assign]


def run(folder: Path, kind: str, said: Path, board: Board, seed: int, fatal: int | None) -> None:
    """Be a victim; the process ends with an error where something went wrong before its death."""
    Victim(folder, kind, said, board, seed).work(fatal)
