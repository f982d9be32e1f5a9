"""Which watched entities some articles name."""

from __future__ import annotations

from collections.abc import Iterable

from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import Arrival
from emeroteca.store.database import Database


def arrivals(database: Database, articles: Iterable[ArticleId]) -> list[Arrival]:
    """Those articles outside the trash that name a watched entity, the newest first."""
    listed = ", ".join(str(int(article)) for article in articles)
    found: dict[tuple[ArticleId, str], list[str]] = {}
    for article, title, name in database.rows(
        "SELECT DISTINCT articles.id, articles.title, entities.name "
        "FROM entities JOIN names ON names.entity = entities.id "
        "JOIN appearances ON appearances.name = names.id "
        "JOIN articles ON articles.id = appearances.article "
        "WHERE entities.watched AND NOT entities.dropped AND articles.trashed = '' "
        f"AND appearances.article IN ({listed}) ORDER BY articles.id DESC, entities.name"
    ):
        found.setdefault((ArticleId(article), title), []).append(name)
    return [Arrival(article, title, tuple(names)) for (article, title), names in found.items()]
