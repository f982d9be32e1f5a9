"""Bringing the full-text index up to what is stored."""

from __future__ import annotations

from collections.abc import Sequence

from emeroteca.fulltext import Document, Engine
from emeroteca.model.article import ArticleId, Draft, Metadata
from emeroteca.model.cleaning import site_key
from emeroteca.store import articles as rows
from emeroteca.store import notes, texts
from emeroteca.store.database import Database

TOGETHER = 64
"""Articles of an import that are indexed in one go; a commit of Whoosh costs as much as several."""


class Indexing:
    """Adds stored articles to the index and remembers which are in it."""

    def __init__(self, database: Database, engine: Engine) -> None:
        self._database = database
        self._engine = engine
        self._uncommitted: list[ArticleId] = []
        self.version = 0
        """Rises whenever words may be found in other articles than before."""
        if engine.fresh:
            self.forget()

    def forget(self) -> None:
        """Mark every article as not indexed."""
        self._uncommitted.clear()
        with self._database.transaction():
            self._database.rows("UPDATE articles SET indexed = 0 WHERE indexed = 1")

    def pending(self) -> int:
        """How many articles wait."""
        row = self._database.one("SELECT count(*) FROM articles WHERE indexed = 0")
        return (int(str(row[0])) if row else 0) - len(self._uncommitted)

    def follow(self, new: Sequence[Document]) -> None:
        """Index articles that were just stored, a batch of batches at a time."""
        self._add(new)
        if len(self._uncommitted) >= TOGETHER:
            self.commit()

    def step(self, limit: int) -> int:
        """Index some of those that wait and make them findable."""
        self.commit()
        waiting = [
            ArticleId(row[0])
            for row in self._database.rows(
                "SELECT id FROM articles WHERE indexed = 0 ORDER BY id DESC LIMIT ?", (limit,)
            )
        ]
        self._add([self.document(article) for article in waiting])
        self.commit()
        return len(waiting)

    def remove(self, gone: Sequence[ArticleId]) -> None:
        """Forget articles that are no more."""
        self._engine.remove(gone)
        self._engine.commit()
        self.version += 1

    def commit(self) -> None:
        """Make what was added findable, then take the marks away: in this order, for a crash."""
        if not self._uncommitted:
            return
        self._engine.commit()
        self.version += 1
        done, self._uncommitted = self._uncommitted, []
        with self._database.transaction():
            self._database.many(
                "UPDATE articles SET indexed = 1 WHERE id = ?", [(i,) for i in done]
            )

    def _add(self, documents: Sequence[Document]) -> None:
        if documents:
            self._engine.add(documents)
            self._uncommitted += [document.id for document in documents]

    def document(self, article: ArticleId) -> Document:
        """What is searched for in a stored article; raises `NotFoundError`."""
        known = rows.one(self._database, article)
        text, _ = texts.unpack(rows.body(self._database, article))
        return Document(
            article,
            title=known.metadata.title,
            subtitle=known.metadata.subtitle,
            text=text.content,
            byline=known.metadata.byline,
            site=known.metadata.site,
            address=_host(known.metadata),
            tags=known.tags,
            language=known.metadata.language,
            note=notes.get(self._database, article),
        )


def document_of(article: ArticleId, draft: Draft) -> Document:
    """What is searched for in a draft that has just become an article."""
    known = draft.metadata
    return Document(
        article,
        title=known.title,
        subtitle=known.subtitle,
        text=draft.text.content,
        byline=known.byline,
        site=known.site,
        language=known.language,
        address=_host(known),
    )


def _host(known: Metadata) -> str:
    return site_key(known.url, "")
