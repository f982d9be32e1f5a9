"""`import` and `clean`: captures are read in worker processes and told in the order given."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import islice
from typing import Any

from emeroteca.cli import contract, output
from emeroteca.errors import WorldError
from emeroteca.importing.captures import expand
from emeroteca.importing.workers import Read, read_all
from emeroteca.model.changes import Added, Outcome

BATCH = 16


def import_paths(parsed: argparse.Namespace) -> int:
    """Import files and folders and print what became of each; 1 where one was refused."""
    from emeroteca.archive import Archive  # noqa: PLC0415  `clean` touches no archive

    output.prepare()
    paths = list(expand(tuple(parsed.paths)))
    archive = Archive.open(parsed.library)
    progress, done, refused = output.Progress(), 0, 0
    try:
        reads = read_all(paths, workers=parsed.workers, rules=archive.rules())
        while batch := list(islice(reads, BATCH)):
            drafts = [read.draft for read in batch if read.draft is not None]
            added = iter(archive.add(drafts)[0])
            for read in batch:
                one = next(added) if read.draft is not None else None
                refused += one is None
                _tell(read, one, parsed.json)
            done += len(batch)
            progress.show(done, len(paths), batch[-1].path.name)
    finally:
        progress.end()
        archive.close()
    return 1 if refused else 0


def _tell(read: Read, added: Added | None, json: bool) -> None:
    outcome = added.outcome if added is not None else Outcome.REFUSED
    reason = str(read.error) if read.error is not None else None
    if json:
        output.put(
            {
                "path": str(read.path),
                "outcome": outcome.value,
                "id": added.id if added is not None else None,
                "title": output.known(added.title) if added is not None else None,
                "reason": reason,
            }
        )
    else:
        print(f"{outcome.value:10} {read.path}  {added.title if added is not None else reason}")
        if added is not None and added.inherited is not None:
            came = added.inherited
            lost = f", {came.unplaced} without a place in this text" if came.unplaced else ""
            print(f"{'':10} {came.count} highlights and notes from the copy {came.older}{lost}")


def clean(parsed: argparse.Namespace) -> int:
    """Clean captures and print them; 1 where one could not be read."""
    output.prepare()
    failed = 0
    for read in _reads(parsed):
        failed += read.error is not None
        if parsed.json:
            output.put(_record(read))
        elif read.draft is not None:
            print(f"# {read.draft.metadata.title}\n\n{read.draft.text.content}\n")
        else:
            print(f"{read.path}: {read.error}")
    return 1 if failed else 0


def _reads(parsed: argparse.Namespace) -> Iterator[Read]:
    paths = list(expand(tuple(parsed.paths)))
    if len(paths) > 1:
        yield from read_all(paths, workers=parsed.workers, url=parsed.url)
        return
    # One file is not worth a process of its own.
    from emeroteca.importing.pipeline import read  # noqa: PLC0415

    for path in paths:
        try:
            yield Read(path, read(path, parsed.url), None)
        except WorldError as error:
            yield Read(path, None, error)


def _record(read: Read) -> dict[str, Any]:
    record = {"path": str(read.path), **contract.unread()}
    if read.draft is None:
        return record | {"error": str(read.error)}
    return record | contract.described(read.draft)
