"""Reads the annotations in wallabag's export of its entries as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from emeroteca.exchange.incoming import Incoming, mappings, moment, text


def fits(data: object) -> bool:
    """Whether data is a list of its entries."""
    first = next(_entries(data), None)
    return (
        first is not None
        and isinstance(first.get("annotations"), list)
        and not {"uri", "target"} & first.keys()
        and bool({"is_archived", "domain_name", "url"} & first.keys())
    )


def incoming(data: object) -> list[Incoming]:
    """The annotations of every entry; it tells their words and no more of their places."""
    return [
        Incoming(
            url=text(entry.get("given_url")) or text(entry.get("url")),
            title=text(entry.get("title")),
            exact=text(annotation.get("quote")),
            note=text(annotation.get("text")),
            created=moment(annotation.get("created_at")),
            changed=moment(annotation.get("updated_at")),
        )
        for entry in _entries(data)
        for annotation in mappings(entry.get("annotations"))
    ]


def _entries(data: object) -> Iterator[Mapping[str, Any]]:
    return mappings([data] if isinstance(data, Mapping) else data)
