"""Cutting many documents into words at once: the same words as `model.words.tokens`, as numbers.

Words are numbered as they come. What a written word is folded to is looked up once for a batch, so
that a word costs little more than the expression that finds it.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from emeroteca.fulltext.engine import Document
from emeroteca.fulltext.packed.layout import language_sign
from emeroteca.fulltext.schema import FIELDS
from emeroteca.fulltext.stems import has_forms, number_of, stems
from emeroteca.model.words import (
    APOSTROPHES,
    LONGEST,
    MOST_JOINED,
    TIES,
    fold,
    is_elided,
    tokens,
    untied,
    written_words,
)

NOTHING = -1
"""The number of what is folded to nothing; it stands at no position."""

TIED = 1 << 40
"""What is added to the number of a word that is tied to the next one."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A document as numbers of words: for each field the word at every position, and the words
    that stand at the position of another, as pairs of word and position."""

    id: int
    language: int
    fields: tuple[tuple[int, array[int], array[int]], ...]


class Cutter:
    """Cuts the documents of one batch; `words` are the folded words by their numbers."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._written: dict[str, _Written] = {}

    def cut(self, document: Document) -> Cut:
        """The words of a document."""
        written = self._of(document.language)
        fields = []
        for number, name in enumerate(FIELDS):
            value = getattr(document, name)
            text = value if isinstance(value, str) else "\n".join(value)
            if not text:
                continue
            words = written_words(text)
            found = None if words is None else self._at_once(words, written)
            found = found or self._by_tokens(text, written)
            if found[0]:
                fields.append((number, *found))
        return Cut(document.id, number_of(document.language), tuple(fields))

    def forms(self) -> set[str]:
        """Every form of a language with forms: the language's sign and the stem, and the folded
        word on a line of its own."""
        found = set()
        for language, written in self._written.items():
            if has_forms(language):
                # A tied word has no form as it is written, its whole has.
                own = [(w if w.isalnum() else untied(w)).lower() for w in written]
                sign = language_sign(number_of(language))
                for stem, word in zip(stems(language, own), own, strict=True):
                    folded = word[:LONGEST] if word.isascii() else fold(word)
                    found.add(f"{sign}{stem}\n{folded}")
        return found

    def _of(self, language: str) -> _Written:
        return self._written.setdefault(language, _Written(self._number))

    def _number(self, folded: str) -> int:
        if not folded:
            return NOTHING
        words = self.words
        number = self._numbers.setdefault(folded, len(words))
        if number == len(words):
            words.append(folded)
        return number

    def _at_once(self, words: list[str], written: _Written) -> tuple[array[int], array[int]] | None:
        """All words in one go; None where one is folded to nothing."""
        found, wholes = array("q", map(written.__getitem__, words)), array("q")
        if NOTHING in found:
            return None
        tied = np.frombuffer(found, np.int64) >= TIED
        for at in np.nonzero(tied)[0].tolist():
            found[at] -= TIED
            if at == 0 or not tied[at - 1]:
                last = at + int(np.argmin(tied[at:]))
                self._add_whole(words[at : last + 1], at, written, wholes)
        return found, wholes

    def _add_whole(self, parts: list[str], at: int, written: _Written, wholes: array[int]) -> None:
        """The whole of tied words, as `tokens` gives it."""
        while 2 <= len(parts) <= MOST_JOINED:
            if parts[0][-1] not in APOSTROPHES or not is_elided(fold(parts[0][:-1])):
                break
            parts, at = parts[1:], at + 1
        joined = "".join(self.words[written[part] % TIED] for part in parts)
        if 2 <= len(parts) <= MOST_JOINED and not joined.isdigit():
            whole = "".join(parts)
            written[whole] = self._number(joined[:LONGEST])
            wholes.extend((written[whole], at))

    def _by_tokens(self, text: str, written: _Written) -> tuple[array[int], array[int]]:
        """Word by word, for scripts without spaces."""
        found, wholes = array("q"), array("q")
        for word, position, start, end in tokens(text):
            number = written[text[start:end]] = self._number(word)
            if position < len(found):
                wholes.extend((number, position))
            else:
                found.append(number)
        return found, wholes


class _Written(dict[str, int]):
    """The number of every written word of a language that came so far."""

    def __init__(self, number: Callable[[str], int]) -> None:
        self._number = number

    def __missing__(self, written: str) -> int:
        if written[-1] in TIES:
            number = self[written[:-1]]
            self[written] = number if number == NOTHING else number + TIED
        else:
            self[written] = self._number(fold(written))
        return self[written]
