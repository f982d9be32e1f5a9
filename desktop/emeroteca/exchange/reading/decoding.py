"""Turns the bytes of an export into characters, values of JSON, or rows of a table."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = ",\t;"


def characters(data: bytes) -> str:
    """What bytes say, in UTF-8 or what their beginning tells."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    encoding = json.detect_encoding(data[:4]) if data[:1] else "utf-8"
    return data.decode(encoding, "replace")


def values(content: str) -> object:
    """JSON, or lines of JSON as a list; raises `ValueError` where it is neither."""
    try:
        return json.loads(content)
    except ValueError:
        lines = [line for line in content.splitlines() if line.strip()]
        if len(lines) < 2 or not lines[0].lstrip().startswith("{"):
            raise
        return [json.loads(line) for line in lines]


def columns(content: str) -> tuple[frozenset[str], str]:
    """The names in the first line of a table, and what parts them."""
    head = content.partition("\n")[0]
    parted = [(next(csv.reader([head], delimiter=d), []), d) for d in _DELIMITERS]
    names, delimiter = max(parted, key=lambda found: len(found[0]))
    return frozenset(names), delimiter


def rows(content: str, delimiter: str) -> Iterator[Mapping[str, Any]]:
    """The lines of a table by the names of its columns; raises `csv.Error`."""
    yield from csv.DictReader(io.StringIO(content, newline=""), delimiter=delimiter)


def has(names: Collection[str], wanted: str) -> bool:
    """Whether a table has some columns, their names parted by bars."""
    return all(name in names for name in wanted.split("|"))
