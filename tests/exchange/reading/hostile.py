"""Exports of our own writing, and what somebody with bad intentions makes of them."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

from emeroteca.errors import NoAnnotationsError
from emeroteca.exchange.incoming import Incoming
from emeroteca.exchange.reading.sniffing import read

URL = "https://faro.example/piena"
QUOTE = {"type": "TextQuoteSelector", "exact": "due metri", "prefix": "di ", "suffix": "."}
POSITION = {"type": "TextPositionSelector", "start": 3, "end": 12}
CREATED = "2024-05-01T10:00:00Z"
SAMPLES: dict[str, Any] = {
    "hypothesis": {
        "rows": [
            {
                "id": "a",
                "uri": URL,
                "text": "Nota",
                "tags": ["acqua"],
                "created": CREATED,
                "document": {"title": ["Piena"]},
                "target": [{"source": URL, "selector": [POSITION, QUOTE]}],
            },
            {"id": "b", "uri": URL, "text": "Sì", "user_info": {}, "references": ["a"]},
        ]
    },
    "readwise": {
        "results": [
            {
                "title": "Piena",
                "source_url": URL,
                "document_note": "Nota",
                "highlights": [{"text": "**due**", "tags": [{"name": "x"}], "color": "blue"}],
            }
        ]
    },
    "reader": {
        "results": [
            {"id": "d", "category": "article", "parent_id": None, "url": URL, "notes": "Nota"},
            {"id": "h", "category": "highlight", "parent_id": "d", "content": "due", "tags": {}},
            {"id": "n", "category": "note", "parent_id": "h", "content": "Nota"},
        ]
    },
    "omnivore": [{"slug": "p", "url": URL, "highlights": [{"quote": "due", "labels": ["x"]}]}],
    "wallabag": [{"url": URL, "is_archived": 0, "annotations": [{"quote": "due", "text": "x"}]}],
    "w3c": {
        "type": "AnnotationPage",
        "items": [
            {
                "id": "urn:emeroteca:annotation:7",
                "created": CREATED,
                "body": [{"value": "Nota", "purpose": "commenting"}],
                "target": {
                    "source": {"id": URL, "title": "Piena", "sha256": "0" * 64},
                    "selector": [POSITION, QUOTE],
                    "styleClass": "underline blue",
                },
            },
            {"id": "urn:emeroteca:note:1", "body": "x", "target": "urn:emeroteca:entity:3"},
        ],
    },
}
TABLE = (
    "Highlight,Book Title,Note,Tags,Color,Highlighted at\n" + '"due, metri",Piena,"a\nb",x,blue,\n'
)
MARKDOWN = (
    f"# P\n- URL: {URL}\n\n## Highlights\n- due ([View Highlight](https://readwise.io/o/1))\n"
)
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**30,
    1e308,
    "",
    "\x00\ud800",
    "a" * 5000,
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    "https://[",
    [],
    {},
    [[]],
    [None],
    {"a": 1},
    [{"type": 5}],
    f"urn:emeroteca:annotation:{'9' * 5000}",
)
DEEP = 120


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def spots(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in nested lists and objects, as what holds it and its key."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from spots(value[key])


def deep(value: Any, depth: int) -> Any:
    for _ in range(depth):
        value = {"items": [value]} if depth % 2 else [value]
    return value


def otherwise(sample: Any, chance: random.Random) -> Any:
    """A sample in which some places hold something else, or nothing."""
    changed = {"": copy.deepcopy(sample)}
    for _ in range(chance.randrange(1, 4)):
        holder, key = chance.choice(list(spots(changed)))
        odd = chance.randrange(len(ODD) + 3)
        if odd < len(ODD):
            holder[key] = copy.deepcopy(ODD[odd])
        elif odd == len(ODD):
            holder[key] = deep(holder[key], DEEP + chance.randrange(2))
        elif odd == len(ODD) + 1:
            holder[key] = [holder[key]] * 3
        elif isinstance(holder, dict) and key:
            del holder[key]
    return changed[""]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Bytes of which some are others, missing, or in another encoding."""
    match chance.randrange(5):
        case 0:
            return data[: chance.randrange(len(data))]
        case 1:
            return b"\xef\xbb\xbf" + data
        case 2:
            return data.decode("utf-8", "replace").encode("utf-16")
        case 3:
            return data.decode("utf-8", "replace").encode("utf-16-le")
    spoilt = bytearray(data)
    for _ in range(8):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def read_or_refused(data: bytes) -> list[Incoming]:
    try:
        return read(data)
    except NoAnnotationsError:
        return []
