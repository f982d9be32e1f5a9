"""Reads annotations of Hypothesis, from its API or as its client exports them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from emeroteca.exchange.incoming import Incoming, mappings, moment, several, text, texts

COLUMNS = "URL|Quote|Comment"
"""The columns by which its client's table is known."""


def fits(data: object) -> bool:
    """Whether data is a list of them, or an answer or export that holds one."""
    return any("uri" in item for item in islice(_items(data), 20))


def incoming(data: object) -> list[Incoming]:
    """The annotations, and notes on pages; an answer stands in the note of what it answers."""
    made: dict[object, Incoming] = {}
    answers: list[tuple[object, Mapping[str, Any]]] = []
    for item in _items(data):
        asked = _references(item)
        if asked:
            answers.append((asked[0], item))
        else:
            made[text(item.get("id")) or len(made)] = _of(item)
    for answered, item in sorted(answers, key=lambda answer: text(answer[1].get("created"))):
        if answered in made:
            root = made[answered]
            note = "\n\n".join(filter(None, (root.note, _said(item))))
            made[answered] = replace(root, note=note)
        else:
            made[len(made)] = _of(item)
    return list(made.values())


def from_table(rows: Iterable[Mapping[str, Any]]) -> list[Incoming]:
    """The annotations of its client's table, in which answers are lines of their own."""
    return [
        Incoming(
            url=text(row.get("URL")).strip(),
            exact=text(row.get("Quote")).strip(),
            note=text(row.get("Comment")).strip(),
            tags=texts(text(row.get("Tags")).split(",")),
            created=moment(row.get("Created at")),
        )
        for row in rows
        if text(row.get("Quote")).strip() or text(row.get("Comment")).strip()
    ]


def _items(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, Mapping):
        data = data.get("rows", data.get("annotations"))
    yield from mappings(data)


def _references(item: Mapping[str, Any]) -> tuple[str, ...]:
    return texts(item.get("references"))


def _said(item: Mapping[str, Any]) -> str:
    """What somebody answered, with the name."""
    known = item.get("user_info")
    name = text(known.get("display_name")) if isinstance(known, Mapping) else ""
    name = name or text(item.get("user")).removeprefix("acct:").partition("@")[0]
    said = text(item.get("text"))
    return f"**{name}**: {said}" if name and said else said


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
    for target in several(item.get("target")):
        if isinstance(target, Mapping):
            yield from mappings(several(target.get("selector")))
