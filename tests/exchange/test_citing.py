"""A citation tells passage, author, site, date, address, when it was saved, and of which bytes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from emeroteca.exchange.citing.cited import Cited, authors, cited
from emeroteca.exchange.citing.styles import CitationStyle, citation
from emeroteca.model.article import Article, ArticleId, Metadata

DIGEST = "ab" * 32
METADATA = Metadata(
    title="Piena & fango: 100% d'acqua",
    byline="di Ada Ferri e Lapo Neri",
    site="Il Faro",
    url="https://faro.example/piena_{1}",
    published="2024-06-19T10:30:00+02:00",
    language="it",
)
ARTICLE = Article(ArticleId(1), METADATA, 9, 1, "", "2026-11-25T03:00:00+00:00", DIGEST, "")
CITED = cited(ARTICLE, "Il fiume è salito\ndi *due* metri.")


@pytest.mark.parametrize("style", CitationStyle)
def test_every_style_tells_everything(style: CitationStyle) -> None:
    told = citation([CITED], style)
    for part in ("Ferri", "Il Faro", "2024", "faro.example", DIGEST, "fiume è salito"):
        assert part in told
    assert (
        "2026-11-25" in told
        or "2026/11/25" in told
        or json.loads(told)[0]["accessed"] == {"date-parts": [[2026, 11, 25]]}
    )


@pytest.mark.parametrize("style", CitationStyle)
def test_what_is_not_known_is_left_out(style: CitationStyle) -> None:
    bare = Cited("", (), "", "", "", "2026-11-25T03:00:00+00:00", DIGEST, "")
    told = citation([bare, bare], style)
    assert told.count(DIGEST) == 2
    assert ", ," not in told
    assert "{}" not in told


def test_plain_and_markdown() -> None:
    assert citation([replace(CITED, passage="Sale.")], CitationStyle.PLAIN) == (
        "“Sale.”\nAda Ferri, Lapo Neri, Piena & fango: 100% d'acqua, Il Faro, 2024-06-19, "
        f"https://faro.example/piena_{{1}} (captured 2026-11-25, SHA-256 {DIGEST})\n"
    )
    told = citation([CITED], CitationStyle.MARKDOWN)
    assert told.startswith("> Il fiume è salito\n> di \\*due\\* metri.\n>\n> — Ada Ferri")
    assert "*[Piena & fango: 100% d'acqua](<https://faro.example/piena_{1}>)*" in told


def test_bibtex_is_escaped_and_its_keys_differ() -> None:
    told = citation([CITED, CITED], CitationStyle.BIBTEX)
    assert "@online{ferri2024piena,\n" in told
    assert "@online{ferri2024piena-2,\n" in told
    assert r"title = {{Piena \& fango: 100\% d'acqua}}" in told
    assert "author = {{Ada Ferri} and {Lapo Neri}}" in told
    assert "url = {https://faro.example/piena_%7B1%7D}" in told


def test_ris_has_a_line_for_each_author() -> None:
    lines = citation([CITED], CitationStyle.RIS).split("\r\n")
    assert lines[0] == "TY  - ELEC"
    assert lines[-2] == "ER  - "
    assert [line for line in lines if line.startswith("AU")] == [
        "AU  - Ada Ferri",
        "AU  - Lapo Neri",
    ]
    assert "DA  - 2024/06/19/" in lines
    assert "N1  - Il fiume è salito di *due* metri." in lines


def test_csl_has_dates_as_precise_as_known() -> None:
    (item,) = json.loads(citation([replace(CITED, published="2024-06")], CitationStyle.CSL))
    assert item["issued"] == {"date-parts": [[2024, 6]]}
    assert item["author"] == [{"literal": "Ada Ferri"}, {"literal": "Lapo Neri"}]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ann Low and Bo Hill", ("Ann Low", "Bo Hill")),
        ("Ada Ferri, Lapo Neri, Ugo Sarti", ("Ada Ferri", "Lapo Neri", "Ugo Sarti")),
        ("Martin Luther King, Jr.", ("Martin Luther King, Jr.",)),
        ("Redazione", ("Redazione",)),
        ("", ()),
    ],
)
def test_authors(byline: str, names: tuple[str, ...]) -> None:
    assert authors(byline) == names
