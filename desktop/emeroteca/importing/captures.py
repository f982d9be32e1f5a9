"""Finds the captures in what a person drops: files as they are, folders with all they hold."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

_PAGES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
_COMPANIONS = (
    "_files",
    "_data",
    ".files",
    "_dateien",
    "_archivos",
    "_fichiers",
    "_file",
    "-Dateien",
)


def expand(paths: Iterable[Path]) -> Iterator[Path]:
    """Every capture below these paths, each once and folders in order of names.

    A file that was named is taken whatever it is, also when it does not exist: it becomes a refused
    row. In folders, hidden files and the companion folders of saved pages are passed over.
    """
    seen: set[Path] = set()
    for path in paths:
        for found in _below(path) if path.is_dir() else (path,):
            key = Path(os.path.realpath(found))
            if key not in seen:
                seen.add(key)
                yield found


def _below(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name.casefold())
    except OSError:
        # A folder that may not be read is told about like a file that may not.
        yield folder
        return
    pages = {Path(e.name).stem for e in entries if Path(e.name).suffix.lower() in _PAGES}
    for entry in entries:
        if entry.name.startswith("."):
            continue
        # Links to folders are not followed: they may lead in circles.
        if entry.is_dir(follow_symlinks=False):
            if not _is_companion(entry.name, pages):
                yield from _below(Path(entry.path))
        elif entry.is_file() or not entry.is_dir():
            yield Path(entry.path)


def _is_companion(name: str, pages: set[str]) -> bool:
    return any(name.endswith(end) and name.removesuffix(end) in pages for end in _COMPANIONS)
