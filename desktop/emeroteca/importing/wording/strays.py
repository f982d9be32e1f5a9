"""Finds marks without the space that belongs to them, and marks that stand twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from emeroteca.importing.wording.lexicon import Lexicon, lowered
from emeroteca.importing.wording.prose import Prose, Stretch
from emeroteca.model.cleaning import MendKind, Suggestion
from emeroteca.model.text import Span

_QUOTES = '"“”„«»'
_NEXT_SENTENCE = re.compile(
    r"(?<!\w)([^\W_]{2,40})([\"”»)]?)[.!?]([\"”»]?)(?P<right>[^\W\d_]{2,40})(?!\w)"
)
_COMMA = re.compile(r"(?<![\w,;])([^\W\d_]{2,40})[,;](?P<right>[^\W\d_]{2,40})(?![\w,;])")
_QUOTE = re.compile(rf"(?<!\w)([^\W\d_]{{2,40}})([{_QUOTES}])(?P<right>[^\W\d_]{{2,40}})(?!\w)")
_TWO_DOTS = re.compile(r"(?<![\w.])([^\W_]{2,40}[\"”»)]?)\.\.(?![.\w])")
# A comma that an apostrophe answers is a quotation mark: ",bedauerlich'".
_SPACED = re.compile(
    r"(?<!\w)(?P<left>[^\W_]{1,40}[\"”»)]?) (?:(?P<mark>,|\.(?!\s*\.))(?=\s|$)|"
    r",(?P<right>[^\W\d_]{1,40})(?!\w)(?![^,.]{0,60}['’]))"
)
# Where a second one stands for the end of an address: "Salesforce.Com".
_DOMAINS = frozenset(["co", "com", "de", "edu", "eu", "fr", "gov", "io", "it", "net", "org", "tv"])
# They hang endings on a quoted word.
_HANGING = frozenset(["et", "eu", "fi", "hu", "lt", "lv", "tr"])
# An author who writes it so often means it.
_HABIT = 2
_SPACED_SHARE = 0.005


def stray_marks(prose: Prose, words: Lexicon, language: str) -> Iterator[Suggestion]:
    """Every missing space and doubled or misplaced mark of a text."""
    search = _Search(words, prose, language)
    for stretch in prose.stretches:
        yield from search.missing(stretch)
    yield from _unless_habit(_doubled(prose), _HABIT)
    total = sum(prose.words.values())
    yield from _unless_habit(_spaced(prose), max(_HABIT, round(total * _SPACED_SHARE)))


def _unless_habit(found: Iterator[Suggestion], most: int) -> list[Suggestion]:
    every = list(found)
    return every if len(every) <= most else []


def _doubled(prose: Prose) -> Iterator[Suggestion]:
    for stretch in prose.stretches:
        for match in _TWO_DOTS.finditer(stretch.content):
            yield _suggestion(stretch, match.span(), f"{match[1]}.", MendKind.STRAY_MARK)


def _spaced(prose: Prose) -> Iterator[Suggestion]:
    """Marks on the wrong side of their space: "Putin , presidente"."""
    for stretch in prose.stretches:
        for match in _SPACED.finditer(stretch.content):
            rest = match["mark"] or f", {match['right']}"
            yield _suggestion(stretch, match.span(), match["left"] + rest, MendKind.STRAY_MARK)


def _suggestion(
    stretch: Stretch, span: tuple[int, int], replacement: str, kind: MendKind
) -> Suggestion:
    return Suggestion(Span(stretch.start + span[0], stretch.start + span[1]), replacement, kind)


@dataclass(frozen=True, slots=True)
class _Search:
    lexicon: Lexicon
    prose: Prose
    language: str

    def missing(self, stretch: Stretch) -> Iterator[Suggestion]:
        """The marks of one stretch that a word follows without a space."""
        for match in _NEXT_SENTENCE.finditer(stretch.content):
            if self._parts_sentences(match):
                yield self._parted(stretch, match, match.start("right"))
        for match in _COMMA.finditer(stretch.content):
            if match[1].isupper() or match["right"].isupper():
                continue
            if min(self._common(match[1]), self._common(match["right"])) >= 4:
                yield self._parted(stretch, match, match.start("right"))
        if self.language in _HANGING:
            return
        for match in _QUOTE.finditer(stretch.content):
            if min(self._common(match[1]), self._common(match["right"])) >= 4:
                yield self._parted(stretch, match, self._side(stretch, match))

    def _parted(self, stretch: Stretch, match: re.Match[str], at: int) -> Suggestion:
        start, end = match.span()
        replacement = f"{stretch.content[start:at]} {stretch.content[at:end]}"
        return _suggestion(stretch, (start, end), replacement, MendKind.MISSING_SPACE)

    def _side(self, stretch: Stretch, match: re.Match[str]) -> int:
        """A mark that closes a quotation takes its space after it, one that opens before it."""
        marks = sum(c in _QUOTES for c in stretch.content[: match.start(2)])
        return match.end(2) if marks % 2 else match.start(2)

    def _parts_sentences(self, match: re.Match[str]) -> bool:
        left, right = match[1], match["right"]
        if not (right[0].isupper() and right[1:].islower()) or right.casefold() in _DOMAINS:
            return False
        common = self._common(right)
        if match[2] or match[3]:
            return common >= 3
        if left.islower():
            return len(left) >= 3 and common >= 3 and self._common(left) >= 3
        # A name before the full stop; "Dr.Oz" and "Node.Js" look the same.
        return len(left) >= 4 and common >= 5 and self._common(left) >= 4

    def _common(self, word: str) -> float:
        own = 4.0 if self.prose.words[word] > 1 else 0.0
        return max(own, self.lexicon.common.get(lowered(word, self.language), 0.0))
