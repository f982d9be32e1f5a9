"""Reads highlights of Readwise Reader from its API, which lists them with the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from emeroteca.exchange.incoming import Incoming, mappings, moment, names, text
from emeroteca.exchange.reading.readwise_text import unmarked

Item = Mapping[str, Any]


def fits(data: object) -> bool:
    """Whether data is an answer that lists documents, or the list."""
    return any({"category", "parent_id"} <= item.keys() for item in islice(_items(data), 20))


def incoming(data: object) -> list[Incoming]:
    """The highlights with the notes on them, and the notes on documents."""
    items = list(_items(data))
    known = {text(item.get("id")): item for item in items}
    notes: dict[str, list[str]] = {}
    for item in items:
        if item.get("category") == "note":
            notes.setdefault(text(item.get("parent_id")), []).append(text(item.get("content")))
    return [made for item in items for made in _of(item, known, notes)]


def _items(data: object) -> Iterator[Item]:
    return mappings(data.get("results") if isinstance(data, Mapping) else data)


def _of(
    item: Item, known: Mapping[str, Item], notes: Mapping[str, list[str]]
) -> Iterator[Incoming]:
    kind, name = item.get("category"), text(item.get("id"))
    parent = known.get(text(item.get("parent_id")))
    if kind == "highlight":
        yield _made(item, parent or {}, unmarked(text(item.get("content"))), notes.get(name, ()))
    elif kind == "note" and parent is None:
        yield _made(item, {}, "", [text(item.get("content"))])
    elif kind != "note" and (item.get("notes") or notes.get(name)):
        yield _made(item, item, "", notes.get(name, ()))


def _made(item: Item, document: Item, exact: str, notes: list[str] | tuple[()]) -> Incoming:
    tags = item.get("tags") if exact else None
    return Incoming(
        url=text(document.get("source_url")) or text(document.get("url")),
        title=text(document.get("title")),
        exact=exact,
        note="\n\n".join(filter(None, (text(item.get("notes")), *notes))),
        tags=names(list(tags.values()) if isinstance(tags, Mapping) else tags),
        created=moment(item.get("created_at")),
        changed=moment(item.get("updated_at")),
    )
