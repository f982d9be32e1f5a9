"""Which articles are to be cleaned again; the mark is in the database and survives a crash."""

from __future__ import annotations

from collections.abc import Iterable

from emeroteca.model.article import ArticleId
from emeroteca.store.database import Database


def mark(database: Database, ids: Iterable[ArticleId]) -> None:
    """Mark articles; who is marked last is cleaned first."""
    number = _next(database)
    database.many("UPDATE articles SET stale = ? WHERE id = ?", [(number, i) for i in ids])


def mark_site(database: Database, site: str) -> None:
    """Mark every article of a site."""
    database.rows("UPDATE articles SET stale = ? WHERE site_key = ?", (_next(database), site))


def mark_all(database: Database) -> None:
    """Mark every article."""
    database.rows("UPDATE articles SET stale = ?", (_next(database),))


def count(database: Database) -> int:
    """How many articles wait."""
    row = database.one("SELECT count(*) FROM articles WHERE stale > 0")
    return int(str(row[0])) if row else 0


def first(database: Database, limit: int) -> list[ArticleId]:
    """Those that come next, the last marked first."""
    sql = "SELECT id FROM articles WHERE stale > 0 ORDER BY stale DESC, id DESC LIMIT ?"
    return [ArticleId(row[0]) for row in database.rows(sql, (limit,))]


def clear(database: Database, ids: Iterable[ArticleId] | None = None) -> None:
    """Take the marks away from some articles, or from all."""
    if ids is None:
        database.rows("UPDATE articles SET stale = 0 WHERE stale > 0")
    else:
        database.many("UPDATE articles SET stale = 0 WHERE id = ?", [(i,) for i in ids])


def _next(database: Database) -> int:
    row = database.one("SELECT max(stale) FROM articles WHERE stale > 0")
    return int(str((row or (0,))[0] or 0)) + 1
