"""Records that are whole or not there, and on disk when they are said to be."""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from emeroteca.errors import DiskError


class Damaged(Exception):  # noqa: N818  it never leaves the index, which is then made anew
    """A file that is not what was written."""


@contextlib.contextmanager
def on_disk(*others: type[Exception]) -> Iterator[None]:
    """Tell what the system reports of a disk, or others that mean the same, as `DiskError`."""
    try:
        yield
    except OSError as error:
        raise DiskError(error.strerror or str(error)) from error
    except others as error:
        raise DiskError(str(error)) from error


def write_record(path: Path, content: Any) -> None:
    """Write a record in the place of the one before it; it is on disk when this returns."""
    body = json.dumps(content).encode()
    new = path.with_name(f"{path.name}.new")
    try:
        with new.open("wb") as file:
            file.write(b"%08x\n" % zlib.crc32(body) + body)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
    sync_folder(path.parent)


def read_record(path: Path) -> Any:
    """What `write_record` wrote; raises `Damaged`."""
    try:
        checksum, _, body = path.read_bytes().partition(b"\n")
    except FileNotFoundError as error:
        raise Damaged(f"there is no {path.name}") from error
    if checksum != b"%08x" % zlib.crc32(body):
        raise Damaged(f"{path.name} has changed")
    return json.loads(body)


def sync_file(path: Path) -> None:
    """Put on disk what was written to a file by somebody else."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on disk; systems that cannot open one do it by themselves."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
