"""All annotations as one table of comma-separated values."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from emeroteca.exchange.portable import Portable
from emeroteca.model.annotations.annotation import Annotation

COLUMNS = (
    *("id", "title", "author", "site", "url", "published", "saved", "sha256"),
    *("start", "end", "quotation", "colour", "style", "note", "tags", "created", "modified"),
    "placed",
)


def written(articles: Iterable[Portable], free: Iterable[Annotation] = ()) -> Iterator[str]:
    """A line for each annotation and each note on an article, one by one, names on top."""
    yield _line(COLUMNS)
    for article in articles:
        yield from map(_line, _of(article))
    yield from (_line(_row(annotation, _awaited(annotation))) for annotation in free)


def _line(values: Iterable[object]) -> str:
    made = io.StringIO()
    csv.writer(made).writerow(values)
    return made.getvalue()


def _awaited(annotation: Annotation) -> tuple[str, ...]:
    """What is told of an article that the library does not have, in the columns of one."""
    awaits = annotation.awaits
    if awaits is None:
        return ("",) * 7
    return (_harmless(awaits.title), "", "", _harmless(awaits.url), "", "", awaits.sha256)


def _of(article: Portable) -> Iterator[list[object]]:
    known = article.article.metadata
    about = (known.title, known.byline, known.site, known.url, known.published)
    about_ = tuple(map(_harmless, (*about, article.article.saved, article.article.source_digest)))
    if article.note:
        note = _harmless(article.note)
        yield ["", *about_, "", "", "", "", "", note, "", "", "", ""]
    yield from (_row(annotation, about_) for annotation in article.annotations)


def _row(annotation: Annotation, about: tuple[str, ...]) -> list[object]:
    anchor = annotation.anchor
    place = ("", "", "") if anchor is None else (anchor.span.start, anchor.span.end, anchor.exact)
    return [
        annotation.id,
        *about,
        *place[:2],
        _harmless(str(place[2])),
        annotation.colour.value,
        annotation.style.value,
        _harmless(annotation.note),
        _harmless(", ".join(annotation.tags)),
        annotation.created,
        annotation.changed,
        "yes" if annotation.placed else "no",
    ]


def _harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
