"""`emeroteca entities` by its contract: a line for each path, offsets into its text, a status."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from emeroteca.cli.arguments import run

FIELDS = {"path", "language", "text", "entities", "mentions", "dates", "quotations", "error"}
NAME = "Jose\u0301 Garci\u0301a"
TEXT = f"\ufeff{NAME} e` a Roma.\r\n«Non ci sto qui», ha detto {NAME}.\r\n"


def entities(
    capsys: pytest.CaptureFixture[str], *arguments: str | Path
) -> tuple[int, list[dict[str, Any]]]:
    status = run(["entities", *map(str, arguments), "--json"])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_offsets_are_of_the_file_character_for_character(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(TEXT.encode())
    status, (row,) = entities(capsys, path, "--as-is")
    assert status == 0
    assert set(row) == FIELDS
    assert row["text"] == TEXT.removeprefix("\ufeff")
    assert row["mentions"]
    for mention in row["mentions"]:
        assert set(mention) == {"start", "end", "surface", "kind", "entity"}
        assert row["text"][mention["start"] : mention["end"]] == mention["surface"]
    counted = sum(entity["mentions"] for entity in row["entities"])
    assert counted == len(row["mentions"])


@pytest.mark.parametrize("content", [b"", b"  \n\n"])
def test_a_text_without_words_names_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(content)
    status, (row,) = entities(capsys, path, "--as-is")
    assert status == 0
    assert row["entities"] == row["mentions"] == row["dates"] == row["quotations"] == []


@pytest.mark.parametrize("content", [bytes(range(256)) * 8, b"%PDF-1.7 and so on"])
def test_what_holds_no_characters_is_refused_and_the_rest_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    (tmp_path / "b.txt").write_text("Anna Rota è a Roma.", "utf-8")
    status, (refused, read) = entities(capsys, tmp_path, "--as-is")
    assert status == 1
    assert refused["error"]
    assert refused["mentions"] == []
    assert read["error"] is None
    assert read["mentions"]


def test_a_missing_file_is_told_and_the_rest_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.txt").write_text("Anna Rota è a Roma.", "utf-8")
    status, rows = entities(capsys, tmp_path / "a.txt", tmp_path / "b.txt", "--as-is")
    assert status == 1
    assert [bool(row["error"]) for row in rows] == [True, False]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
def test_a_pipe_is_refused_and_not_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    status, rows = entities(capsys, tmp_path / "pipe.txt", "--as-is")
    assert status == 1
    assert all(row["error"] for row in rows)
