"""What is offered to who types."""

from __future__ import annotations

import pytest

from emeroteca.model.query.completion import completions
from emeroteca.model.query.names import LANG, Key
from emeroteca.model.query.tree import Name

VALUES: dict[Key, tuple[str, ...]] = {
    Name.TAG: ("mare", "Po grande", "marea"),
    Name.SITE: ("Il Faro",),
    LANG: ("it", "en"),
}


@pytest.mark.parametrize(
    ("before", "offered"),
    [
        ("ti", ["title:", "titolo:"]),
        ("dam (-ti", ["title:", "titolo:"]),
        ("t", []),
        ("dam ", []),
        ("NO", []),
        ("tag:", ['"Po grande" ', "mare ", "marea "]),
        ("tag:MAR", ["mare ", "marea "]),
        ("tag:mare", ["marea "]),
        ("tag:gra", ['"Po grande" ']),
        ('tag:"po', ['"Po grande" ']),
        ("x sito:fa", ['"Il Faro" ']),
        ("lang:", ["it ", "en "]),
        ("is:un", ["unread "]),
        ("è:non", []),
        ("unknown:x", []),
    ],
)
def test_names_and_values_are_offered(before: str, offered: list[str]) -> None:
    found = completions(before, VALUES)
    assert sorted(c.text for c in found) == sorted(offered)
    for completion in found:
        assert before[: completion.start] + completion.text


def test_italian_comes_first_where_italian_is_read() -> None:
    assert [c.text for c in completions("ti", VALUES, italian=True)] == ["titolo:", "title:"]
    assert [c.text for c in completions("è:non", VALUES, italian=True)] == ["nonletto "]
