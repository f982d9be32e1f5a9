"""Looking whether everything that the library promises is really there."""

from __future__ import annotations

from collections.abc import Iterator

import apsw

from emeroteca.errors import DiskError, LibraryDamagedError, NotFoundError
from emeroteca.fulltext import Engine
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Finding
from emeroteca.store import texts
from emeroteca.store.database import Database
from emeroteca.store.originals import Originals

UNREADABLE = (NotFoundError, LibraryDamagedError, DiskError)


def check(database: Database, originals: Originals, engine: Engine) -> list[Finding]:
    """Everything that is amiss; an empty list where all is well."""
    return [
        *_database(database),
        *_files(database, originals),
        *_texts(database),
        *_index(database, engine),
    ]


def _database(database: Database) -> Iterator[Finding]:
    try:
        for (verdict,) in database.rows("PRAGMA integrity_check(20)"):
            if verdict != "ok":
                yield Finding("database", None, str(verdict))
        for table, row, parent, _ in database.rows("PRAGMA foreign_key_check"):
            yield Finding("database", None, f"row {row} of {table} speaks of a missing {parent}")
    except apsw.CorruptError as error:
        yield Finding("database", None, str(error))


def _files(database: Database, originals: Originals) -> Iterator[Finding]:
    for kind, sql in (
        ("original", "SELECT source_digest, min(id) FROM articles GROUP BY 1"),
        ("asset", "SELECT digest, min(article) FROM assets GROUP BY 1"),
    ):
        for digest, article in list(database.rows(sql)):
            try:
                originals.get(digest)
            except UNREADABLE as error:
                yield Finding(kind, ArticleId(article), str(error))


def _texts(database: Database) -> Iterator[Finding]:
    sql = "SELECT id, text_digest, body FROM articles LEFT JOIN texts ON article = id"
    for article, digest, body in database.rows(sql):
        try:
            sound = body is not None and texts.digest_of(texts.unpack(body)[0]) == digest
        except LibraryDamagedError:
            sound = False
        if not sound:
            yield Finding("text", ArticleId(article), "the stored text has changed or is missing")


def _index(database: Database, engine: Engine) -> Iterator[Finding]:
    stored = {
        ArticleId(row[0]) for row in database.rows("SELECT id FROM articles WHERE indexed = 1")
    }
    if not engine.sound():
        yield Finding("index", None, "the index is not what was written")
    there = engine.indexed()
    missing, surplus = len(stored - there), len(there - {ArticleId(r[0]) for r in _all(database)})
    if missing:
        yield Finding("index", None, f"{missing} articles are missing from the index")
    if surplus:
        yield Finding("index", None, f"{surplus} articles of the index are not stored")


def _all(database: Database) -> Iterator[tuple[int]]:
    yield from database.rows("SELECT id FROM articles")
