"""Writes a text as the tagger reads it, and knows where each character came from.

Marks are folded to one shape, invisible characters go, and a space is put where a name begins in
the middle of what looks like a word: after an elision ("dell'Ucraina"), where lost markup glued
two words together ("PutinChi"), and after a stop without a space.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from emeroteca.model.text import OBJECT, Span

_FOLDED = {
    **dict.fromkeys("’‘ʼ‛`´′＇", "'"),
    **dict.fromkeys("“”„‟«»‹›″＂「」『』", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\t\n\r\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u3000" + OBJECT, " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    # Halves of characters are none, and the tokenizer refuses them.
    **dict.fromkeys(map(chr, range(0xD800, 0xE000)), "\ufffd"),
}
_ELIDED_WORDS = """
    l d dell nell all sull dall coll quell quest un bell sant senz anch c s n m t v gl
    j qu jusqu lorsqu puisqu quoiqu presqu quelqu entr grand vent mezz trent neanch
"""
_ELIDED = frozenset(_ELIDED_WORDS.split())
_STOPS = frozenset('.,;:!?")')
_LONGEST = max(map(len, _ELIDED))


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text as the tagger reads it; `origins` has one place of the original for each character."""

    text: str
    origins: array[int]

    def original(self, start: int, end: int) -> Span:
        """The characters of the original that a range came from; it begins and ends in no space."""
        return Span(self.origins[start], self.origins[end - 1] + 1)


def normalise(text: str) -> Normalised:
    """A text with its marks folded and its names set free; takes time in proportion to it."""
    written: list[str] = []
    origins = array("l")
    for place, character in enumerate(text):
        folded = _FOLDED.get(character, character)
        if not folded:
            continue
        if folded.isalpha() and _seam(written, folded):
            written.append(" ")
            origins.append(place)
        written.append(folded)
        origins.append(place)
    return Normalised("".join(written), origins)


def _seam(written: list[str], letter: str) -> bool:
    """Whether a word begins with a letter that follows without a space on what was written."""
    if not written:
        return False
    last = written[-1]
    if last == "'":
        return _elided(written)
    if not letter.isupper():
        return False
    if last in _STOPS:
        return "".join(written[-3:-1]).islower() and "".join(written[-3:-1]).isalpha()
    return last.islower()


def _elided(written: list[str]) -> bool:
    """Whether what was written ends in an article or a preposition that lost its vowel."""
    begin = len(written) - 1
    while begin > 0 and written[begin - 1].isalnum():
        begin -= 1
        if len(written) - 1 - begin > _LONGEST:
            return False
    return "".join(written[begin:-1]).lower() in _ELIDED
