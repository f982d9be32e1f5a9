"""Annotations made by hand, for tests that need some."""

from __future__ import annotations

from typing import Any

from emeroteca.archive import Archive
from emeroteca.model.annotations.annotation import Anchor, Annotation, AnnotationEdit
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span


def on(archive: Archive, article: ArticleId, words: str, **rest: Any) -> Annotation:
    """An annotation on the first place of an article where some words stand, not stored."""
    content = archive.open_article(article).text.content
    at = content.index(words)
    end = at + len(words)
    anchor = Anchor(Span(at, end), words, content[max(0, at - 64) : at], content[end : end + 64])
    return Annotation(article=article, anchor=anchor, **rest)


def mark(archive: Archive, article: ArticleId, words: str, **rest: Any) -> Annotation:
    """Store such an annotation."""
    return put(archive, on(archive, article, words, **rest))


def put(archive: Archive, annotation: Annotation) -> Annotation:
    """Store an annotation; as it is stored."""
    inverse = archive.apply(AnnotationEdit((annotation,))).inverse
    assert isinstance(inverse, AnnotationEdit)
    (identifier,) = inverse.remove or tuple(old.id for old in inverse.put)
    return archive.annotation(identifier)
