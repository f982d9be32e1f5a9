"""`export` writes files, `import-annotations` reads them back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.cli.arguments import run
from emeroteca.model.annotations.annotation import AnnotationEdit, NotebookQuery
from tests.archive.annotated import mark
from tests.archive.drafts import draft


def test_out_and_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = tmp_path / "library", tmp_path / "fuori"
    archive = Archive.open(folder)
    added, _ = archive.add([draft("Piena", "Il fiume sale di due metri."), draft("Siccità")])
    before = mark(archive, added[0].id, "due metri", note="Quanto?")
    archive.close()
    library = ["--library", str(folder)]

    assert run(["export", "--to", str(out), "--as", "markdown", "--json", *library]) == 0
    names = {Path(json.loads(line)["path"]).name for line in capsys.readouterr().out.splitlines()}
    assert names == {"Piena.md", "Siccità.md"}
    assert run(["export", "1", "--to", str(out), "--as", "jsonld", *library]) == 0
    assert run(["export", "99", "--to", str(out), "--as", "text", *library]) == 1

    archive = Archive.open(folder)
    archive.apply(AnnotationEdit(remove=(before.id,)))
    archive.close()
    capsys.readouterr()
    page = str(out / "annotations.jsonld")
    assert run(["import-annotations", page, "--json", *library]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["placed"], told["unplaced"], told["homeless"]) == (1, 0, [])
    archive = Archive.open(folder)
    assert [noted.annotation for noted in archive.notebook(NotebookQuery())] == [before]
    archive.close()


def test_pdf_files_are_written_without_a_window(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path / "library")
    added, _ = archive.add([draft("Piena", "Il fiume sale di due metri."), draft("Siccità")])
    mark(archive, added[0].id, "due metri", note="Quanto?")
    archive.close()
    out = tmp_path / "fuori"
    # In a process of its own, because there is one application in a process.
    command = [sys.executable, "-m", "emeroteca", "export", "--to", str(out), "--as", "pdf"]
    done = subprocess.run(
        [*command, "--library", str(tmp_path / "library")], capture_output=True, check=True
    )
    assert {Path(line).name for line in done.stdout.decode().splitlines()} == {
        "Piena.pdf",
        "Siccità.pdf",
    }
    assert all(path.read_bytes().startswith(b"%PDF") for path in out.iterdir())


def test_what_has_no_article_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.json"
    rows.write_text(json.dumps({"rows": [{"uri": "https://altrove.example/", "text": "Bene"}]}))
    library = ["--library", str(tmp_path / "library")]
    assert run(["import-annotations", str(rows), *library]) == 1
    assert "https://altrove.example/" in capsys.readouterr().out
    assert run(["import-annotations", str(tmp_path / "missing"), *library]) == 1
