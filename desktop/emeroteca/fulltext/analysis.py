"""How text becomes words: runs of letters and digits, without case and without accents.

"perche" finds "perché", "ucraina" finds "dell'Ucraina". Scripts that do not part words by spaces
are taken character by character, so that a phrase of characters finds a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from whoosh.analysis import Token, Tokenizer

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}](?:[^\W{_UNSPACED}]|[\u0300-\u036f])*")
_PLAIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d"}
_SPECIAL = str.maketrans(_PLAIN)
LONGEST = 64
"""Letters of a word that count; what is longer is no word that anyone types."""


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """A word without case, accents and ligatures."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered[:LONGEST]
    parted = unicodedata.normalize("NFKD", lowered.casefold()).translate(_SPECIAL)
    return "".join(c for c in parted if not unicodedata.combining(c))[:LONGEST]


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """Every word as (folded, start, end); offsets are code points of `text`."""
    for match in _WORD.finditer(text):
        yield fold(match.group()), match.start(), match.end()


class Words(Tokenizer):  # type: ignore[misc]
    """The same words as Whoosh's tokens, for its parser and its fields."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    def __call__(
        self,
        value: str,
        positions: bool = False,
        chars: bool = False,
        removestops: bool = False,
        mode: str = "",
        **kwargs: Any,
    ) -> Iterator[Token]:
        """Yield one token, used again for each word, as Whoosh's tokenizers do."""
        token = Token(positions, chars, removestops=removestops, mode=mode, **kwargs)
        token.boost = 1.0
        token.stopped = False
        for position, (word, start, end) in enumerate(words(value)):
            token.text = word
            if positions:
                token.pos = position
            if chars:
                token.startchar, token.endchar = start, end
            yield token
