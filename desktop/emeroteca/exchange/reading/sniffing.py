"""Reads a file of notes and highlights of whichever program it is."""

from __future__ import annotations

import csv
from collections.abc import Callable
from itertools import chain

from emeroteca.errors import NoAnnotationsError
from emeroteca.exchange.incoming import Incoming
from emeroteca.exchange.reading import (
    decoding,
    hypothesis,
    omnivore,
    readwise,
    readwise_markdown,
    readwise_reader,
    w3c,
    wallabag,
)

_READERS: tuple[tuple[Callable[[object], bool], Callable[[object], list[Incoming]]], ...] = (
    (hypothesis.fits, hypothesis.incoming),
    (wallabag.fits, wallabag.incoming),
    (omnivore.fits, omnivore.incoming),
    (readwise_reader.fits, readwise_reader.incoming),
    (readwise.fits, readwise.incoming),
    (w3c.fits, w3c.incoming),
)
_LISTS = ("rows", "results", "items", "annotations", "highlights")
_PAGES = ("rows", "results")


def read(data: bytes, name: str = "") -> list[Incoming]:
    """What a file holds; raises `NoAnnotationsError`, which calls it by a name."""
    try:
        found = _read(data)
    except (ValueError, RecursionError, csv.Error):
        found = None
    if found is None:
        raise NoAnnotationsError(name)
    return found


def _read(data: bytes) -> list[Incoming] | None:
    if omnivore.fits_archive(data):
        return omnivore.from_archive(data)
    content = decoding.characters(data)
    if content.lstrip()[:1] in ("{", "["):
        return _of_json(_joined(decoding.values(content)))
    if readwise_markdown.fits(content):
        return readwise_markdown.incoming(content)
    names, delimiter = decoding.columns(content)
    for columns, incoming in (
        (readwise.COLUMNS, readwise.from_table),
        (hypothesis.COLUMNS, hypothesis.from_table),
    ):
        if decoding.has(names, columns):
            return incoming(decoding.rows(content, delimiter))
    return None


def _of_json(data: object) -> list[Incoming] | None:
    for fits, incoming in _READERS:
        if fits(data):
            return incoming(data)
    empty = isinstance(data, dict) and any(data.get(name) == [] for name in _LISTS)
    return [] if empty else None


def _joined(data: object) -> object:
    """The answers of an API that tells page after page, as one."""
    if isinstance(data, list) and data and all(isinstance(page, dict) for page in data):
        for key in _PAGES:
            lists = [page.get(key) for page in data]
            if all(isinstance(one, list) for one in lists):
                return {key: list(chain.from_iterable(lists))}
    return data
