"""Names that stand in a text once are found wherever they stand in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from emeroteca.entities.resolving.naming import Naming, tokens
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

SURE = 0.7
"""How sure a name must be to be looked for elsewhere."""
_SHORT = 4
_GLUED = 5
_TAILS_WORDS = """
    ha hanno è e ed che chi di da in il la le lo i gli un una non si con per del della
    and has is the of in to a said y el los que de en no es et le les a est und der die das ist hat
"""
_TAILS = frozenset(_TAILS_WORDS.split())
_LONGEST_TAIL = max(map(len, _TAILS))
_WORD = re.compile(r"[^\W_]+")


def spread(text: str, namings: Sequence[Naming], paragraphs: Sequence[Span]) -> list[Naming]:
    """The names with those that equal one of them and were passed over, in order.

    A name of one word is looked for only where it is a surname, an acronym, or mostly tagged where
    it stands. Takes time in proportion to the text.
    """
    known = _known(text, namings)
    starts = [naming.span.start for naming in namings]
    new = [
        (span, surface)
        for span, surface in _occurrences(text, known, paragraphs)
        if _free(namings, starts, span)
    ]
    tagged = Counter(text[naming.span.start : naming.span.end] for naming in namings)
    passed_over = Counter(surface for _, surface in new)
    common = {word for word in _WORD.findall(text) if word.islower()} if new else set()
    added = [
        Naming(span, known[surface].kind, known[surface].sure * 0.9)
        for span, surface in new
        if (surface.lower() not in common and _trusted(surface, known[surface]))
        or (len(surface) >= _SHORT and tagged[surface] >= passed_over[surface])
    ]
    return sorted([*namings, *added], key=lambda naming: naming.span)


def _known(text: str, namings: Iterable[Naming]) -> dict[str, Naming]:
    """The surest naming of each way of writing, with the surnames of persons."""
    known: dict[str, Naming] = {}
    for naming in sorted(namings, key=lambda naming: naming.sure):
        if naming.sure < SURE:
            continue
        surface = text[naming.span.start : naming.span.end]
        if naming.kind is EntityKind.PERSON and len(surface.split()) > 1:
            last = surface.split()[-1]
            if len(last) >= _SHORT and last[0].isupper():
                known.setdefault(last, naming)
        if surface[:1].isupper() and len(surface) > 1:
            known[surface] = naming
    return known


def _occurrences(
    text: str, known: Iterable[str], paragraphs: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Where known names stand, the longest at each place, alone or with a word glued to them."""
    beginnings: dict[str, list[str]] = defaultdict(list)
    for surface in sorted(known, key=len, reverse=True):
        first = _WORD.match(surface)
        if first is not None:
            beginnings[first[0]].append(surface)
    for paragraph in paragraphs:
        done = paragraph.start
        for word in _WORD.finditer(text, paragraph.start, paragraph.end):
            if word.start() < done:
                continue
            surface = _longest(text, word, beginnings)
            if surface and word.start() + len(surface) <= paragraph.end:
                done = word.start() + len(surface)
                yield Span(word.start(), done), surface


def _longest(text: str, word: re.Match[str], beginnings: dict[str, list[str]]) -> str:
    """The longest known name that begins at a word, or that is glued to its end; "" for none."""
    for surface in beginnings.get(word[0], ()):
        tail = _WORD.match(text, word.start() + len(surface))
        if text.startswith(surface, word.start()) and (tail is None or _glued(surface, tail[0])):
            return surface
    for size in range(_LONGEST_TAIL, 0, -1):
        front, tail_of = word[0][:-size], word[0][-size:]
        if front in beginnings and front in beginnings[front] and _glued(front, tail_of):
            return front
    return ""


def unglued(text: str, namings: Sequence[Naming]) -> list[Naming]:
    """The names without the small word that lost markup glued to them ("Shappsha")."""
    alone = {text[naming.span.start : naming.span.end] for naming in namings}
    words = {word for surface in alone for word in surface.split()}
    return [_parted(text, naming, words) for naming in namings]


def _parted(text: str, naming: Naming, words: Collection[str]) -> Naming:
    last = text[naming.span.start : naming.span.end].rsplit(maxsplit=1)[-1]
    for size in range(1, _LONGEST_TAIL + 1):
        if last[:-size] in words and _glued(last[:-size], last[-size:]):
            return replace(naming, span=Span(naming.span.start, naming.span.end - size))
    return naming


def _glued(name: str, tail: str) -> bool:
    """Whether letters after a name are a small word of their own."""
    return len(name) >= _GLUED and tail in _TAILS


def _free(namings: Sequence[Naming], starts: Sequence[int], span: Span) -> bool:
    """Whether no name stands there yet; the names are in order and do not overlap."""
    after = bisect_right(starts, span.start)
    before = after == 0 or namings[after - 1].span.end <= span.start
    return before and (after == len(namings) or starts[after] >= span.end)


def _trusted(surface: str, source: Naming) -> bool:
    """Whether a name is one wherever it stands: of several words, a surname, or an acronym.

    What a text also writes small ("Park" and "a park") is left to the tagger.
    """
    words = tokens(surface)
    if len(words) > 1 or (len(surface) >= _SHORT and source.kind is EntityKind.PERSON):
        return True
    return surface.isupper() and len(surface) > 1
