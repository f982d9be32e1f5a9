"""A real library of the invented articles, filled through the store's own insert."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from emeroteca.model.article import Draft, Metadata, Source
from emeroteca.store import articles as rows
from emeroteca.store.database import Bindings, Database
from tests.archive.drafts import text_of
from tests.benchmarks.search.corpus import Made

SAVED = "2026-01-01T00:00:00+00:00"


def fill(folder: Path, batches: Iterable[list[Made]]) -> int:
    """Store articles, a transaction for each batch; returns the bytes of what is searched."""
    database = Database(folder)
    size = 0
    for batch in batches:
        with database.transaction():
            for article in batch:
                identifier = rows.insert(database, draft_of(article), SAVED)
                assert identifier == article.number + 1
                size += sum(len(part.encode()) for part in (article.title, article.text))
                tags: list[Bindings] = [(identifier, tag) for tag in article.tags]
                database.many("INSERT INTO tags VALUES (?, ?)", tags)
            database.rows("UPDATE articles SET indexed = 1 WHERE indexed = 0")
    database.close()
    return size


def draft_of(article: Made) -> Draft:
    """An invented article as if it had been imported; its page is left out."""
    data = article.text.encode()
    digest = hashlib.sha256(data).hexdigest()
    return Draft(
        Metadata(
            title=article.title,
            subtitle=article.subtitle,
            byline=article.byline,
            site=article.site,
            published=article.published,
            language=article.language,
        ),
        text_of(*article.text.split("\n")),
        (),
        "",
        Source(data, digest, "text/plain", f"{article.number}.txt", "utf-8"),
    )
