"""Names that stand in a text once are found wherever they stand in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from emeroteca.entities.resolving.naming import Naming, tokens
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

SURE = 0.55
"""How sure a name must be to be looked for elsewhere."""
_SHORT = 4
_GLUED = 5
_TAILS_WORDS = """
    ha hanno è e ed che chi di da in il la le lo i gli un una non si con per del della
    and has is the of in to a said y el los que de en no es et le les a est und der die das ist hat
"""
_TAILS = frozenset(_TAILS_WORDS.split())


def spread(text: str, namings: Sequence[Naming], paragraphs: Sequence[Span]) -> list[Naming]:
    """The names with those that equal one of them and were passed over, in order.

    A short or common-looking word is looked for only as it is mostly tagged where it stands.
    """
    known = _known(text, namings)
    if not known:
        return list(namings)
    taken = sorted(naming.span for naming in namings)
    found = list(namings)
    for span, surface in _occurrences(text, known, paragraphs):
        if not _free(taken, span):
            continue
        source = known[surface]
        if _trusted(text, surface, source, namings):
            found.append(Naming(span, source.kind, source.sure * 0.9))
    return sorted(found, key=lambda naming: naming.span)


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
) -> Iterable[tuple[Span, str]]:
    surfaces = sorted(known, key=len, reverse=True)
    anything = "|".join(map(re.escape, surfaces))
    pattern = re.compile(rf"(?<![^\W_])(?:{anything})(?=(?P<tail>[^\W_]*))")
    for paragraph in paragraphs:
        for match in pattern.finditer(text, paragraph.start, paragraph.end):
            if not match["tail"] or _glued(match[0], match["tail"]):
                yield Span(*match.span()), match[0]


def unglued(text: str, namings: Sequence[Naming]) -> list[Naming]:
    """The names without the small word that lost markup glued to them ("Shappsha")."""
    alone = Counter(text[naming.span.start : naming.span.end] for naming in namings)
    words = {word for surface in alone for word in surface.split()}
    return [_parted(text, naming, words) for naming in namings]


def _parted(text: str, naming: Naming, words: Iterable[str]) -> Naming:
    last = text[naming.span.start : naming.span.end].rsplit(maxsplit=1)[-1]
    for word in words:
        if last.startswith(word) and _glued(word, last[len(word) :]):
            end = naming.span.end - len(last) + len(word)
            return replace(naming, span=Span(naming.span.start, end))
    return naming


def _glued(name: str, tail: str) -> bool:
    """Whether letters after a name are a small word of their own."""
    return len(name) >= _GLUED and tail in _TAILS


def _free(taken: Sequence[Span], span: Span) -> bool:
    """Whether no name stands there yet; taken spans are in order."""
    low, high = 0, len(taken)
    while low < high:
        middle = (low + high) // 2
        if taken[middle].end <= span.start:
            low = middle + 1
        else:
            high = middle
    return low == len(taken) or taken[low].start >= span.end


def _trusted(text: str, surface: str, source: Naming, namings: Sequence[Naming]) -> bool:
    """Whether a name is one wherever it stands: of several words, a surname, or usually tagged."""
    words = tokens(surface)
    if len(words) > 1 or (len(surface) >= _SHORT and source.kind is EntityKind.PERSON):
        return True
    if surface.isupper() and len(surface) > 1:
        return True
    tagged = Counter(text[n.span.start : n.span.end] for n in namings)[surface]
    written = len(re.findall(rf"(?<![^\W_]){re.escape(surface)}(?![^\W_])", text))
    return len(surface) >= _SHORT and tagged * 2 >= written
