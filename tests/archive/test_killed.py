"""A program that is killed while it indexes finds and forgets nothing wrongly afterwards."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import emeroteca
from emeroteca.archive import Archive
from emeroteca.errors import DiskError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit
from emeroteca.model.search import Query
from emeroteca.store.database import MARK
from tests.archive.drafts import draft
from tests.fulltext.engines import ENGINES

ROOT = Path(__file__).parents[2]


class Killed(BaseException):
    """Nothing is done after it."""


@pytest.fixture(params=ENGINES)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def opened(kind: str, folder: Path) -> Archive:
    return Archive.open(folder, ENGINES[kind](folder / "index", verify=True))


def add(archive: Archive, *titles: str) -> list[ArticleId]:
    added, _ = archive.add([draft(title, language="") for title in titles])
    return [one.id for one in added]


def found(archive: Archive, words: str) -> list[int]:
    return sorted(archive.search(Query(words)).ids)


def killed(archive: Archive, deed: Callable[[], object], before: bool) -> None:
    """Do something and be killed before or after the index's commit."""
    engine: Any = archive._engine
    commit = engine.commit

    def kill() -> None:
        if not before:
            commit()
        raise Killed

    engine.commit = kill
    with pytest.raises(Killed):
        deed()
    engine.close()
    archive._database.close()
    (archive.folder / MARK).touch()


@pytest.mark.skipif(sys.platform == "win32", reason="a process is forked and killed")
@pytest.mark.parametrize("kind", [*ENGINES, "moving"])
def test_random_kills_leave_no_wrong_answers(kind: str) -> None:
    source = Path(emeroteca.__file__).parents[1]
    command = [sys.executable, "-m", "tests.benchmarks.killing", "--kills", "6", "--engine", kind]
    run = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize("before", [True, False])
def test_an_article_waits_until_it_is_known_to_be_in_the_index(
    kind: str, tmp_path: Path, before: bool
) -> None:
    archive = opened(kind, tmp_path)
    add(archive, "La diga")
    killed(archive, archive.flush, before)
    again = opened(kind, tmp_path)
    assert again.pending() == 1
    assert again.index_pending(10) == 1
    assert found(again, "diga") == [1]
    assert again.check() == []
    again.close()


@pytest.mark.parametrize("before", [True, False])
def test_what_was_deleted_does_not_stay_in_the_index(
    kind: str, tmp_path: Path, before: bool
) -> None:
    archive = opened(kind, tmp_path)
    (article, other) = add(archive, "La diga", "Il ponte")
    archive.apply(FlagEdit((article,), Flag.TRASHED, True))
    killed(archive, archive.empty_trash, before)
    again = opened(kind, tmp_path)
    assert again.indexed() == {other}
    assert again.check() == []
    again.close()


def test_a_full_disk_keeps_articles_waiting_until_there_is_room(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = opened(kind, tmp_path)
    add(archive, "La diga")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for _ in range(2):
            with pytest.raises(DiskError):
                archive.flush()
    assert archive._database.rows("SELECT indexed FROM articles").fetchall() == [(0,)]
    archive.flush()
    assert archive.pending() == 0
    assert found(archive, "diga") == [1]
    archive.close()
    again = opened(kind, tmp_path)
    assert found(again, "diga") == [1]
    assert again.check() == []
    again.close()
