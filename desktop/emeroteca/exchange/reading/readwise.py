"""Reads highlights of Readwise, as CSV or from its API."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from emeroteca.exchange.incoming import COLOURS, Incoming, mappings, moment, names, text, texts
from emeroteca.exchange.reading.readwise_text import unmarked
from emeroteca.model.annotations.annotation import Colour

COLUMNS = "Highlight|Book Title"
"""The columns by which its table is known."""


def from_table(rows: Iterable[Mapping[str, Any]]) -> list[Incoming]:
    """The highlights of a CSV, which tells no addresses: articles are known by their titles."""
    return [
        Incoming(
            title=_field(row, "Book Title"),
            exact=unmarked(_field(row, "Highlight")),
            note=_field(row, "Note"),
            tags=texts(re.split(r"\s*,\s*", _field(row, "Tags"))),
            colour=COLOURS.get(_field(row, "Color").lower(), Colour.YELLOW),
            created=moment(_field(row, "Highlighted at")),
        )
        for row in rows
        if _field(row, "Highlight") or _field(row, "Note")
    ]


def fits(data: object) -> bool:
    """Whether data is an answer of the export API, its list of books, or a list of highlights."""
    return any(_is_book(item) or _is_highlight(item) for item in islice(_items(data), 20))


def incoming(data: object) -> list[Incoming]:
    """The notes on books, and every highlight that is not marked as deleted."""
    return [made for item in _items(data) for made in _of(item)]


def _items(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, Mapping):
        data = data.get("results", data.get("highlights"))
    return mappings(data)


def _is_book(item: Mapping[str, Any]) -> bool:
    return isinstance(item.get("highlights"), list) and "slug" not in item


def _is_highlight(item: Mapping[str, Any]) -> bool:
    return isinstance(item.get("text"), str) and bool(
        {"book_id", "highlighted_at", "source_url", "source_type"} & item.keys()
    )


def _of(item: Mapping[str, Any]) -> Iterator[Incoming]:
    if not _is_book(item):
        yield from _highlights(item, [item])
        return
    note = text(item.get("document_note"))
    if note:
        yield Incoming(url=_address(item), title=text(item.get("title")), note=note)
    yield from _highlights(item, mappings(item.get("highlights")))


def _highlights(
    book: Mapping[str, Any], highlights: Iterable[Mapping[str, Any]]
) -> Iterator[Incoming]:
    for highlight in highlights:
        if highlight.get("is_deleted"):
            continue
        yield Incoming(
            url=_address(book),
            title=text(book.get("title")),
            exact=unmarked(text(highlight.get("text"))),
            note=text(highlight.get("note")),
            tags=names(highlight.get("tags")),
            colour=COLOURS.get(text(highlight.get("color")).lower(), Colour.YELLOW),
            created=moment(highlight.get("highlighted_at")) or moment(highlight.get("created_at")),
            changed=moment(highlight.get("updated_at")) or moment(highlight.get("updated")),
        )


def _address(item: Mapping[str, Any]) -> str:
    told = (text(item.get(name)) for name in ("source_url", "unique_url", "url"))
    return next(filter(None, told), "")


def _field(row: Mapping[str, Any], name: str) -> str:
    return text(row.get(name)).strip()
