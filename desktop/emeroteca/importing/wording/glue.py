"""Finds words that lost markup glued together; every finding is offered, none is applied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from emeroteca.importing.wording.lexicon import Lexicon, lexicon, lowered
from emeroteca.importing.wording.prose import Prose, Stretch, prose
from emeroteca.importing.wording.strays import stray_marks
from emeroteca.model.cleaning import MendKind, Suggestion
from emeroteca.model.text import Span, Text

# These build words out of words or hang much on them, so that two words in one tell little.
_BUILT = "bg cs da de fi hr hu is lt lv mk nb nl nn no pl ru sh sk sl sr sv tr uk"
_BUILDING = frozenset(_BUILT.split())
_GLUED = re.compile(r"(?<![\w.@-])[^\W\d_]{4,40}(?![\w\u0300-\u036f-]|\.\w)")
_SIGN = re.compile(
    r"[^\W\d_A-Z][.!?][\"”»’)]*[A-ZÀ-Ý][^\W\d_A-Z]|[^\W\d_][\"”»“«][^\W\d_A-Z]{2}|"
    r"(?<![\w@#./-])[A-ZÀ-Ý]?[^\W\d_A-Z]{3,}[A-ZÀ-Ý][^\W\d_A-Z]{3,}(?!\w)"
)
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?…:][\"”»’)]*\s+)[\"“«‘(]*$")
_OWN = 3.5
"""How common a word counts that the article itself uses elsewhere."""
# A text with more of them is written in another language than was thought.
_MOST, _MOST_SHARE = 12, 0.01


def shows_signs(content: str) -> bool:
    """Whether a page's text looks as if markup was lost in it.

    Where a page's own markup was read, words are rarely glued; its language's words are not worth
    being read for every page.
    """
    return bool(_SIGN.search(content))


def suggestions(text: Text, language: str) -> tuple[Suggestion, ...]:
    """Repairs for glued words, missing spaces and stray marks, in the order of the text."""
    words = lexicon(language)
    if words is None:
        return ()
    found = prose(text)
    search = _Search(words, found, language, language in _BUILDING)
    glued = [one for stretch in found.stretches for one in search.in_stretch(stretch)]
    if len(glued) > max(_MOST, sum(found.words.values()) * _MOST_SHARE):
        glued = []
    every = sorted([*glued, *stray_marks(found, words, language)], key=lambda one: one.span)
    return tuple(_apart(every))


def _apart(every: list[Suggestion]) -> Iterator[Suggestion]:
    """Without those that reach into the one before."""
    end = 0
    for one in every:
        if one.span.start >= end:
            yield one
            end = one.span.end


@dataclass(frozen=True, slots=True)
class _Search:
    lexicon: Lexicon
    prose: Prose
    language: str
    strict: bool

    def in_stretch(self, stretch: Stretch) -> Iterator[Suggestion]:
        """The glued words of one stretch."""
        for match in _GLUED.finditer(stretch.content):
            word = match[0]
            if word.isupper() or self.prose.words[word] > 1:
                continue
            if word.islower() or word[1:].islower():
                before = stretch.content[max(0, match.start() - 6) : match.start()]
                at = self._seam(word, bool(_BEGINS_SENTENCE.search(before)))
            else:
                at = self._capital(word)
            if at:
                start = stretch.start + match.start()
                span = Span(start, start + len(word))
                yield Suggestion(span, f"{word[:at]} {word[at:]}", MendKind.GLUED_WORDS)

    def _common(self, word: str) -> float:
        """How common a word is; one that the article uses elsewhere is not unknown."""
        own = _OWN if len(word) >= 4 and self.prose.words[word] else 0.0
        return max(own, self.lexicon.common.get(lowered(word, self.language), 0.0))

    def _is_name(self, word: str) -> bool:
        """Whether the article uses a capitalised word elsewhere."""
        return len(word) >= 3 and word[0].isupper() and self.prose.words[word] > 0

    def _seam(self, word: str, begins: bool) -> int:
        """Where an unknown word is a small one beside another: "prevede|tra"; 0 where it is not."""
        low = lowered(word, self.language)
        if len(word) < 7 or not self.lexicon.complete or low in self.lexicon.common:
            return 0
        seams = [at for at in range(2, len(word) - 1) if self._parts(word, at, begins)]
        if not seams or self.lexicon.knows(low):
            return 0
        at = max(seams, key=lambda at: self._common(word[:at]) + self._common(word[at:]))
        return at if self._is_no_ending(word, at) else 0

    def _parts(self, word: str, at: int, begins: bool) -> bool:
        left, right = word[:at], word[at:]
        small, other = (left, right) if self._is_small(left) else (right, left)
        if not self._is_small(small) or len(other) < 4:
            return False
        if word[0].isupper() and not begins:
            return other is left and self._is_name(left)
        return self._common(other) >= _OWN + 0.5 * (self.strict or word[0].isupper())

    def _is_small(self, word: str) -> bool:
        low = lowered(word, self.language)
        return low in self.lexicon.small and (not self.strict or self.lexicon.common[low] >= 6.5)

    def _is_no_ending(self, word: str, at: int) -> bool:
        """Whether the language does not build its own words with the same letters at the seam.

        "alzandone" is no "alzando ne": hundreds of words are a gerund with "ne".
        """
        words = self.lexicon
        left, right = lowered(word[:at], self.language), lowered(word[at:], self.language)
        if right in words.small:
            near, nearer = self._allowed(words.ends_words(right))
            if words.stems(left[-3:], right) > near or words.stems(left[-2:], right) > nearer:
                return False
        if left in words.small:
            near, nearer = self._allowed(words.begins_words(left))
            return words.rests(left, right[:3]) <= near and words.rests(left, right[:2]) <= nearer
        return True

    def _allowed(self, productive: float) -> tuple[int, int]:
        """How many words may share three and two letters at the seam with what is no ending."""
        if productive > (-4.5 if self.strict else -4.0):
            return -1, -1
        return (0, 3) if productive > -4.5 or self.strict else (3, 20)

    def _capital(self, word: str) -> int:
        """Where a capital stands inside a word that is no brand: "Putin|Chi"; 0 where none does."""
        inner = [at for at in range(1, len(word)) if word[at].isupper()]
        if len(inner) != 1 or not 2 <= inner[0] <= len(word) - 2:
            return 0
        at = inner[0]
        left, right = word[:at], word[at:]
        if self.language == "de" and right in ("In", "Innen"):
            return 0
        # What is missing in "dellEurovision" is no space.
        if self.language == "it" and left.endswith("ll"):
            return 0
        small = lowered(right, self.language) in self.lexicon.small
        if word[0].isupper():
            known = self._is_name(left) and not self._is_small(left)
            known = known and (small or (len(right) >= 4 and self._is_name(right)))
        else:
            known = self._common(left) >= _OWN and len(left) >= 3
            known = known and (small or self._is_name(right) or self._is_small(left))
        return at if known and not self.lexicon.knows(lowered(word, self.language)) else 0
