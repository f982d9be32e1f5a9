"""A file of names or of a table becomes rows: its characters and separators are found out."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from emeroteca.errors import NoTableError, UnreadableError
from emeroteca.importing.charset import decode

LARGEST = 4 * 1024 * 1024
SAMPLE = 16_384
"""Characters by which the separator is told."""

LINES = (".txt", ".text", ".md")
"""Suffixes of files whose lines are taken as they are: a comma is part of a name."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of the same width; `headed` where the first one seems to name the columns."""

    rows: tuple[tuple[str, ...], ...]
    headed: bool = False


def read_table(path: Path) -> Table:
    """The rows of a file; raises `UnreadableError`, `NoTableError`."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableError(error.strerror or str(error)) from error
    if len(data) > LARGEST:
        raise NoTableError(path.name)
    text = decode(data, markup=False).text
    if _is_binary(text):
        raise NoTableError(path.name)
    if path.suffix.lower() in LINES:
        return _square([(line,) for line in text.splitlines() if line.strip()], path.name)
    try:
        return _separated(text, path.name)
    except csv.Error as error:
        raise NoTableError(path.name) from error


def _separated(text: str, name: str) -> Table:
    sample = text[:SAMPLE]
    sniffer = csv.Sniffer()
    dialect: type[csv.Dialect] | csv.Dialect = csv.excel
    try:
        dialect = sniffer.sniff(sample, delimiters=",;\t|")
        headed = sniffer.has_header(sample)
    except csv.Error:
        headed = False  # one column only, or too little to tell
    rows = [
        tuple(cell.strip() for cell in row)
        for row in csv.reader(io.StringIO(text, newline=""), dialect)
    ]
    return _square([row for row in rows if any(row)], name, headed)


def _square(rows: list[tuple[str, ...]], name: str, headed: bool = False) -> Table:
    if not rows:
        raise NoTableError(name)
    width = max(map(len, rows))
    return Table(tuple(row + ("",) * (width - len(row)) for row in rows), headed)


def _is_binary(text: str) -> bool:
    return any(c < " " and c not in "\t\n\r\f\v" for c in text[:SAMPLE])
