"""Every part of a query is told for what it is, and what was not understood is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.model.query import parse
from emeroteca.model.query.parts import places


def told(typed: str) -> list[str]:
    """The parts as "kind:text", those that were not understood with "!"."""
    return [
        f"{'!' if p.odd else ''}{p.part}:{typed[p.span.start : p.span.end]}"
        for p in places(typed, parse(typed))
    ]


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("dike AND dam", ["word:dike", "operator:AND", "word:dam"]),
        ("a NEAR/3 b", ["word:a", "operator:NEAR/3", "word:b"]),
        ('-"high water"~3^2', ["operator:-", 'phrase:"high water"', "sign:~3^2"]),
        (
            "w?t*r~2 dams?",
            ["word:w", "sign:?", "word:t", "sign:*", "word:r", "sign:~2", "word:dams?"],
        ),
        ("dike^3", ["word:dike", "sign:^3"]),
        ("title:sea x", ["field:title:", "value:sea", "word:x"]),
        ('tag:"high water"', ["field:tag:", 'value:"high water"']),
        ("words:>800", ["field:words:", "value:>800"]),
        (
            "title:(a OR b)^2 c",
            [
                "field:title:",
                *("operator:(", "value:a", "operator:OR", "value:b", "operator:)", "sign:^2"),
                "word:c",
            ],
        ),
        ("foo:bar x", ["!word:foo:bar", "word:x"]),
        ("date:never", ["field:date:", "!value:never"]),
        ("dam OR", ["word:dam", "!operator:OR"]),
        ("(dam", ["!operator:(", "word:dam"]),
        ('"dam', ['!operator:"', "word:dam"]),
        ("x word~9", ["word:x", "!word:word", "!sign:~9"]),
        ("NOT", ["!operator:NOT"]),
    ],
)
def test_the_parts_of_a_query(typed: str, parts: list[str]) -> None:
    assert told(typed) == parts


def test_what_is_beyond_the_last_word_that_counts_is_marked() -> None:
    assert told("a " * 301)[299:] == ["word:a", "!word:a"]


@given(st.text(alphabet='ab AND OR NOT"“()~^*?:-+титул𝒳/1', max_size=60))
def test_parts_follow_each_other_and_leave_out_only_white_space(typed: str) -> None:
    at = 0
    for place in places(typed, parse(typed)):
        assert place.span.start >= at
        assert not typed[at : place.span.start].strip()
        at = place.span.end
    assert not typed[at:].strip()
