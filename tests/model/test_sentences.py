"""A sentence is cut where a reader would cut it."""

from __future__ import annotations

import pytest

from emeroteca.model.sentences import Sentences
from emeroteca.model.text import Span


@pytest.mark.parametrize(
    ("content", "at", "sentence"),
    [
        ("Piove. Ada Ferri esce. Poi torna.", "Ada", "Ada Ferri esce."),
        ("Piove. Ada Ferri esce. Poi torna.", "Piove", "Piove."),
        ("Piove. Ada Ferri esce. Poi torna.", "torna", "Poi torna."),
        ("Il dott. Ferri vive in v. Roma. Dorme.", "Ferri", "Il dott. Ferri vive in v. Roma."),
        ("He met J. R. Ferri. They talked.", "Ferri", "He met J. R. Ferri."),
        ("«Basta!» Ferri se ne va. Cala il sipario.", "Ferri", "Ferri se ne va."),
        ("Disse: «Vado via.» «No», rispose Ferri…  Poi tacque", "Ferri", "«No», rispose Ferri…"),
        ("Un titolo\nFerri parla. E poi", "Ferri", "Ferri parla."),
        ("Costa 3.50 euro, disse Ferri. Molto.", "Ferri", "Costa 3.50 euro, disse Ferri."),
        ("昨日は雨。費里は言った。終わり。", "費里", "費里は言った。"),
        ("Ferri", "Ferri", "Ferri"),
    ],
)
def test_the_sentence_around_a_name(content: str, at: str, sentence: str) -> None:
    start = content.index(at)
    found = Sentences(content).around(Span(start, start + len(at)))
    assert content[found.start : found.end] == sentence


def test_a_span_over_several_sentences_gets_them_all() -> None:
    content = "Uno. Due. Tre. Quattro."
    found = Sentences(content).around(Span(content.index("Due"), content.index("Tre") + 3))
    assert content[found.start : found.end] == "Due. Tre."


def test_a_span_over_lines_goes_from_its_sentence_to_its_own_end() -> None:
    content = "Uno. Due\ntre. Quattro."
    found = Sentences(content).around(Span(content.index("Due"), content.index("tre") + 3))
    assert content[found.start : found.end] == "Due\ntre"
