"""Which articles wait to be read for names; the mark is in the database and survives a crash."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.store.database import Database

_WAITS = "FROM articles WHERE unrecognised > 0 AND trashed = ''"


def expect(database: Database, version: str) -> None:
    """Let every article be read anew where another recogniser read them, what was opened first."""
    known = database.one("SELECT version FROM recogniser")
    if known is not None and known[0] == version:
        return
    database.rows("DELETE FROM recogniser")
    database.rows("INSERT INTO recogniser VALUES (?)", (version,))
    database.rows(
        "UPDATE articles SET unrecognised = 1 + (unread = 0) WHERE unrecognised = 0 AND "
        "id NOT IN (SELECT article FROM recognised WHERE version = ?)",
        (version,),
    )


def first(database: Database, limit: int) -> list[ArticleId]:
    """Those that come next: what was opened first, then the last saved."""
    sql = f"SELECT id {_WAITS} ORDER BY unrecognised DESC, id DESC LIMIT ?"
    return [ArticleId(row[0]) for row in database.rows(sql, (limit,))]


def count(database: Database) -> int:
    """How many articles wait, outside the trash."""
    row = database.one(f"SELECT count(*) {_WAITS}")
    return int(str(row[0])) if row else 0


def waits(database: Database, article: ArticleId) -> bool:
    """Whether an article waits."""
    row = database.one("SELECT unrecognised FROM articles WHERE id = ?", (article,))
    return row is not None and row[0] != 0


def mark(database: Database, article: ArticleId) -> None:
    """Let an article be read again."""
    database.rows(
        "UPDATE articles SET unrecognised = max(unrecognised, 1 + (unread = 0)) WHERE id = ?",
        (article,),
    )


def urge(database: Database, article: ArticleId) -> None:
    """Let an article that waits be the next."""
    database.rows(
        "UPDATE articles SET unrecognised = "
        "(SELECT max(unrecognised) + 1 FROM articles WHERE unrecognised > 0) "
        "WHERE id = ? AND unrecognised > 0",
        (article,),
    )


def clear(database: Database, article: ArticleId, text_digest: str = "") -> None:
    """Take the mark away; with a digest only while the article has that text."""
    database.rows(
        "UPDATE articles SET unrecognised = 0 WHERE id = ? AND ? IN ('', text_digest)",
        (article, text_digest),
    )


def forget_trash(database: Database) -> None:
    """Forget what was recognised in everything in the trash, and what was said of it."""
    for table in ("recognised", "appearances", "entity_here", "entity_added"):
        database.rows(
            f"DELETE FROM {table} WHERE article IN (SELECT id FROM articles WHERE trashed != '')"
        )
