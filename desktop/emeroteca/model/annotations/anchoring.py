"""Finds passages again in another text of the same article, or says that they are not there.

First where they stood, then the same words among the same, then letter by letter between what is
sure (`alignment.py`). Every step refuses what could as well be another passage: an annotation that
is not placed is shown and can be placed by hand, one that stands wrong says what nobody meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from emeroteca.model.annotations.alignment import ALIKE, aligned
from emeroteca.model.annotations.annotation import Anchor
from emeroteca.model.annotations.certainty import edges_of, is_gone
from emeroteca.model.annotations.letters import GRAM, Letters, signs
from emeroteca.model.annotations.passage import passage
from emeroteca.model.text import Span, Text

_BEGIN, _END = "\ua66e" * 4, "\ua66d" * 4
"""Letters of no living language before and after a text: where it begins and ends is a context."""
_PAD = len(_BEGIN)

_WIDE = 240
"""Characters around a passage that are compared where the text that it stands in is known."""
_NEAR = 24
"""Characters at each side by which the same words are told from the same words elsewhere."""
_SURE = 16
"""Letters of context that must agree; with fewer it could be any such words."""
_MARGIN = 8
"""Letters by which the best place must agree better than the second."""
_ALONE = 32
"""Characters of a passage that is known without context where it stands only once."""
_MOST = 300
"""Places of the same words that are compared; what stands more often has no place of its own."""
_BETWEEN = 600
"""Letters that may have come between two blocks of a passage."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class _Sought:
    """A passage with as much of its surroundings as is known."""

    exact: str
    prefix: str
    suffix: str
    at: int | None
    """Where it stands in the old text, with its beginning."""


@dataclass(frozen=True, slots=True)
class _Line:
    """The part of a passage in one block; its first and last letter count from the context's."""

    text: str
    first: int
    last: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1


class _Searched:
    """A text with its ends marked."""

    def __init__(self, text: Text) -> None:
        self.content = f"{_BEGIN}{text.content}{_END}"

    @cached_property
    def letters(self) -> Letters:
        return Letters(self.content)

    def all_of(self, words: str) -> Iterator[int]:
        at = self.content.find(words)
        while at >= 0:
            yield at
            at = self.content.find(words, at + 1)


class Anchoring:
    """Finds the passages of an article in its text of now; `old` is its text of before."""

    def __init__(self, new: Text, old: Text | None = None) -> None:
        self._text = new
        self._new = _Searched(new)
        self._old = None if old is None else _Searched(old)

    def place(self, anchor: Anchor) -> Anchor | None:
        """The passage in the new text, or None where it is gone or could be another."""
        if not anchor.exact.strip():
            return None
        sought = self._sought(anchor)
        for find in (self._quoted, self._compared, self._aligned):
            span = find(sought)
            if span is not None:
                return passage(self._text, span)
        return None

    def _sought(self, anchor: Anchor) -> _Sought:
        exact, prefix, suffix = anchor.exact, anchor.prefix, anchor.suffix
        if self._old is not None:
            content = self._old.content
            start = anchor.span.start + _PAD
            end = start + len(exact)
            if (
                content[start:end] == exact
                and content[:start].endswith(prefix)
                and content.startswith(suffix, end)
            ):
                wide = content[max(0, start - _WIDE) : start], content[end : end + _WIDE]
                return _Sought(exact, *wide, start)
        # One that is not placed in the old text either was made in another one.
        return _Sought(exact, prefix, suffix, None)

    # ------------------------------------------------------------------ the same words

    def _quoted(self, sought: _Sought) -> Span | None:
        """The same words between the same words."""
        before, after = sought.prefix[-_NEAR:], sought.suffix[:_NEAR]
        window = f"{before}{sought.exact}{after}"
        found = list(self._new.all_of(window)) if len(window) >= _NEAR else []
        run = Letters(window).letters
        if not found or not run:
            return None
        # Copies that differ in their signs only are counted too: ours may be one of those by now.
        now = self._new.letters.all_of(run)
        number = 0
        if self._old is not None and sought.at is not None:
            there = self._old.letters.all_of(run)
            if len(there) != len(now):
                return None
            number = there.index(self._old.letters.index(sought.at - len(before)))
        elif len(now) != 1:
            return None
        at = next((at for at in found if self._new.letters.index(at) == now[number]), None)
        return None if at is None else self._span(at + len(before), len(sought.exact))

    def _compared(self, sought: _Sought) -> Span | None:
        """The same letters where most of what is around them is the same."""
        run = Letters(sought.exact).letters
        places = self._new.letters.all_of(run) if run else []
        if not places or len(places) > _MOST:
            return None
        around = _around(Letters(sought.prefix).letters, Letters(sought.suffix).letters)
        ranked = sorted(
            ((_agreement(around, _beside(self._new, at, run)), -at) for at in places),
            reverse=True,
        )
        best, at = ranked[0][0], -ranked[0][1]
        if best < _SURE:
            return self._alone(sought, run, places)
        if len(ranked) > 1 and best - ranked[1][0] < _MARGIN:
            return None
        here = _beside(self._new, at, run)
        if _is_frayed(sought, around, here) or (sought.at is None and _is_half(around, here)):
            return None
        return None if self._is_another(sought, run, at, best) else self._on(sought, run, at)

    def _alone(self, sought: _Sought, run: str, places: list[int]) -> Span | None:
        """A passage whose surroundings are all different, if nothing else can be it."""
        if len(places) != 1 or len(run) < _ALONE or self._old is None or sought.at is None:
            return None
        if len(self._old.letters.all_of(run)) != 1:
            return None
        return self._on(sought, run, places[0])

    def _is_another(self, sought: _Sought, run: str, at: int, agreed: float) -> bool:
        """Whether the same letters elsewhere in the old text are rather what stands there now."""
        if self._old is None or sought.at is None:
            return False
        here, own = _beside(self._new, at, run), self._old.letters.index(sought.at)
        others = [place for place in self._old.letters.all_of(run) if place != own]
        return len(others) > _MOST or any(
            _agreement(_beside(self._old, place, run), here) > agreed - _MARGIN for place in others
        )

    def _on(self, sought: _Sought, run: str, at: int) -> Span | None:
        """The passage of some letters."""
        last = at + len(run) - 1
        start = self._new.letters.place(at) - Letters(sought.exact).place(0)
        if self._new.content.startswith(sought.exact, start):
            return self._span(start, len(sought.exact))
        return self._with_signs(at, last, signs(sought.exact), signs(sought.exact[::-1]))

    # ------------------------------------------------------------------ letter by letter

    def _aligned(self, sought: _Sought) -> Span | None:
        """Where the letters of the passage are, whatever became of its spaces and signs."""
        window = Letters(f"{sought.prefix}{sought.exact}{sought.suffix}")
        known = None
        if self._old is not None and sought.at is not None:
            known = self._old.letters.unique
        found = aligned(window, self._new.letters, known)
        kept: list[tuple[_Line, tuple[int, int]]] = []
        lost = unsure = 0
        for line in _lines(sought, window):
            edges = self._edges(sought, window, line, found)
            if edges is None and not self._is_gone(window, line, found):
                if not kept:
                    return None
                unsure += line.size
            elif edges is None:
                lost += line.size
            elif not self._same_numbers(window, line, edges):
                return None
            else:
                # What is between two that are sure belongs to the passage, whatever became of it.
                lost, unsure = lost + unsure, 0
                kept.append((line, edges))
        between = (after[0] - before[1] for (_, before), (_, after) in pairwise(kept))
        if unsure or sum(line.size for line, _ in kept) <= lost:
            return None
        if max(between, default=0) > _BETWEEN:
            return None
        (first, (start, _)), (last, (_, end)) = kept[0], kept[-1]
        return self._with_signs(start, end, signs(first.text), signs(last.text[::-1]))

    def _edges(
        self, sought: _Sought, window: Letters, line: _Line, found: dict[int, int]
    ) -> tuple[int, int] | None:
        """Where the part of a passage in one block begins and ends now, if that is sure."""
        whole = window.line(line.first, line.last)
        if line.size < _SURE and self._is_lost(window, whole, found):
            return None  # so few letters of a line that is gone are anybody's
        edges = edges_of(found, whole, line.first, line.last)
        if edges is None and self._is_whole(sought, window, whole, found):
            return found[line.first], found[line.last]
        return edges

    def _is_gone(self, window: Letters, line: _Line, found: dict[int, int]) -> bool:
        """Whether the part of a passage in one block is gone, or the whole block."""
        part, whole = range(line.first, line.last + 1), window.line(line.first, line.last)
        if window.letters[whole.start : whole.stop] in self._new.letters.letters:
            return False  # it stands elsewhere, or is one of several
        return self._is_lost(window, part, found) or self._is_lost(window, whole, found)

    def _is_lost(self, window: Letters, part: range, found: dict[int, int]) -> bool:
        return is_gone(window.letters, self._new.letters.letters, found, part)

    def _is_whole(
        self, sought: _Sought, window: Letters, line: range, found: dict[int, int]
    ) -> bool:
        """Whether a line that stood only once is a line that stands only once."""
        first, last = found.get(line.start), found.get(line.stop - 1)
        if self._old is None or sought.at is None or first is None or last is None:
            return False
        if len(line) < GRAM:
            return False
        run = window.letters[line.start : line.stop]
        return (
            {first, last + 1} <= self._new.letters.begins
            and self._new.letters.all_of(run) == [first]
            and len(self._old.letters.all_of(run)) == 1
        )

    def _same_numbers(self, window: Letters, line: _Line, edges: tuple[int, int]) -> bool:
        """Whether all numbers of a line are in it still: another number says something else."""
        there = iter(_NUMBER.findall(self._new.letters.letters[edges[0] : edges[1] + 1]))
        numbers = _NUMBER.findall(window.letters[line.first : line.last + 1])
        return all(number in there for number in numbers)

    def _with_signs(self, first: int, last: int, leading: int, trailing: int) -> Span | None:
        """From one letter to another, with as many signs at the ends as there were."""
        letters, content = self._new.letters, self._new.content
        first, last = max(first, _PAD), min(last, len(letters.letters) - _PAD - 1)
        if first > last:
            return None
        start, end = letters.place(first), letters.place(last) + 1
        while leading and _is_sign(content[start - 1]):
            start, leading = start - 1, leading - 1
        while trailing and _is_sign(content[end]):
            end, trailing = end + 1, trailing - 1
        return self._span(start, end - start)

    def _span(self, at: int, size: int) -> Span:
        return Span(at - _PAD, at - _PAD + size)


def _around(before: str, after: str) -> tuple[str, str]:
    """The letters next to a passage at both sides, the nearest first."""
    return before[-_NEAR:][::-1], after[:_NEAR]


def _beside(text: _Searched, at: int, run: str) -> tuple[str, str]:
    letters, end = text.letters.letters, at + len(run)
    return _around(letters[max(0, at - _NEAR) : at], letters[end : end + _NEAR])


def _is_frayed(sought: _Sought, around: tuple[str, str], here: tuple[str, str]) -> bool:
    """Whether a passage ends in a few words of a line whose rest is another line's."""
    lines = sought.exact.split("\n")
    rests = sought.prefix.rpartition("\n")[2], sought.suffix.partition("\n")[0]
    return any(
        len(Letters(line).letters) < _SURE
        and (len(lines) > 1 or len(Letters(rest).letters) >= _MARGIN)
        and side
        and not _agreement((side, ""), (there, ""))
        for line, rest, side, there in zip((lines[0], lines[-1]), rests, around, here, strict=True)
    )


def _is_half(around: tuple[str, str], here: tuple[str, str]) -> bool:
    """Whether nothing at one side of a passage is the same."""
    return any(
        side and not _agreement((side, ""), (there, ""))
        for side, there in zip(around, here, strict=True)
    )


def _agreement(one: tuple[str, str], other: tuple[str, str]) -> float:
    """How many letters of the surroundings of two passages are the same."""
    agreed = 0.0
    for mine, theirs in zip(one, other, strict=True):
        size = min(len(mine), len(theirs))
        alike = Levenshtein.normalized_similarity(mine[:size], theirs[:size])
        agreed += alike * size if alike >= ALIKE else 0.0
    return agreed


def _lines(sought: _Sought, window: Letters) -> Iterator[_Line]:
    """The parts of a passage in each block, those without letters left out."""
    at = len(sought.prefix)
    for text in sought.exact.split("\n"):
        first, last = window.index(at), window.index(at + len(text)) - 1
        if first <= last:
            yield _Line(text, first, last)
        at += len(text) + 1


def _is_sign(character: str) -> bool:
    return not character.isalnum() and not character.isspace()
