"""What the database knows of the index beside it: which one it is, and which of its commits.

Written in the transaction that takes the marks of indexed articles away, so that an index of
another time, as one that was put back from a copy, is told from the one that belongs here.
"""

from __future__ import annotations

from emeroteca.model.indexes import IndexChoice, IndexKind
from emeroteca.store.database import Database

CHOICE, KIND = "choice", "kind"


def choice(database: Database) -> IndexChoice:
    """What a person wants."""
    return IndexChoice(_option(database, CHOICE) or IndexChoice.AUTOMATIC)


def kind(database: Database) -> IndexKind:
    """The index that answers."""
    return IndexKind(_option(database, KIND) or IndexKind.WHOOSH)


def choose(database: Database, wanted: IndexChoice) -> None:
    """Write down what a person wants."""
    _set(database, CHOICE, wanted.value)


def take(database: Database, now: IndexKind) -> None:
    """Write down which index answers from now on; of others nothing is known any more."""
    _set(database, KIND, now.value)
    database.rows("DELETE FROM index_commits WHERE kind != ?", (now.value,))


def commit_of(database: Database, of: IndexKind) -> tuple[str, int] | None:
    """The origin and number of the last commit of an index that is known."""
    row = database.one("SELECT origin, number FROM index_commits WHERE kind = ?", (of.value,))
    return None if row is None else (str(row[0]), int(str(row[1])))


def record(database: Database, of: IndexKind, origin: str, number: int) -> None:
    """Write down the last commit of an index."""
    database.rows(
        "INSERT OR REPLACE INTO index_commits VALUES (?, ?, ?)", (of.value, origin, number)
    )


def _option(database: Database, name: str) -> str:
    row = database.one("SELECT value FROM index_options WHERE name = ?", (name,))
    return "" if row is None else str(row[0])


def _set(database: Database, name: str, value: str) -> None:
    database.rows("INSERT OR REPLACE INTO index_options VALUES (?, ?)", (name, value))
