"""Whatever tree is asked for, the engine finds what reading every text from end to end finds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emeroteca.fulltext import Document, Engine
from emeroteca.fulltext.stems import stem
from emeroteca.model.article import ArticleId
from emeroteca.model.misspelling import edits
from emeroteca.model.query.tree import (
    And,
    Boost,
    Field,
    Fuzzy,
    Name,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Wildcard,
    Word,
)
from tests.archive.drafts import text_of
from tests.fulltext.engines import LOADED, loaded, tidied

WORDS = [
    "dam",
    "dams",
    "damn",
    "damp",
    "dig",
    "digs",
    "diga",
    "dighe",
    "river",
    "rivers",
    "rive",
    "wide",
    "water",
    "waters",
]
LANGUAGES = ("en", "it", "")
FIELDS = {Name.TITLE: "title", Name.TEXT: "text", Name.NOTE: "note"}

Library = list[Document]


def made(number: int) -> Document:
    """An article whose words follow from its number."""
    seed = number * 2654435761 % 2**32
    picked = [WORDS[(seed >> shift) % len(WORDS)] for shift in range(0, 26, 3)]
    return Document(
        ArticleId(number),
        picked[0],
        text=" ".join(picked[1 : 2 + number % 8]),
        note=picked[-1] if number % 3 else "",
        language=LANGUAGES[number % 3],
    )


LIBRARY = [made(number) for number in range(1, 41)]


@pytest.fixture(scope="module", params=LOADED)
def engine(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Engine]:
    folder = tmp_path_factory.mktemp("brute") / "index"
    batches = [LIBRARY[start : start + 15] for start in range(0, len(LIBRARY), 15)]
    # One is there twice for a moment, one is gone.
    opened = loaded(request.param, folder, [*batches, [LIBRARY[3]]])
    opened.remove([LIBRARY[-1].id])
    opened.commit()
    if "merged" in request.param:
        tidied(opened)
    yield opened
    opened.close()


def answers(node: Node, word: str, language: str) -> bool:
    """Whether a word of an article answers to a leaf."""
    match node:
        case Word():
            same = stem(language, word) and stem(language, word) == stem(language, node.text)
            return word == node.text or bool(same)
        case Prefix():
            return word.startswith(node.text)
        case Wildcard():
            shape = re.escape(node.text).replace(r"\?", ".").replace(r"\*", ".*")
            return re.fullmatch(shape, word) is not None
        case Fuzzy():
            near = edits(node.text, word, node.distance) <= node.distance
            return near and word[0] == node.text[0]
    raise AssertionError(node)


def placed(node: Node, words: list[str], language: str) -> list[tuple[int, ...]]:
    """The positions of everything in a field that answers."""
    match node:
        case Phrase() if node.distance:
            parts = tuple(Phrase(word) for word in node.text.split())
            return placed(Near(parts, node.distance), words, language)
        case Phrase():
            wanted = node.text.split()
            return [
                tuple(range(at, at + len(wanted)))
                for at in range(len(words))
                if words[at : at + len(wanted)] == wanted
            ]
        case Near():
            found = []
            for chosen in product(*(placed(part, words, language) for part in node.parts)):
                flat = [at for part in chosen for at in part]
                between = max(flat) - min(flat) + 1 - len(flat)
                if len(set(flat)) == len(flat) and between <= node.distance:
                    found.append(tuple(sorted(flat)))
            return found
        case Or():
            return [at for part in node.parts for at in placed(part, words, language)]
    return [(at,) for at, word in enumerate(words) if answers(node, word, language)]


def holds(node: Node, document: Document, fields: tuple[str, ...]) -> bool:
    """Whether an article answers to a tree."""
    match node:
        case And():
            return all(holds(part, document, fields) for part in node.parts)
        case Or():
            return any(holds(part, document, fields) for part in node.parts)
        case Not():
            return not holds(node.part, document, fields)
        case Boost():
            return holds(node.part, document, fields)
        case Field():
            return holds(node.part, document, (FIELDS[node.name],))
    return any(
        placed(node, getattr(document, field).split(), document.language) for field in fields
    )


def marks(node: Node, document: Document, fields: tuple[str, ...]) -> set[int]:
    """The positions of a text that are wanted."""
    match node:
        case And() | Or():
            return {at for part in node.parts for at in marks(part, document, fields)}
        case Boost():
            return marks(node.part, document, fields)
        case Field():
            return marks(node.part, document, (FIELDS[node.name],))
        case Not():
            return set()
    if "text" not in fields:
        return set()
    return {at for found in placed(node, document.text.split(), document.language) for at in found}


_WORD = st.sampled_from(WORDS)
_SINGLE = (
    st.builds(Word, _WORD)
    | st.builds(lambda word, size: Prefix(word[:size]), _WORD, st.integers(1, 5))
    | st.builds(lambda w, at: Wildcard(f"{w[:at]}?{w[at + 1 :]}*"), _WORD, st.integers(0, 2))
    | st.builds(Fuzzy, _WORD, st.integers(1, 2))
)
_PHRASE = st.lists(_WORD, min_size=1, max_size=3).map(" ".join)
_PLACED = _SINGLE | st.builds(Phrase, _PHRASE)
_NEAR = st.builds(Near, st.tuples(_PLACED, _PLACED), st.integers(0, 3))
_LEAVES = _PLACED | st.builds(Phrase, _PHRASE, st.integers(0, 3)) | _NEAR


def _grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return (
        st.builds(And, several)
        | st.builds(Or, several)
        | st.builds(Not, inner)
        | st.builds(Boost, inner, st.sampled_from([0.5, 2.0]))
        | st.builds(Field, st.sampled_from(list(FIELDS)), inner)
    )


TREES = st.recursive(_LEAVES, _grown, max_leaves=6)


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TREES)
def test_the_engine_finds_what_reading_finds(engine: Engine, tree: Node) -> None:
    everywhere = tuple(FIELDS.values())
    expected = [d.id for d in LIBRARY[:-1] if holds(tree, d, everywhere)]
    assert sorted(engine.search(tree).ids.tolist()) == expected


@settings(max_examples=200, deadline=None)
@given(TREES, st.sampled_from(LIBRARY))
def test_marks_stand_where_reading_finds_them(
    engine: Engine, tree: Node, document: Document
) -> None:
    text = text_of(document.text)
    hit = engine.locate(tree, document.id, text.content, document.language)
    inside = [any(s.start <= i < s.end for s in hit.spans) for i in range(len(text.content))]
    starts = [match.start() for match in re.finditer(r"\w+", text.content)]
    marked = {number for number, start in enumerate(starts) if inside[start]}
    wanted = marks(tree, document, tuple(FIELDS.values()))
    assert marked <= wanted
    assert bool(marked) == bool(wanted)
