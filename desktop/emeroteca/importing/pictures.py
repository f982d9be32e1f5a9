"""Finds the best stored picture behind an image element; nothing is fetched."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import unquote_to_bytes

from lxml.html import HtmlElement

from emeroteca.importing import images
from emeroteca.importing.markup import elements
from emeroteca.model.article import Asset

_TRIES = 8
_MAX_TOTAL = 100 * 1024 * 1024
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-image")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_DATA = re.compile(r"data:image/[\w.+-]+((?:;[\w=.+-]+)*),", re.IGNORECASE)

Resolve = Callable[[str], bytes | None]


class Pictures:
    """The pictures of one capture; each is read once and kept once."""

    def __init__(self, resolve: Resolve) -> None:
        self._resolve = resolve
        self._read: dict[str, Asset | None] = {}
        self._named: dict[str, Asset] = {}
        self._total = 0
        self.assets: dict[str, Asset] = {}

    def best(self, image: HtmlElement) -> Asset | None:
        """The largest picture that came with the capture for an <img>, or None."""
        found = [a for a in map(self.load, _addresses(image)) if a is not None]
        largest = max(found, key=lambda a: a.width * a.height, default=None)
        if largest is None or images.is_pixel(largest.width, largest.height):
            return None
        return largest

    def keep(self, asset: Asset) -> None:
        """Say that the article shows a picture, so that it is stored."""
        self.assets[asset.digest] = self._named.get(asset.digest, asset)

    def load(self, address: str) -> Asset | None:
        """The picture at an address inside the capture."""
        key = address if len(address) < 300 else str(hash(address))
        if key not in self._read:
            inside = address[:5].lower() == "data:"
            data = _from_data(address) if inside else self._resolve(address)
            fits = data is not None and self._total + len(data) <= _MAX_TOTAL
            asset = images.asset(data) if data is not None and fits else None
            self._total += len(asset.data) if asset else 0
            self._read[key] = asset if asset is None or inside else self._with_name(asset, address)
        return self._read[key]

    def _with_name(self, asset: Asset, address: str) -> Asset:
        """The picture with all that the capture calls it by, one a line."""
        before = self._named.get(asset.digest)
        names = f"{before.address}\n{address}" if before is not None else address
        named = self._named[asset.digest] = replace(asset, address=names)
        if asset.digest in self.assets:
            self.assets[asset.digest] = named
        return named


def _addresses(image: HtmlElement) -> Iterator[str]:
    """Every address an image names, itself first, without doubles."""
    places = [image]
    parent = image.getparent()
    if parent is not None and parent.tag == "picture":
        places += [s for s in elements(parent, "source") if isinstance(s, HtmlElement)]
    seen: set[str] = set()
    for place in places:
        for address in (*_plain(place), *_from_sets(place)):
            if address and address not in seen and len(seen) < _TRIES:
                seen.add(address)
                yield address


def _plain(place: HtmlElement) -> Iterator[str]:
    for name in _SOURCES:
        yield str(place.get(name) or "").strip()


def _from_sets(place: HtmlElement) -> Iterator[str]:
    """The addresses of a srcset, the largest first."""
    for name in _SETS:
        entries = re.findall(
            r"(data:[^\s]+|[^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wx])?", place.get(name) or ""
        )
        for address, _ in sorted(entries, key=lambda e: -float(e[1].strip(".") or 1)):
            yield address


def _from_data(address: str) -> bytes | None:
    match = _DATA.match(address)
    if match is None or len(address) > images.MAX_BYTES * 3 // 2:
        return None
    try:
        body = unquote_to_bytes(address[match.end() :])
        return base64.b64decode(body) if ";base64" in match[1].lower() else body
    except (binascii.Error, ValueError):
        return None
