"""Glued words are suggested where they are sure, and legitimate words are left in peace."""

from __future__ import annotations

import subprocess
import sys

import pytest

from emeroteca.importing.flattening.textbuilder import TextBuilder
from emeroteca.importing.plaintext import plain
from emeroteca.importing.wording.glue import suggestions
from emeroteca.model.cleaning import MendKind
from emeroteca.model.text import BlockKind, RunStyle, Text


def paragraph(content: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Text:
    builder = TextBuilder()
    builder.plain(kind, content)
    return builder.build()


def found(text: Text, language: str) -> list[tuple[str, str]]:
    return [(text.slice(one.span), one.replacement) for one in suggestions(text, language)]


@pytest.mark.parametrize(
    ("language", "content", "repair"),
    [
        ("it", "Ha parlato Putin. Al ministro PutinChi ha risposto.", ("PutinChi", "Putin Chi")),
        ("it", "La riforma prevedetra le altre cose un fondo.", ("prevedetra", "prevede tra")),
        ("it", "Ieri Barlozzi taceva, oggi Barlozziha parlato.", ("Barlozziha", "Barlozzi ha")),
        ("en", "She told reporters whichplan was best.", ("whichplan", "which plan")),
        ("en", "They help the soil healThe council said so.", ("healThe", "heal The")),
        ("fr", "Une décision fédéraledu conseil est venue.", ("fédéraledu", "fédérale du")),
        ("es", "La propuesta delmagistrado fue buena.", ("delmagistrado", "del magistrado")),
        (
            "de",
            "Der Plan ist gescheitertund niemand weiß es.",
            ("gescheitertund", "gescheitert und"),
        ),
    ],
)
def test_glued_words_are_suggested(language: str, content: str, repair: tuple[str, str]) -> None:
    text = paragraph(content)
    assert found(text, language) == [repair]
    assert suggestions(text, language)[0].kind is MendKind.GLUED_WORDS


@pytest.mark.parametrize(
    ("language", "content"),
    [
        ("en", "McDonald bought an iPhone, LaTeX, GitHub, YouTube, eBay, easyJet and WeWork."),
        ("en", "The mirrorless camera was overdrawn; LinkedIn and PayPal said nothing."),
        (
            "en",
            "See example.com/whichplan, whichplan@mail.example, #whichplan and whichplan.example.",
        ),
        ("it", "Alzandone il tono, raccoltesi in piazza, le servirono le paesaggistiche."),
        ("it", "Il controffensivista scaraventandola disse dell’Eurovision."),
        ("de", "Die Donaudampfschifffahrtsgesellschaft der MitarbeiterInnen zuwiese das."),
        ("nl", "De arbeidsongeschiktheidsverzekering en de langeafstandsloper."),
        ("ko", "전셋값이오르고있다"),
        ("ja", "総理は総合経済対策について述べた"),
        ("th", "รัฐบาลประกาศ"),
        ("", "Thequick brownfox."),
        ("zz", "Thequick brownfox."),
    ],
)
def test_legitimate_words_are_left_in_peace(language: str, content: str) -> None:
    assert found(paragraph(content), language) == []


def test_code_cards_and_tables_are_no_prose() -> None:
    for kind in (BlockKind.CODE, BlockKind.CARD, BlockKind.TABLE_ROW):
        assert found(paragraph("She told whichplan plan.", kind), "en") == []
    builder = TextBuilder()
    builder.write("Call ")
    builder.open(RunStyle.CODE)
    builder.write("whichplan")
    builder.close()
    builder.write(" first.")
    builder.finish(BlockKind.PARAGRAPH)
    assert found(builder.build(), "en") == []


def test_a_word_that_stands_twice_is_the_authors() -> None:
    assert found(paragraph("The whichplan plan is whichplan bridge."), "en") == []


def test_a_text_in_another_language_than_was_thought_gets_no_flood() -> None:
    nouns = ["magistrado", "consejero", "candidato", "portavoz", "ciudadano", "empresario"]
    some = " ".join(f"del{noun}" for noun in nouns)
    more = " ".join(f"para{noun} desde{noun}" for noun in nouns)
    assert len(found(paragraph(some), "es")) == 6
    assert found(paragraph(f"{some} {more}"), "es") == []


def test_suggestions_come_in_order_and_never_overlap() -> None:
    text = plain.article("Titolo\n\nDice che”il piano prevedetra le cose..\n\nE basta.").text
    spans = [one.span for one in suggestions(text, "it")]
    assert len(spans) == 3
    assert spans == sorted(spans)


def test_one_word_of_megabytes_is_passed_over() -> None:
    assert found(paragraph("x" * 4_000_000), "en") == []
    assert found(paragraph("x." * 2_000_000), "en") == []


def test_word_lists_are_not_loaded_before_a_word_asks_for_them() -> None:
    code = "import sys, emeroteca.importing.pipeline; print('wordfreq' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
