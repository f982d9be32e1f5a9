"""`annotate` and `annotations`: marking passages, and listing what is marked."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from emeroteca.archive import Archive
from emeroteca.cli import output
from emeroteca.exchange.portable import stated
from emeroteca.model.annotations.annotation import (
    Annotation,
    AnnotationEdit,
    Colour,
    MarkStyle,
    NotebookQuery,
)
from emeroteca.model.annotations.passage import passage
from emeroteca.model.article import ArticleId
from emeroteca.model.text import Span

PAGE = 1000


def annotate(parsed: argparse.Namespace) -> int:
    """Mark a passage and print it; 1 where the text has no such passage, 2 where it is none.

    Raises `NotFoundError`.
    """
    output.prepare()
    if not 0 <= parsed.start < parsed.end:
        print("--start must be at least 0 and less than --end", file=sys.stderr)
        return 2
    archive = Archive.open(parsed.library)
    try:
        article = ArticleId(parsed.id)
        opened = archive.open_article(article)
        if parsed.end > len(opened.text.content):
            print(f"the text ends at {len(opened.text.content)}", file=sys.stderr)
            return 1
        made = Annotation(
            article=article,
            anchor=passage(opened.text, Span(parsed.start, parsed.end)),
            colour=Colour(parsed.colour),
            style=MarkStyle.UNDERLINE if parsed.underline else MarkStyle.HIGHLIGHT,
            note=parsed.note,
            tags=tuple(dict.fromkeys(tag.strip() for tag in parsed.tag if tag.strip())),
        )
        undoing = archive.apply(AnnotationEdit((made,))).inverse
        assert isinstance(undoing, AnnotationEdit)
        stored = archive.annotation(undoing.remove[0])
        while archive.index_pending(64):
            pass
    finally:
        archive.close()
    _print(stored, opened.article.metadata.title, parsed.json)
    return 0


def list_annotations(parsed: argparse.Namespace) -> int:
    """Print the annotations of an article, or all outside the trash; raises `NotFoundError`."""
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        for annotation, title in _of(archive, parsed.id):
            _print(annotation, title, parsed.json)
    finally:
        archive.close()
    return 0


def _of(archive: Archive, number: int | None) -> Iterator[tuple[Annotation, str]]:
    if number is not None:
        article = ArticleId(number)
        title = archive.open_article(article).article.metadata.title
        yield from ((annotation, title) for annotation in archive.annotations_of(article))
        return
    told = 0
    while page := archive.notebook(NotebookQuery(), PAGE, told):
        told += len(page)
        yield from ((noted.annotation, noted.title) for noted in page)


def _print(annotation: Annotation, title: str, json: bool) -> None:
    if json:
        output.put(described(annotation, title))
        return
    about = f"{annotation.id}  {title or 'free'}"
    passage_ = annotation.anchor.exact if annotation.anchor is not None else ""
    lost = "" if annotation.placed else "  (its passage was not found again)"
    print(f"{about}  ·  {annotation.colour}{lost}")
    if passage_:
        print(f"    “{passage_}”")
    written = "  ".join((annotation.note, *(f"#{tag}" for tag in annotation.tags))).strip()
    if written:
        print(f"    {written}")


def described(annotation: Annotation, title: str) -> dict[str, Any]:
    """An annotation in the words of the W3C's selectors."""
    anchor = annotation.anchor
    return {
        "id": annotation.id,
        "article": annotation.article,
        "title": output.known(title),
        "start": None if anchor is None else anchor.span.start,
        "end": None if anchor is None else anchor.span.end,
        "exact": None if anchor is None else anchor.exact,
        "prefix": None if anchor is None else anchor.prefix,
        "suffix": None if anchor is None else anchor.suffix,
        "entity": annotation.entity,
        **stated(annotation),
    }
