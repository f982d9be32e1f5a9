"""A disk that is full costs nothing: what could not be written is written when there is room."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from emeroteca.errors import DiskError
from emeroteca.fulltext import Engine
from tests.fulltext.deeds import DEEDS, made, numbered, remove, state
from tests.fulltext.engines import ENGINES

resource = pytest.importorskip("resource")

# What could not be written is still in a file's buffer when the file is let go.
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

SIZES = (0, 40, 200, 600, 1_000, 1_500, 2_000, 3_000, 5_000, 8_000, 12_000, 20_000, 10**7)

Deed = Callable[[Engine], None]


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """No file can grow beyond a size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def failing_at(step: int) -> Iterator[None]:
    """The disk is full at one step of what syncs and renames."""
    steps = 0

    def full(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal steps
            steps += 1
            if steps == step:
                raise OSError(errno.ENOSPC, "No space left on device")
            return function(*arguments, **named)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in ("fsync", "rename", "replace"):
            patch.setattr(os, name, full(getattr(os, name)))
        yield


@pytest.fixture(scope="module", params=ENGINES)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def index(kind: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(kind, tmp_path_factory.mktemp("made") / "index")


def files(folder: Path) -> set[str]:
    """What is in a folder of an index that is open, without SQLite's own, and without Whoosh's
    list of segments, which may be that of a commit whose record found no room."""
    there = (path for path in folder.rglob("*") if path.is_file())
    return {p.name for p in there if "sqlite" not in p.name and p.suffix != ".toc"}


def after(kind: str, folder: Path, deed: Deed) -> object:
    """What an index says after a deed with all the room that it needs."""
    engine = ENGINES[kind](folder)
    deed(engine)
    found = state(engine)
    engine.close()
    return found


def opened_again(kind: str, folder: Path) -> object:
    again = ENGINES[kind](folder, verify=True)
    assert not again.fresh
    found = state(again)
    again.close()
    return found


@pytest.mark.parametrize("deed", DEEDS)
def test_a_full_disk_loses_nothing(tmp_path: Path, kind: str, index: Path, deed: Deed) -> None:
    expected = after(kind, shutil.copytree(index, tmp_path / "other"), deed)
    folder = shutil.copytree(index, tmp_path / "index")
    engine = ENGINES[kind](folder)
    before, there = state(engine), files(folder)
    failures = 0
    for size in SIZES:
        with files_up_to(size):
            try:
                deed(engine)
                break
            except DiskError:
                failures += 1
        if state(engine) == before:
            assert files(folder) <= there, size
        else:
            # What was tried before has found its room as it was tried anew.
            assert state(engine) == expected
    assert failures > 1
    assert state(engine) == expected
    engine.close()
    assert opened_again(kind, folder) == expected


@pytest.mark.parametrize("deed", DEEDS)
def test_a_disk_that_fails_at_any_step_loses_nothing(
    tmp_path: Path, kind: str, index: Path, deed: Deed
) -> None:
    expected = after(kind, shutil.copytree(index, tmp_path / "other"), deed)
    failed = step = 0
    while failed == step:
        step += 1
        folder = shutil.copytree(index, tmp_path / f"index-{step}")
        engine = ENGINES[kind](folder)
        with failing_at(step):
            try:
                deed(engine)
            except DiskError:
                failed = step
        engine.commit()
        deed(engine)
        engine.close()
        assert opened_again(kind, folder) == expected
    assert failed > 2


def test_what_could_not_be_removed_is_removed_with_the_next_commit(
    tmp_path: Path, kind: str, index: Path
) -> None:
    expected = after(kind, shutil.copytree(index, tmp_path / "other"), remove)
    engine = ENGINES[kind](shutil.copytree(index, tmp_path / "index"))
    engine.add([numbered(4)])
    with files_up_to(0), pytest.raises(DiskError):
        remove(engine)
    engine.commit()
    assert state(engine) == expected
    engine.close()
