"""The words of all segments together: spelt out as the SQLite lexicon does it, without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.lexicon import Known
from emeroteca.fulltext.packed.layout import language_sign
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.stems import LANGUAGES, number_of, stem
from emeroteca.model.misspelling import edits
from emeroteca.model.words import fold

Numbers = NDArray[np.int64]


class PackedLexicon:
    """The words of some segments; another commit makes another one."""

    def __init__(self, segments: Sequence[PackedSegment], version: int) -> None:
        self._segments = segments
        self.version = version
        self.languages = [
            language
            for language in LANGUAGES[1:]
            if any(_has_forms(segment, language) for segment in segments)
        ]

    def knows(self, word: str) -> bool:
        """Whether a folded word stands anywhere in the archive."""
        return any(segment.number(word.encode()) >= 0 for segment in self._segments)

    def often(self, words: Iterable[str]) -> dict[str, int]:
        """How often the archive has each of some folded words; those it has not are left out."""
        return {known.word: known.often for known in self._known(words)}

    def forms(self, written: str) -> dict[str, frozenset[str]]:
        """The words with a stem of this one, each with the languages in which that is so."""
        folded = fold(written)
        found: dict[str, set[str]] = {}
        own = {key for s in self._segments for key in s.own_stems(folded.encode()) if len(key) > 1}
        for language in self.languages:
            sign = language_sign(number_of(language)).encode()
            stems = {stem(language, written), stem(language, folded)} - {""}
            # Where the accents were left out, those of the archive's own spelling count.
            keys = {sign + one.encode() for one in stems} | {k for k in own if k[:1] == sign}
            for segment in self._segments:
                for key in keys:
                    for word in segment.formed_by(key):
                        found.setdefault(word, set()).add(language)
        return {word: frozenset(languages) for word, languages in found.items()}

    def beginning(self, prefix: str, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The commonest words that begin so, and whether there are more."""

        def numbers(segment: PackedSegment) -> Numbers:
            first, last = segment.words.beginning(prefix.encode())
            return np.flatnonzero(segment.bits[first:last] & (fields & 0xFF)) + first

        return self._commonest(numbers, limit)

    def shaped(self, shape: str, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The commonest words of a shape with `?` and `*`, and whether there are more."""
        prefix = shape[: min(shape.find(c) for c in "?*" if c in shape)]

        def numbers(segment: PackedSegment) -> Numbers:
            first, last = segment.words.beginning(prefix.encode())
            found = segment.words.shaped(shape.encode(), first, last)
            return found[(segment.bits[found] & (fields & 0xFF)) > 0]

        return self._commonest(numbers, limit)

    def near(self, word: str, distance: int, fields: int, limit: int) -> tuple[list[Known], bool]:
        """The nearest words with the same first letter, and whether there are more."""
        steps: dict[str, int] = {}
        for segment in self._segments:
            for number, far in _nearest(segment, word, distance):
                if segment.bits[number] & (fields & 0xFF):
                    steps[segment.words.text(number)] = far
        known = self._known(steps)
        ordered = sorted(known, key=lambda k: (steps[k.word], -k.often, k.word))
        return ordered[:limit], len(ordered) > limit

    # ------------------------------------------------------------------ counting

    def _commonest(
        self, numbers: Callable[[PackedSegment], Numbers], limit: int
    ) -> tuple[list[Known], bool]:
        """The commonest of the words that are found in each segment.

        Each names its own commonest; a word that is none of those of any segment may be commoner
        than one that is, which only words about as common as the last ones can.
        """
        named: set[str] = set()
        more = False
        for segment in self._segments:
            found = numbers(segment)
            more = more or len(found) > limit
            if len(found) > 2 * limit:
                found = _most(found, segment.counts[found], 2 * limit)
            named.update(map(segment.words.text, found.tolist()))
        ordered = sorted(self._known(named), key=lambda k: (-k.often, k.word))
        return ordered[:limit], more or len(ordered) > limit

    def _known(self, words: Iterable[str]) -> list[Known]:
        """Words with what all segments know of them."""
        often: Counter[str] = Counter()
        bits: dict[str, int] = {}
        for word in words:
            for segment in self._segments:
                number = segment.number(word.encode())
                if number >= 0:
                    often[word] += int(segment.counts[number])
                    bits[word] = bits.get(word, 0) | int(segment.bits[number])
        return [Known(word, often[word], bits[word]) for word in bits]


def _most(words: Numbers, counts: NDArray[Any], limit: int) -> Numbers:
    """So many of some words, the commonest; of equals the first."""
    least = np.partition(counts, -limit)[-limit]
    commoner = words[counts > least]
    equal = words[counts == least]
    return np.concatenate((commoner, equal[: limit - len(commoner)]))


def _has_forms(segment: PackedSegment, language: str) -> bool:
    first, last = segment.forms.beginning(language_sign(number_of(language)).encode())
    return first < last


def _nearest(segment: PackedSegment, word: str, distance: int) -> list[tuple[int, int]]:
    """The numbers of the words that are near enough, each with how many letters differ."""
    first, last = segment.words.beginning(word[0].encode())
    starts = segment.words.starts[first : last + 1].astype(np.int64)
    sizes = np.diff(starts) - 1
    size = len(word.encode())
    spare = distance if word.isascii() else 4 * distance
    fitting = np.flatnonzero((sizes >= size - spare) & (sizes <= size + 4 * distance))
    if not word.isascii():
        return _one_by_one(segment, word, distance, fitting + first)
    # Letters of several bytes are counted as one only when they are looked at as text.
    plain = segment.words.plain[first:last][fitting]
    short, rest = fitting[plain & (sizes[fitting] <= size + distance)], fitting[~plain]
    letters = np.arange(size + distance)
    places = np.minimum(starts[short][:, None] + letters, len(segment.words.run) - 1)
    table = np.where(letters < sizes[short][:, None], segment.words.run[places], 0)
    far = _distances(word.encode(), table, sizes[short])
    near = np.asarray(far <= distance)
    found = list(zip((short[near] + first).tolist(), far[near].tolist(), strict=True))
    return found + _one_by_one(segment, word, distance, rest + first)


def _one_by_one(
    segment: PackedSegment, word: str, distance: int, numbers: Numbers
) -> list[tuple[int, int]]:
    found = []
    for number in numbers.tolist():
        other = segment.words.text(number)
        if (far := edits(word, other, distance)) <= distance:
            found.append((number, far))
    return found


def _distances(word: bytes, table: NDArray[Any], sizes: Numbers) -> NDArray[Any]:
    """How many letters have to be put in, taken out or changed, for each row of a table of words.

    Levenshtein's table, a column of all words at a time.
    """
    rows, width = table.shape
    before = np.broadcast_to(np.arange(width + 1, dtype=np.uint8), (rows, width + 1)).T.copy()
    for number, letter in enumerate(word, 1):
        now = np.empty_like(before)
        now[0] = number
        differs = np.not_equal(table.T, letter).astype(np.uint8)
        np.minimum(before[1:] + 1, before[:-1] + differs, out=now[1:])
        for at in range(1, width + 1):
            np.minimum(now[at], now[at - 1] + 1, out=now[at])
        before = now
    return before[sizes, np.arange(rows)]
