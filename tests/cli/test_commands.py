"""The command line as scripts use it: one JSON object a line, and an exit status that tells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emeroteca.archive import Archive
from emeroteca.cli.arguments import run
from emeroteca.resources import resource
from tests.archive.drafts import draft
from tests.archive.recognised import add

SAMPLE = resource("samples", "acqua-alta-a-porto-lenza.txt")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    """Run a command with --json: its status and its lines."""
    status = run([*arguments, "--json"])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_file_becomes_exactly_one_row(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = tmp_path / "tune.mp3"
    unknown.write_bytes(b"ID3\x03\0\0\0\0\0\0" + bytes(range(256)))
    files = [str(SAMPLE), str(SAMPLE.parent / SAMPLE.name), str(unknown), str(tmp_path / "none")]
    status, rows = told(capsys, "import", "--library", str(library), *files)
    assert status == 1
    assert [row["outcome"] for row in rows] == ["imported", "refused", "refused"]
    assert all(row["reason"] for row in rows if row["outcome"] == "refused")
    status, rows = told(capsys, "import", "--library", str(library), str(SAMPLE))
    assert (status, rows[0]["outcome"]) == (0, "duplicate")


def test_what_was_imported_is_found_shown_and_listed(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", "--library", str(library), str(SAMPLE.parent)]) == 0
    capsys.readouterr()
    _, (summary, *hits) = told(capsys, "search", "--library", str(library), "acqua passerelle")
    assert summary["total"] == len(hits) == 1
    shown, (article,) = told(capsys, "show", "--library", str(library), str(hits[0]["id"]))
    assert shown == 0
    start, end = hits[0]["spans"][0]
    assert article["text"][start:end].casefold() in ("acqua", "passerelle")
    _, rows = told(capsys, "list", "--library", str(library))
    assert len(rows) == 12
    assert run(["check", "--library", str(library)]) == 0
    assert run(["reindex", "--library", str(library)]) == 0
    assert run(["reindex", "--library", str(library), "--index", "packed"]) == 0
    assert (library / "index-packed").is_dir()
    assert not (library / "index").exists()
    assert run(["show", "--library", str(library), "999"]) == 1


def test_facets_are_those_of_what_was_found(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = Archive.open(library)
    archive.add([draft("Fiume", published="2024-06-19", site="Il Faro"), draft("Lago")])
    archive.close()
    _, (summary, *_) = told(capsys, "search", "--library", str(library), "fiume", "--facets")
    one = [{"value": "Il Faro", "count": 1}]
    assert (summary["facets"]["sites"], summary["facets"]["tags"]) == (one, [])
    assert summary["facets"]["years"] == [{"value": "2024", "count": 1}]
    assert summary["facets"]["months"] == [{"value": "2024-06", "count": 1}]
    assert (summary["facets"]["people"], summary["facets"]["places"]) == ([], [])
    _, (summary, *_) = told(capsys, "search", "--library", str(library), "fiume")
    assert summary["facets"] is None


def test_a_locked_library_is_told_by_its_own_status(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = Archive.open(library)
    try:
        assert run(["list", "--library", str(library)]) == 3
    finally:
        held.close()
    assert "open" in capsys.readouterr().err


def test_wrong_usage_is_status_two() -> None:
    assert run(["search"]) == 2
    with pytest.raises(SystemExit) as ended:
        run(["list", "--nonsense"])
    assert ended.value.code == 2


def test_facets_name_whom_the_articles_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = Archive.open(tmp_path)
    add(archive, "Uno", "Ada Ferri a Mosca.")
    archive.close()
    where = ("search", "--library", str(tmp_path))
    code, (summary, *found) = told(capsys, *where, "person:ferri", "--facets")
    assert (code, len(found), summary["query"]) == (0, 1, "person:ferri")
    assert summary["facets"]["people"] == [{"value": "Ada Ferri", "count": 1, "entity": 1}]
    assert [facet["value"] for facet in summary["facets"]["places"]] == ["Mosca"]
