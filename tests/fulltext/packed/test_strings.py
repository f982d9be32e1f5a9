"""Sorted words in one run of bytes answer as a list of them does."""

from __future__ import annotations

from fnmatch import fnmatchcase

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emeroteca.fulltext.packed.strings import STRETCH, Strings, packed, packed_bytes

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\n?*[]")
WORDS = st.lists(st.text(st.sampled_from("abé東\U00020000") | LETTERS, max_size=5), max_size=20)
SHAPES = st.text(st.sampled_from("?*abé東1"), min_size=1, max_size=4) | st.text(LETTERS, min_size=1)
MANY = [f"{letter}{number}" for letter in "abé東" for number in range(STRETCH)]


def _strings(words: list[str]) -> Strings:
    run, starts = packed(words)
    return Strings(run, starts.astype("<u4"))


def _sorted(words: list[str], many: bool) -> list[str]:
    """Words in the order of their bytes, some of them often enough to be more than a stretch."""
    return sorted({*words, *(MANY if many else ())}, key=str.encode)


@settings(max_examples=150)
@given(WORDS, st.booleans(), st.text(LETTERS, max_size=4))
def test_words_are_found_where_they_stand(words: list[str], many: bool, other: str) -> None:
    words = _sorted(words, many)
    strings = _strings(words)
    assert len(strings) == len(words)
    assert strings.within(0, len(words)) == [word.encode() for word in words]
    for word in {*words[::7], *words[-1:], other}:
        there = [number for number, one in enumerate(words) if one.encode() >= word.encode()]
        assert strings.lower(word.encode()) == (there[0] if there else len(words))
        assert strings.find(word.encode()) == (words.index(word) if word in words else -1)
    for number in range(0, len(words), 5):
        assert strings.text(number) == words[number]


@settings(max_examples=150)
@given(WORDS, st.booleans(), st.text(LETTERS, max_size=2))
def test_beginnings_are_a_stretch(words: list[str], many: bool, other: str) -> None:
    words = _sorted(words, many)
    for prefix in {other, *(word[:1] for word in words)}:
        first, last = _strings(words).beginning(prefix.encode())
        assert words[first:last] == [word for word in words if word.startswith(prefix)]


@settings(max_examples=150)
@given(WORDS, st.booleans(), SHAPES)
def test_shapes_are_those_of_whole_words(words: list[str], many: bool, shape: str) -> None:
    words = [word for word in _sorted(words, many) if word]
    strings = _strings(words)
    matching = [number for number, word in enumerate(words) if fnmatchcase(word, shape)]
    assert strings.shaped(shape.encode(), 0, len(words)).tolist() == matching
    middle = len(words) // 2
    found = strings.shaped(shape.encode(), middle, len(words)).tolist()
    assert found == [number for number in matching if number >= middle]


@pytest.mark.parametrize("count", [0, 1, STRETCH - 1, STRETCH, STRETCH + 1, 2 * STRETCH + 1])
def test_every_word_of_a_stretch_is_found(count: int) -> None:
    words = [f"{number:04}".encode() for number in range(count)]
    run, starts = packed_bytes(words)
    strings = Strings(run, starts)
    assert [strings.find(word) for word in words] == list(range(count))
    assert strings.find(b"") == strings.find(b"0000\0") == strings.find(b"z") == -1
    assert strings.lower(b"z") == count
    assert strings.within(count, count) == []


def test_equal_words_stand_side_by_side() -> None:
    words = [b"a"] * 3 + [b"b"] * (2 * STRETCH) + [b"c"]
    strings = Strings(*packed_bytes(words))
    assert strings.lower(b"b") == 3
    assert strings.lower(b"b\0") == 3 + 2 * STRETCH
    assert np.array_equal(strings.shaped(b"?", 0, 3), [0, 1, 2])
