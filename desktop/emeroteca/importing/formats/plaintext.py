"""Reads a plain text file."""

from __future__ import annotations

from pathlib import Path

from emeroteca.importing import charset
from emeroteca.importing.formats.capture import Plain


def read(data: bytes, path: Path) -> Plain:  # noqa: ARG001 - every reader is called alike
    """The text decoded."""
    decoded = charset.decode(data, markup=False)
    return Plain(decoded.text, decoded.encoding)
