"""Finds the best stored picture behind an image element; nothing is fetched."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast
from urllib.parse import unquote_to_bytes

from lxml.html import HtmlElement

from emeroteca.importing.imagery import images
from emeroteca.importing.markup import elements
from emeroteca.model.article import Asset

_TRIES = 16
_MAX_TOTAL = 100 * 1024 * 1024
_PLACEHOLDER = 64
"""A picture of at most this size that stands for a larger one is blurred or empty."""
_PICTURE = re.compile(r"[^\s{}<>]+\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#]\S*)?", re.IGNORECASE)
_USUAL = ("data-src", "data-original", "data-lazy-src", "data-fallback-src")
_ENTRY = re.compile(r"(data:[^\s]+|[^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)[wx])?")
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
        addresses = list(_addresses(image))
        found = [a for a in map(self.load, addresses) if a is not None]
        largest = max(found, key=lambda a: a.width * a.height, default=None)
        if largest is None or images.is_pixel(largest.width, largest.height):
            return None
        small = max(largest.width, largest.height) <= _PLACEHOLDER
        return None if small and len(addresses) > len(found) else largest

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
    # The parser lets an image stand inside the <source> before it.
    around = next(image.iterancestors("picture"), None)
    if around is not None:
        places += list(elements(cast("HtmlElement", around), "source"))
        parent = around.getparent()
    seen: set[str] = set()
    for place in places:
        for address in _of(place):
            if address and address not in seen and len(seen) < _TRIES:
                seen.add(address)
                yield address
    linked = (parent.get("href") or "") if parent is not None and parent.tag == "a" else ""
    if linked not in seen and _PICTURE.fullmatch(linked):
        yield linked


def _of(place: HtmlElement) -> Iterator[str]:
    """The addresses of one element: its own, its sets', and those kept for a script to set."""
    yield str(place.get("src") or "").strip()
    held = {str(name): str(value).strip() for name, value in place.attrib.items()}
    for name, value in held.items():
        if name.endswith("srcset"):
            yield from _from_set(value)
    for name, value in held.items():
        own = name.startswith("data-") and not name.endswith("srcset")
        if own and (name in _USUAL or _PICTURE.fullmatch(value) or _DATA.match(value)):
            yield value


def _from_set(value: str) -> Iterator[str]:
    """The addresses of a srcset, the largest first."""
    entries = _ENTRY.findall(value)
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
