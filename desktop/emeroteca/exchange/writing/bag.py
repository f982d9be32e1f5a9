"""Articles as a BagIt bag (RFC 8493): captures, what is known and what is written on them.

Every file is in a manifest with its SHA-256, so that anyone can tell in years whether the bag is
still what it was.
"""

from __future__ import annotations

import hashlib
import itertools
import mimetypes
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from emeroteca import __version__
from emeroteca.exchange import jsonld
from emeroteca.exchange.portable import Free, Portable
from emeroteca.exchange.writing import plain
from emeroteca.exchange.writing.names import ENDINGS, file_name
from emeroteca.exchange.writing.whole import whole

_PICTURES = {"image/webp": ".webp", "image/avif": ".avif"}
"""How the names of pictures end of which not every system knows."""
MANIFEST = "manifest-sha256.txt"
DECLARED = "bagit.txt"
DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


class _Bag:
    """Puts files into the payload and notes each in the manifest."""

    def __init__(self, folder: Path, manifest: TextIO) -> None:
        self._folder, self._manifest = folder, manifest
        self._files = self._bytes = 0
        self._taken: set[str] = set()
        (folder / "data").mkdir()

    def add(self, article: Portable) -> None:
        """Put in an article in a folder of its own."""
        name = file_name(article.article, self._taken)
        capture = article.capture
        if capture is not None:
            self._put(f"{name}/original{_ending(capture.media_type)}", capture.data)
        for picture in article.pictures:
            ending = _ending(picture.media_type)
            self._put(f"{name}/pictures/{picture.digest}{ending}", picture.data)
        self._put(f"{name}/article.json", plain.described(article).encode())
        if article.own is not None or article.annotations:
            told = "".join(jsonld.written([article]))
            self._put(f"{name}/annotations.jsonld", told.encode())

    def add_loose(self, free: Free) -> None:
        """Put in the annotations on no article."""
        if free.annotations:
            told = "".join(jsonld.written((), free.annotations))
            self._put("notebook.jsonld", told.encode())

    @property
    def oxum(self) -> str:
        """How many bytes and files the payload has."""
        return f"{self._bytes}.{self._files}"

    def _put(self, name: str, data: bytes) -> None:
        path = self._folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self._files += 1
        self._bytes += len(data)
        self._manifest.write(f"{hashlib.sha256(data).hexdigest()}  data/{_listed(name)}\n")


def write(articles: Iterable[Portable], free: Free, folder: Path) -> Path:
    """Write a bag and return its folder: the one that is given, where that is empty, else a new one
    in it."""
    alone = not any(folder.iterdir())
    bag = _new(folder)
    with whole(bag) as aside:
        aside.mkdir()
        with (aside / MANIFEST).open("w", encoding="utf-8", newline="") as manifest:
            made = _Bag(aside, manifest)
            for article in articles:
                made.add(article)
            made.add_loose(free)
        _tag(aside, made.oxum)
    if not alone:
        return bag
    # The declaration comes last: until then the folder is no bag.
    for path in sorted(bag.iterdir(), key=lambda path: path.name == DECLARED):
        path.rename(folder / path.name)
    bag.rmdir()
    return folder


def _new(folder: Path) -> Path:
    """A folder in another that is not there yet."""
    name = f"bag-{datetime.now(UTC).date().isoformat()}"
    names = (f"{name}-{number}" if number > 1 else name for number in itertools.count(1))
    return next(path for path in (folder / one for one in names) if not path.exists())


def _tag(bag: Path, oxum: str) -> None:
    """Say what the bag is, and what its own files have to be."""
    tags = {
        DECLARED: DECLARATION,
        "bag-info.txt": (
            "External-Description: Saved articles with the highlights and notes on them\n"
            f"Bagging-Date: {datetime.now(UTC).date().isoformat()}\n"
            f"Bag-Software-Agent: Emeroteca {__version__}\n"
            f"Payload-Oxum: {oxum}\n"
        ),
    }
    for name, content in tags.items():
        (bag / name).write_text(content, encoding="utf-8", newline="")
    lines = []
    for name in (*tags, MANIFEST):
        with (bag / name).open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {name}\n")
    (bag / "tagmanifest-sha256.txt").write_text("".join(lines), encoding="utf-8", newline="")


def _ending(media_type: str) -> str:
    known = ENDINGS.get(media_type) or _PICTURES.get(media_type)
    return known or mimetypes.guess_extension(media_type) or ".bin"


def _listed(name: str) -> str:
    """A path as manifests write it."""
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
