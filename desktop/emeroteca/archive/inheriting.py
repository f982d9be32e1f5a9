"""Lets a newer copy of a page take over what the reader wrote on the copy before.

A copy is an article of the same address whose text is largely the same; the one that came in last
is the newer one. What finds no place in its text waits there, as after any other change of a text.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.annotations.annotation import AnnotationEdit
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Inherited
from emeroteca.model.text import Text
from emeroteca.store import articles
from emeroteca.store.annotations import changing, rows
from emeroteca.store.annotations.anchoring import placed
from emeroteca.store.annotations.homes import Homes
from emeroteca.store.database import Database
from emeroteca.store.texts import unpack


def inherit(database: Database, new: Sequence[ArticleId], now: str) -> dict[ArticleId, Inherited]:
    """Move annotations to new articles that are newer copies of theirs, in the caller's
    transaction; tells what each has got."""
    if database.one("SELECT 1 FROM annotations WHERE article IS NOT NULL LIMIT 1") is None:
        return {}
    moved = ((article, _from_before(database, article, now)) for article in new)
    return {article: inherited for article, inherited in moved if inherited is not None}


def newer(database: Database, article: ArticleId) -> tuple[ArticleId, int] | None:
    """The newest later copy of an article that has annotations, and how many."""
    copies = (copy for copy, _, _ in _copies(database, article) if copy > article)
    later = next(copies, None)
    return None if later is None else (later, len(rows.of_article(database, later)))


def _from_before(database: Database, article: ArticleId, now: str) -> Inherited | None:
    """Move what is written on the copy before to an article, where there is one."""
    for older, old, new in _copies(database, article):
        if older < article:
            known = placed(rows.of_article(database, older), old, new)
            edit = AnnotationEdit(tuple(replace(one, article=article) for one in known))
            inverse = changing.apply(database, edit, now).inverse
            assert isinstance(inverse, AnnotationEdit)
            return Inherited(older, articles.one(database, older).saved, edit, inverse)
    return None


def _copies(database: Database, article: ArticleId) -> Iterator[tuple[ArticleId, Text, Text]]:
    """The other copies of an article that are annotated, outside the trash, the newest first: each
    with its text and the article's own."""
    url = articles.one(database, article).metadata.url
    homes = Homes(database, annotated=True).of("", url) if url else []
    others = [other for other in homes if other != article]
    mine = _text(database, article) if others else None
    if mine is None:
        return
    from emeroteca.model.annotations.copies import are_copies  # noqa: PLC0415  seldom needed

    for other in others:
        theirs = _text(database, other)
        if theirs is not None and are_copies(mine, theirs):
            yield other, theirs, mine


def _text(database: Database, article: ArticleId) -> Text | None:
    with contextlib.suppress(LibraryDamagedError):
        return unpack(articles.body(database, article))[0]
    return None
