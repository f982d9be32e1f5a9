"""Missing spaces and stray marks are suggested; what an author means is not."""

from __future__ import annotations

import pytest

from emeroteca.importing.flattening.textbuilder import TextBuilder
from emeroteca.importing.wording.glue import suggestions
from emeroteca.model.text import BlockKind, Text


def paragraph(content: str) -> Text:
    builder = TextBuilder()
    builder.plain(BlockKind.PARAGRAPH, content)
    return builder.build()


@pytest.mark.parametrize(
    ("language", "content", "replacement"),
    [
        ("it", "La natura è “difensiva”.Secondo loro basta.", "difensiva”. Secondo"),
        ("it", "Ha detto che”il trattato prevede altro“.", "che ”il"),
        ("it", "Il piano “segreto”della giunta è fallito.", "segreto” della"),
        ("en", "He went home.The door was open.", "home. The"),
        ("en", "It was late,and nobody came.", "late, and"),
        ("it", "La visita risale al 2000..", "2000."),
        ("en", "In March , nobody came.", "March,"),
        ("en", "In March ,nobody came.", "March, nobody"),
        ("de", "Er ging nach Hause.Niemand war da.", "Hause. Niemand"),
    ],
)
def test_a_stray_mark_is_suggested(language: str, content: str, replacement: str) -> None:
    assert [one.replacement for one in suggestions(paragraph(content), language)] == [replacement]


@pytest.mark.parametrize(
    ("language", "content"),
    [
        ("en", "The U.S.A. and e.g. the Ph.D. of J.R.R. Tolkien, version 2.Beta, 3.14 and 1,000."),
        ("en", "He waited... and waited… and then.. well.. nothing.."),
        ("en", "Booking.Com, Node.Js and see example.com.Or rather TL;DR."),
        ("it", "La S.p.A. di Roma, l’art. 5, il 3,5 per cento e i dott.ssa."),
        ("de", "Die Politiker:innen, z.B. in St.Gallen, und wie ,bedauerlich' das ist."),
        ("fr", "Vraiment ? Oui ; non : peut-être !"),
        ("tr", "Yazar “kitap”ın adını söyledi."),
        ("en", "Tags: bridge,river,ferry,town."),
        ("en", "A (re)think of the s(he) and the “word”s."),
    ],
)
def test_what_is_meant_is_left(language: str, content: str) -> None:
    found = paragraph(content)
    assert [found.slice(one.span) for one in suggestions(found, language)] == []
