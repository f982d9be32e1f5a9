"""`reindex` and `check`: keeping an archive well."""

from __future__ import annotations

import argparse

from emeroteca.archive import Archive
from emeroteca.cli import output
from emeroteca.model.indexes import IndexChoice


def reindex(parsed: argparse.Namespace) -> int:
    """Build the full-text index anew."""
    archive = Archive.open(parsed.library)
    progress = output.Progress()
    try:
        if parsed.index is not None:
            archive.choose_index(IndexChoice(parsed.index))
        archive.reindex(progress.show)
    finally:
        progress.end()
        archive.close()
    return 0


def check(parsed: argparse.Namespace) -> int:
    """Look for damage and print each finding; 1 where something is left amiss."""
    output.prepare()
    archive = Archive.open(parsed.library)
    try:
        findings = archive.check(repair=parsed.repair)
    finally:
        archive.close()
    for one in findings:
        if parsed.json:
            output.put(
                {
                    "kind": one.kind,
                    "article": one.article,
                    "detail": one.detail,
                    "repaired": one.repaired,
                }
            )
        else:
            mark = "repaired" if one.repaired else "damaged"
            print(f"{mark}  {one.kind}  {one.article or ''}  {one.detail}")
    if not findings and not parsed.json:
        print("All well.")
    return 1 if any(not one.repaired for one in findings) else 0
