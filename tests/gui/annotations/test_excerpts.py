"""What is taken along from the window names its source."""

from __future__ import annotations

from emeroteca.gui.annotations.excerpts import excerpts, quotation
from emeroteca.model.annotations.annotation import Anchor, Annotation, Awaited
from emeroteca.model.article import Article, ArticleId, Metadata
from emeroteca.model.text import Span

KNOWN = Metadata(
    title="La diga",
    byline="Ada Ferri",
    site="Giornale",
    url="https://giornale.example/diga",
    published="2024-06-19T08:00:00+02:00",
)
ARTICLE = Article(ArticleId(7), KNOWN, 2, 1, "", "2026-01-02T03:04:05", "ab" * 32, "text")
WORDS = "Nessuno\nrispose."


def test_a_quotation_is_two_lines_and_the_note() -> None:
    assert quotation(ARTICLE, WORDS, "Vero?").split("\n") == [
        "“Nessuno rispose.”",
        "— Ada Ferri, La diga, Giornale, 2024-06-19, https://giornale.example/diga",
        "Vero?",
    ]


def test_excerpts_stand_under_their_article_and_free_notes_last() -> None:
    free = Annotation(note="Mia")
    one = Annotation(
        article=ArticleId(7), anchor=Anchor(Span(0, 16), WORDS), note="Vero?", tags=("chi sa",)
    )
    written = excerpts([free, one], {7: ARTICLE})
    assert written.startswith(
        "## La diga\n\nAda Ferri, *[La diga](<https://giornale.example/diga>)"
    )
    assert written.endswith("> Nessuno\n> rispose.\n\nVero?\n\n#chi-sa\n\nMia\n")


def test_what_waits_for_its_article_names_it() -> None:
    awaits = Awaited("https://altrove.example/", "Altrove")
    written = excerpts([Annotation(note="Mia", placed=False, awaits=awaits)], {})
    assert written == "— Altrove, https://altrove.example/\n\nMia\n"
