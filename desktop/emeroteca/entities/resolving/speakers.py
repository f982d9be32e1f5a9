"""Who speaks: from the words beside a quotation to one of the entities of its text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from emeroteca.entities.quotations import Kind, Quotation
from emeroteca.entities.resolving.subjects import acts_by, depends, is_subordinate
from emeroteca.entities.resolving.titles import Titles
from emeroteca.model.entities.recognised import EntityKind, Mention, Named, Quoted
from emeroteca.model.text import Span

_ADDED = re.compile(
    r"aggiun|added|adding|añadi|agreg|ajout|fügte|ergänzt|acrescent|dodał|добав|voegde|conclu",
    re.IGNORECASE,
)
_CITING = re.compile(r"\b(?:quot|cit[aeiéò]|zitier|cyt|цит)", re.IGNORECASE)
_REACH = 270
"""Characters before a quotation in which its sentence begins."""
_LEAD = 60
"""Characters that a title may take before the name that a sentence begins with."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-z])|\n")
_CLOSING = frozenset((*'.!?…»”"', ""))


def speakers(
    text: str,
    found: Sequence[Quotation],
    entities: Sequence[Named],
    mentions: Sequence[Mention],
) -> tuple[Quoted, ...]:
    """The quotations with their speakers, where names, titles or the flow of the text say who."""
    speaking = _Speaking(text, entities, mentions)
    told: list[Quoted] = []
    for quotation in found:
        speaker = speaking.of(quotation, told)
        statement = quotation.kind is Kind.STATEMENT
        told.append(Quoted(quotation.span, statement, quotation.cue, speaker))
    for number, quotation in enumerate(found):
        if told[number].speaker is None and told[number].cue is not None:
            told[number] = _carried_back(text, quotation, told, number)
    return tuple(told)


class _Speaking:
    """Looks for the speakers of one text."""

    def __init__(self, text: str, entities: Sequence[Named], mentions: Sequence[Mention]) -> None:
        self._text = text
        self._entities = entities
        self._mentions = mentions
        self._starts = [mention.span.start for mention in mentions]
        self._titles = Titles(text, [m for m in mentions if self._is_person(m)])

    def of(self, quotation: Quotation, told: Sequence[Quoted]) -> int | None:
        """The entity that speaks, or None."""
        speaker = quotation.speaker
        if speaker is not None:
            inside = self._inside(speaker)
            persons = [mention for mention in inside if self._is_person(mention)]
            heads = [m for m in persons if not depends(self._text, m.span, quotation.cue)]
            if heads:
                return self._cited(quotation, heads[-1]).entity
            if inside and not persons:
                whole = self._titles.bearer_of_whole(speaker)
                return self._first_of_kind(inside) if whole is None else whole
            titled = self._titles.bearer(speaker)
            if titled is not None or persons or self._slice(speaker)[:1].isupper():
                return titled
        if quotation.cue is not None and _ADDED.search(self._slice(quotation.cue)):
            return self._before(quotation, told)
        if speaker is None and quotation.kind is Kind.STATEMENT:
            return self._subject(quotation)
        return None

    def _slice(self, span: Span) -> str:
        return self._text[span.start : span.end]

    def _is_person(self, mention: Mention) -> bool:
        return self._entities[mention.entity].kind is EntityKind.PERSON

    def _inside(self, span: Span) -> list[Mention]:
        """Who and what is named in a phrase."""
        first = max(0, bisect_left(self._starts, span.start) - 1)
        return [m for m in self._mentions[first : first + 12] if m.span.overlaps(span)]

    def _cited(self, quotation: Quotation, speaker: Mention) -> Mention:
        """Whom a person quotes where they are named right before the words; else the person."""
        mark = quotation.span.start - 1
        if speaker.span.end >= mark:
            return speaker
        between = self._inside(Span(speaker.span.end, mark))
        for other in (mention for mention in between if self._is_person(mention)):
            closes = not self._text[other.span.end : mark].strip(" \u00a0:,")
            if closes and _CITING.search(self._text, speaker.span.end, other.span.start):
                return other
        return speaker

    def _first_of_kind(self, inside: Sequence[Mention]) -> int:
        """An organisation before a place."""
        order = list(EntityKind)
        kinds = [order.index(self._entities[mention.entity].kind) for mention in inside]
        return inside[kinds.index(min(kinds))].entity

    def _before(self, quotation: Quotation, told: Sequence[Quoted]) -> int | None:
        """Who spoke last in the same paragraph: whoever adds something has spoken before."""
        for other in reversed(told):
            if "\n" in self._text[other.span.end : quotation.span.start]:
                return None
            if other.speaker is not None:
                return other.speaker
        return None

    def _subject(self, quotation: Quotation) -> int | None:
        """The person whose sentence it is, where words of theirs stand in it; for a pronoun the
        only person of the sentence before."""
        mark = quotation.span.start - 1
        before = self._text[max(0, mark - _REACH) : mark]
        sentence = _SENTENCE.split(before)[-1]
        begin = mark - len(sentence)
        first = bisect_left(self._starts, begin)
        named = [
            mention
            for mention in self._mentions[first : first + 12]
            if mention.span.end <= quotation.span.start and self._is_person(mention)
        ]
        heads = [m for m in named if not depends(self._text, m.span)]
        if not heads or len(sentence) == _REACH:
            return None
        one = heads[0]
        lead = self._text[begin : one.span.start]
        if len(lead) > _LEAD or is_subordinate(lead):
            return None
        others = [mention for mention in named if mention.entity != one.entity]
        if before.rstrip()[-1:] in _CLOSING:
            told = quotation.cue is not None and quotation.cue.start > mark
            return one.entity if told and not others else None
        return None if self._doubtful(quotation, one, others) else one.entity

    def _doubtful(self, quotation: Quotation, one: Mention, others: Sequence[Mention]) -> bool:
        """Whether words may be another person's than the subject's of their sentence."""
        mark = quotation.span.start - 1
        if any(acts_by(self._text, other.span) for other in others):
            return True
        if others and not self._text[others[-1].span.end : mark].strip(" \u00a0:,"):
            return True
        cue = quotation.cue
        if cue is not None and cue.start > mark:
            return bool(others)
        rivals = [other for other in others if not depends(self._text, other.span)]
        return any(
            (cue is not None and other.span.end <= cue.start)
            or is_subordinate(self._text[one.span.end : other.span.start])
            for other in rivals
        )


def _carried_back(text: str, quotation: Quotation, told: Sequence[Quoted], number: int) -> Quoted:
    """A statement whose speaker's name is broken: who "added" the next one also said this one."""
    for later in told[number + 1 :]:
        between = text[quotation.span.end : later.span.start]
        if "\n" in between:
            break
        cue = later.cue
        if (
            cue is not None
            and _ADDED.search(text[cue.start : cue.end])
            and later.speaker is not None
        ):
            return Quoted(quotation.span, told[number].statement, quotation.cue, later.speaker)
    return told[number]
