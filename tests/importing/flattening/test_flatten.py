"""Sanitised HTML becomes blocks and runs, and each block tells where on the page it began."""

from __future__ import annotations

from emeroteca.importing.flattening.flatten import numbered


def places(html: str) -> list[tuple[str, str]]:
    """Each block's characters with the number of the page's block that it came from."""
    text, numbers = numbered(html)
    assert len(numbers) == len(text.blocks)
    return [(text.slice(b.span), n) for b, n in zip(text.blocks, numbers, strict=True)]


def test_a_block_tells_the_nearest_number_at_its_beginning() -> None:
    found = places(
        '<p data-i="3">One</p><ul><li data-i="5">Two<ul><li data-i="6">Three</li></ul> four</li>'
        "</ul><p>Five</p>"
    )
    assert found == [("One", "3"), ("Two", "5"), ("Three", "6"), ("four", "5"), ("Five", "")]


def test_paragraphs_parted_by_line_breaks_share_a_number() -> None:
    assert places('<p data-i="9">One<br><br>Two</p>') == [("One", "9"), ("Two", "9")]


def test_rows_rules_figures_and_cards_tell_theirs() -> None:
    found = places(
        '<table data-i="4"><tr><td>a</td><td>b</td></tr></table><hr data-i="7">'
        '<p data-i="8">Text <img src="asset:1"> more</p>'
        '<p data-i="11"><a href="https://video.example/1">https://video.example/1</a></p>'
    )
    assert [number for _, number in found] == ["4", "7", "8", "8", "11"]
    assert [number for _, number in places('<p data-i="1">x</p><hr data-i="2">')] == ["1"]
