"""Whatever the markup, cleaning makes a draft or refuses in words, and its work stays in bounds."""

from __future__ import annotations

import random

import pytest

from emeroteca.errors import CaptureError
from emeroteca.importing import blocks, markup
from emeroteca.importing.pipeline import read_page
from tests.benchmarks import fuzz, shapes
from tests.importing.canal import PROSE, page, paragraphs
from tests.importing.kinds import kinds

URL = "https://courier.example/2024/barge"
SMALL = 60


@pytest.mark.parametrize("name", shapes.SHAPES)
def test_no_shape_is_a_fault(name: str) -> None:
    make, _ = shapes.SHAPES[name]
    assert fuzz.fault(make(SMALL)) == ""


@pytest.mark.parametrize(
    "name", ["unclosed", "plaintext", "xmp", "misnested", "controls", "frameset"]
)
def test_a_broken_page_still_gives_its_text(name: str) -> None:
    make, _ = shapes.SHAPES[name]
    assert "The keeper wrote the height of the water" in read_page(make(5), URL).text.content


@pytest.mark.parametrize("percent", range(5, 100, 5))
def test_a_page_that_was_cut_off_is_read_or_refused(percent: int) -> None:
    html = page(paragraphs(*PROSE))
    try:
        draft = read_page(html[: len(html) * percent // 100], URL)
    except CaptureError as error:
        assert str(error)
    else:
        assert draft.text.content


@pytest.mark.parametrize("seed", range(3))
def test_broken_pages_of_every_kind_raise_nothing_else(seed: int) -> None:
    rng = random.Random(seed)
    for kind in list(kinds())[seed::3]:
        for made in fuzz.broken(kind.page(seed)[0].encode(), rng):
            assert fuzz.fault(made) == ""


def test_references_to_what_is_no_character_are_no_text() -> None:
    html = page(paragraphs(*PROSE, "one&#1;two&#x0B;three&#xFFFE;\x0cfour\uffff&#12;&#65;&#128;."))
    assert read_page(html, URL).text.content.endswith("onetwothree fourA€.")


def test_a_comment_before_a_date_and_a_quotation_in_a_caption_are_no_fault() -> None:
    quoted = "<figure><img src='/a.png'><figcaption><blockquote>Said.</blockquote></figcaption>"
    dated = "<p><!-- note --><time datetime='2024-01-02'>2 January 2024</time></p>"
    draft = read_page(page(dated, paragraphs(*PROSE[:3]), quoted, "</figure>", PROSE[3]), URL)
    assert PROSE[0] in draft.text.content


def test_a_form_around_the_page_hides_nothing_and_one_to_fill_in_is_no_text() -> None:
    field = "<form><p>Write to us and we shall answer you.</p><input type=text name=q></form>"
    html = page(paragraphs(*PROSE), field).replace("<main>", "<form id=all><main>")
    assert read_page(html, URL).text.content == "\n".join(PROSE)


@pytest.mark.parametrize("name", ["comments", "headings", "definitions", "posts", "list_items"])
def test_a_longer_page_has_as_many_more_blocks_and_no_more(name: str) -> None:
    make, _ = shapes.SHAPES[name]
    one, two = (len(blocks.prepare(markup.parse(make(n))).blocks) for n in (SMALL, 2 * SMALL))
    assert one < two <= 2 * one
