"""Searches under a name, in the order that a person gave them."""

from __future__ import annotations

import json

from emeroteca.model.changes import Changes, SearchesEdit
from emeroteca.model.saved_searches import SavedSearch, from_plain, to_plain
from emeroteca.store.database import Database


def all_of(database: Database) -> tuple[SavedSearch, ...]:
    """The saved searches in their order."""
    sql = "SELECT asked, name, seen, id FROM saved_searches ORDER BY position, id"
    return tuple(
        from_plain(_read(str(asked)), str(name), int(seen), int(identifier))
        for asked, name, seen, identifier in database.rows(sql)
    )


def apply(database: Database, edit: SearchesEdit) -> Changes:
    """Make the saved searches those of an edit, in the caller's transaction."""
    before = all_of(database)
    seen = {search.id: search.seen for search in before}
    database.rows("DELETE FROM saved_searches")
    database.many(
        "INSERT INTO saved_searches (id, position, name, asked, seen) VALUES (?, ?, ?, ?, ?)",
        [
            (
                search.id or None,
                position,
                search.name,
                json.dumps(to_plain(search), ensure_ascii=False),
                max(search.seen, seen.get(search.id, 0)),
            )
            for position, search in enumerate(edit.searches)
        ],
    )
    return Changes(inverse=SearchesEdit(before), searches=True)


def saw(database: Database, search: int, article: int) -> None:
    """Keep the newest article that was listed; who looks at an older list has not seen less."""
    database.rows("UPDATE saved_searches SET seen = max(seen, ?) WHERE id = ?", (article, search))


def _read(asked: str) -> object:
    try:
        return json.loads(asked)
    except ValueError:
        return {}
