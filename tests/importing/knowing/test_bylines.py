"""Authors are stated or shown; what is no name is cleaned away."""

from __future__ import annotations

import json

import pytest

from emeroteca.importing import markup
from emeroteca.importing.knowing import bylines, names, structured, titles
from emeroteca.model.facts import Fact, Origin

OWN = ("Il Mattino di Prova", "mattino-di-prova.example", "mattino")


def byline(head: str, body: str = "") -> Fact | None:
    page = (
        f"<html><head>{head}</head><body><h1>Il ponte riapre al traffico</h1>{body}</body></html>"
    )
    root = markup.parse(page)
    stated = structured.statements(root)
    return bylines.byline(stated, OWN, root, titles.headline(root, stated, OWN).element)


def who(head: str, body: str = "") -> str:
    found = byline(head, body)
    return found.value if found is not None else ""


def ld(author: object, **more: object) -> str:
    thing = {"@type": "NewsArticle", "headline": "x", "author": author, **more}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ("Anna Bianchi", "Anna Bianchi"),
        ({"@type": "Person", "name": "Anna Bianchi"}, "Anna Bianchi"),
        ([{"name": "Anna Bianchi"}, {"name": "Marco Verdi"}], "Anna Bianchi, Marco Verdi"),
        ({"name": ["Anna Bianchi", "Marco Verdi"]}, "Anna Bianchi, Marco Verdi"),
        ([["Anna Bianchi"], "Anna Bianchi"], "Anna Bianchi"),
        ({"@type": "Person", "givenName": "Anna", "familyName": "Bianchi"}, "Anna Bianchi"),
        ({"@type": "Person", "name": "Anna Bianchi (abi)"}, "Anna Bianchi"),
        ({"@type": "Organization", "name": "Health and Science Desk"}, "Health and Science Desk"),
        ("Anna Bianchi e Marco Verdi", "Anna Bianchi, Marco Verdi"),
        ("Anna Bianchi und Marco Verdi", "Anna Bianchi, Marco Verdi"),
        ("José Ortega y Gasset", "José Ortega y Gasset"),
        ("By Anna Bianchi, Staff Writer", "Anna Bianchi"),
        ("ANNA BIANCHI", "ANNA BIANCHI"),
        ("Marco Verdi, AP Political Writer", "Marco Verdi"),
        ("Rita Neri, MD, PhD", "Rita Neri"),
        ("https://social.example/anna", ""),
        ("anna@mattino-di-prova.example", ""),
        ("admin", ""),
        (17, ""),
        (None, ""),
        ([], ""),
        ({}, ""),
        ([None, 3, {"name": None}, {"name": 5}, {"name": "Anna Bianchi"}], "Anna Bianchi"),
        ({"name": {"name": {"name": "Anna Bianchi"}}}, "Anna Bianchi"),
        ("Anna\u0000\u200b Bianchi", "Anna Bianchi"),
        ("A" * 100_000, ""),
    ],
)
def test_authors_that_json_ld_states(author: object, expected: str) -> None:
    assert who(ld(author)) == expected


def test_an_author_elsewhere_in_the_graph_is_found_by_its_id() -> None:
    graph = {
        "@graph": [
            {"@type": "Article", "headline": "x", "author": {"@id": "#anna"}},
            {"@type": "Person", "@id": "#anna", "name": "Anna Bianchi"},
        ]
    }
    assert who(f'<script type="application/ld+json">{json.dumps(graph)}</script>') == "Anna Bianchi"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta name="author" content="Di Anna Bianchi">', "Anna Bianchi"),
        ('<meta name="author" content="Anna Bianchi; Marco Verdi">', "Anna Bianchi, Marco Verdi"),
        ('<meta name="citation_author" content="Bianchi, Anna">', "Anna Bianchi"),
        ('<meta property="article:author" content="https://social.example/anna">', ""),
        ('<meta name="parsely-author" content="Anna Bianchi">', "Anna Bianchi"),
    ],
)
def test_authors_in_meta_elements(head: str, expected: str) -> None:
    assert who(head) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>di NOME COGNOME</p>", "NOME COGNOME"),
        ("<p>di <strong>Anna Bianchi</strong> e <strong>Marco Verdi</strong></p>",
         "Anna Bianchi, Marco Verdi"),
        ("<div>By <a href='/anna'>Anna Bianchi</a> in Rome</div>", "Anna Bianchi"),
        ("<p>Von Anna Bianchi, Berlin</p>", "Anna Bianchi"),
        ("<p>Par Anna Bianchi</p>", "Anna Bianchi"),
        ("<p>Por Anna Bianchi | 19 de junio de 2024</p>", "Anna Bianchi"),
        ("<span class='articleAuthor'>Anna Bianchi</span>", "Anna Bianchi"),
        (("<ul class='metaAuthorList'><li class='metaAuthorList-item'>Anna Bianchi</li>"
         "<li class='metaAuthorList-item'>Marco Verdi</li></ul>"), "Anna Bianchi, Marco Verdi"),
        ("<a rel='author' href='/a'>Anna Bianchi</a>", "Anna Bianchi"),
        ("<span itemprop='author' itemscope><span itemprop='name'>Anna Bianchi</span></span>",
         "Anna Bianchi"),
        ("<p class='byline'>Anna Bianchi, corrispondente da Parigi</p>", "Anna Bianchi"),
        ("<p class='byline'>Pubblicato il 19 giugno 2024 alle 10:30</p>", ""),
        ("<p class='author'>ANSA</p>", "ANSA"),
        ("<p class='author'>Foto: Carla Gialli</p>", ""),
        ("<p>Di sera il ponte resta chiuso al traffico pesante.</p>", ""),
        ("<div class='comments'><span class='author'>passante</span></div>", ""),
        ("<blockquote><span class='quote-author'>Carla Gialli</span></blockquote>", ""),
    ],
)  # fmt: skip
def test_authors_that_only_the_page_shows(body: str, expected: str) -> None:
    found = byline("", f"{body}<p>{'Il testo. ' * 40}</p>")
    assert (found.value if found is not None else "") == expected
    assert found is None or found.origin is Origin.PAGE


def test_the_site_signs_only_for_want_of_better() -> None:
    stated = ld({"@type": "Organization", "name": "Il Mattino di Prova"})
    assert who(stated) == "Il Mattino di Prova"
    assert who(stated, "<p class='author'>Anna Bianchi</p>") == "Anna Bianchi"
    assert who(ld([{"name": "Il Mattino di Prova"}, {"name": "Anna Bianchi"}])) == "Anna Bianchi"


def test_an_agency_is_kept_beside_a_person() -> None:
    assert who(ld([{"@type": "Organization", "name": "ANSA"}, {"name": "Anna Bianchi"}])) == (
        "ANSA, Anna Bianchi"
    )


def test_the_page_may_name_more_than_it_states() -> None:
    shown = "".join(f"<a class='by' rel='author'>{n}</a> " for n in ("Anna Bianchi", "Marco Verdi"))
    found = byline(ld("Marco Verdi"), shown)
    assert found == Fact("byline", "Anna Bianchi, Marco Verdi", Origin.PAGE, 0.9)


def test_other_marks_near_a_byline_hold_no_names() -> None:
    body = (
        "<a class='author-name'>Anna Bianchi</a><span class='author-job'>Capo Cronaca</span>"
        "<button class='author-follow'>Segui Anna Bianchi</button>"
    )
    assert who("", body) == "Anna Bianchi"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Luigi Di Maio", "Luigi Di Maio"),
        ("Di Maio", "Di Maio"),
        ("Von der Leyen", "Von der Leyen"),
        ("von Anna Bianchi", "Anna Bianchi"),
        ("Anna Bianchi 19.06.2024, 10:30 Uhr", "Anna Bianchi"),
        ("Anna Bianchi Monday", "Anna Bianchi"),
        ("Redakteurin Anna Bianchi", "Anna Bianchi"),
        ("홍길동 기자", "홍길동"),
        ("Текст: Анна Белова", "Анна Белова"),
        ("दैनिक प्रयोग", "दैनिक प्रयोग"),
        ("Anna Bianchi @anna", "Anna Bianchi"),
    ],
)
def test_a_name_is_cleaned(given: str, expected: str) -> None:
    assert list(names.several(given)) == [expected]


def test_who_answers_in_a_thread_is_not_its_author() -> None:
    posts = "".join(
        f"<div><p class='author'>by <a class='username'>{who}</a> » 19 Jun 2024</p>"
        f"<p>{'Il ponte riapre davvero? ' * 12}</p></div>"
        for who in ("guardaponte", "barcaiolo")
    )
    assert who("", posts) == "guardaponte"


def test_a_link_to_an_authors_page_is_a_byline() -> None:
    assert who("", "<div class='a_md'><a href='/autori/anna-bianchi/'>Anna Bianchi</a></div>") == (
        "Anna Bianchi"
    )
