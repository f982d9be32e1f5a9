"""What a crash would leave of a folder, at every step of what is written into it.

A kill leaves what was handed to the system; a power cut leaves what was synced, and of the rest
anything: nothing, or files as long as they were and empty.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

STEPS = ("fsync", "rename", "replace", "remove", "unlink", "rmdir")
DATABASE = "words.sqlite"
"""Files that begin so are synced by SQLite, out of our sight."""


class Crashes:
    """Copies of a folder as crashes would have left it; `left` has them, the newest last."""

    def __init__(self, folder: Path, into: Path) -> None:
        self.left: list[Path] = []
        self._folder, self._into = folder, into
        self._seen: set[int] = set()
        into.mkdir()
        # Everything that is there when it begins has long been synced.
        self._contents = {p.stat().st_ino: p.read_bytes() for p in _files(folder)}
        self._names = {p.name: p.stat().st_ino for p in _files(folder)}
        self._held = [os.open(p, os.O_RDONLY) for p in _files(folder)]

    def step(self, every: bool = False) -> None:
        """Keep what a crash would leave now; where it was left before, only if `every` says so."""
        if every:
            self._seen.clear()
        there = {p.name: p for p in _files(self._folder)}
        whole = {name: path.read_bytes() for name, path in there.items()}
        database = {name: data for name, data in whole.items() if name.startswith(DATABASE)}
        synced = {name: self._contents.get(inode, b"") for name, inode in self._names.items()}
        self._keep("killed", whole)
        self._keep("cut", synced | database)
        for kind, fill in (("emptied", b""), ("zeroed", b"\0")):
            self._keep(kind, {n: self._of(p, fill) for n, p in there.items()} | database)

    def synced(self, handle: int) -> None:
        """Know that a file or a folder is on disk as it is now."""
        path = Path(f"/proc/self/fd/{handle}").resolve()
        if path.parent == self._folder:
            # Held, so that no other file gets its number.
            self._held.append(os.dup(handle))
            self._contents[os.fstat(handle).st_ino] = path.read_bytes()
        elif path == self._folder:
            self._names = {p.name: p.stat().st_ino for p in _files(path)}

    def close(self) -> None:
        for handle in self._held:
            os.close(handle)

    def _of(self, path: Path, fill: bytes) -> bytes:
        """What is on disk of a file, as many of `fill` as it is long where that is nothing."""
        return self._contents.get(path.stat().st_ino, fill * path.stat().st_size)

    def _keep(self, kind: str, files: dict[str, bytes]) -> None:
        mark = hash(tuple(sorted(files.items())))
        if mark in self._seen:
            return
        self._seen.add(mark)
        folder = self._into / f"{len(self.left):03}-{kind}"
        folder.mkdir()
        for name, data in files.items():
            (folder / name).write_bytes(data)
        self.left.append(folder)


@contextmanager
def crashing(folder: Path, into: Path) -> Iterator[Crashes]:
    """Keep what a crash would leave before and after every step of writing."""
    crashes = Crashes(folder, into)

    def stepping(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            crashes.step()
            result = function(*arguments, **named)
            if name == "fsync":
                crashes.synced(arguments[0])
            crashes.step()
            return result

        return call

    with ExitStack() as patches:
        patches.callback(crashes.close)
        for name in STEPS:
            patches.enter_context(patch.object(os, name, stepping(name, getattr(os, name))))
        yield crashes


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
