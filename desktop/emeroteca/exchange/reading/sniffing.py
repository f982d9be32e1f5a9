"""Reads a file of notes and highlights of whichever program it is."""

from __future__ import annotations

import json
from collections.abc import Callable

from emeroteca.errors import UnknownFormatError
from emeroteca.exchange.incoming import Incoming
from emeroteca.exchange.reading import hypothesis, omnivore, readwise, w3c

_READERS: tuple[tuple[Callable[[object], bool], Callable[[object], list[Incoming]]], ...] = (
    (hypothesis.fits, hypothesis.incoming),
    (omnivore.fits, omnivore.incoming),
    (readwise.fits, readwise.incoming),
    (w3c.fits, w3c.incoming),
)


def read(data: bytes) -> list[Incoming]:
    """What a file holds; raises `UnknownFormatError`."""
    if omnivore.fits_archive(data):
        return omnivore.from_archive(data)
    content = data.decode("utf-8-sig", "replace")
    try:
        plain = json.loads(content)
    except (ValueError, RecursionError):
        if readwise.fits_table(content.partition("\n")[0]):
            return readwise.from_table(content)
        raise UnknownFormatError("no notes or highlights") from None
    for fits, incoming in _READERS:
        if fits(plain):
            return incoming(plain)
    if isinstance(plain, dict) and (plain.get("items") == [] or plain.get("rows") == []):
        return []
    raise UnknownFormatError("no notes or highlights")
