"""Every kind of query over articles in ten languages: what is found, and what of it is marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from emeroteca.fulltext import Engine
from emeroteca.model.query import parse
from tests.archive.drafts import text_of
from tests.fulltext.engines import LOADED, loaded
from tests.fulltext.polyglot import DOCUMENTS


@pytest.fixture(scope="module", params=LOADED)
def engine(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Engine]:
    folder = tmp_path_factory.mktemp("polyglot") / "index"
    # Several segments, as in an archive that grows.
    batches = [DOCUMENTS[start : start + 5] for start in range(0, len(DOCUMENTS), 5)]
    opened = loaded(request.param, folder, batches)
    yield opened
    opened.close()


QUERIES: list[tuple[str, dict[int, list[str]]]] = [
    # Folding.
    ("PERCHE", {1: ["Perché"]}),
    ("strasse", {5: ["Straße"]}),
    ("OEUVRE", {6: ["œuvre"]}),
    ("елка", {8: ["ёлка"]}),
    ("ガス", {10: ["ｶﾞｽ"]}),
    ("かき", {}),
    # Forms, by the language of the article.
    ("accordo", {1: ["accordi"]}),
    ("accordi", {1: ["accordi"], 14: ["Accordi"]}),
    ("firmare", {1: ["firmati"]}),
    ("dighe", {2: ["dighe"], 14: ["dighe"]}),
    ("diga", {2: ["dighe"]}),
    ("dams", {3: ["Dams"], 4: ["dam"]}),
    ("run", {4: ["running"]}),
    ("haus", {5: ["Häuser", "Haus"]}),
    ("signer", {6: ["signé", "signer"]}),
    ("acordar", {7: ["acordaron", "acordaría"]}),
    ("acordaria", {7: ["acordaron", "acordaría"]}),
    ("किताब", {13: ["किताबें"]}),
    ("कि*बें", {13: ["किताबें"]}),
    ("соглашение", {8: ["соглашения"]}),
    # Phrases are exact.
    ('"accordi di pace"', {1: ["accordi di pace"]}),
    ('"accordo di pace"', {}),
    ('"di accordi"', {}),
    ("\"l'ingegnere dell'Ucraina\"", {2: ["l'ingegnere dell'Ucraina"]}),
    ('"很冷"', {9: ["很冷"]}),
    # Scripts without spaces.
    ("水", {9: ["水"], 10: ["水"]}),
    ("東京の水", {10: ["東京の水"]}),
    ("会议 上海", {9: ["会议", "上海"]}),
    ("น้ำ", {11: ["น้ำ"]}),
    ("ไทย", {11: ["ไทย"]}),
    ("한국", {12: ["한국"]}),
    ("서울", {12: ["서울"]}),
    # Apostrophes and hyphens.
    ("l'accordo", {1: ["accordi"]}),
    ("d'accordo", {1: ["accordi"]}),
    ("ucraina", {2: ["Ucraina"]}),
    ("dell'ucraina", {2: ["Ucraina"]}),
    ("Jong-un", {3: ["Jong-un"], 4: ["Jongun"]}),
    ("jong un", {3: ["Jong", "un"]}),
    ("jongun", {3: ["Jong-un"], 4: ["Jongun"]}),
    ("o'brien", {4: ["O'Brien"]}),
    ("obrien", {4: ["O'Brien"]}),
    ("didn't", {4: ["didn't"]}),
    ("email", {2: ["e-mail"]}),
    ("e-mail", {2: ["e-mail"]}),
    # Beginnings, shapes, misspellings.
    ("accor*", {1: ["accordi"], 14: ["Accordi"]}),
    ("l'accor*", {1: ["accordi"], 14: ["Accordi"]}),
    ("d?ghe", {2: ["dighe"], 14: ["dighe"]}),
    ("*ti", {1: ["stati", "firmati"]}),
    ("соглаш*", {8: ["соглашения"]}),
    ("mentoined~2", {3: ["mentioned"]}),
    ("firmatti~", {1: ["firmati"]}),
    ("xirmati~", {}),
    # Closeness.
    ('"firmati pace"~3', {1: ["pace", "firmati"]}),
    ('"firmati pace"~1', {}),
    ("firmare NEAR/2 pace", {1: ["pace", "firmati"]}),
    ("firmare NEAR/1 pace", {}),
    ("(leader OR capo) NEAR/0 kim", {3: ["leader", "Kim"]}),
    # Operators.
    ("dighe NOT ingegnere", {14: ["dighe"]}),
    ("dighe -ingegnere", {14: ["dighe"]}),
    ("ingegnere OR portrait", {2: ["ingegnere"], 4: ["portrait"]}),
    ("dam (never OR portrait)", {3: ["Dams", "never"], 4: ["portrait", "dam"]}),
    ("leader^3 OR portrait", {3: ["leader"], 4: ["portrait"]}),
    # Fields.
    ("titolo:diga", {2: []}),
    ("title:accordi", {1: []}),
    ("text:diga", {2: ["dighe"]}),
    ("by:dell'olivo", {2: []}),
    ('tag:"po grande"', {1: []}),
    ("tag:(po mare)", {1: []}),
    ("site:faro", {1: [], 2: []}),
    ("site:ilfaro.example", {1: [], 2: []}),
    ("note:citare", {3: []}),
    ("-site:post diga", {2: ["dighe"]}),
    ("site:(faro) accordo", {1: ["accordi"]}),
    ("zanzibar", {}),
]


@pytest.mark.parametrize(("typed", "found"), QUERIES)
def test_what_is_found_and_marked(engine: Engine, typed: str, found: dict[int, list[str]]) -> None:
    tree = parse(typed).tree
    marked = {}
    for number in engine.search(tree).ids:
        document = DOCUMENTS[number - 1]
        text = text_of(document.text)
        hit = engine.locate(tree, document.id, text.content, document.language)
        marked[number] = [text.slice(span) for span in hit.spans]
    assert marked == found


def test_the_exact_form_comes_first(engine: Engine) -> None:
    assert engine.search(parse("acordaron").tree).best() == [7]
    assert engine.search(parse("text:accordi").tree).best()[0] == 14


def test_a_boost_changes_the_order(engine: Engine) -> None:
    assert engine.search(parse("leader^9 OR portrait").tree).best() == [3, 4]
    assert engine.search(parse("leader OR portrait^9").tree).best() == [4, 3]
