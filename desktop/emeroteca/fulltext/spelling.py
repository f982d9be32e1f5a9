"""Spells a query out: each word as the words of the archive that answer to it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from emeroteca.fulltext.lexicon import Known
from emeroteca.fulltext.plan import (
    All,
    At,
    Chosen,
    Close,
    Either,
    Other,
    Places,
    Plan,
    Run,
    Some,
    Terms,
    Weighted,
)
from emeroteca.fulltext.schema import PLAIN, bits, fields_of
from emeroteca.fulltext.vocabulary import Vocabulary
from emeroteca.model.query.parse import Note, Remark
from emeroteca.model.query.tree import (
    And,
    Boost,
    Field,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Wildcard,
    Word,
)
from emeroteca.model.words import (
    APOSTROPHES,
    Token,
    fold,
    is_elided,
    is_sign,
    is_unspaced,
    tokens,
)

EXPANDED = 128
"""Words that a beginning, a shape or a misspelling stands for at most, the commonest."""

GUESSED = 48
"""Words that the last word stands for while it is being typed."""

SIGNS = 2_000
"""Pairs that one sign begins."""

TOGETHER = 16
"""Parts that are looked for close by; the work grows with their square."""

FORM, UNFINISHED = 0.6, 0.35
"""What another form of a word weighs, and a word that it may become."""


class Speller:
    """Spells out one query; `notes` say what had to be cut short."""

    def __init__(self, lexicon: Vocabulary) -> None:
        self._lexicon = lexicon
        self._fields: tuple[str, ...] = PLAIN
        self.notes: list[Note] = []

    def plan(self, node: Node) -> Plan:
        """What the engine is to do; the store's conditions are no business of it."""
        match node:
            case And():
                return All(tuple(map(self.plan, node.parts)))
            case Or():
                return Some(tuple(map(self.plan, node.parts)))
            case Not():
                return Other(self.plan(node.part))
            case Boost():
                return Weighted(self.plan(node.part), node.factor)
            case Field():
                return self._within(node)
            case Word() | Phrase() | Prefix() | Wildcard() | Fuzzy() | Near():
                return At(self._fields, self._places(node))
        return All(())

    def _within(self, node: Field) -> Plan:
        outer, self._fields = self._fields, fields_of(node.name)
        try:
            return self.plan(node.part)
        finally:
            self._fields = outer

    # ------------------------------------------------------------------ places

    def _places(self, node: Node) -> Places:
        match node:
            case Word():
                return self._word(node)
            case Phrase():
                return self._phrase(node)
            case Prefix():
                return self._ending(node.text, self._begun)
            case Wildcard():
                return self._shape(node)
            case Fuzzy():
                return self._ending(node.text, lambda token: self._near(token, node.distance))
            case Near():
                return Close(tuple(map(self._places, node.parts))[:TOGETHER], node.distance)
            case Or():
                return Either(tuple(map(self._places, node.parts)))
            case Boost():
                return self._places(node.part)
        return Terms(())

    def _word(self, node: Word) -> Places:
        def spelt(token: Token) -> Terms:
            written = node.text[token.start : token.end]
            return self._forms(
                token.word, written if fold(written) == token.word else token.word, node.unfinished
            )

        return self._ending(node.text, spelt)

    def _ending(self, text: str, spelt: Callable[[Token], Terms]) -> Places:
        """The words of a text side by side, of which the last is spelt out; a tied word also as
        its whole."""
        parts, whole = _cut(text)
        while len(parts) > 1 and is_elided(parts[0].word) and text[parts[0].end] in APOSTROPHES:
            parts = parts[1:]
        if not parts:
            return Terms(())
        last = parts[-1]
        ending = self._exactly(last) if is_unspaced(last.word) else spelt(last)
        run = _run([*((part, self._exactly(part)) for part in parts[:-1]), (last, ending)])
        if whole is None or (whole.start, whole.end) != (parts[0].start, last.end):
            return run
        return Either((run, spelt(whole)))

    def _phrase(self, node: Phrase) -> Places:
        parts = [(part, self._exactly(part)) for part in _cut(node.text)[0]]
        if not parts:
            return Terms(())
        if not node.distance:
            return _run(parts)
        return Close(tuple(map(_run, _stretches(parts)))[:TOGETHER], node.distance)

    def _shape(self, node: Wildcard) -> Places:
        # A shape is one word, the last that is parted from others by signs that are no letters.
        letters = (c if _is_of_shape(c) else " " for c in fold(node.text))
        shape = "".join(letters).rstrip().rpartition(" ")[2]
        if not any(c in "?*" for c in shape) or not any(c.isalnum() for c in shape):
            plain = shape.replace("*", "").replace("?", "")
            return self._ending(plain, self._begun)
        found, more = self._lexicon.shaped(shape, bits(self._fields), EXPANDED)
        return self._spelt(found, more, node.text)

    # ------------------------------------------------------------------ words

    def _forms(self, word: str, written: str, unfinished: bool) -> Terms:
        chosen = {word: Chosen(word)}
        for form, languages in self._lexicon.forms(written).items():
            chosen.setdefault(form, Chosen(form, FORM, languages))
        if unfinished:
            found, _ = self._lexicon.beginning(word, bits(self._fields), GUESSED)
            for known in found:
                if known.word != word:
                    chosen[known.word] = Chosen(known.word, UNFINISHED, None, known.fields)
        return Terms(tuple(chosen.values()))

    def _begun(self, token: Token) -> Terms:
        found, more = self._lexicon.beginning(token.word, bits(self._fields), EXPANDED)
        return self._spelt(found, more, f"{token.word}*")

    def _near(self, token: Token, distance: int) -> Terms:
        found, more = self._lexicon.near(token.word, distance, bits(self._fields), EXPANDED)
        terms = self._spelt(found, more, f"{token.word}~")
        return Terms(
            tuple(c if c.word == token.word else replace(c, weight=FORM) for c in terms.chosen)
        )

    def _exactly(self, token: Token) -> Terms:
        """The word as it is; a sign alone is the first of any pair."""
        if is_sign(token.word):
            return self._sign(token)
        return Terms((Chosen(token.word),))

    def _sign(self, token: Token) -> Terms:
        """One sign of a script without spaces: every pair that begins with it."""
        found, _ = self._lexicon.beginning(token.word, bits(self._fields), SIGNS)
        return Terms(tuple(Chosen(k.word, 1.0, None, k.fields) for k in found), sign=True)

    def _spelt(self, found: Iterable[Known], more: bool, typed: str) -> Terms:
        if more:
            self.notes.append(Note(Remark.CAPPED, typed, EXPANDED))
        return Terms(tuple(Chosen(k.word, 1.0, None, k.fields) for k in found))


def _is_of_shape(character: str) -> bool:
    """Whether it stands for a letter, or is one or a mark of one."""
    return character in "?*" or unicodedata.category(character)[0] in "LMN"


def _cut(text: str) -> tuple[list[Token], Token | None]:
    """The words of a typed text, and the whole of the last tied ones."""
    parts: list[Token] = []
    whole = None
    for token in tokens(text):
        if parts and token.position <= parts[-1].position:
            whole = token
        # The last sign of a run stands in the pair before it.
        elif not (parts and token.end == parts[-1].end and is_unspaced(token.word)):
            parts.append(token)
    return parts, whole


def _run(parts: Sequence[tuple[Token, Terms]]) -> Places:
    if len(parts) == 1:
        return parts[0][1]
    first, last = parts[0][0], parts[-1][0]
    placed = tuple((token.position - first.position, terms) for token, terms in parts)
    return Run(placed, last.position - first.position + 1)


def _stretches(parts: Sequence[tuple[Token, Terms]]) -> list[list[tuple[Token, Terms]]]:
    """Words one by one, the pairs of a run of signs together."""
    found: list[list[tuple[Token, Terms]]] = []
    for token, terms in parts:
        if found and token.start < found[-1][-1][0].end:
            found[-1].append((token, terms))
        else:
            found.append([(token, terms)])
    return found
