"""Files that others name are read where they are files of a sensible size."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from emeroteca.errors import TooLargeError, UnreadableError
from emeroteca.files import contents


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "piena.txt"
    path.write_bytes(b"acqua")
    assert contents(path, 5) == b"acqua"
    with pytest.raises(TooLargeError, match="5 bytes"):
        contents(path, 4)


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path / "missing", Path("nul\0")):
        with pytest.raises(UnreadableError):
            contents(path, 5)
