"""Finds notes by what they are called."""

from __future__ import annotations

from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.annotations.wiki import folded
from emeroteca.store.annotations.rows import COLUMNS, made_of
from emeroteca.store.database import Database

_THERE = (
    "(article IS NULL OR article IN (SELECT id FROM articles WHERE trashed = '')) "
    "ORDER BY changed DESC, id DESC"
)


def begun(database: Database, words: str, limit: int) -> list[Annotation]:
    """Notes outside the trash in whose names all words begin so, the last changed first."""
    wanted = folded(words).split()
    if not wanted:
        return []
    holds = " AND ".join("instr(' ' || named, ' ' || ?)" for _ in wanted)
    found = database.rows(
        f"SELECT {COLUMNS} FROM annotations WHERE named != '' AND {holds} AND {_THERE} LIMIT ?",
        (*wanted, limit),
    )
    return [made_of(row) for row in found]


def called(database: Database, name: str) -> Annotation | None:
    """The note of a name, the last changed one."""
    found = database.rows(
        f"SELECT {COLUMNS} FROM annotations WHERE named != '' AND named = ? AND {_THERE} LIMIT 1",
        (folded(name),),
    )
    return next(map(made_of, found), None)
