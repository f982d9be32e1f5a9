"""Names become queries that hold nothing but words, and tables that hold nothing but text."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emeroteca.model.name_list import (
    MOST_NAMES,
    Match,
    NameCount,
    Named,
    any_of,
    as_table,
    names_in,
    query_of,
)
from emeroteca.model.query import parse
from emeroteca.model.query.parse import MOST
from emeroteca.model.query.tree import And, Fuzzy, Node, Phrase, Word
from emeroteca.model.words import tokens


def test_names_stand_once_and_lines_without_words_are_none() -> None:
    lines = ["Mario  Rossi ", "", "---", "MARIO ROSSI", "Mario-Rossi", "Niño"]
    assert names_in(lines) == ["Mario Rossi", "Mario-Rossi", "Niño"]
    assert len(names_in(f"n{n}" for n in range(MOST_NAMES + 5))) == MOST_NAMES


@pytest.mark.parametrize(
    ("name", "match", "query"),
    [
        ("Mario Rossi", Match.PHRASE, '"Mario Rossi"'),
        ('Antonio "Totò" de Curtis', Match.PHRASE, '"Antonio Totò de Curtis"'),
        ("Rossi & Figli", Match.WORDS, '("Rossi" "Figli")'),
        ("Rossi", Match.WORDS, '("Rossi")'),
        ("Mario de Rossi*", Match.MISSPELT, '(Mario~ "de" Rossi~)'),
        ("title:Jong-un", Match.MISSPELT, '("title:Jong-un")'),
        ("NEAR NOT", Match.MISSPELT, '(NEAR~ "NOT")'),
    ],
)
def test_queries_of_names(name: str, match: Match, query: str) -> None:
    assert query_of(name, match) == query


def leaves(node: Node) -> list[Node]:
    return list(node.parts) if isinstance(node, And) else [node]


@given(st.text(alphabet="abAN DORT\"“”«»()*?~^-+:!&|/'.é名\\", max_size=25), st.sampled_from(Match))
def test_nothing_in_a_name_is_an_operator(name: str, match: Match) -> None:
    if not any(True for _ in tokens(name)):
        return
    parsed = parse(query_of(name, match), unfinished=True)
    assert parsed.notes == ()
    assert all(isinstance(leaf, Phrase | Fuzzy) for leaf in leaves(parsed.tree))
    assert not any(isinstance(leaf, Word) and leaf.unfinished for leaf in leaves(parsed.tree))


def test_any_of_the_names_as_long_as_that_is_one_query() -> None:
    assert any_of(["Uno", "Due Tre"], Match.WORDS, 99) == '("Uno") OR ("Due" "Tre")'
    assert any_of([], Match.PHRASE, 99) == ""
    assert any_of(["Uno", "Due"], Match.PHRASE, 10) == ""
    many = [f"n{n}" for n in range(MOST + 1)]
    assert any_of(many, Match.PHRASE, 99_999) == ""
    query = any_of(many[1:], Match.PHRASE, 99_999)
    assert parse(query).notes == ()


def test_no_spreadsheet_takes_a_name_for_a_formula() -> None:
    names = ["=1+1", "+39 06", "-x", "@sum", "\tx", 'Rossi, "Totò"']
    rows = [Named(name, NameCount(2, "2024", "2024-06-19")) for name in names]
    table = as_table(["Name", "Articles", "First", "Last"], [*rows, Named("Bianchi")])
    read = list(csv.reader(io.StringIO(table, newline="")))
    assert [row[0] for row in read[1:7]] == ["'=1+1", "'+39 06", "'-x", "'@sum", "'\tx", names[5]]
    assert read[1][1:] == ["2", "2024", "2024-06-19"]
    assert read[7] == ["Bianchi", "", "", ""]
