"""Articles that are like one: of its subject before any other, and never itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import NotFoundError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit
from tests.archive import kin
from tests.archive.drafts import draft

EACH = 4


@pytest.fixture
def library(archive: Archive) -> list[ArticleId]:
    added, _ = archive.add(kin.articles())
    return [one.id for one in added if one.id is not None]


def test_the_nearest_are_of_the_same_subject(archive: Archive, library: list[ArticleId]) -> None:
    subject = {i: number // EACH for number, i in enumerate(library)}
    for article in library:
        nearest = archive.similar(article).ids[: EACH - 1]
        assert [subject[ArticleId(i)] for i in nearest[:2]] == [subject[article]] * 2
        assert article not in nearest


def test_what_is_in_the_trash_is_not_like_anything(
    archive: Archive, library: list[ArticleId]
) -> None:
    first, *others = library[:EACH]
    archive.apply(FlagEdit((others[0],), Flag.TRASHED, True))
    assert others[0] not in archive.similar(first).ids
    assert first in archive.similar(others[0]).ids


def test_the_words_that_they_share_can_be_searched(
    archive: Archive, library: list[ArticleId]
) -> None:
    results = archive.similar(library[0])
    assert "alveari" in results.understood
    hits = archive.hits(results.understood, results.ids[:2])
    assert all(hit.spans for hit in hits)
    assert list(results.scores) == sorted(results.scores, reverse=True)


def test_an_article_like_no_other(archive: Archive, library: list[ArticleId]) -> None:
    added, _ = archive.add([draft("Xyzzy", "Plugh 1234 42.", language="")])
    assert added[0].id is not None
    assert not archive.similar(added[0].id).ids
    with pytest.raises(NotFoundError):
        archive.similar(ArticleId(999))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive.open(tmp_path / "library")
    yield opened
    opened.close()
