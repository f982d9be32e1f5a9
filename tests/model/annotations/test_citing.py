"""Citations hold passage and source, and what would break their syntax is escaped."""

from __future__ import annotations

import json

import pytest

from emeroteca.model.annotations.annotation import Anchor, Annotation
from emeroteca.model.annotations.citing import (
    CitationFormat,
    Cited,
    authors,
    cite,
    excerpts,
    key,
    quotation,
)
from emeroteca.model.article import Article, ArticleId, Metadata
from emeroteca.model.text import Span

KNOWN = Metadata(
    title="La diga & il fiume",
    byline="Ada Ferri, Lapo Neri e Nino Sala",
    site="Giornale",
    url="https://giornale.example/diga",
    published="2024-06-19T08:00:00+02:00",
    language="it",
)
ARTICLE = Article(ArticleId(7), KNOWN, 2, 1, "", "2026-01-02T03:04:05", "ab" * 32, "text")
WORDS = "Nessuno\nrispose 100%."


@pytest.mark.parametrize("form", CitationFormat)
def test_every_way_of_writing_holds_all_of_the_source(form: CitationFormat) -> None:
    written = cite(Cited(ARTICLE, WORDS, "Vero?"), form)
    for part in ("Nino Sala", "Giornale", "https://giornale.example/diga", "ab" * 32, "Vero?"):
        assert part in written
    assert "rispose" in written


def test_bibtex_escapes_what_it_would_read_otherwise() -> None:
    written = cite(Cited(ARTICLE, WORDS), CitationFormat.BIBTEX)
    assert written.startswith("@online{ferri2024diga,")
    assert r"La diga \& il fiume" in written
    assert r"100\%" in written
    assert "{Ada Ferri} and {Lapo Neri} and {Nino Sala}" in written


def test_csl_is_json_with_days_as_numbers() -> None:
    (item,) = json.loads(cite(Cited(ARTICLE, WORDS), CitationFormat.CSL))
    assert item["issued"] == {"date-parts": [[2024, 6, 19]]}
    assert item["accessed"] == {"date-parts": [[2026, 1, 2]]}
    assert [one["literal"] for one in item["author"]] == ["Ada Ferri", "Lapo Neri", "Nino Sala"]


def test_ris_has_one_field_a_line() -> None:
    lines = cite(Cited(ARTICLE, WORDS), CitationFormat.RIS).split("\n")
    assert lines[0] == "TY  - ELEC"
    assert "AB  - Nessuno rispose 100%." in lines
    assert lines[-1] == "ER  - "


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("", []),
        ("Ada E. Ferri", ["Ada E. Ferri"]),
        ("A. Bo and C. Du; E. Fa", ["A. Bo", "C. Du", "E. Fa"]),
    ],
)
def test_the_names_of_a_byline(byline: str, names: list[str]) -> None:
    assert authors(Metadata(byline=byline)) == names


def test_an_article_of_which_nothing_is_known_has_a_key_too() -> None:
    assert key(Article(ArticleId(7), Metadata(), 0, 0, "", "", "", "")) == "article7"


def test_a_quotation_is_two_lines() -> None:
    assert quotation(ARTICLE, WORDS).split("\n") == [
        "“Nessuno rispose 100%.”",
        "— Ada Ferri, Lapo Neri e Nino Sala, La diga & il fiume, Giornale, 2024-06-19, "
        "https://giornale.example/diga",
    ]


def test_excerpts_stand_under_their_article_and_free_notes_last() -> None:
    free = Annotation(note="Mia")
    one = Annotation(
        article=ArticleId(7), anchor=Anchor(Span(0, 21), WORDS), note="Vero?", tags=("chi sa",)
    )
    written = excerpts([free, one], {7: ARTICLE})
    assert written.startswith("## La diga & il fiume\n")
    assert "> Nessuno\n> rispose 100%.\n\nVero?\n\n#chi-sa\n\nMia\n" in written
