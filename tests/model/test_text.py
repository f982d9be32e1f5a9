"""The invariants of Text and Span."""

import pytest

from emeroteca.model.text import Block, BlockKind, Span, Text


def two_blocks() -> Text:
    return Text(
        "Titolo\nUn paragrafo.",
        (Block(BlockKind.HEADING, Span(0, 6), 1), Block(BlockKind.PARAGRAPH, Span(7, 20))),
    )


def test_a_span_is_never_empty_or_backwards() -> None:
    for start, end in ((3, 3), (4, 2), (-1, 2)):
        with pytest.raises(ValueError, match="not a span"):
            Span(start, end)


def test_blocks_cover_the_content_and_are_joined_by_newlines() -> None:
    text = two_blocks()
    assert [text.slice(b.span) for b in text.blocks] == ["Titolo", "Un paragrafo."]
    with pytest.raises(ValueError, match="do not cover"):
        Text("Titolo\nUn", (Block(BlockKind.HEADING, Span(0, 6), 1),))
    with pytest.raises(ValueError, match="a block starts"):
        Text("Titolo  Un", (Block(BlockKind.HEADING, Span(1, 6), 1),))


def test_content_is_composed() -> None:
    with pytest.raises(ValueError, match="NFC"):
        Text("perche\u0301", (Block(BlockKind.PARAGRAPH, Span(0, 7)),))


def test_block_at_gives_the_newline_to_the_block_before() -> None:
    text = two_blocks()
    assert [text.block_at(p) for p in (0, 5, 6, 7, 19, 20)] == [0, 0, 0, 1, 1, 1]


def test_overlap_and_containment() -> None:
    assert Span(0, 5).overlaps(Span(4, 9))
    assert not Span(0, 5).overlaps(Span(5, 9))
    assert Span(0, 5).contains(Span(0, 5))
    assert not Span(0, 5).contains(Span(3, 6))
