"""`export` and `import-annotations`: what is written on articles, out and in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from emeroteca.archive import Archive
from emeroteca.cli import output
from emeroteca.cli.commands_of_notes import PDF
from emeroteca.errors import UnreadableError, WorldError
from emeroteca.exchange.forms import Form
from emeroteca.exchange.reading.sniffing import read
from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.article import ArticleId


def export(parsed: argparse.Namespace) -> int:
    """Write files and print their paths; raises `NotFoundError`, `DiskError`."""
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        ids = [ArticleId(number) for number in parsed.ids]
        for article in ids:
            archive.open_article(article)
        if parsed.form == PDF:
            from emeroteca.app import save_pdfs  # noqa: PLC0415  it loads Qt

            paths = save_pdfs(archive, ids or archive.everything(), parsed.to)
        else:
            paths = archive.export(ids, parsed.to, Form(parsed.form))
    finally:
        archive.close()
    for path in paths:
        if parsed.json:
            output.put({"path": str(path)})
        else:
            print(path)
    return 0


def import_annotations(parsed: argparse.Namespace) -> int:
    """Import files and print what became of each; 1 where one was refused or something of it is
    about no article."""
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        fine = [_import(archive, path, parsed.json) for path in parsed.paths]
        while archive.index_pending(64):
            pass
    finally:
        archive.close()
    return 0 if all(fine) else 1


def _import(archive: Archive, path: Path, json: bool) -> bool:
    try:
        coming = read(_bytes(path), path.name)
    except WorldError as error:
        print(f"{path}: {error}", file=sys.stderr)
        return False
    received = archive.receive(coming)
    told = {
        "path": str(path),
        "placed": len(received.placed),
        "unplaced": len(received.unplaced),
        "known": received.known,
        "homeless": list(map(_awaited, received.homeless)),
    }
    if json:
        output.put(told)
    else:
        print(
            f"{path}: {told['placed']} placed, {told['unplaced']} without a place, "
            f"{told['known']} known already, {len(received.homeless)} wait for their articles"
        )
        for about in dict.fromkeys(map(_awaited, received.homeless)):
            print(f"    {about}")
    return not received.homeless


def _awaited(one: Annotation) -> str:
    """What an annotation waits for, in one line."""
    return one.awaits.page if one.awaits is not None else ""


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"{path}: {error.strerror}") from error
