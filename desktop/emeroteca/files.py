"""Reads files that a person or a page has named, of which nothing is known before."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from emeroteca.errors import TooLargeError, UnreadableError


def contents(path: Path, largest: int) -> bytes:
    """What a regular file of so many bytes at most holds.

    Raises `UnreadableError`, also for what is no file, and `TooLargeError`.
    """
    try:
        # A pipe would block before it can be seen that it is no file.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableError(f"{path.name} is not a file")
            if status.st_size > largest:
                raise TooLargeError(f"{status.st_size:,} bytes")
            return file.read(largest + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(f"{path.name} ({reason})") from error
