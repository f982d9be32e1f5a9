"""Reads one text and tells whom and what it names, when, and who is quoted."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from emeroteca.entities import dates, quotations
from emeroteca.entities.places.table import Places
from emeroteca.entities.resolving import grouping, joining, kinds, spreading
from emeroteca.entities.resolving.naming import Naming, trimmed
from emeroteca.entities.resolving.speakers import speakers
from emeroteca.entities.tagging.tagger import Tagger
from emeroteca.entities.work import version
from emeroteca.model.entities.recognised import Recognised
from emeroteca.model.text import BlockKind, Span, Text

SURE = 0.5
"""How sure a name must be to be taken; others are found only as equals of sure ones."""

_PASSED_OVER = frozenset((BlockKind.CODE, BlockKind.RULE, BlockKind.FIGURE, BlockKind.CARD))


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Holds what is loaded once: the tagger and the table of places."""

    tagger: Tagger
    places: Places
    version: str

    @classmethod
    def load(cls, models: Path) -> Recogniser:
        """Load the network from a folder; takes a third of a second."""
        return cls(Tagger(models), Places(), version(models))

    def recognise(self, text: Text, language: str, published: str) -> Recognised:
        """Everything that a text names, dates and quotes; `published` is ISO 8601 or ""."""
        return self.read(text.content, paragraphs_of(text), language, published)

    def read(
        self, content: str, paragraphs: list[Span], language: str, published: str
    ) -> Recognised:
        """Like `recognise`, for some paragraphs of plain characters."""
        namings = self.namings(content, paragraphs, language)
        named, mentions = grouping.entities(content, namings, self.places, language)
        dated = dates.find(content, language, published)
        quoted = quotations.find(content, language)
        said = speakers(content, quoted, named, mentions)
        inside = _Inside(paragraphs)
        return Recognised(
            self.version,
            named,
            mentions,
            tuple(date for date in dated if inside.holds(date.span)),
            tuple(quotation for quotation in said if inside.holds(quotation.span)),
        )

    def namings(self, content: str, paragraphs: list[Span], language: str) -> list[Naming]:
        """The names of a text, each with the kind that it has all through it."""
        found = [
            Naming(span, tagged.kind, tagged.sure)
            for tagged in self.tagger.tag(content, paragraphs)
            if tagged.sure >= SURE and (span := trimmed(content, tagged.span)) is not None
        ]
        found = joining.written_as_names(content, found, paragraphs)
        found = joining.linked(content, found)
        found = spreading.unglued(content, found)
        found = joining.widened(content, found, self.places, language)
        found = joining.owned(content, found)
        found = kinds.voted(content, found, self.places, language)
        found = spreading.spread(content, found, paragraphs)
        return kinds.voted(content, found, self.places, language)


def paragraphs_of(text: Text) -> list[Span]:
    """The parts of a text that are prose, headings and tables included."""
    return [
        block.span
        for block in text.blocks
        if block.kind not in _PASSED_OVER
        and block.span.start < block.span.end
        and text.slice(block.span).strip()
    ]


class _Inside:
    """Whether a span begins in one of the paragraphs that were read."""

    def __init__(self, paragraphs: list[Span]) -> None:
        self._paragraphs = sorted(paragraphs)
        self._starts = [paragraph.start for paragraph in self._paragraphs]

    def holds(self, span: Span) -> bool:
        number = bisect_right(self._starts, span.start) - 1
        return number >= 0 and span.start < self._paragraphs[number].end
