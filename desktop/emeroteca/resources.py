"""Finds the files that ship with the program, in a wheel and in a checkout alike."""

from __future__ import annotations

from pathlib import Path

from emeroteca.errors import BugError


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder.

    In a wheel `resources/` is installed as `emeroteca/_resources`; an editable install reads the
    checkout's own folder. Raises `BugError` where the file does not exist: shipping it is our job.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "_resources", package.parent.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise BugError(f"the resource {'/'.join(parts)} was not shipped")
