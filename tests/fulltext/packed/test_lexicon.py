"""The words of the segments answer as the lexicon in SQLite does, whatever is asked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emeroteca.fulltext import Document
from emeroteca.fulltext.index import FullText
from emeroteca.fulltext.lexicon import Lexicon
from emeroteca.fulltext.packed.cutting import Cutter
from emeroteca.fulltext.packed.lexicon import PackedLexicon
from emeroteca.fulltext.packed.segments import Segments
from emeroteca.fulltext.schema import FIELDS, bits
from emeroteca.fulltext.stems import has_forms
from emeroteca.model.article import ArticleId
from emeroteca.model.words import fold, tokens
from tests.fulltext.packed.documents import TEXTS, documents, written

_NEAR = (
    *(
        "dam",
        "dams",
        "damn",
        "damp",
        "dame",
        "dama",
        "dm",
        "d",
        "dàm",
        "dağ",
        "daм",
        "d東m",
        "damned",
    ),
    *(
        "perché",
        "perche",
        "perchè",
        "perciò",
        "parche",
        "peche",
        "pеrche",
        "дом",
        "дома",
        "домъ",
        "том",
    ),
    *("straße", "strasse", "strase", "stresses", "y" * 64, "y" * 70, "y" * 63, "y" * 62 + "z"),
)
_WORD = st.sampled_from(_NEAR)
_TEXT = st.lists(_WORD | TEXTS, max_size=9).map(" ".join)
_FIELDS = st.just(-1) | st.sets(st.sampled_from(FIELDS), min_size=1).map(bits)
_LIMIT = st.integers(1, 4) | st.just(1_000)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without waiting for the disk."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@contextmanager
def _both(batches: Sequence[Sequence[Document]]) -> Iterator[tuple[PackedLexicon, Lexicon]]:
    with tempfile.TemporaryDirectory() as folder:
        lexicon, segments = Lexicon(Path(folder)), Segments.create(Path(folder))
        lexicon._connection.execute("PRAGMA synchronous=OFF")
        for batch in batches:
            cutter = Cutter()
            segments.commit([cutter.cut(document) for document in batch], cutter, ())
            for document in batch:
                _learn(lexicon, document)
            lexicon.commit()
        yield PackedLexicon(segments.now, 1), lexicon
        lexicon.close()


def _learn(lexicon: Lexicon, document: Document) -> None:
    for number, field in enumerate(FIELDS):
        text = written(document, field)
        for word, position, start, end in tokens(text):
            lexicon.learn(number, {word: [position]})
            if has_forms(document.language):
                lexicon.learn_forms(document.language, {text[start:end]})


settled = settings(
    max_examples=22, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@settled
@given(documents(_TEXT), st.integers(1, 4), st.lists(_WORD | TEXTS, max_size=4))
def test_words_and_forms(batch: list[Document], size: int, typed: list[str]) -> None:
    batches = [batch[start : start + size] for start in range(0, len(batch), size)]
    with _both(batches) as (ours, theirs):
        assert set(ours.languages) == set(theirs.languages)
        asked = {*_words(batch), *(fold(word) for word in typed)}
        assert ours.often(asked) == theirs.often(asked)
        for word in asked:
            assert ours.knows(word) == theirs.knows(word)
        for word in {*asked, *_written(batch), *typed}:
            # A form of a whole whose parts are folded otherwise together is no word of any article.
            known = {form: own for form, own in theirs.forms(word).items() if theirs.knows(form)}
            assert ours.forms(word) == known, word


@settled
@given(documents(_TEXT), st.integers(1, 4), st.data())
def test_beginnings_and_shapes(batch: list[Document], size: int, data: st.DataObject) -> None:
    batches = [batch[start : start + size] for start in range(0, len(batch), size)]
    words = sorted(_words(batch)) or ["dam"]
    with _both(batches) as (ours, theirs):
        for _ in range(4):
            word = data.draw(st.sampled_from(words))
            at = data.draw(st.integers(0, len(word)))
            # Of several segments each names its own commonest, which is near enough.
            limit = data.draw(_LIMIT) if len(batches) == 1 else 1_000
            fields = data.draw(_FIELDS)
            asked = (word[:at], fields, limit)
            assert ours.beginning(*asked) == theirs.beginning(*asked)
            sign = data.draw(st.sampled_from(["?", "*", "??", "*?"]))
            shape = word[:at] + sign + word[at + 1 : at + 3] + data.draw(st.sampled_from(["", "*"]))
            if any(c.isalnum() for c in shape) and not set(shape) & set("[]"):
                asked = (shape, fields, limit)
                assert ours.shaped(*asked) == theirs.shaped(*asked), shape


@settled
@given(documents(_TEXT), st.integers(1, 4), st.data())
def test_misspellings(batch: list[Document], size: int, data: st.DataObject) -> None:
    batches = [batch[start : start + size] for start in range(0, len(batch), size)]
    words = st.sampled_from(sorted(_words(batch)) or ["dam"]) | _WORD.map(fold)
    with _both(batches) as (ours, theirs):
        for _ in range(6):
            word = data.draw(words)
            asked = (word, data.draw(st.integers(1, 2)), data.draw(_FIELDS), data.draw(_LIMIT))
            assert ours.near(*asked) == theirs.near(*asked), asked


def _words(batch: Sequence[Document]) -> set[str]:
    return {token.word for d in batch for field in FIELDS for token in tokens(written(d, field))}


def _written(batch: Sequence[Document]) -> set[str]:
    texts = [written(document, field) for document in batch for field in FIELDS]
    return {text[token.start : token.end] for text in texts for token in tokens(text)}


def test_of_many_words_the_commonest_are_named_and_of_equals_the_first(tmp_path: Path) -> None:
    text = " ".join(f"w{number:03} " * (2 if number % 50 == 7 else 1) for number in range(400))
    with _both([[Document(ArticleId(1), "", text=text)]]) as (ours, theirs):
        for limit in (1, 5, 8, 30, 200, 399, 400):
            assert ours.beginning("w", -1, limit) == theirs.beginning("w", -1, limit)
            assert ours.shaped("w*", -1, limit) == theirs.shaped("w*", -1, limit)
            assert ours.near("w0000", 2, -1, limit) == theirs.near("w0000", 2, -1, limit)


def test_the_engines_speak_of_the_same_words(tmp_path: Path) -> None:
    batch = [Document(ArticleId(1), "Le dighe", text="perché tengono", language="it")]
    other = FullText.open(tmp_path / "whoosh")
    other.add(batch)
    other.commit()
    with _both([batch]) as (ours, _):
        theirs = other.vocabulary()
        assert ours.forms("diga") == theirs.forms("diga") == {"dighe": frozenset({"it"})}
        assert ours.beginning("", -1, 9) == theirs.beginning("", -1, 9)
    other.close()
