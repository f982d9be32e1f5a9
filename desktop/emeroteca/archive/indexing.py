"""Bringing the full-text index up to what is stored."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence

from emeroteca.errors import NotFoundError
from emeroteca.fulltext import Document, Engine
from emeroteca.model.article import ArticleId, Draft, Metadata
from emeroteca.model.cleaning import site_key
from emeroteca.store import articles as rows
from emeroteca.store import texts
from emeroteca.store.annotations import passages
from emeroteca.store.database import Database

TOGETHER = 64
"""New articles that are made findable in one go; a commit costs as much as several."""

GATHERED = 128
"""The same for those that waited, for which nobody looks yet."""


class Indexing:
    """Adds stored articles to the index and remembers which are in it.

    `record` writes down which commit of the index the marks go by.
    """

    def __init__(
        self, database: Database, engine: Engine, record: Callable[[], None] = lambda: None
    ) -> None:
        self._database = database
        self._engine = engine
        self._record = record
        self._uncommitted: list[ArticleId] = []
        self._urgent = False
        self.version = 0
        """Rises whenever words may be found in other articles than before."""
        if engine.fresh:
            self.forget()
        else:
            self._reconcile()

    def forget(self) -> None:
        """Mark every article as not indexed."""
        self._uncommitted.clear()
        self.version += 1
        with self._database.transaction():
            self._database.rows("UPDATE articles SET indexed = 0 WHERE indexed = 1")
            self._record()

    def _reconcile(self) -> None:
        """Let the marks and the index say the same of every article."""
        there = self._engine.indexed()
        # Both are answered from small indexes; asking for the marked ones would read every row.
        stored = {i for (i,) in self._database.rows("SELECT id FROM articles")}
        waiting = {i for (i,) in self._database.rows("SELECT id FROM articles WHERE indexed = 0")}
        missing, surplus = stored - waiting - there, there - stored
        if missing:
            with self._database.transaction():
                self._database.many(
                    "UPDATE articles SET indexed = 0 WHERE id = ?", [(i,) for i in missing]
                )
        if surplus:
            self.remove(sorted(surplus))

    def pending(self) -> int:
        """How many articles wait."""
        row = self._database.one("SELECT count(*) FROM articles WHERE indexed = 0")
        return (int(str(row[0])) if row else 0) - len(self._uncommitted)

    def follow(self, new: Sequence[Document]) -> None:
        """Index articles that were just stored, a batch of batches at a time."""
        self._add(new)
        self._urgent = self._urgent or bool(new)
        if len(self._uncommitted) >= TOGETHER:
            self.commit()

    def step(self, limit: int) -> int:
        """Index some of those that wait; every so often they are made findable."""
        taken = set(self._uncommitted)
        rows_ = self._database.rows(
            "SELECT id FROM articles WHERE indexed = 0 ORDER BY id DESC LIMIT ?",
            (limit + len(taken),),
        )
        waiting = [ArticleId(i) for (i,) in rows_ if i not in taken][:limit]
        self._add(self.documents(waiting))
        if len(self._uncommitted) >= GATHERED or not self.pending():
            self.commit()
        return len(waiting)

    def flush(self) -> None:
        """Make new articles findable; those that waited have time."""
        if self._urgent:
            self.commit()

    def remove(self, gone: Sequence[ArticleId]) -> None:
        """Forget articles that are no more."""
        self._engine.remove(gone)
        out = set(gone)
        self._uncommitted = [i for i in self._uncommitted if i not in out]
        self._engine.commit()
        self._done()

    def commit(self) -> None:
        """Make what was added findable, then take the marks away: in this order, for a crash."""
        if self._uncommitted:
            self._engine.commit()
            self._done()

    def _done(self) -> None:
        """Write down what the index has committed."""
        self.version += 1
        done, self._uncommitted, self._urgent = self._uncommitted, [], False
        with self._database.transaction():
            self._database.many(
                "UPDATE articles SET indexed = 1 WHERE id = ?", [(i,) for i in done]
            )
            self._record()

    def _add(self, documents: Sequence[Document]) -> None:
        if documents:
            self._engine.add(documents)
            self._uncommitted += [document.id for document in documents]

    def documents(self, ids: Sequence[ArticleId]) -> list[Document]:
        """What is searched for in some articles; those that are not there are left out."""
        found = []
        for article in ids:
            with contextlib.suppress(NotFoundError):
                found.append(self.document(article))
        return found

    def document(self, article: ArticleId) -> Document:
        """What is searched for in a stored article; raises `NotFoundError`."""
        known = rows.one(self._database, article)
        text = texts.characters(rows.body(self._database, article))
        return Document(
            article,
            title=known.metadata.title,
            subtitle=known.metadata.subtitle,
            text=text,
            byline=known.metadata.byline,
            site=known.metadata.site,
            address=_host(known.metadata),
            tags=known.tags,
            language=known.metadata.language,
            note=passages.notes(self._database, article),
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
