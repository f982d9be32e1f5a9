"""Lets a newer copy of a page take over what the reader wrote on the copy before.

A copy is an article of the same address whose text is largely the same; the one that came in last
is the newer one. What finds no place in its text waits there, as after any other change of a text.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.annotations.annotation import Annotation, AnnotationEdit
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Inherited
from emeroteca.model.text import Text
from emeroteca.store import articles
from emeroteca.store.annotations import changing, rows
from emeroteca.store.annotations.homes import Homes
from emeroteca.store.database import Database
from emeroteca.store.texts import unpack


def inherit(database: Database, new: Sequence[ArticleId], now: str) -> dict[ArticleId, Inherited]:
    """Move annotations to new articles that are newer copies of theirs, in the caller's
    transaction; tells what each has got."""
    if database.one("SELECT 1 FROM annotations WHERE article IS NOT NULL LIMIT 1") is None:
        return {}
    # Looked up for each: one of them may have inherited what the next one of its page inherits.
    moved = (
        (article, _from_before(database, Homes(database, annotated=True), article, now))
        for article in new
    )
    return {article: inherited for article, inherited in moved if inherited is not None}


def newer(database: Database, article: ArticleId) -> tuple[ArticleId, int] | None:
    """The newest later copy of an article that has annotations, and how many."""
    for copy in _copies(database, Homes(database, annotated=True), article):
        if copy > article and (found := rows.of_article(database, copy)):
            return copy, len(found)
    return None


def _from_before(
    database: Database, homes: Homes, article: ArticleId, now: str
) -> Inherited | None:
    for older in _copies(database, homes, article):
        known = rows.of_article(database, older) if older < article else ()
        if known:
            return _move(database, older, article, known, now)
    return None


def _copies(database: Database, homes: Homes, article: ArticleId) -> list[ArticleId]:
    """The other copies of an article that are annotated, outside the trash, the newest first."""
    url = articles.one(database, article).metadata.url
    others = [other for other in homes.of("", url) if other != article] if url else []
    if not others:
        return []
    from emeroteca.model.annotations.copies import are_copies  # noqa: PLC0415  seldom needed

    mine = _text(database, article)
    texts = ((other, _text(database, other)) for other in others)
    return [other for other, text in texts if mine and text and are_copies(mine, text)]


def _text(database: Database, article: ArticleId) -> Text | None:
    with contextlib.suppress(LibraryDamagedError):
        return unpack(articles.body(database, article))[0]
    return None


def _move(
    database: Database,
    older: ArticleId,
    article: ArticleId,
    known: Sequence[Annotation],
    now: str,
) -> Inherited | None:
    from emeroteca.model.annotations.anchoring import Anchoring  # noqa: PLC0415  rapidfuzz takes its time

    old, new = _text(database, older), _text(database, article)
    if new is None:
        return None
    placing = Anchoring(new, old)
    put = []
    for annotation in known:
        anchor = None if annotation.anchor is None else placing.place(annotation.anchor)
        placed = anchor is not None or annotation.anchor is None
        stands = anchor or annotation.anchor
        put.append(replace(annotation, article=article, anchor=stands, placed=placed))
    changes = changing.apply(database, AnnotationEdit(tuple(put)), now)
    assert isinstance(changes.inverse, AnnotationEdit)
    saved = articles.one(database, older).saved
    return Inherited(older, saved, AnnotationEdit(tuple(put)), changes.inverse)
