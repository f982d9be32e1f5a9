"""Carries a plan out over the segments of an index, on arrays with a place for each document.

Words are weighed by BM25 in each field. All forms of a word count as one word that stands as often
as they do together, so that a rare form of a common word is not taken for a rare word.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial, reduce
from operator import and_, or_
from typing import Any

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.answers import Answer, Few, Many, both, either, spread
from emeroteca.fulltext.places import find
from emeroteca.fulltext.placing import Where
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
from emeroteca.fulltext.schema import FIELDS, WEIGHTS
from emeroteca.fulltext.segment import Mask, Numbers, Segment, Weights
from emeroteca.fulltext.stems import number_of

K1, B = 1.2, 0.75


class Ranking:
    """The segments of one state of an index; documents are numbered through all of them."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._starts = np.cumsum([0, *(segment.count for segment in segments)]).tolist()
        self._count = self._starts[-1]
        self._live = _joined([s.live() for s in segments], np.bool_)
        self._ids = _joined([s.ids for s in segments], np.int64)
        self._norms: dict[str, Weights] = {}
        self._spoken: dict[tuple[int, frozenset[str]], Mask] = {}

    def search(self, plan: Plan) -> tuple[NDArray[np.int64], Weights]:
        """The articles that answer, in no order, and how well each does."""
        answer = self._answer(plan)
        if isinstance(answer, Few):
            living = self._live[answer.there]
            return self._ids[answer.there[living]], answer.scores[living]
        numbers = np.flatnonzero(answer.mask & self._live)
        return self._ids[numbers], answer.scores[numbers]

    @property
    def documents(self) -> int:
        """How many documents count."""
        return int(self._live.sum())

    # ------------------------------------------------------------------ trees

    def _answer(self, plan: Plan, scored: bool = True) -> Answer:
        match plan:
            case At():
                return self._at(plan, scored)
            case All():
                return self._all(plan.parts, scored)
            case Some():
                return self._any(plan.parts, scored)
            case Other():
                mask = ~spread(self._answer(plan.part, False), self._count).mask
                return Many(mask, np.zeros(self._count, np.float32))
            case Weighted():
                answer = self._answer(plan.part, scored)
                return answer._replace(scores=answer.scores * np.float32(plan.factor))

    def _all(self, parts: Sequence[Plan], scored: bool) -> Answer:
        if not parts:
            return Many(np.ones(self._count, bool), np.zeros(self._count, np.float32))
        answer = self._answer(parts[0], scored)
        for part in parts[1:]:
            if isinstance(answer, Few) and not len(answer.there):
                break
            answer = both(answer, self._answer(part, scored))
        return answer

    def _any(self, parts: Sequence[Plan], scored: bool) -> Answer:
        return either([self._answer(part, scored) for part in parts], self._count)

    def _summed(self, parts: Sequence[Answer]) -> Answer:
        """How often something stands in documents, all parts together."""
        return either(parts, self._count, positive=True)

    def _at(self, plan: At, scored: bool) -> Answer:
        fields = [self._fields(segment, plan.places) for segment in self._segments]
        answers = []
        for field in plan.fields:
            bit = 1 << FIELDS.index(field)
            within = [number for number, own in enumerate(fields) if own & bit]
            if within:
                found = self._often(field, plan.places, within)
                answers.append(self._scored(field, found) if scored else found)
        return either(answers, self._count)

    def _scored(self, field: str, found: Answer) -> Answer:
        """What something in a field is worth, by BM25; `found` has how often it stands there."""
        often, norm = found.scores, self._norm(field)
        if isinstance(found, Few):
            count, norm = len(found.there), norm[found.there]
        else:
            count = int(np.count_nonzero(found.mask))
        rarity = np.log1p((self._count - count + 0.5) / (count + 0.5))
        weight = np.float32(WEIGHTS[field] * rarity * (K1 + 1))
        return found._replace(scores=often / (often + norm) * weight)

    def _fields(self, segment: Segment, places: Places) -> int:
        """The fields of a segment that something may stand in, as bits."""
        match places:
            case Terms():
                return reduce(or_, (segment.fields(c.word) & c.fields for c in places.chosen), 0)
            case Either():
                return reduce(or_, (self._fields(segment, part) for part in places.parts), 0)
            case Run():
                return reduce(and_, (self._fields(segment, terms) for _, terms in places.parts), -1)
            case Close():
                return reduce(and_, (self._fields(segment, part) for part in places.parts), -1)

    def _norm(self, field: str) -> Weights:
        """What a document's length makes of how often a word stands in it."""
        if field not in self._norms:
            lengths = _joined([s.lengths(field) for s in self._segments], np.float32)
            mean = float(lengths.mean()) if len(lengths) else 0.0
            self._norms[field] = np.asarray(K1 * (1 - B + B * lengths / max(mean, 1.0)), np.float32)
        return self._norms[field]

    # ------------------------------------------------------------------ words

    def _often(self, field: str, places: Places, within: Sequence[int]) -> Answer:
        """The documents of some segments with something in a field; what they score is how often
        it stands there, by the weight of its words."""
        match places:
            case Terms():
                return self._summed(self._words_of(field, places.chosen, within))
            case Either():
                return self._summed([self._often(field, part, within) for part in places.parts])
            case Run() | Close():
                return self._placed(field, places, within)

    def _words_of(self, field: str, chosen: Sequence[Chosen], within: Sequence[int]) -> list[Few]:
        found = []
        bit = 1 << FIELDS.index(field)
        for number in within:
            segment, start = self._segments[number], self._starts[number]
            for one in chosen:
                if one.fields & bit and segment.fields(one.word) & bit:
                    numbers, weights = segment.postings(field, one.word)
                    numbers, weights = self._in_languages(number, one, numbers, weights)
                    if one.weight != 1.0:
                        weights = weights * np.float32(one.weight)
                    found.append(Few(numbers + start if start else numbers, weights))
        return found

    def _in_languages(
        self, number: int, one: Chosen, numbers: Numbers, weights: Weights
    ) -> tuple[Numbers, Weights]:
        """The postings of the articles in whose languages a word answers."""
        if one.languages is None or not len(numbers):
            return numbers, weights
        within = self._speaking(number, one.languages)[numbers]
        return numbers[within], weights[within]

    def _documents(self, number: int, field: str, one: Chosen) -> Numbers:
        """The documents of a segment in which a word answers."""
        numbers, weights = self._segments[number].postings(field, one.word)
        return self._in_languages(number, one, numbers, weights)[0]

    def _speaking(self, number: int, languages: frozenset[str]) -> Mask:
        """Which documents of a segment are in one of some languages."""
        key = (number, languages)
        if key not in self._spoken:
            codes = [number_of(language) for language in languages]
            self._spoken[key] = np.isin(self._segments[number].languages, codes)
        return self._spoken[key]

    def _placed(self, field: str, places: Run | Close, within: Sequence[int]) -> Answer:
        found = []
        for number in within:
            segment = self._segments[number]
            where = Where(segment, field, partial(self._documents, number, field))
            candidates = np.flatnonzero(where.candidates(places)).astype(np.uint32)
            if not len(candidates):
                continue
            where.look_at(candidates, places)
            documents, counts = where.counted(where.starts(places))
            if not (isinstance(places, Run) or where.is_pair(places)):
                counts = np.array([len(find(places, where.finder(d))) for d in documents.tolist()])
                documents, counts = documents[counts > 0], counts[counts > 0]
            found.append(Few(documents + self._starts[number], counts.astype(np.float32)))
        return self._summed(found)


def _joined(arrays: list[Any], kind: Any) -> Any:
    if len(arrays) == 1:
        return arrays[0]
    return np.concatenate(arrays) if arrays else np.empty(0, kind)
