"""Keeps annotations on their passages when an article gets another text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from emeroteca.errors import LibraryDamagedError, NotFoundError
from emeroteca.model.annotations.annotation import Annotation, AnnotationId, Suggested
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Text
from emeroteca.store import articles
from emeroteca.store.annotations import rows
from emeroteca.store.database import Database
from emeroteca.store.texts import unpack


def follow(database: Database, article: ArticleId, old: Text | None, new: Text) -> bool:
    """Place an article's annotations in its new text; returns whether any is another now.

    What is not found keeps its anchor of before and is looked for again in every later text.
    """
    anchored = [a for a in rows.of_article(database, article) if a.anchor is not None]
    if not anchored:
        return False
    every = zip(anchored, placed(anchored, old, new), strict=True)
    moved = [after for before, after in every if after != before]
    for annotation in moved:
        rows.put(database, annotation)
    return bool(moved)


def placed(annotations: Iterable[Annotation], old: Text | None, new: Text) -> Iterator[Annotation]:
    """Annotations as they stand in a new text; what is not found keeps its anchor of before."""
    from emeroteca.model.annotations.anchoring import Anchoring  # noqa: PLC0415  rapidfuzz takes its time

    anchoring = Anchoring(new, old)
    for annotation in annotations:
        if annotation.anchor is None:
            yield annotation
        elif (anchor := anchoring.place(annotation.anchor)) is None:
            yield replace(annotation, placed=False)
        else:
            yield replace(annotation, anchor=anchor, placed=True)


def checked(database: Database, annotation: Annotation) -> Annotation:
    """An annotation as it stands in its article's text of now.

    Whoever undoes a step, or marked a passage while the article was cleaned, speaks of a text that
    may be another by now.
    """
    anchor, article = annotation.anchor, annotation.article
    if anchor is None or article is None or not annotation.placed:
        return annotation
    try:
        text, _ = unpack(articles.body(database, article))
    except (LibraryDamagedError, NotFoundError):
        return annotation
    if text.content[anchor.span.start : anchor.span.end] == anchor.exact:
        return annotation
    return next(placed((annotation,), None, text))


def suggest(database: Database, annotation: AnnotationId) -> Suggested | None:
    """Where an annotation that is not placed may stand; None where nothing is like it.

    Raises `NotFoundError`, `LibraryDamagedError`.
    """
    known = rows.one(database, annotation)
    if known.anchor is None or known.article is None or known.placed:
        return None
    from emeroteca.model.annotations.suggesting import suggested  # noqa: PLC0415  as above

    text, _ = unpack(articles.body(database, known.article))
    found = suggested(text, known.anchor)
    return None if found is None else Suggested(annotation, *found)
