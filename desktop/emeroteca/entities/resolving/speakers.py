"""Who speaks: from the words beside a quotation to one of the entities of its text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from emeroteca.entities.quotations import Kind, Quotation
from emeroteca.entities.resolving.naming import folded
from emeroteca.model.entities.recognised import EntityKind, Mention, Named, Quoted
from emeroteca.model.text import Span

_ADDED = re.compile(
    r"aggiun|added|adding|añadi|agreg|ajout|fügte|ergänzt|acrescent|dodał|добав|voegde|conclu",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SMALL_WORDS = """
    il lo la l i gli le un una uno del della dello dei degli delle di suo sua loro the a an his her
    their of el los las su le les der die das des dem den ein eine sein ihr o os as um uma ha en de
    ex former neo vice
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_REACH = 90
"""Characters beside a name in which its title is looked for."""


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

    def of(self, quotation: Quotation, told: Sequence[Quoted]) -> int | None:
        """The entity that speaks, or None."""
        if quotation.speaker is not None:
            named = self._within(quotation.speaker)
            if named is not None:
                return named
            titled = self._titled(quotation.speaker)
            if titled is not None:
                return titled
            if self._text[quotation.speaker.start : quotation.speaker.end][:1].isupper():
                return None
        if quotation.cue is not None and _ADDED.search(self._slice(quotation.cue)):
            return self._before(quotation, told)
        if quotation.speaker is None:
            return self._subject(quotation)
        return None

    def _slice(self, span: Span) -> str:
        return self._text[span.start : span.end]

    def _within(self, span: Span) -> int | None:
        """Who is named in a phrase: a person before an organisation before a place."""
        first = bisect_left(self._starts, span.start)
        inside = [
            mention.entity
            for mention in self._mentions[max(0, first - 1) :][:12]
            if mention.span.overlaps(span)
        ]
        for kind in EntityKind:
            of_kind = [number for number in inside if self._entities[number].kind is kind]
            if of_kind:
                return of_kind[-1] if kind is EntityKind.PERSON else of_kind[0]
        return None

    def _titled(self, span: Span) -> int | None:
        """The person who was last named beside the first word of a title ("il presidente")."""
        words = [w for w in map(folded, _WORD.findall(self._slice(span))) if w not in _SMALL]
        if not words:
            return None
        title = re.compile(rf"(?<!\w){re.escape(words[0])}(?!\w)", re.IGNORECASE)
        best: int | None = None
        for mention in self._mentions:
            if mention.span.start >= span.start:
                break
            if self._entities[mention.entity].kind is EntityKind.PERSON and self._beside(
                title, mention.span
            ):
                best = mention.entity
        return best

    def _beside(self, title: re.Pattern[str], name: Span) -> bool:
        """Whether a title stands just before a name, or after it between commas."""
        before = self._text[max(0, name.start - _REACH) : name.start]
        before = re.split(r"[.!?;:\n]", before)[-1]
        found = list(title.finditer(before))
        if found and not self._named_between(
            name.start - len(before) + found[-1].end(), name.start
        ):
            return True
        after = self._text[name.end : name.end + _REACH]
        return after[:2] == ", " and title.search(re.split(r"[.!?;:\n]", after)[0]) is not None

    def _named_between(self, start: int, end: int) -> bool:
        """Whether another person is named between a title and a name."""
        first = bisect_left(self._starts, start)
        return any(
            self._entities[mention.entity].kind is EntityKind.PERSON
            for mention in self._mentions[first : first + 8]
            if mention.span.end < end
        )

    def _before(self, quotation: Quotation, told: Sequence[Quoted]) -> int | None:
        """Who spoke last in the same paragraph: whoever adds something has spoken before."""
        for other in reversed(told):
            if "\n" in self._text[other.span.end : quotation.span.start]:
                return None
            if other.speaker is not None:
                return other.speaker
        return None

    def _subject(self, quotation: Quotation) -> int | None:
        """The first person of the sentence, before words of theirs that stand in it."""
        begin = max(0, quotation.span.start - 1 - 3 * _REACH)
        before = self._text[begin : quotation.span.start - 1]
        sentence = re.split(r"(?<=[.!?])\s+(?=[^\W\d_a-z])|\n", before)[-1]
        start = quotation.span.start - 1 - len(sentence)
        first = bisect_left(self._starts, start)
        named = [
            mention.entity
            for mention in self._mentions[first : first + 12]
            if mention.span.end <= quotation.span.start
            and self._entities[mention.entity].kind is EntityKind.PERSON
        ]
        return named[0] if named and quotation.kind is Kind.STATEMENT else None


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
