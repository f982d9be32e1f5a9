"""Reads a saved web page, with the folder of files beside it where there is one."""

from __future__ import annotations

from pathlib import Path

from emeroteca.importing import charset
from emeroteca.importing.folder import PageFolder
from emeroteca.importing.formats.capture import Page


def read(data: bytes, path: Path) -> Page:
    """The page decoded; its pictures are looked for in its own folder."""
    decoded = charset.decode(data, markup=True)
    folder = PageFolder(path, decoded.encoding)
    return Page(decoded.text, decoded.encoding, resolve=folder.read)
