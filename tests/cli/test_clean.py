"""`emeroteca clean` by its contract: running text, blocks, what was set apart, a line each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emeroteca.cli.arguments import run
from emeroteca.resources import resource
from tests.importing.canal import PROSE, TITLE, page, paragraphs
from tests.shared import SHARED, needs_shared

FIELDS = {
    *("path", "title", "byline", "site", "url", "published", "language", "direction", "text"),
    *("blocks", "set_apart", "html", "error"),
}
FOUNDING = SHARED / "articles" / "russia-corea-del-nord.txt"


def clean(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    status = run(["clean", *arguments, "--json"])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def pictured(tmp_path: Path) -> Path:
    caption = "<figcaption>The upper lock in March. Photo: Ada Penn</figcaption>"
    figure = f'<figure><img src="lock.png" alt="">{caption}</figure>'
    read_more = '<p>Read more: <a href="/9">Swans return to the basin after four years</a></p>'
    path = tmp_path / "barge.html"
    inside = (paragraphs(*PROSE[:2]), figure, paragraphs(*PROSE[2:4]), read_more,
              paragraphs(PROSE[4]))  # fmt: skip
    path.write_text(page(*inside), "utf-8")
    return path


def test_the_text_is_the_running_text_and_everything_else_is_told_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, (row,) = clean(capsys, str(pictured(tmp_path)), "--url", "https://courier.example/1")
    assert status == 0
    assert set(row) >= FIELDS
    assert row["title"] == TITLE
    assert row["url"] == "https://courier.example/1"
    assert row["text"] == "\n".join(PROSE)
    assert [row["text"][b["start"] : b["end"]] for b in row["blocks"]] == list(PROSE)
    told = {(apart["why"], apart["text"]) for apart in row["set_apart"]}
    assert ("caption", "The upper lock in March. Photo: Ada Penn") in told
    assert ("frame", "Weather") in told
    places = {apart["why"]: apart["start"] for apart in row["set_apart"]}
    assert places["caption"] == len("\n".join(PROSE[:2]))
    assert places["read_more"] == len("\n".join(PROSE[:4]))


def test_many_files_come_in_the_order_given_and_a_bad_one_has_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = []
    for number in range(30):
        path = tmp_path / f"{number:02}.html"
        path.write_text(page(paragraphs(*PROSE), title=f"{TITLE}, part {number}"), "utf-8")
        paths.append(str(path))
    (tmp_path / "empty.html").write_bytes(b"")
    paths.insert(7, str(tmp_path / "empty.html"))
    status, rows = clean(capsys, "--workers", "2", *paths)
    assert status == 1
    assert [row["path"] for row in rows] == paths
    assert rows[7]["error"] and rows[7]["text"] == "" and rows[7]["title"] is None
    assert all(row["text"] == "\n".join(PROSE) for row in rows[:7] + rows[8:])
    assert rows[9]["title"] == f"{TITLE}, part 8"


def test_suggested_repairs_stand_at_their_words(capsys: pytest.CaptureFixture[str]) -> None:
    path = resource("samples", "acqua-alta-a-porto-lenza.txt")
    _, (row,) = clean(capsys, str(path))
    for suggestion in row["suggestions"]:
        surface = row["text"][suggestion["start"] : suggestion["end"]]
        assert surface and surface != suggestion["replacement"]


@needs_shared
def test_the_founding_article_by_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    _, (row,) = clean(capsys, str(FOUNDING))
    kinds = [block["kind"] for block in row["blocks"]]
    assert kinds.count("heading") == 3
    assert kinds.count("card") == 1
    assert row["published"] is None
    assert row["subtitle"] and row["subtitle"] not in row["text"]
    glued = {
        row["text"][s["start"] : s["end"]] for s in row["suggestions"] if s["kind"] == "glued_words"
    }
    assert glued == {"PutinChi", "prevedetra", "occidentaliche", "Shappsha"}
    assert {apart["why"] for apart in row["set_apart"]} == {
        "repeated_headline",
        "newsletter",
        "aggregator_tail",
    }
