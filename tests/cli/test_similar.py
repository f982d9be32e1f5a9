"""`similar` prints what is most like an article in the lines of a search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.cli.arguments import run
from tests.archive import kin


def test_similar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "library"
    archive = Archive.open(folder)
    archive.add(kin.articles())
    archive.close()
    assert run(["similar", "--library", str(folder), "1", "--limit", "2", "--json"]) == 0
    summary, *found = map(json.loads, capsys.readouterr().out.splitlines())
    assert summary["total"] >= len(found) == 2
    assert {one["id"] for one in found} <= {2, 3, 4}
    assert all(one["spans"] and one["score"] > 0 for one in found)
    assert run(["similar", "--library", str(folder), "99"]) == 1
