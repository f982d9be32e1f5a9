"""How text becomes words: what is indexed, what is typed and what is marked are cut alike.

A word is a run of letters and digits without case, accents, ligatures and width: "perche" is
"perché", "strasse" is "Straße", "ucraina" stands in "dell'Ucraina". "Jong-un" is two words and also
one, "jongun". Scripts that do not part words by spaces are cut into overlapping pairs of
characters, so that words that stand in a run of them are found without knowing where they end.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

LONGEST = 64
"""Letters of a word that count; what is longer is no word that anyone types."""

MOST_JOINED = 4
"""Parts of a hyphenated word that are also one word; longer chains are no name."""

_RANGES = ((0x300, 0x3100), (0xA66F, 0xABFF), (0xFE00, 0xFE30), (0xFF9E, 0xFFA0))
_MARKS = "".join(
    re.escape(c)
    for first, last in _RANGES
    for c in map(chr, range(first, last))
    if unicodedata.category(c)[0] == "M" or first == 0xFF9E
)
_UNSPACED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e50-\u0e59\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6"
    "\u1000-\u102a\u103f\u1050-\u1055\u1780-\u17b3\u3005\u3006\u3041-\u3096\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\uff66-\uff9d\U00020000-\U0003134f"
)
_WITHIN = f"{_MARKS}\u00ad\u200c\u200d"
"""What stands inside a word and is no letter: marks, soft hyphens, joiners."""

_ONE = rf"[^\W_{_UNSPACED}](?:[^\W_{_UNSPACED}]|[{_WITHIN}])*"

_SIGN = re.compile(rf"[{_UNSPACED}][{_WITHIN}]*")
_WORD = re.compile(rf"(?P<run>(?:[{_UNSPACED}][{_WITHIN}]*)+)|{_ONE}")
TIES = "-\u2010\u2011'\u2019"
"""Signs that make one word of the two at their sides."""

_UNTIED = str.maketrans("", "", TIES)

APOSTROPHES = "'\u2019\u02bc"

_LATIN = "".join(re.escape(chr(c)) for c in range(0x250) if re.match(r"[^\W_]", chr(c)))
_NOT_LATIN = re.compile("[^\0-\u00ac\u00ae-\u024f\u2000-\u200b\u200e-\u206f\u20a0-\u20bf]")
_RUN = re.compile(f"[{_UNSPACED}]")
_IN_LATIN = re.compile(rf"[{_LATIN}]+(?:[{TIES}](?=[{_LATIN}]))?")
_IN_ANY = re.compile(rf"{_ONE}(?:[{TIES}](?=[^\W_]))?")

_SPECIAL = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th"}
    | {"ى": "ي", "ک": "ك", "ی": "ي", "ـ": ""}
)
_DROPPED = re.compile(
    "[\u00ad\u200c\u200d\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
    "|(?<![иі])[\u0300-\u036f]|(?<=и)(?!\u0306)[\u0300-\u036f]|(?<=і)(?!\u0308)[\u0300-\u036f]"
)
"""Accents, points and vowel signs that people leave out; the marks of й, ї, が and of Indic and
Thai letters make them other letters, and stay."""

_ELIDED = frozenset(
    (
        *("l", "d", "c", "s", "j", "m", "n", "t", "v", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"),
        *("un", "dell", "all", "nell", "sull", "dall", "coll", "bell", "quell", "quest", "gl"),
        *("sant", "tutt", "quant", "cent", "mezz", "anch", "com", "dov", "quand", "trent", "vent"),
        *("senz", "nessun", "ciascun", "alcun", "ognun", "buon", "gliel"),
    )
)
"""What French, Italian and Catalan shorten before a vowel; it is no part of the word after it."""


class Token(NamedTuple):
    """A word of a text: its folded form, its number, and where it stands (code points)."""

    word: str
    position: int
    start: int
    end: int


_new = tuple.__new__
"""Makes a token in half the time; every word of an archive becomes one."""


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """A word without case, accents, ligatures and width."""
    if word.isascii():
        return word.lower()[:LONGEST]
    parted = unicodedata.normalize("NFKD", word.casefold()).casefold().translate(_SPECIAL)
    whole = unicodedata.normalize("NFC", _DROPPED.sub("", parted))
    # NFKD parts these two vowels of Thai and Lao, and NFC does not put them together again.
    return whole.replace("\u0e4d\u0e32", "\u0e33").replace("\u0ecd\u0eb2", "\u0eb3")[:LONGEST]


def is_unspaced(word: str) -> bool:
    """Whether a folded word is of a script that is cut into pairs."""
    return bool(word) and _SIGN.match(word) is not None


def untied(written: str) -> str:
    """A tied word as its whole: "Jong-un" as "Jongun"."""
    return written.translate(_UNTIED)


def is_sign(word: str) -> bool:
    """Whether a folded word is a single character of such a script."""
    return _SIGN.fullmatch(word) is not None


def sign_end(text: str, start: int) -> int:
    """Where the character of such a script ends that begins at `start`."""
    found = _SIGN.match(text, start)
    return found.end() if found else start + 1


def is_elided(word: str) -> bool:
    """Whether a folded word before an apostrophe belongs to the word after it in sound only."""
    return word in _ELIDED


def written_words(text: str) -> list[str] | None:
    """The words of a text as they are written, each with the sign that ties it to the next; None
    for a text that has scripts without spaces. A quarter of what `tokens` costs."""
    if _NOT_LATIN.search(text) is None:
        return _IN_LATIN.findall(text)
    return None if _RUN.search(text) else _IN_ANY.findall(text)


def tokens(text: str) -> Iterator[Token]:
    """Every word of a text. A tied word ("Jong-un") is followed by its whole, at the position of
    its first part."""
    position = 0
    chain: list[Token] = []
    size = len(text)
    for match in _WORD.finditer(text):
        start, end = match.span()
        if chain and start != chain[-1].end + 1:
            yield from _whole(text, chain)
            chain = []
        if match.lastgroup is not None:
            yield from _whole(text, chain)
            chain = []
            for pair in _pairs(text, start, end, position):
                position = pair.position + 1
                yield pair
            continue
        folded = fold(match.group())
        if not folded:
            continue
        token = _new(Token, (folded, position, start, end))
        position += 1
        yield token
        if end < size and text[end] in TIES:
            chain.append(token)
        elif chain:
            chain.append(token)
            yield from _whole(text, chain)
            chain = []
    yield from _whole(text, chain)


def _pairs(text: str, start: int, end: int, position: int) -> Iterator[Token]:
    """A run of signs as overlapping pairs, the last sign alone."""
    signs = [
        (folded, match.start(), match.end())
        for match in _SIGN.finditer(text, start, end)
        if (folded := fold(match.group()))
    ]
    for number, (sign, at, until) in enumerate(signs):
        if number + 1 < len(signs):
            after, _, end = signs[number + 1]
            yield Token(sign + after, position + number, at, end)
        else:
            yield Token(sign, position + number, at, until)


def _whole(text: str, chain: list[Token]) -> Iterator[Token]:
    if not 2 <= len(chain) <= MOST_JOINED:
        return
    first = chain[0]
    if text[first.end] in APOSTROPHES and is_elided(first.word):
        yield from _whole(text, chain[1:])
        return
    joined = "".join(token.word for token in chain)
    if not joined.isdigit():
        yield Token(joined[:LONGEST], first.position, first.start, chain[-1].end)
