"""Reads highlights of Omnivore: its export, a zip of lists and Markdown, or articles of its API."""

from __future__ import annotations

import io
import json
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from emeroteca.exchange.incoming import COLOURS, Incoming, mappings, moment, names, text, texts
from emeroteca.model.annotations.annotation import Colour

LARGEST = 256 << 20
"""Bytes of its lists and highlights together, which are texts of people; more is an attack."""

_BROKEN = (OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zlib.error)
"""What `zipfile` raises beside its own error, as for damaged or encrypted files."""

_LIST = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")
_TAGS = re.compile(r"(?:\s*#[^\s#]+)+\s*$")


def fits_archive(data: bytes) -> bool:
    """Whether bytes are a zip that holds its lists."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(_LIST.search(name) for name in archive.namelist())
    except (zipfile.BadZipFile, *_BROKEN):
        return False


def from_archive(data: bytes) -> list[Incoming]:
    """The highlights of its export; raises `ValueError` where it is damaged."""
    try:
        return _unpacked(data)
    except (zipfile.BadZipFile, lzma.LZMAError, *_BROKEN) as error:
        raise ValueError(str(error) or type(error).__name__) from error


def _unpacked(data: bytes) -> list[Incoming]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sizes = {info.filename: info.file_size for info in archive.infolist()}
        found = []
        for name in list(filter(_LIST.search, sizes)):
            folder = name.rpartition("/")[0]
            for item in _list(archive, name, sizes):
                path = f"{folder}/" * bool(folder) + f"highlights/{text(item.get('slug'))}.md"
                markdown = _read(archive, path, sizes).decode("utf-8", "replace")
                if markdown:
                    about = Incoming(url=text(item.get("url")), title=text(item.get("title")))
                    found += list(from_markdown(markdown, about))
        return found


def _list(
    archive: zipfile.ZipFile, name: str, sizes: dict[str, int]
) -> Iterator[Mapping[str, Any]]:
    items = json.loads(_read(archive, name, sizes))
    yield from mappings(items)


def _read(archive: zipfile.ZipFile, name: str, sizes: dict[str, int]) -> bytes:
    """A file of an archive, nothing where it has none; what is read counts against the sizes."""
    size = sizes.pop(name, 0)
    sizes[""] = sizes.get("", 0) + size
    if sizes[""] > LARGEST:
        raise zipfile.BadZipFile(f"more than {LARGEST} bytes")
    return archive.read(name) if size else b""


def from_markdown(markdown: str, about: Incoming) -> Iterator[Incoming]:
    """The quotations of a file, each with the labels and the note that follow it."""
    waiting: Incoming | None = None
    for part in re.split(r"\n{2,}", markdown.replace("\r\n", "\n")):
        if not part.strip():
            continue
        if part.startswith(">"):
            if waiting is not None:
                yield waiting
            waiting = _quoted(part, about)
        elif waiting is None:
            yield replace(about, note=part.strip())
        elif _TAGS.fullmatch(part):
            waiting = replace(waiting, tags=texts([*waiting.tags, *_labels(part)]))
        else:
            note = f"{waiting.note}\n\n{part.strip()}".strip()
            waiting = replace(waiting, note=note)
    if waiting is not None:
        yield waiting


def _quoted(part: str, about: Incoming) -> Incoming:
    quotation = "\n".join(re.sub(r"^(?:>\s?)+", "", line) for line in part.split("\n")).strip()
    # Earlier exports write labels behind the words.
    labels = _TAGS.search(quotation)
    if labels is None:
        return replace(about, exact=quotation)
    return replace(about, exact=quotation[: labels.start()].rstrip(), tags=_labels(labels[0]))


def _labels(written: str) -> tuple[str, ...]:
    return texts([label.strip() for label in written.split("#")])


def fits(data: object) -> bool:
    """Whether data is a list of its articles with highlights."""
    first = next(_articles(data), None)
    return first is not None and "slug" in first and isinstance(first.get("highlights"), list)


def incoming(data: object) -> list[Incoming]:
    """The highlights and notes of articles as the API tells them."""
    return [
        _of(article, highlight)
        for article in _articles(data)
        for highlight in mappings(article.get("highlights"))
    ]


def _articles(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, Mapping):
        data = data.get("items", [data])
    return mappings(data)


def _of(article: Mapping[str, Any], highlight: Mapping[str, Any]) -> Incoming:
    return Incoming(
        url=text(article.get("originalArticleUrl")) or text(article.get("url")),
        title=text(article.get("title")),
        exact=text(highlight.get("quote")),
        prefix=text(highlight.get("prefix")),
        suffix=text(highlight.get("suffix")),
        note=text(highlight.get("annotation")),
        tags=names(highlight.get("labels")),
        colour=COLOURS.get(text(highlight.get("color")).lower(), Colour.YELLOW),
        created=moment(highlight.get("createdAt")),
        changed=moment(highlight.get("updatedAt")),
    )
