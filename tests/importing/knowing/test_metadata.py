"""What is known about a capture comes with where it was found, and hostile pages say nothing."""

from __future__ import annotations

import json

import pytest

from emeroteca.importing import markup
from emeroteca.importing.formats import markdown
from emeroteca.importing.knowing import metadata, structured
from emeroteca.importing.knowing.metadata import Described
from emeroteca.importing.pipeline import read, read_page
from emeroteca.model.article import Metadata
from emeroteca.model.facts import Fact, Origin
from tests.importing.canal import PROSE, TITLE, page

URL = "https://canal-courier.example/news/empty-barge"
TEXT = "".join(f"<p>{one}</p>" for one in PROSE)


def described(html: str, url: str = URL) -> Described:
    root = markup.parse(html)
    return metadata.from_page(root, structured.statements(root), url)


def facts(html: str, url: str = URL) -> dict[str, Fact]:
    return {fact.name: fact for fact in described(html, url).facts}


def ld(thing: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def test_every_known_field_has_one_fact_with_its_origin() -> None:
    head = ld(
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "author": {"name": "Ada Weir"},
            "datePublished": "2024-06-19T10:30:00+02:00",
            "dateModified": "2024-06-20",
            "articleSection": "River",
            "keywords": "barges, locks, Barges",
            "isAccessibleForFree": "False",
            "license": "https://licences.example/by/4.0/",
        }
    )
    draft = read_page(page(TEXT, head=head), URL)
    found = {fact.name: fact for fact in draft.facts}
    assert len(found) == len(draft.facts)
    known = draft.metadata
    for name in ("title", "byline", "site", "url", "published", "language", "direction"):
        assert found[name].value == getattr(known, name) != ""
        assert 0 < found[name].confidence <= 1
    assert {name: found[name].origin for name in ("title", "byline", "site", "url")} == {
        "title": Origin.PAGE,
        "byline": Origin.JSON_LD,
        "site": Origin.META,
        "url": Origin.CAPTURE,
    }
    assert found["language"].origin is Origin.TEXT
    assert found["modified"].value == "2024-06-20"
    assert found["section"].value == "River"
    assert found["keywords"].value == "barges, locks"
    assert found["paywall"].value == "yes"
    assert found["licence"].value == "https://licences.example/by/4.0/"
    assert "date_guess" not in found


def test_a_guessed_date_dates_no_article() -> None:
    line = "<div><span>Posted in River</span> <i>19.06.2024</i></div>"
    found = described(f"<html><body>{line}<p>A note of no great length.</p></body></html>")
    assert found.metadata.published == ""
    guess = [fact for fact in found.facts if fact.name == "date_guess"]
    assert all(fact.origin is Origin.GUESS for fact in guess)


def test_a_page_of_documentation_has_no_date() -> None:
    html = page(
        "<p>Applies to version 2.14 of the sluice controller.</p>" + TEXT,
        "<pre>release 2024.06.19</pre><p>Copyright 2019-2024</p>",
    )
    assert "published" not in facts(html)


def test_a_forum_names_who_opened_the_thread() -> None:
    posts = "".join(
        f"<article class='post comment'><span class='author'>{who}</span>"
        f"<time datetime='2024-06-{day}T08:00:00Z'>{day} June</time><p>{PROSE[0]}</p></article>"
        for who, day in (("weirwatcher", 19), ("bargee", 20))
    )
    head = ld(
        {
            "@type": "DiscussionForumPosting",
            "headline": TITLE,
            "author": {"@type": "Person", "name": "weirwatcher"},
            "datePublished": "2024-06-19T08:00:00Z",
            "comment": [{"@type": "Comment", "author": {"name": "bargee"}}],
        }
    )
    found = described(page(posts, head=head)).metadata
    assert found.byline == "weirwatcher"
    assert found.published == "2024-06-19T08:00:00+00:00"


def test_a_question_is_the_thing_that_a_page_of_answers_is_about() -> None:
    head = ld(
        {
            "@type": "QAPage",
            "mainEntity": {
                "@type": "Question",
                "name": TITLE,
                "author": {"name": "Ada Weir"},
                "dateCreated": "2024-06-19",
                "acceptedAnswer": {"@type": "Answer", "author": {"name": "Bo Lock"}},
            },
        }
    )
    found = described(page(TEXT, head=head)).metadata
    assert (found.title, found.byline, found.published) == (TITLE, "Ada Weir", "2024-06-19")


def test_of_several_articles_on_a_page_the_one_it_is_called_after_counts() -> None:
    others = [
        {
            "@type": "NewsArticle",
            "headline": f"Herons at the weir, part {n}",
            "author": {"name": "Otto Other"},
            "datePublished": "2020-01-01",
            "articleBody": "x" * 500,
            "image": "https://canal-courier.example/heron.jpg",
        }
        for n in range(3)
    ]
    own = {"@type": "NewsArticle", "headline": TITLE, "author": "Ada Weir"}
    found = described(page(TEXT, head=ld([*others, own]))).metadata
    assert (found.title, found.byline, found.published) == (TITLE, "Ada Weir", "")


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "NewsArticle", "headline": "%s", "author": "Ada Weir",}',
        '<!-- {"@type": "NewsArticle", "headline": "%s", "author": "Ada Weir"} -->',
        '{"@type": "NewsArticle", "headline": "%s", "author": "Ada\\ Weir"};',
        (
            '{"@type": "WebSite", "name": "x"} {"@type": "NewsArticle", "headline": "%s", '
            '"author": "Ada Weir"}'
        ),
        '{"@type": ["Thing", "NewsArticle"], "headline": "%s",\n "author": "Ada\tWeir"}',
    ],
)
def test_broken_json_ld_is_mended(text: str) -> None:
    script = f'<script type="application/ld+json">{text.replace("%s", TITLE)}</script>'
    assert "Weir" in described(page(TEXT, head=script)).metadata.byline


@pytest.mark.parametrize(
    "thing",
    [
        None,
        [],
        "text",
        12,
        {"@type": None},
        {"@type": 5, "@graph": 7},
        {"@type": "NewsArticle", "headline": 5, "author": 5, "datePublished": 5, "publisher": 5},
        {"@type": "NewsArticle", "headline": None, "author": None, "image": None, "keywords": 3},
        {"@type": "NewsArticle", "headline": [[]], "author": [[[]]], "publisher": [{}]},
        {"@type": "NewsArticle", "headline": {}, "author": {}, "image": {"url": {}}},
        {"@type": "NewsArticle", "headline": "\u0000\u0001\ufffe", "author": "\u0000"},
        {"@type": "NewsArticle", "headline": "x" * 1_000_000, "author": "y" * 1_000_000},
        {"@type": "NewsArticle", "datePublished": "0000-00-00", "isAccessibleForFree": None},
        {"@type": "NewsArticle", "mainEntityOfPage": ["x"], "url": "javascript:alert(1)"},
        {"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}, "publisher": {"@id": "#a"}},
        {"@graph": [{"@graph": [{"@graph": []}]}] * 3},
    ],
)
def test_json_ld_of_wrong_types_and_sizes_leaves_what_the_page_shows(thing: object) -> None:
    found = described(page(TEXT, head=ld(thing))).metadata
    assert found.title == TITLE
    assert found.byline == ""
    assert found.published == ""
    assert found.url == URL


def test_json_ld_that_nests_without_end_is_passed_over() -> None:
    deep = '{"author":' * 50_000 + "1" + "}" * 50_000
    script = f'<script type="application/ld+json">{deep}</script>'
    nested = "[" * 400 + "]" * 400
    other = ld({"@type": "NewsArticle", "headline": json.loads(nested)})
    assert described(page(TEXT, head=script + other)).metadata.title == TITLE


def test_values_hold_no_controls_and_have_an_end() -> None:
    head = f'<meta property="og:site_name" content="Courier&#8203;{"x" * 90_000}">'
    head += f'<meta name="keywords" content="{"word, " * 9_000}a\u200bb">'
    html = f"<html><head>{head}</head><body><h1>{TITLE}</h1>{TEXT}</body></html>"
    for fact in described(html).facts:
        assert len(fact.value) <= 2_000
        assert "\u200b" not in fact.value


@pytest.mark.parametrize(
    ("comment", "head", "expected", "origin"),
    [
        ("<!-- saved from url=(0044)https://canal-courier.example/a -->", "",
         "https://canal-courier.example/a", Origin.CAPTURE),
        ("<!--\n Page saved with SingleFile \n url: https://canal-courier.example/a \n-->", "",
         "https://canal-courier.example/a", Origin.CAPTURE),
        ("<!-- saved from url=(0044)https://m.canal-courier.example/a?x=1 -->",
         '<link rel="canonical" href="https://canal-courier.example/a">',
         "https://canal-courier.example/a", Origin.META),
        ("<!-- saved from url=(0044)https://canal-courier.example/a -->",
         '<link rel="canonical" href="https://elsewhere.example/stolen">',
         "https://canal-courier.example/a", Origin.CAPTURE),
        ("", ('<link rel="canonical" href="https://canal-courier.example/">'
         '<meta property="og:url" content="https://canal-courier.example/b">'),
         "https://canal-courier.example/b", Origin.META),
        ("", '<link rel="canonical" href="javascript:alert(1)">', "", Origin.META),
        ("", '<meta property="og:url" content="https://[broken">', "", Origin.META),
        ("<!-- saved from url=(0014)about:internet -->", "", "", Origin.CAPTURE),
    ],
)  # fmt: skip
def test_the_address_of_a_page(comment: str, head: str, expected: str, origin: Origin) -> None:
    html = f"{comment}<html><head>{head}</head><body><h1>{TITLE}</h1>{TEXT}</body></html>"
    found = facts(html, "")
    assert (found["url"].value if "url" in found else "") == expected
    assert "url" not in found or found["url"].origin is origin


def test_the_line_under_the_headline_is_the_subtitle() -> None:
    line = "A lock keeper wonders why nothing travels upstream"
    marked = described(page(f'<p class="article-standfirst standfirst">{line}</p>{TEXT}'))
    assert marked.metadata.subtitle == line
    head = f'<meta name="description" content="{line}">'
    assert described(page(f"<h2>{line}</h2>{TEXT}", head=head)).metadata.subtitle == line
    assert described(page(f"<p>{line}</p>{TEXT}", head=head)).metadata.subtitle == ""


def test_an_italian_daily() -> None:
    title = "Il ponte di ferro riapre dopo tre anni di lavori"
    html = f"""<html lang="it-IT"><head><title>{title} - Il Mattino di Prova</title></head><body>
<header><a href="/">Il Mattino di Prova</a><div>Oggi è giovedì 20 giugno 2024</div></header>
<article><span class="occhiello">Viabilità</span><h1>{title}</h1>
<h2 class="sommario">Il primo autobus è passato all'alba davanti a centinaia di persone</h2>
<p>di <strong>ANNA BIANCHI</strong></p>
<p>Pubblicato il 19 giugno 2024 alle 10:30</p><p>Aggiornato il 19 giugno 2024 alle 18:05</p>
<p>{"Il ponte sul fiume riapre e gli abitanti tornano a passare da una riva all'altra. " * 9}</p>
</article></body></html>"""
    draft = read_page(html, "https://mattino-di-prova.example/cronaca/ponte")
    known = draft.metadata
    assert (known.title, known.byline) == (title, "ANNA BIANCHI")
    assert known.published == "2024-06-19T10:30:00"
    assert known.language == "it"
    assert known.subtitle.startswith("Il primo autobus")
    told = {fact.name: fact for fact in draft.facts}
    assert told["modified"].value == "2024-06-19T18:05:00"
    assert told["published"].origin is Origin.PAGE
    assert told["published"].confidence < 0.9


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:content_tier" content="locked">', "yes"),
        ('<meta property="article:content_tier" content="free">', ""),
        (ld({"@type": "NewsArticle", "isAccessibleForFree": False}), "yes"),
        (ld({"@type": "NewsArticle", "isAccessibleForFree": True}), ""),
        (ld({"@type": "NewsArticle", "isAccessibleForFree": "true"}), ""),
        ("", ""),
    ],
)
def test_a_paywall_is_told_where_it_is_stated(head: str, expected: str) -> None:
    found = facts(page(TEXT, head=head)).get("paywall")
    assert (found.value if found is not None else "") == expected


def test_who_owns_a_text_grants_no_licence() -> None:
    head = '<meta name="dcterms.rights" content="© 2024 The Canal Courier. All rights reserved.">'
    assert "licence" not in facts(page(TEXT, head=head))
    link = '<a rel="license nofollow" href="https://licences.example/by/4.0/">BY</a>'
    assert facts(page(TEXT, link))["licence"].origin is Origin.PAGE


def test_front_matter_is_what_the_capture_knows(tmp_path: object) -> None:
    from pathlib import Path

    note = Path(str(tmp_path)) / "note.md"
    note.write_text(
        f"---\ntitle: {TITLE}\nauthor: By Ada Weir\ndate: 2024-06-19\n---\n\n" + "\n\n".join(PROSE),
        encoding="utf-8",
    )
    draft = read(note)
    found = {fact.name: fact for fact in draft.facts}
    assert draft.metadata.byline == "Ada Weir"
    for name in ("title", "byline", "published"):
        assert found[name] == Fact(name, getattr(draft.metadata, name), Origin.CAPTURE)
    assert found["language"].origin is Origin.TEXT
    assert markdown.read(note.read_bytes(), note).known.title == TITLE


def test_a_plain_text_is_described_by_its_words(tmp_path: object) -> None:
    from pathlib import Path

    path = Path(str(tmp_path)) / "note.txt"
    path.write_text("\n\n".join((TITLE, *PROSE)), encoding="utf-8")
    draft = read(path)
    found = {fact.name: fact for fact in draft.facts}
    assert found["title"] == Fact("title", TITLE, Origin.TEXT, 0.7)
    assert "published" not in found


def test_what_is_known_for_certain_overrules_what_was_found() -> None:
    found = metadata.from_facts(
        [Fact("title", "Found", Origin.META), Fact("section", "s", Origin.META)]
    )
    told = metadata.completed(Metadata(title="Known"), found)
    assert told.metadata.title == "Known"
    assert {fact.name: fact.origin for fact in told.facts} == {
        "title": Origin.CAPTURE,
        "section": Origin.META,
    }
