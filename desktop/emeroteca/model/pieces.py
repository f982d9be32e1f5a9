"""The words of many texts, a piece between two spaces at a time; what a piece holds is remembered.

These are the words of `words.tokens`, at a fraction of the cost: people write the same pieces again
and again, and no word reaches over a space.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import accumulate

from emeroteca.model.words import LONGEST, Token, fold, tokens

REMEMBERED = 60_000
"""Pieces that are remembered; then all are forgotten, which costs less than choosing."""

_FIRST_UNSPACED = "\u0e01"
_EDGES = '.,;:!?()[]"\u201c\u201d\u00ab\u00bb\u2026'

Held = tuple[int, tuple[Token, ...]]
"""How many positions a piece takes, and its tokens, counted from its beginning."""


_new = tuple.__new__
"""Makes a token in half the time; nearly every piece becomes one."""


class Pieces(dict[str, Held]):
    """What pieces hold, of those that came so far."""

    def __missing__(self, piece: str) -> Held:
        held = _parted(piece)
        # Long ones, as paragraphs of scripts without spaces, do not come again.
        if len(piece) <= LONGEST:
            self[piece] = held
        return held

    def walk(self, text: str) -> Iterator[tuple[int, int, tuple[Token, ...]]]:
        """The words of each piece of a text, with the position and the code point that they are
        counted from."""
        written, held = self._read(text)
        position = at = 0
        for piece, (steps, found) in zip(written, held, strict=True):
            yield position, at, found
            position += steps
            at += len(piece) + 1

    def find(self, text: str, words: Set[str]) -> list[Token]:
        """The tokens of some folded words in a text, in order."""
        written, held = self._read(text)
        hits = [(n, t) for n, (_, found) in enumerate(held) for t in found if t[0] in words]
        if not hits:
            return []
        positions = list(accumulate(steps for steps, _ in held))
        ends = list(accumulate(map(len, written)))
        return [
            _moved(token, positions[n] - held[n][0], ends[n] - len(written[n]) + n)
            for n, token in hits
        ]

    def _read(self, text: str) -> tuple[list[str], list[Held]]:
        if len(self) > REMEMBERED:
            self.clear()
        written = text.replace("\n", " ").split(" ")
        return written, list(map(self.__getitem__, written))


def _moved(token: Token, position: int, at: int) -> Token:
    return Token(token.word, position + token.position, at + token.start, at + token.end)


def _parted(piece: str) -> Held:
    bare = piece.strip(_EDGES)
    # Most pieces are one plain word, for which there is a way in a fifth of the time.
    if bare.isalnum() and (bare.isascii() or max(bare) < _FIRST_UNSPACED):
        folded = fold(bare)
        start = 0 if len(bare) == len(piece) else piece.find(bare)
        return (1, (_new(Token, (folded, 0, start, start + len(bare))),)) if folded else (0, ())
    found = tuple(tokens(piece))
    return max((token.position + 1 for token in found), default=0), found
