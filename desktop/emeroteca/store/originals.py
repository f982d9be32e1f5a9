"""Files kept byte for byte under the SHA-256 of their content.

A file is written aside, synced and renamed, so that under its final name it is always whole. Files
are written before the database speaks of them; one that nobody speaks of is found by a check.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from emeroteca.errors import DiskError, LibraryDamagedError, NotFoundError


class Originals:
    """A content-addressed folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: str) -> Path:
        """Where the content of a digest lies."""
        return self._folder / digest[:2] / digest

    def put(self, data: bytes, digest: str) -> bool:
        """Keep `data` under its digest; False where it was there already. Raises `DiskError`."""
        path = self.path(digest)
        if path.exists():
            return False
        aside = path.with_name(f".{digest}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with aside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
            _sync_folder(path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                aside.unlink()
            raise DiskError(error.strerror or str(error)) from error
        return True

    def get(self, digest: str) -> bytes:
        """The content; raises `NotFoundError`, or `LibraryDamagedError` where it has changed."""
        try:
            data = self.path(digest).read_bytes()
        except FileNotFoundError as error:
            raise NotFoundError(f"the original {digest[:12]}") from error
        except OSError as error:
            raise DiskError(error.strerror or str(error)) from error
        if hashlib.sha256(data).hexdigest() != digest:
            raise LibraryDamagedError(f"the original {digest[:12]} has changed on disk")
        return data

    def remove(self, digest: str) -> None:
        """Delete the content of a digest, if it is there."""
        with contextlib.suppress(OSError):
            self.path(digest).unlink()

    def digests(self) -> Iterator[str]:
        """Everything that is kept."""
        for path in sorted(self._folder.glob("??/*")):
            if not path.name.startswith("."):
                yield path.name


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
