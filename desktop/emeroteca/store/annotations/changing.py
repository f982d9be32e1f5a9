"""Changing annotations, with the edit that undoes it."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from emeroteca.errors import LibraryDamagedError
from emeroteca.model.annotations.annotation import (
    NEW,
    Annotation,
    AnnotationEdit,
    AnnotationId,
)
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Changes
from emeroteca.store.annotations import mentions, rows
from emeroteca.store.annotations.anchoring import checked
from emeroteca.store.database import Database
from emeroteca.store.entities import appearances


def apply(database: Database, edit: AnnotationEdit, now: str) -> Changes:
    """Remove and store what an edit says, in the caller's transaction.

    What is about an article that is gone for good is passed over.
    """
    named = {*edit.remove, *(given.id for given in edit.put)} - {NEW}
    before = rows.several(database, named)
    removed = {one for one in edit.remove if one in before}
    rows.remove(database, removed)
    kept = {one: was for one, was in before.items() if one not in removed}
    put: dict[AnnotationId, Annotation] = {}
    for given in edit.put:
        stored = _as_stored(database, given, kept.get(given.id), now)
        if _is_there(database, given.article) and kept.get(given.id) != stored:
            identifier = rows.put(database, stored)
            put[identifier] = kept[identifier] = replace(stored, id=identifier)
    differing = [one for one in {*removed, *put} if before.get(one) != kept.get(one)]
    for one in differing:
        _to_index(database, before.get(one), kept.get(one))
    _keep_names(database, before, put)
    return _told(before, kept, sorted(differing))


def _keep_names(
    database: Database,
    before: dict[AnnotationId, Annotation],
    put: dict[AnnotationId, Annotation],
) -> None:
    """Keep which names stand in the passages that are other ones than before."""
    read: dict[ArticleId, mentions.Named] = {}
    for one, now in put.items():
        was, article = before.get(one), now.article
        if article is None or now.anchor is None or (was and was.anchor == now.anchor):
            continue
        if article not in read:
            read[article] = ()
            with contextlib.suppress(LibraryDamagedError):
                read[article] = appearances.named(database, article)
        mentions.of_annotation(database, one, now.anchor.span, read[article])


def _as_stored(
    database: Database, given: Annotation, known: Annotation | None, now: str
) -> Annotation:
    dated = replace(given, created=given.created or now, changed=given.changed or now)
    stays = known is not None and known.anchor == given.anchor and known.placed
    return dated if stays else checked(database, dated)


def _is_there(database: Database, article: ArticleId | None) -> bool:
    if article is None:
        return True
    return database.one("SELECT 1 FROM articles WHERE id = ?", (article,)) is not None


def _to_index(database: Database, *states: Annotation | None) -> None:
    """Mark the articles of an annotation for the index, where what is written differs between its
    states; colours and places are not searched."""
    told = {(s.article, s.note, s.tags) if s and (s.note or s.tags) else None for s in states}
    if len(told) > 1:
        articles = {state.article for state in states if state is not None}
        database.many("UPDATE articles SET indexed = 0 WHERE id = ?", [(a,) for a in articles])


def _told(
    before: dict[AnnotationId, Annotation],
    after: dict[AnnotationId, Annotation],
    differing: list[AnnotationId],
) -> Changes:
    if not differing:
        return Changes()
    states = [state for one in differing for state in (before.get(one), after.get(one)) if state]
    articles = {state.article for state in states if state.article is not None}
    return Changes(
        inverse=AnnotationEdit(
            tuple(before[one] for one in differing if one in before),
            tuple(one for one in differing if one not in before),
        ),
        annotations=frozenset(articles),
        notebook=True,
    )
