"""One note for each article."""

from __future__ import annotations

from emeroteca.model.article import ArticleId
from emeroteca.store.database import Database


def get(database: Database, article: ArticleId) -> str:
    """The note on an article, "" where there is none."""
    row = database.one("SELECT note FROM notes WHERE article = ?", (article,))
    return str(row[0]) if row else ""


def put(database: Database, article: ArticleId, note: str, now: str) -> None:
    """Replace the note on an article; an empty one is removed."""
    if note.strip():
        database.rows("INSERT OR REPLACE INTO notes VALUES (?, ?, ?)", (article, note, now))
    else:
        database.rows("DELETE FROM notes WHERE article = ?", (article,))
    database.rows("UPDATE articles SET indexed = 0 WHERE id = ?", (article,))
