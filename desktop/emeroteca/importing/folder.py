"""Reads the files that a saved page brought along, and nothing beyond the page's own folder."""

from __future__ import annotations

import contextlib
from pathlib import Path, PurePosixPath
from urllib.parse import unquote_to_bytes, urlsplit

from emeroteca.errors import TooLargeError, UnreadableError
from emeroteca.files import contents
from emeroteca.importing.imagery import images


class PageFolder:
    """The folder that a saved page lies in."""

    def __init__(self, page: Path, encoding: str) -> None:
        self._folder = page.parent
        self._encoding = encoding

    def read(self, address: str) -> bytes | None:
        """The bytes of a file below the folder; None for what is elsewhere or no file."""
        for name in self._names(address):
            path = self._inside(name)
            if path is not None and (data := _regular(path)) is not None:
                return data
        return None

    def _names(self, address: str) -> list[str]:
        """The relative paths that an address may mean; browsers disagree on how to write them."""
        try:
            parts = urlsplit(address)
        except ValueError:
            return []
        if parts.scheme or parts.netloc or not parts.path or address.startswith(("/", "\\")):
            return []
        names = [parts.path]
        raw = unquote_to_bytes(parts.path.encode("utf-8", "replace"))
        names.append(raw.decode("utf-8", "replace"))
        with contextlib.suppress(UnicodeDecodeError, LookupError):
            names.append(raw.decode(self._encoding))
        if parts.query:
            # wget writes the query into the file's name.
            names.append(f"{names[1]}?{parts.query}")
        return list(dict.fromkeys(names))

    def _inside(self, name: str) -> Path | None:
        if "\x00" in name or "\\" in name:
            return None
        relative = PurePosixPath(name)
        if relative.is_absolute() or ".." in relative.parts or not relative.parts:
            return None
        try:
            folder = self._folder.resolve(strict=True)
            path = folder.joinpath(relative).resolve(strict=True)
        except (OSError, RuntimeError, ValueError):
            return None
        return path if path.is_relative_to(folder) else None


def _regular(path: Path) -> bytes | None:
    """The content of a regular file of a sensible size."""
    try:
        return contents(path, images.MAX_BYTES)
    except (UnreadableError, TooLargeError):
        return None
