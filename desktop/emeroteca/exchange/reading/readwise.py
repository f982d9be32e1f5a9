"""Reads highlights of Readwise, as CSV or from its export API."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from emeroteca.exchange.incoming import COLOURS, Incoming, mappings, moment, names, text, texts
from emeroteca.model.annotations.annotation import Colour

_COLUMNS = {"Highlight", "Book Title"}


def fits_table(head: str) -> bool:
    """Whether the first line of a file is that of its CSV."""
    return set(next(csv.reader([head.lstrip("\ufeff")]), [])) >= _COLUMNS


def from_table(content: str) -> list[Incoming]:
    """The highlights of a CSV, which tells no addresses: articles are known by their titles."""
    rows = csv.DictReader(io.StringIO(content.lstrip("\ufeff")))
    return [
        Incoming(
            title=_field(row, "Book Title"),
            exact=_field(row, "Highlight"),
            note=_field(row, "Note"),
            tags=texts(re.split(r"\s*,\s*", _field(row, "Tags"))),
            colour=COLOURS.get(_field(row, "Color").lower(), Colour.YELLOW),
            created=moment(_field(row, "Highlighted at")),
        )
        for row in rows
        if _field(row, "Highlight")
    ]


def fits(data: object) -> bool:
    """Whether data is an answer of the export API, or its list of books."""
    first = next(_books(data), None)
    return first is not None and isinstance(first.get("highlights"), list) and "slug" not in first


def incoming(data: object) -> list[Incoming]:
    """The highlights of every book that is not marked as deleted."""
    return [
        _of(book, highlight)
        for book in _books(data)
        for highlight in mappings(book.get("highlights"))
        if not highlight.get("is_deleted")
    ]


def _books(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, Mapping):
        data = data.get("results")
    return mappings(data)


def _of(book: Mapping[str, Any], highlight: Mapping[str, Any]) -> Incoming:
    return Incoming(
        url=text(book.get("source_url")) or text(book.get("unique_url")),
        title=text(book.get("title")),
        exact=text(highlight.get("text")),
        note=text(highlight.get("note")),
        tags=names(highlight.get("tags")),
        colour=COLOURS.get(text(highlight.get("color")).lower(), Colour.YELLOW),
        created=moment(highlight.get("highlighted_at")) or moment(highlight.get("created_at")),
        changed=moment(highlight.get("updated_at")) or moment(highlight.get("updated")),
    )


def _field(row: Mapping[str | Any, str | Any], name: str) -> str:
    return text(row.get(name)).strip()
