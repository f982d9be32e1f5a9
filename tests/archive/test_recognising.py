"""What was recognised is kept, told, and brought up to date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emeroteca.archive import Archive
from emeroteca.errors import DiskError
from emeroteca.model.article import ArticleId
from emeroteca.model.changes import Flag, FlagEdit, MetadataEdit
from emeroteca.model.entities.recognised import Mention, Named, Recognised
from emeroteca.model.text import Span
from emeroteca.store.entities import waiting
from tests.archive.desk import Desk
from tests.archive.drafts import draft
from tests.archive.recognised import ORGANISATION, PERSON, add, named, read_again, told

PIPES = "Ada Ferri guida l'Ente Acque del Nord (EAN). «Mancano i tubi», dice Ferri."
MOSCOW = "Nel 1961 Ferri volò a Mosca."


def keep(archive: Archive, article: ArticleId, found: Recognised) -> None:
    archive.keep_recognised(article, archive.open_article(article).article.text_digest, found)


def test_an_article_tells_who_and_what_it_names(archive: Archive) -> None:
    article = add(archive, "Tubi", PIPES)
    assert told(archive, article) == {
        "Ada Ferri": ["Ada Ferri", "Ferri"],
        "Ente Acque del Nord": ["Ente Acque del Nord", "EAN"],
    }
    found = archive.entities_of(article)
    ada = found.entities[0].entity
    assert (ada.aliases, ada.bare, found.pending) == (("Ferri",), False, False)
    (said,) = found.quotations
    assert said.speaker == ada.id
    assert PIPES[said.span.start : said.span.end] == "Mancano i tubi"


def test_a_surname_alone_is_nobody_s_but_its_own(archive: Archive) -> None:
    whole, bare = add(archive, "Tubi", PIPES), add(archive, "Volo", MOSCOW)
    ferri = named(archive, bare, "Ferri")
    assert ferri.bare
    assert ferri.id != named(archive, whole, "Ada Ferri").id


def test_a_place_is_one_in_every_language(archive: Archive) -> None:
    here, there = add(archive, "Volo", MOSCOW), add(archive, "Flight", "She flew to Moscow.")
    place = named(archive, here, "Mosca")
    assert named(archive, there, "Mosca").id == place.id
    assert (place.place, place.aliases) == ("gn:524901", ("Moscow",))


def test_an_organisation_is_known_by_its_acronym_once_a_text_expands_it(archive: Archive) -> None:
    add(archive, "Tubi", PIPES)
    later = add(archive, "Bolletta", "La EAN alza il prezzo.")
    assert told(archive, later) == {"Ente Acque del Nord": ["EAN"]}


def test_an_acronym_that_came_first_is_expanded_later(archive: Archive) -> None:
    first = add(archive, "Bolletta", "La EAN alza il prezzo.")
    second = add(archive, "Tubi", PIPES)
    assert named(archive, first, "EAN").id == named(archive, second, "EAN").id


def test_an_acronym_may_be_written_like_a_word(archive: Archive) -> None:
    words = "Banca del nord"
    found = (Named(ORGANISATION, words, "banca del nord", ("Bdn",)),)
    mentions = Mention(Span(0, 14), 0), Mention(Span(16, 19), 0)
    first = add(archive, "Uno", f"{words} (Bdn) chiude.", read=False)
    second = add(archive, "Due", "Bdn apre.", read=False)
    short = Recognised("1", (Named(ORGANISATION, "Bdn", "bdn"),), (Mention(Span(0, 3), 0),))
    keep(archive, second, short)
    keep(archive, first, Recognised("1", found, mentions))
    assert named(archive, first, "Bdn").id == named(archive, second, "Bdn").id


def test_a_full_disk_is_no_trouble_when_an_article_is_opened(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskError("it is full")

    article = add(archive, "Titolo", read=False)
    monkeypatch.setattr(waiting, "urge", fail)
    archive.urge(article)
    assert archive.to_recognise(1) == [article]


def test_a_name_in_capitals_is_written_as_a_later_text_writes_it(archive: Archive) -> None:
    article = add(archive, "Uno", "ADA FERRI ARRIVA.", read=False)
    shouted = Named(PERSON, "ADA FERRI", "ada ferri")
    keep(archive, article, Recognised("1", (shouted,), (Mention(Span(0, 9), 0),)))
    assert list(told(archive, article)) == ["ADA FERRI"]
    add(archive, "Due", "Ada Ferri torna.")
    assert list(told(archive, article)) == ["Ada Ferri"]


def test_what_was_opened_is_read_first_and_then_the_newest(archive: Archive) -> None:
    ids = [add(archive, f"Titolo {n}", read=False) for n in range(4)]
    archive.urge(ids[1])
    assert archive.unrecognised() == 4
    assert archive.to_recognise(3) == [ids[1], ids[3], ids[2]]
    read_again(archive, ids[1])
    archive.give_up_recognising(ids[3])
    archive.apply(FlagEdit((ids[2],), Flag.TRASHED, True))
    assert archive.to_recognise(3) == [ids[0]]


def test_another_recogniser_reads_everything_anew(archive: Archive) -> None:
    article = add(archive, "Tubi", PIPES)
    assert archive.expect_recogniser("1") == 0
    assert archive.expect_recogniser("2") == 1
    told_before = archive.entities_of(article)
    assert told_before.pending
    assert len(told_before.entities) == 2
    assert read_again(archive, article, "2").recognised == {article}
    assert archive.expect_recogniser("2") == 0


def test_what_was_found_in_another_text_is_passed_over(archive: Archive) -> None:
    article = add(archive, "Tubi", PIPES, read=False)
    assert archive.keep_recognised(article, "0" * 64, Recognised("1")).recognised == frozenset()
    assert archive.unrecognised() == 1


def test_a_text_made_anew_is_read_again(archive: Archive, desk: Desk) -> None:
    (article,) = desk.add(draft("Tubi", PIPES))
    read_again(archive, article)
    archive.replace(article, draft("Tubi", "In breve.", PIPES))
    assert archive.to_recognise(9) == [article]
    # The places are those of another text.
    assert told(archive, article) == {}
    read_again(archive, article)
    assert told(archive, article)["Ada Ferri"] == ["Ada Ferri", "Ferri"]


def test_dates_are_counted_anew_from_another_day(archive: Archive) -> None:
    article = add(archive, "Tubi", PIPES)
    known = archive.open_article(article).article.metadata
    archive.apply(MetadataEdit(article, replace(known, published="2024-06-19")))
    assert archive.to_recognise(9) == [article]


def test_deleting_an_article_for_good_takes_its_names_along(archive: Archive) -> None:
    kept, gone = add(archive, "Tubi", PIPES), add(archive, "Volo", MOSCOW)
    archive.apply(FlagEdit((gone,), Flag.TRASHED, True))
    archive.empty_trash()
    rows = archive._database.rows("SELECT DISTINCT article FROM appearances")
    assert [ArticleId(row[0]) for row in rows] == [kept]
    assert archive._database.one("SELECT count(*) FROM recognised") == (1,)


def test_dates_stand_where_they_were_found(archive: Archive) -> None:
    article = add(archive, "Volo", MOSCOW)
    (date,) = archive.entities_of(article).dates
    assert (date.span, date.start, date.end) == (Span(4, 8), "1961-01-01", "1961-12-31")
