"""Tells what kind of picture some bytes are and how large it is, from their first bytes alone."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterator

from emeroteca.model.article import Asset

MAX_BYTES = 20 * 1024 * 1024
_TINY = 2
_ICON = 40
_ORIENTATION = 0x0112


def asset(data: bytes) -> Asset | None:
    """The picture as an asset, or None where the bytes are not a raster image we can show."""
    if not 16 <= len(data) <= MAX_BYTES:
        return None
    for media_type, matches, size in _KINDS:
        if matches(data):
            try:
                width, height = size(data)
            except (struct.error, IndexError, ValueError):
                return None
            if not (0 < width <= 65_535 and 0 < height <= 65_535):
                return None
            digest = hashlib.sha256(data).hexdigest()
            return Asset(digest, media_type, data, width, height)
    return None


def is_pixel(width: int, height: int) -> bool:
    """Whether a picture of this size only counts readers."""
    return 0 < width <= _TINY or 0 < height <= _TINY


def is_icon(width: int, height: int) -> bool:
    """Whether a picture of this size is an ornament and not something to look at."""
    return 0 < width <= _ICON and 0 < height <= _ICON


def _png(data: bytes) -> tuple[int, int]:
    return struct.unpack(">II", data[16:24])


def _gif(data: bytes) -> tuple[int, int]:
    return struct.unpack("<HH", data[6:10])


def _bmp(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack("<ii", data[18:26])
    return width, abs(height)


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    turned = False
    while True:
        if data[at] != 0xFF:
            raise ValueError("no marker where one must be")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return (height, width) if turned else (width, height)
        elif marker in (0x01, *range(0xD0, 0xD9)):
            at += 2
        else:
            if marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
                turned = _orientation(data[at + 10 : at + 10 + 65_536]) >= 5
            at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])


def _orientation(tiff: bytes) -> int:
    """How a camera was held, 1 to 8; from 5 on the picture is shown lying on its side."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 8:
        return 1
    at = int(struct.unpack(f"{order}I", tiff[4:8])[0])
    if at + 2 > len(tiff):
        return 1
    count = int(struct.unpack(f"{order}H", tiff[at : at + 2])[0])
    for entry in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag, _, _, value = struct.unpack(f"{order}HHIH", tiff[entry : entry + 10])
        if tag == _ORIENTATION:
            return int(value) if 1 <= value <= 8 else 1
    return 1


def _webp(data: bytes) -> tuple[int, int]:
    if data[12:16] == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if data[12:16] == b"VP8L":
        bits = struct.unpack("<I", data[21:25])[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width = int.from_bytes(data[24:27], "little") + 1
    return width, int.from_bytes(data[27:30], "little") + 1


def _avif(data: bytes) -> tuple[int, int]:
    """The largest extent that an `ispe` property states; thumbnails have their own."""
    head = data[:65_536]
    width, height = max(_extents(head))
    turn = head.find(b"irot")
    return (height, width) if turn >= 0 and head[turn + 4] & 1 else (width, height)


def _extents(head: bytes) -> Iterator[tuple[int, int]]:
    at = head.find(b"ispe")
    while at >= 0:
        yield struct.unpack(">II", head[at + 8 : at + 16])
        at = head.find(b"ispe", at + 4)


_KINDS: tuple[tuple[str, Callable[[bytes], bool], Callable[[bytes], tuple[int, int]]], ...] = (
    ("image/jpeg", lambda d: d.startswith(b"\xff\xd8\xff"), _jpeg),
    ("image/png", lambda d: d.startswith(b"\x89PNG\r\n\x1a\n"), _png),
    ("image/gif", lambda d: d.startswith((b"GIF87a", b"GIF89a")), _gif),
    ("image/webp", lambda d: d[:4] == b"RIFF" and d[8:12] == b"WEBP", _webp),
    ("image/avif", lambda d: d[4:8] == b"ftyp" and d[8:12] in (b"avif", b"avis"), _avif),
    ("image/bmp", lambda d: d.startswith(b"BM"), _bmp),
)
