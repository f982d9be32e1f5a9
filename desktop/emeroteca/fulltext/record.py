"""Our own commit record beside Whoosh's index, which syncs nothing that it writes.

An index is trusted where its record says so: after the files that a commit made are on disk, with
their sizes and checksums. After a crash between Whoosh's commit and the record, the index goes back
to the commit before; only where segments were merged away is it built anew.
"""

from __future__ import annotations

import base64
import secrets
import zlib
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from emeroteca.fulltext.durable import Damaged, read_record, sync_file, sync_folder, write_record
from emeroteca.fulltext.engine import Stamp
from emeroteca.fulltext.schema import VERSION

FILE = "commit.json"
HALF, LIST = ".ctmp", ".toc"
"""What the names of files end in: of parts of a segment that a writer has not put together yet, and
of what lists the segments."""


@dataclass(frozen=True, slots=True)
class Record:
    """The last commit and the files that make it, each with its size and checksum.

    `lists` has the content of those that list the segments, which Whoosh removes as it commits.
    """

    stamp: Stamp
    files: dict[str, tuple[int, int]]
    lists: dict[str, str]

    def then(self, folder: Path, changed: bool = True) -> Record:
        """The record of the folder as it is now, written down; `changed` counts as a commit."""
        files, lists = {}, {}
        for path in _files(folder):
            if path.suffix == LIST:
                lists[path.name] = base64.b85encode(path.read_bytes()).decode()
            known = self.files.get(path.name)
            if known is None:
                sync_file(path)
                known = (path.stat().st_size, zlib.crc32(path.read_bytes()))
            files[path.name] = known
        sync_folder(folder)
        stamp = self.stamp.following() if changed else self.stamp
        made = replace(self, stamp=stamp, files=files, lists=lists)
        write_record(folder / FILE, {"version": VERSION, **asdict(made)})
        return made

    def undo(self, folder: Path) -> None:
        """Go back to this commit where a later one was not recorded and nothing else is missing."""
        drop_halves(folder)
        there = {path.name: path for path in _files(folder)}
        later = there.keys() - self.files.keys()
        if not later or self.files.keys() - there.keys() - self.lists.keys():
            return
        for name, content in self.lists.items():
            (folder / name).write_bytes(base64.b85decode(content))
            sync_file(folder / name)
        sync_folder(folder)
        for name in later:
            there[name].unlink()

    def check(self, folder: Path, verify: bool) -> None:
        """Raise `Damaged` where the folder is not what was recorded; `verify` reads every byte."""
        there = {path.name: path for path in _files(folder)}
        if there.keys() != self.files.keys():
            raise Damaged("a commit was not recorded")
        for name, (size, checksum) in self.files.items():
            if there[name].stat().st_size != size:
                raise Damaged(f"{name} is not as long as it was")
            if verify and zlib.crc32(there[name].read_bytes()) != checksum:
                raise Damaged(f"{name} has changed")


def begun(folder: Path) -> Record:
    """The record of an index that has just been made."""
    return Record(Stamp(secrets.token_hex(8), 0), {}, {}).then(folder, changed=False)


def read(folder: Path) -> Record:
    """The record in a folder; raises `Damaged`."""
    found: dict[str, Any] = read_record(folder / FILE)
    if found["version"] != VERSION:
        raise Damaged("the index is of another version")
    files = {name: (size, checksum) for name, (size, checksum) in found["files"].items()}
    return Record(Stamp(*found["stamp"]), files, found["lists"])


def drop_halves(folder: Path) -> None:
    """Remove what a writer that is no more has left half done."""
    for half in folder.rglob(f"*{HALF}"):
        half.unlink()


def _files(folder: Path) -> list[Path]:
    """What Whoosh wrote; it never changes a file that it has closed."""
    return [path for path in folder.iterdir() if path.suffix in (".seg", LIST)]
