"""Wherever a crash comes, the index is as it was before or after, or knows that it is neither."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from emeroteca.fulltext import Engine
from tests.fulltext.crashes import crashing
from tests.fulltext.deeds import DEEDS, made, merge, numbered, state
from tests.fulltext.engines import ENGINES, Opener

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/fd").exists(), reason="files are known by their handles in /proc"
)


@pytest.fixture(scope="module", params=ENGINES)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def index(kind: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(kind, tmp_path_factory.mktemp("made") / "index")


def look(opener: Opener, folder: Path) -> object:
    """What an index says after a crash, whether all of it is read or not; None where it is anew."""
    answers = set()
    for verify in (False, True):
        engine = opener(folder, verify)
        assert engine.sound()
        answers.add(None if engine.fresh else repr((state(engine), sorted(engine.indexed()))))
        engine.close()
    (answer,) = answers
    return answer


@pytest.mark.parametrize("deed", DEEDS)
def test_a_crash_leaves_an_index_that_is_right_or_fresh(
    tmp_path: Path, kind: str, index: Path, deed: Callable[[Engine], None]
) -> None:
    folder = shutil.copytree(index, tmp_path / "index")
    before = look(ENGINES[kind], folder)
    engine = ENGINES[kind](folder)
    with crashing(folder, tmp_path / "left") as crashes:
        deed(engine)
        done = len(crashes.left)
        crashes.step(every=True)
    engine.close()
    after = look(ENGINES[kind], folder)
    assert (before == after) is (deed is merge)
    for left in crashes.left[:done]:
        answer = look(ENGINES[kind], left)
        # Only a merge of Whoosh's segments leaves nothing to go back to.
        anew = answer is None and kind == "whoosh" and deed is merge
        assert anew or answer in (before, after), left.name
    for left in crashes.left[done:]:
        assert look(ENGINES[kind], left) == after, left.name


def test_a_crash_while_an_index_is_made_anew_leaves_one_that_says_so(
    tmp_path: Path, kind: str, index: Path
) -> None:
    folder = shutil.copytree(index, tmp_path / "index")
    (folder / "commit.json").unlink()
    with crashing(folder, tmp_path / "left") as crashes:
        ENGINES[kind](folder).close()
    assert len(crashes.left) > 4
    assert {look(ENGINES[kind], left) for left in crashes.left} == {None}


def test_an_index_that_was_made_anew_says_so_until_something_is_committed(
    tmp_path: Path, kind: str
) -> None:
    ENGINES[kind](tmp_path / "index").close()
    again = ENGINES[kind](tmp_path / "index")
    assert again.fresh
    again.add([numbered(1)])
    again.commit()
    again.close()
    last = ENGINES[kind](tmp_path / "index")
    assert not last.fresh
    last.close()
