"""Pictures of an article are pieces of it, which a person may leave out and bring back."""

from __future__ import annotations

from pathlib import Path

import pytest

from emeroteca.importing import pipeline
from emeroteca.model.article import Draft
from emeroteca.model.cleaning import Basis, Choice, Piece, Reason, SiteRule
from emeroteca.model.text import BlockKind
from tests.importing.pages import png
from tests.importing.test_read_again import recapture

PAGE = """<html><head><title>La piena</title>
<link rel="canonical" href="https://gazzetta.example/piena">
<meta property="og:image" content="piena_files/argine.png"></head><body><article><h1>La piena</h1>
<p>{a}</p><figure class="wide"><img src="piena_files/argine.png" alt="Un argine">
<figcaption>L’argine di sotto, alle quattro del mattino.</figcaption></figure>
<p>{b}</p><p>{c}<img src="piena_files/molo.png" alt="Il molo"></p></article></body></html>"""
WORDS = {
    "a": "L’acqua arrivò di notte e trovò la gente sveglia sul ponte, con le lanterne accese. " * 3,
    "b": "Al mattino il fiume era tre metri sopra il suo letto, e nessuno parlava più di ore. " * 3,
    "c": "Il sindaco fece suonare le campane, e chi aveva una barca la portò alla piazza. " * 3,
}


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    folder = tmp_path / "piena_files"
    folder.mkdir()
    for name, width in (("argine.png", 600), ("molo.png", 500)):
        (folder / name).write_bytes(png(width, 400))
    page = tmp_path / "piena.html"
    page.write_text(PAGE.format(**WORDS), "utf-8")
    return pipeline.read(page)


def pictures(draft: Draft) -> list[Piece]:
    return [piece for piece in draft.pieces if piece.kind is BlockKind.FIGURE]


def kinds(draft: Draft) -> list[BlockKind]:
    return [block.kind for block in draft.text.blocks]


def test_each_picture_is_a_piece_at_its_place_with_what_it_says(draft: Draft) -> None:
    wide, inline = pictures(draft)
    assert wide.text == "L’argine di sotto, alle quattro del mattino."
    assert wide.kept and wide.place == "article > figure.wide"
    assert inline.text == "Il molo"
    before = draft.pieces[draft.pieces.index(wide) - 1]
    assert before.text.startswith("L’acqua arrivò")
    assert before.after < wide.after < inline.after
    assert len({piece.key for piece in draft.pieces}) == len(draft.pieces)


def test_one_that_a_person_left_out_goes_with_its_caption_and_comes_back(
    draft: Draft, tmp_path: Path
) -> None:
    wide, inline = pictures(draft)
    said = (Choice(wide.key, keep=False), Choice(inline.key, keep=False))
    without = pipeline.read_again(recapture(draft, tmp_path, choices=said))
    assert set(kinds(without)) == {BlockKind.PARAGRAPH}
    assert without.metadata.lead_image == ""
    gone = pictures(without)
    assert [(p.key, p.kept, p.reason, p.basis) for p in gone] == [
        (one.key, False, Reason.PERSON, Basis.PERSON) for one in (wide, inline)
    ]
    assert {asset.digest for asset in without.assets} == {asset.digest for asset in draft.assets}
    assert pipeline.read_again(recapture(without, tmp_path)) == draft


def test_a_rule_leaves_out_what_stands_at_a_place(draft: Draft, tmp_path: Path) -> None:
    rule = SiteRule("gazzetta.example", keep=False, place="article > figure.wide")
    ruled = pipeline.read_again(recapture(draft, tmp_path, rules=(rule,)))
    assert kinds(ruled).count(BlockKind.FIGURE) == 1
    assert [p.basis for p in pictures(ruled)] == [Basis.SITE_RULE, Basis.RULE]
