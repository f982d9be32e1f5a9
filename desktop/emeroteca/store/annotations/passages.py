"""What is searched of annotations: the marked passages, and the notes and tags of articles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from emeroteca.model.article import ArticleId
from emeroteca.store.database import Database

NOTED = "SELECT DISTINCT article FROM annotations WHERE note != '' AND article IS NOT NULL"
"""The articles with a note, on the whole or on a passage."""

MARKED = "SELECT DISTINCT article FROM annotations WHERE start IS NOT NULL AND article IS NOT NULL"
"""The articles in which a passage is marked."""


def of_articles(database: Database, some: Sequence[int]) -> Iterator[tuple[ArticleId, str, str]]:
    """The marked passages of some articles, each with the article and its language."""
    found = database.rows(
        "SELECT article, language, exact FROM annotations JOIN articles ON articles.id = article "
        "WHERE start IS NOT NULL AND article IN (SELECT value FROM json_each(?)) ORDER BY article",
        (json.dumps(list(some)),),
    )
    for article, language, exact in found:
        yield ArticleId(int(article)), str(language), str(exact)


def notes(database: Database, article: ArticleId) -> str:
    """The notes on an article and its passages with their tags, as the index is told them."""
    found = database.rows(
        "SELECT note, tags FROM annotations WHERE article = ? AND (note != '' OR tags != '[]') "
        "ORDER BY start, end, id",
        (article,),
    )
    return "\n".join("\n".join((str(note), *json.loads(tags))) for note, tags in found)
