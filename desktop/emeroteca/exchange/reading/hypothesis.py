"""Reads annotations of Hypothesis, from its API or as its client exports them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from emeroteca.exchange.incoming import Incoming, moment, text, texts


def fits(data: object) -> bool:
    """Whether data is a list of them, or an answer or export that holds one."""
    first = next(_items(data), None)
    return first is not None and "uri" in first


def incoming(data: object) -> list[Incoming]:
    """The annotations, and notes on pages; answers to others' annotations are left out."""
    return [_of(item) for item in _items(data) if not item.get("references")]


def _items(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, Mapping):
        data = data.get("rows", data.get("annotations"))
    if isinstance(data, list):
        yield from (item for item in data if isinstance(item, Mapping))


def _of(item: Mapping[str, Any]) -> Incoming:
    document = item.get("document")
    titles = texts(document.get("title")) if isinstance(document, Mapping) else ()
    made = Incoming(
        url=text(item.get("uri")),
        title=titles[0] if titles else "",
        note=text(item.get("text")),
        tags=texts(item.get("tags")),
        created=moment(item.get("created")),
        changed=moment(item.get("updated")),
    )
    for selector in _selectors(item):
        if selector.get("type") == "TextQuoteSelector":
            # Its positions are those of the page with everything around the article.
            return replace(
                made,
                exact=text(selector.get("exact")),
                prefix=text(selector.get("prefix")),
                suffix=text(selector.get("suffix")),
            )
    return made


def _selectors(item: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    targets = item.get("target")
    for target in targets if isinstance(targets, list) else ():
        selectors = target.get("selector") if isinstance(target, Mapping) else None
        for selector in selectors if isinstance(selectors, list) else ():
            if isinstance(selector, Mapping):
                yield selector
