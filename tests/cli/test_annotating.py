"""`annotate` marks a passage, `annotations` lists what is marked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emeroteca.archive import Archive
from emeroteca.cli.arguments import run
from tests.archive.drafts import draft

TEXT = "Il fiume sale. L'argine tiene."


@pytest.fixture
def library(tmp_path: Path) -> str:
    folder = tmp_path / "library"
    archive = Archive.open(folder)
    archive.add([draft("Piena", TEXT), draft("Siccità", "Gli invasi sono vuoti.")])
    archive.close()
    return str(folder)


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_passage_is_marked_and_listed(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    start = TEXT.index("argine")
    asked = ["annotate", "1", "--library", library, "--start", str(start), "--end", str(start + 6)]
    assert run([*asked, "--note", "Quale?", "--colour", "blue", "--tag", "opere", "--json"]) == 0
    (made,) = told(capsys)
    assert (made["exact"], made["prefix"], made["suffix"]) == ("argine", TEXT[:start], " tiene.")
    assert (made["note"], made["colour"], made["tags"]) == ("Quale?", "blue", ["opere"])
    assert run(["annotate", "2", "--library", library, "--start", "0", "--end", "3"]) == 0
    capsys.readouterr()
    assert run(["annotations", "1", "--library", library, "--json"]) == 0
    assert told(capsys) == [made]
    assert run(["annotations", "--library", library, "--json"]) == 0
    assert sorted(one["title"] for one in told(capsys)) == ["Piena", "Siccità"]
    assert run(["search", "note:quale", "--library", library, "--json"]) == 0
    assert told(capsys)[0]["total"] == 1


def test_for_people_it_is_lines(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["annotate", "1", "--library", library, "--start", "3", "--end", "8"]
    assert run([*asked, "--note", "Il Po", "--tag", "acqua"]) == 0
    assert capsys.readouterr().out == "1  Piena  ·  yellow\n    “fiume”\n    Il Po  #acqua\n"


@pytest.mark.parametrize(
    ("article", "start", "end", "status"), [(1, 5, 5, 2), (1, 0, 99, 1), (9, 0, 3, 1)]
)
def test_what_is_no_passage_is_refused(
    library: str, article: int, start: int, end: int, status: int
) -> None:
    asked = ["annotate", str(article), "--library", library]
    assert run([*asked, "--start", str(start), "--end", str(end)]) == status


def test_an_article_that_is_not_there_has_no_annotations(library: str) -> None:
    assert run(["annotations", "9", "--library", library]) == 1
