"""Grounds lie no more than two deep, and the text between and behind keeps its own."""

from __future__ import annotations

from emeroteca.gui.reader.depth import DEEPEST, grounds
from emeroteca.model.text import Span


def test_a_third_has_its_ground_where_one_of_the_others_ended() -> None:
    spans = [Span(0, 10), Span(2, 20), Span(4, 30)]
    assert list(grounds(spans)) == [[Span(0, 10)], [Span(2, 20)], [Span(10, 30)]]


def test_nowhere_is_it_deeper_and_nothing_is_without_a_ground() -> None:
    spans = [Span(0, 9), Span(0, 9), Span(0, 9), Span(3, 14), Span(5, 6), Span(8, 20), Span(8, 9)]
    parts = [part for some in grounds(spans) for part in some]
    for at in range(20):
        deep = sum(one.start <= at < one.end for one in spans)
        painted = sum(one.start <= at < one.end for one in parts)
        assert painted == min(deep, DEEPEST)
