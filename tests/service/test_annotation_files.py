"""A file of highlights that takes too long ends with its worker, and the rest is read."""

from __future__ import annotations

import json
import os
from pathlib import Path

from emeroteca.errors import HostileCaptureError, UnreadableError
from emeroteca.service.annotation_files import parsed

ROW = {"uri": "https://faro.example/", "text": "Nota"}


def never() -> bool:
    return False


def test_one_that_takes_too_long_is_set_aside_and_the_next_is_read(tmp_path: Path) -> None:
    huge, small = tmp_path / "huge.json", tmp_path / "small.json"
    huge.write_text(json.dumps({"rows": [ROW] * 400_000}))
    small.write_text(json.dumps({"rows": [ROW]}))
    found = dict(parsed([huge, small], never, limit_s=0.25))
    assert isinstance(found[huge].error, HostileCaptureError)
    assert (found[small].error, found[small].count) == (None, 1)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    paths = [tmp_path / "pipe.json", tmp_path, tmp_path / "gone.json"]
    found = list(parsed(paths, never))
    assert [type(known.error) for _, known in found] == [UnreadableError] * 3


def test_nothing_is_waited_for_once_it_is_cancelled(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("[]")
    assert list(parsed([tmp_path / "a.json"], lambda: True)) == []
