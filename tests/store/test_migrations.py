"""A library of an earlier version is brought to the newest shape with all that is in it."""

from __future__ import annotations

from pathlib import Path

import apsw

from emeroteca.archive import Archive
from emeroteca.model.article import Apart, ArticleId
from emeroteca.model.cleaning import Reason
from emeroteca.model.search import Filter
from emeroteca.store.migrations import MIGRATIONS
from tests.store.old_library import old_library

TAIL = "Iscriviti alla lettera settimanale del Faro."


def test_an_earlier_library_keeps_its_articles_and_learns_their_sites(tmp_path: Path) -> None:
    old_library(
        tmp_path,
        *((f"Il testo numero {n} del Faro.", TAIL) for n in range(1, 5)),
        url="https://www.faro.example/a/",
    )
    archive = Archive.open(tmp_path)
    assert archive._database.one("PRAGMA user_version") == (len(MIGRATIONS),)
    assert len(archive.ids(Filter())) == 4
    first = ArticleId(1)
    opened = archive.open_article(first)
    assert opened.apart == (Apart(Reason.RELATED, "Altro", 1),)
    assert (opened.facts, opened.suggestions, opened.article.tags) == ((), (), ("acqua",))
    assert archive.recapture(first).site == "faro.example"
    assert archive.stale() == 0
    # Paragraphs are noted in the background, not while the window waits.
    assert archive.recurring(first) == ()
    assert [archive.gather(3), archive.gather(3), archive.gather(3)] == [3, 1, 0]
    (tail,) = archive.recurring(first)
    assert (tail.block, tail.articles, tail.rule.site) == (1, 4, "faro.example")
    assert archive.check() == []
    archive.close()


def test_an_article_without_an_address_belongs_to_the_site_of_its_name(tmp_path: Path) -> None:
    old_library(tmp_path, ("Un testo senza indirizzo.",))
    archive = Archive.open(tmp_path)
    assert archive.recapture(ArticleId(1)).site == "il faro"
    archive.close()


def test_an_earlier_library_waits_to_be_read_for_names_what_was_opened_first(
    tmp_path: Path,
) -> None:
    old_library(tmp_path, *((f"Il testo numero {n}.",) for n in range(1, 4)))
    connection = apsw.Connection(str(tmp_path / "library.sqlite"))
    connection.execute("UPDATE articles SET unread = 0 WHERE id = 2")
    connection.close()
    archive = Archive.open(tmp_path)
    assert archive.to_recognise(9) == [2, 3, 1]
    archive.close()
