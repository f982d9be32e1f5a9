"""Waiting articles are read in the background, what was opened first, and none twice."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.entities.work import Read, Reading, version
from emeroteca.errors import LibraryDamagedError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit
from emeroteca.model.entities.recognised import EntityKind, Mention, Named, Recognised
from emeroteca.model.text import Span
from emeroteca.processes import Pool
from emeroteca.resources import resource
from emeroteca.service.messages import Recognising
from emeroteca.service.recognition_run import RecognitionRun
from tests.archive.drafts import draft

PATIENCE_S = 60
VERSION = version(resource("models"))


class FirstWord:
    """Finds the first word of a text and takes it for a person; cannot read "Guasto"."""

    def answer(self, job: Reading) -> Read:
        word = job.text.content.split()[0]
        if word == "Guasto":
            return Read(None, "it is broken")
        named = Named(EntityKind.PERSON, word, f"~{word.casefold()}", bare=True)
        mention = Mention(Span(0, len(word)), 0)
        return Read(Recognised(VERSION, (named,), (mention,)))

    def killed(self, reason: str) -> Read:
        return Read(None, reason)

    def warm(self, hint: str) -> None:
        return None


class DiesOnce(FirstWord):
    """Is killed, as by a system without memory, with the first job that it is given."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def answer(self, job: Reading) -> Read:
        if not self._mark.exists():
            self._mark.touch()
            os._exit(9)
        return super().answer(job)


class Broken(FirstWord):
    """Cannot read anything, as where its files are missing."""

    def answer(self, job: Reading) -> Read:
        return Read(None, "it is broken")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive.open(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def work() -> FirstWord:
    return FirstWord()


@pytest.fixture
def run(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, work: FirstWord
) -> Iterator[RecognitionRun]:
    monkeypatch.setattr(RecognitionRun, "_pool", lambda self: Pool(self._size, work, 30))
    made = RecognitionRun(archive, threading.Event())
    yield made
    made.close()


def finish(run: RecognitionRun) -> list[Recognising]:
    """Step until the run says that it is over; returns what it told."""
    told: list[Recognising] = []
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        run.collect()
        message = run.step()
        if message is not None:
            told.append(message)
            if message.done == message.total:
                return told
        time.sleep(0.01)
    raise AssertionError("the run did not end")


def add(archive: Archive, run: RecognitionRun, *titles: str) -> list[ArticleId]:
    added, changes = archive.add([draft(t, f"{t} parla di altro.") for t in titles])
    run.heed(changes)
    return [one.id for one in added]


def names(archive: Archive, article: ArticleId) -> list[str]:
    return [m.entity.name for m in archive.entities_of(article).entities]


def test_what_is_added_is_read_and_told(archive: Archive, run: RecognitionRun) -> None:
    ids = add(archive, run, "Anna", "Luca", "Rosa")
    told = finish(run)
    assert [names(archive, article) for article in ids] == [["Anna"], ["Luca"], ["Rosa"]]
    assert archive.unrecognised() == 0
    assert frozenset(ids) == frozenset().union(*(m.changes.recognised for m in told))
    assert (told[-1].done, told[-1].total) == (3, 3)


def test_what_cannot_be_read_does_not_stop_the_others(
    archive: Archive, run: RecognitionRun
) -> None:
    broken, fine = add(archive, run, "Guasto", "Anna")
    finish(run)
    assert names(archive, fine) == ["Anna"]
    assert archive.unrecognised() == 0
    assert not archive.entities_of(broken).entities


class TestWorkersThatAreKilled:
    @pytest.fixture
    def work(self, tmp_path: Path) -> FirstWord:
        return DiesOnce(tmp_path / "mark")

    def test_their_article_is_tried_again(self, archive: Archive, run: RecognitionRun) -> None:
        (article,) = add(archive, run, "Anna")
        finish(run)
        assert names(archive, article) == ["Anna"]


class TestABrokenRecogniser:
    @pytest.fixture
    def work(self) -> FirstWord:
        return Broken()

    def test_it_makes_no_article_be_given_up(self, archive: Archive, run: RecognitionRun) -> None:
        add(archive, run, *(f"Nome{n}" for n in range(12)))
        finish(run)
        assert archive.unrecognised() == 12


def test_a_failure_of_the_archive_ends_the_run_and_not_the_program(
    archive: Archive, run: RecognitionRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise LibraryDamagedError("its text")

    monkeypatch.setattr(Archive, "keep_all_recognised", fail)
    add(archive, run, "Anna")
    finish(run)
    assert archive.unrecognised() == 1


def test_an_installation_without_a_recogniser_starts(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("emeroteca.service.recognition_run.resource", lambda name: tmp_path / name)
    archive.add([draft("Anna")])
    RecognitionRun(archive, threading.Event()).close()
    assert archive.unrecognised() == 1


def test_a_text_that_came_meanwhile_is_not_given_up(archive: Archive) -> None:
    article = archive.add([draft("Anna")])[0][0].id
    archive.give_up_recognising(article, "the digest of another text")
    assert archive.unrecognised() == 1


def test_a_pause_stores_what_is_under_way_and_takes_nothing_more(
    archive: Archive, run: RecognitionRun
) -> None:
    add(archive, run, *(f"Nome{n}" for n in range(12)))
    assert run.pause(True).paused
    for _ in range(50):
        run.collect()
        run.step()
        time.sleep(0.01)
    assert archive.unrecognised() == 12
    assert not run.pause(False).paused
    finish(run)
    assert archive.unrecognised() == 0


def test_what_waits_when_the_program_ends_is_read_at_the_next_start(
    archive: Archive, run: RecognitionRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(archive, run, "Anna", "Luca")
    run.close()
    later = RecognitionRun(archive, threading.Event())
    try:
        finish(later)
    finally:
        later.close()
    assert archive.unrecognised() == 0


def test_what_lies_in_the_trash_is_read_when_it_comes_back(
    archive: Archive, run: RecognitionRun
) -> None:
    (article,) = add(archive, run, "Anna")
    run.heed(archive.apply(FlagEdit((article,), Flag.TRASHED, True)))
    finish(run)
    assert not archive.entities_of(article).entities
    run.heed(archive.apply(FlagEdit((article,), Flag.TRASHED, False)))
    finish(run)
    assert names(archive, article) == ["Anna"]


def test_articles_that_name_much_are_stored_one_after_the_other(
    archive: Archive, run: RecognitionRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("emeroteca.service.recognition_run.BATCH_NAMES", 1)
    add(archive, run, "Anna", "Luca")
    run.step()
    until = time.monotonic() + PATIENCE_S
    while run.collect() < 2 and time.monotonic() < until:
        time.sleep(0.01)
    message = run.step()
    assert message is not None
    assert len(message.changes.recognised) == 1
