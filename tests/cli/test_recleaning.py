"""`reclean` from the command line: one row for each article, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.cli.arguments import run
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import RepairEdit
from emeroteca.model.cleaning import Choice, fingerprint
from emeroteca.model.search import Filter
from tests.cli.test_commands import SAMPLE, library, told

__all__ = ["library"]


def test_each_article_is_told_about(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = sorted(SAMPLE.parent.glob("*.txt"))
    assert run(["import", "--library", str(library), *map(str, files)]) == 0
    capsys.readouterr()
    archive = Archive.open(library)
    one, two, three = (ArticleId(int(i)) for i in sorted(archive.ids(Filter())))
    gone = fingerprint(paragraph(archive, one))
    archive.apply(RepairEdit(one, (Choice(gone, keep=False),), ()))
    archive._originals.path(archive.original(three).digest).write_bytes(b"changed")
    archive.close()
    status, rows = told(capsys, "reclean", "--library", str(library))
    assert status == 1
    assert {row["id"]: row["outcome"] for row in rows} == {
        one: "cleaned",
        two: "unchanged",
        three: "refused",
    }
    assert all(bool(row["reason"]) == (row["outcome"] == "refused") for row in rows)
    assert all(row["title"] for row in rows)
    _, (shown,) = told(capsys, "show", "--library", str(library), str(one))
    assert "person" in [piece["why"] for piece in shown["set_apart"]]
    assert isinstance(shown["facts"], list)


def paragraph(archive: Archive, article: ArticleId) -> str:
    text = archive.open_article(article).text
    return text.slice(text.blocks[1].span)


def test_some_articles_by_their_ids(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "--library", str(library), str(SAMPLE)]) == 0
    capsys.readouterr()
    status, rows = told(capsys, "reclean", "1", "999", "--library", str(library))
    assert status == 1
    assert {row["id"]: (row["outcome"], row["title"] is None) for row in rows} == {
        1: ("unchanged", False),
        999: ("refused", True),
    }
