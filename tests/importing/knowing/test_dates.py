"""A date counts where it is stated, marked, written by the headline or in the address."""

from __future__ import annotations

import pytest

from emeroteca.importing import markup
from emeroteca.importing.knowing import dates, datewords, publication, structured, titles
from emeroteca.model.facts import Origin

TITLE = "Il ponte di ferro riapre al traffico"
URL = "https://mattino-di-prova.example/cronaca/ponte"
PROSE = f"<p>{'Il testo racconta del ponte e del fiume. ' * 40}</p>"


def moments(
    head: str = "", body: str = "", url: str = URL, claim: str = "it"
) -> dict[str, tuple[str, Origin]]:
    page = f"<html><head>{head}</head><body><main><h1>{TITLE}</h1>{body}</main></body></html>"
    root = markup.parse(page)
    stated = structured.statements(root)
    heading = titles.headline(root, stated, ()).element
    found = publication.moments(root, stated, url, heading, claim)
    return {fact.name: (fact.value, fact.origin) for fact in found}


def ld(**said: object) -> str:
    import json

    thing = {"@type": "NewsArticle", "headline": TITLE, **said}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-06-19T10:30:00+02:00", "2024-06-19T10:30:00+02:00"),
        ("2024-06-19T10:30:00Z", "2024-06-19T10:30:00+00:00"),
        ("2024-06-19T10:30", "2024-06-19T10:30:00"),
        ("2024-06-19", "2024-06-19"),
        ("2024/06/19", "2024-06-19"),
        ("20240619", "2024-06-19"),
        ("2024-06", "2024-06"),
        ("2024", "2024"),
        ("Wed, 19 Jun 2024 10:30:00 +0200", "2024-06-19T10:30:00+02:00"),
        ("1718785800", "2024-06-19T08:30:00+00:00"),
        ("1718785800000", "2024-06-19T08:30:00+00:00"),
        ("0000-00-00", ""),
        ("0000-00-00T00:00:00Z", ""),
        ("2024-13-45", ""),
        ("9999-01-01", ""),
        ("9999999999", ""),
        ("Wednesday", ""),
        ("yesterday", ""),
        ("19 June", ""),
        ("", ""),
        ("2" * 100_000, ""),
    ],
)
def test_machine_dates(value: str, expected: str) -> None:
    assert dates.iso(value) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19 giugno 2024", "2024-06-19"),
        ("Pubblicato il 19 giugno 2024 alle 10:30", "2024-06-19T10:30:00"),
        ("1° marzo 2024, ore 8.05", "2024-03-01T08:05:00"),
        ("June 19, 2024 at 3:05 p.m. EDT", "2024-06-19T15:05:00-04:00"),
        ("Jun. 19th, 2024", "2024-06-19"),
        ("19th of June, 2024", "2024-06-19"),
        ("12:15 AM, 19 June 2024", "2024-06-19T00:15:00"),
        ("19. Juni 2024, 10:30 Uhr", "2024-06-19T10:30:00"),
        ("le 1er août 2024 à 14h05", "2024-08-01T14:05:00"),
        ("19 de junio de 2024", "2024-06-19"),
        ("19 czerwca 2024", "2024-06-19"),
        ("19 июня 2024, 10:30", "2024-06-19T10:30:00"),
        ("19 Haziran 2024", "2024-06-19"),
        ("2024年6月19日 10時30分", "2024-06-19T10:30:00"),
        ("2024년 6월 19일", "2024-06-19"),
        ("입력 2024.06.19 10:30", "2024-06-19T10:30:00"),
        ("19.06.2024", "2024-06-19"),
        ("06.07.2024", "2024-07-06"),
        ("25/12/2024", "2024-12-25"),
        ("12/25/2024", "2024-12-25"),
        ("06/07/2024", ""),
        ("mercoledì", ""),
        ("Wednesday 19 June", ""),
        ("31 febbraio 2024", ""),
        ("version 1.2.2024.5", ""),
        ("192.168.10.2024", ""),
    ],
)
def test_written_dates(text: str, expected: str) -> None:
    found = [date.value for date in datewords.written(text, None)]
    assert found == ([expected] if expected else [])


def test_the_language_says_which_number_is_the_month() -> None:
    def read(claim: str) -> list[str]:
        first = publication.month_first(claim)
        return [date.value for date in datewords.written("06/07/2024", first)]

    assert read("it") == read("en-GB") == ["2024-07-06"]
    assert read("en-US") == ["2024-06-07"]
    assert read("en") == read("") == []


def test_what_is_stated_wins_and_keeps_its_zone() -> None:
    head = ld(datePublished="2024-06-19T10:30:00", dateModified="2024-06-20T08:00:00+02:00")
    found = moments(head, "<time datetime='2020-01-01'>1 gennaio 2020</time>")
    assert found["published"] == ("2024-06-19T10:30:00", Origin.JSON_LD)
    assert found["modified"] == ("2024-06-20T08:00:00+02:00", Origin.JSON_LD)


@pytest.mark.parametrize(
    "name",
    ["article:published_time", "article:published:time", "DC.date.issued", "datePublished", "date"],
)
def test_meta_elements_that_state_a_date(name: str) -> None:
    head = f'<meta name="{name}" content="2024-06-19T10:30:00+02:00">'
    assert moments(head)["published"] == ("2024-06-19T10:30:00+02:00", Origin.META)


@pytest.mark.parametrize("value", [None, 5, [], {}, "0000-00-00", "domani", ["x", {"@value": 3}]])
def test_a_stated_date_that_is_none_is_passed_over(value: object) -> None:
    found = moments(ld(datePublished=value), "<time datetime='2024-06-19'>ieri</time>")
    assert found["published"] == ("2024-06-19", Origin.PAGE)


@pytest.mark.parametrize(
    ("body", "published", "modified"),
    [
        ("<p>Pubblicato il 19 giugno 2024 alle 10:30</p>", "2024-06-19T10:30:00", ""),
        ("<p class='data'>19 giugno 2024 - Aggiornato il 20 giugno 2024</p>",
         "2024-06-19", "2024-06-20"),
        ("<p>Ultimo aggiornamento: 20 giugno 2024</p>", "", "2024-06-20"),
        ("<div class='byline'>di ANNA BIANCHI <span>19 giugno 2024</span></div>",
         "2024-06-19", ""),
        (("<time class='entry-date published' datetime='2024-06-19'>x</time>"
         "<time class='updated' datetime='2024-06-20'>x</time>"), "2024-06-19", "2024-06-20"),
        ("<time class='updated' datetime='2024-06-19'>19 giugno</time>", "2024-06-19", ""),
        ("<span>Updated: </span><time datetime='2024-06-20'>20</time>", "", "2024-06-20"),
        ("<span itemprop='datePublished' content='2024-06-19'></span>", "2024-06-19", ""),
        ("<p class='last-update'>19 giugno 2024 (modifica il 20 giugno 2024)</p>",
         "2024-06-19", "2024-06-20"),
        ("<p class='last-update'>19 giugno 2024</p>", "2024-06-19", ""),
        ("<p>mercoledì, ore 10:30</p>", "", ""),
        ("<p>Nata il 3 maggio 1970</p>", "", ""),
        ("<p>Il ponte, costruito dai genieri e chiuso il 3 maggio 2021, riapre oggi.</p>", "", ""),
    ],
)  # fmt: skip
def test_dates_that_the_page_shows(body: str, published: str, modified: str) -> None:
    found = moments(body=body + PROSE)
    assert found.get("published", ("", Origin.PAGE)) == (published, Origin.PAGE)
    assert found.get("modified", ("", Origin.PAGE)) == (modified, Origin.PAGE)


def test_dates_of_other_articles_and_of_the_frame_do_not_count() -> None:
    cards = "".join(
        f"<article class='teaser'><time datetime='2024-01-0{n}'>{n} gennaio</time></article>"
        for n in range(1, 5)
    )
    footer = "<footer><time datetime='2019-01-01'>1 gennaio 2019</time></footer>"
    comments = "<ol class='comments'><li><time datetime='2018-01-01'>x</time></li></ol>"
    assert moments(body=PROSE + cards + comments + footer) == {}


def test_todays_date_above_the_headline_is_the_frames() -> None:
    page = f"<body><div>mercoledì 19 giugno 2024</div><h1>{TITLE}</h1>{PROSE}</body>"
    root = markup.parse(page)
    stated = structured.statements(root)
    heading = titles.headline(root, stated, ()).element
    assert publication.moments(root, stated, URL, heading, "it") == []


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/2024/06/19/ponte/", "2024-06-19"),
        ("/cronaca/2024-06-19-ponte.html", "2024-06-19"),
        ("/cronaca/20240619/ponte", "2024-06-19"),
        ("/view/AKR20240619000100051", "2024-06-19"),
        ("/2024/06/ponte", ""),
        ("/2024/13/45/ponte", ""),
        ("/1234567890", ""),
        ("/2999/01/01/ponte", ""),
        ("?d=2024/06/19", ""),
    ],
)
def test_dates_in_addresses(path: str, expected: str) -> None:
    assert publication.in_address(f"https://mattino-di-prova.example{path}") == expected


def test_an_address_beats_prose_that_says_otherwise() -> None:
    url = "https://mattino-di-prova.example/2024/06/19/ponte"
    shown = "<p class='date'>20 giugno 2024</p>"
    assert moments(body=shown + PROSE, url=url)["published"] == ("2024-06-19", Origin.ADDRESS)
    shown = "<p class='date'>19 giugno 2024, 10:30</p>"
    assert moments(body=shown + PROSE, url=url)["published"] == (
        "2024-06-19T10:30:00", Origin.PAGE
    )  # fmt: skip
