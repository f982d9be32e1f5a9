"""Carries a plan out over the segments of an index, on arrays with a place for each document.

Words are weighed by BM25 in each field. All forms of a word count as one word that stands as often
as they do together, so that a rare form of a common word is not taken for a rare word.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.places import Finder, Place, find
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
from emeroteca.fulltext.postings import BITS, Keys, Numbers, Segment, Weights
from emeroteca.fulltext.schema import FIELDS, WEIGHTS
from emeroteca.fulltext.stems import number_of

K1, B = 1.2, 0.75
Mask = NDArray[np.bool_]


class Answer(NamedTuple):
    """Which documents answer and how well; those that do not score nothing."""

    mask: Mask
    scores: Weights


class Ranking:
    """The segments of one state of an index; documents are numbered through all of them."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._starts = np.cumsum([0, *(segment.count for segment in segments)]).tolist()
        self._count = self._starts[-1]
        self._live = _joined([s.live() for s in segments], np.bool_)
        self._ids = _joined([s.ids for s in segments], np.int64)
        self._norms: dict[str, Weights] = {}

    def search(self, plan: Plan) -> tuple[NDArray[np.int64], Weights]:
        """The articles that answer, the best first and the newer of equals first."""
        answer = self._answer(plan)
        numbers = np.nonzero(answer.mask & self._live)[0]
        ids, scores = self._ids[numbers], answer.scores[numbers]
        order = np.lexsort((-ids, -scores))
        return ids[order], scores[order]

    # ------------------------------------------------------------------ trees

    def _answer(self, plan: Plan) -> Answer:
        match plan:
            case At():
                return self._at(plan)
            case All():
                return self._all(plan.parts)
            case Some():
                return self._any(plan.parts)
            case Other():
                return Answer(~self._answer(plan.part).mask, self._nothing())
            case Weighted():
                mask, scores = self._answer(plan.part)
                return Answer(mask, scores * np.float32(plan.factor))

    def _nothing(self) -> Weights:
        return np.zeros(self._count, np.float32)

    def _all(self, parts: Sequence[Plan]) -> Answer:
        mask, scores = np.ones(self._count, bool), self._nothing()
        for part in parts:
            if not mask.any():
                break
            answer = self._answer(part)
            mask &= answer.mask
            scores += answer.scores
        return Answer(mask, scores)

    def _any(self, parts: Sequence[Plan]) -> Answer:
        mask, scores = np.zeros(self._count, bool), self._nothing()
        for part in parts:
            answer = self._answer(part)
            mask |= answer.mask
            scores += answer.scores
        return Answer(mask, scores)

    def _at(self, plan: At) -> Answer:
        mask, scores = np.zeros(self._count, bool), self._nothing()
        for field in plan.fields:
            often = self._often(field, plan.places)
            there = np.nonzero(often)[0]
            if len(there):
                mask[there] = True
                scores[there] += self._bm25(field, often, there)
        return Answer(mask, scores)

    def _bm25(self, field: str, often: Weights, there: Any) -> Weights:
        rarity = np.log1p((self._count - len(there) + 0.5) / (len(there) + 0.5))
        tf = often[there]
        return np.asarray(
            WEIGHTS[field] * rarity * tf * (K1 + 1) / (tf + self._norm(field)[there]), np.float32
        )

    def _norm(self, field: str) -> Weights:
        """What a document's length makes of how often a word stands in it."""
        if field not in self._norms:
            lengths = _joined([s.lengths(field) for s in self._segments], np.float32)
            mean = float(lengths.mean()) if len(lengths) else 0.0
            self._norms[field] = np.asarray(K1 * (1 - B + B * lengths / max(mean, 1.0)), np.float32)
        return self._norms[field]

    # ------------------------------------------------------------------ words

    def _often(self, field: str, places: Places) -> Weights:
        """How often something stands in a field of each document, by the weight of its words."""
        match places:
            case Terms():
                return self._words_of(field, places.chosen)
            case Either():
                return np.asarray(
                    sum((self._often(field, part) for part in places.parts), self._nothing())
                )
            case Run() | Close():
                return self._placed(field, places)

    def _words_of(self, field: str, chosen: Sequence[Chosen]) -> Weights:
        often = self._nothing()
        bit = 1 << FIELDS.index(field)
        for number, segment in enumerate(self._segments):
            part = often[self._starts[number] : self._starts[number + 1]]
            for one in chosen:
                if one.fields & bit:
                    numbers, weights = segment.postings(field, one.word)
                    numbers, weights = _in_languages(segment, one, numbers, weights)
                    part[numbers] += weights * np.float32(one.weight)
        return often

    def _placed(self, field: str, places: Run | Close) -> Weights:
        often = self._nothing()
        for number, segment in enumerate(self._segments):
            candidates = _candidates(segment, field, places)
            if not len(candidates):
                continue
            where = _Where(segment, field, candidates)
            starts = where.starts(places)
            documents, counts = np.unique(starts >> BITS, return_counts=True)
            part = often[self._starts[number] : self._starts[number + 1]]
            if isinstance(places, Run) or where.is_pair(places):
                part[documents] = counts
            else:
                for document in documents.tolist():
                    part[document] = len(find(places, where.finder(document)))
        return often


class _Where:
    """Where words stand in the documents of a segment that may answer."""

    def __init__(self, segment: Segment, field: str, wanted: Numbers) -> None:
        self._segment = segment
        self._field = field
        self._wanted = wanted
        self._known: dict[Terms, Keys] = {}

    def finder(self, document: int) -> Finder:
        """Finds words in one document."""

        def found(terms: Terms) -> list[Place]:
            keys = self._keys(terms)
            first, last = np.searchsorted(keys, (document << BITS, (document + 1) << BITS))
            positions = (keys[first:last] & ((1 << BITS) - 1)).tolist()
            return [Place(at, at) for at in positions]

        return found

    def starts(self, places: Places) -> Keys:
        """Where something begins; for what is close, wherever a part has others around it."""
        match places:
            case Terms():
                return self._keys(places)
            case Run():
                return self._run(places)
            case Either():
                return np.unique(np.concatenate([self.starts(part) for part in places.parts]))
            case Close():
                return self._close(places)

    def _run(self, run: Run) -> Keys:
        found = None
        for offset, terms in run.parts:
            keys = self._keys(terms) - offset
            found = keys if found is None else np.intersect1d(found, keys, assume_unique=True)
        return found if found is not None else np.empty(0, np.int64)

    def _close(self, close: Close) -> Keys:
        reach = close.distance + 1 if self.is_pair(close) else _width(close)
        parts = [self.starts(part) for part in close.parts]
        found = parts[0]
        for others in parts[1:]:
            if not len(others):
                return others
            at = np.searchsorted(others, found - reach)
            near = others[np.minimum(at, len(others) - 1)]
            found = found[(at < len(others)) & (near <= found + reach)]
        return found

    def is_pair(self, close: Close) -> bool:
        """Whether it is two words of which none stands in the other's place, which needs no second
        look at each document."""
        match close.parts:
            case (Terms() as one, Terms() as other):
                return not len(np.intersect1d(self._keys(one), self._keys(other)))
        return False

    def _keys(self, terms: Terms) -> Keys:
        if terms not in self._known:
            self._known[terms] = self._read(terms)
        return self._known[terms]

    def _read(self, terms: Terms) -> Keys:
        found = []
        for one in terms.chosen:
            numbers, weights = self._segment.postings(self._field, one.word)
            numbers, _ = _in_languages(self._segment, one, numbers, weights)
            wanted = np.intersect1d(numbers, self._wanted, assume_unique=True)
            found.append(self._segment.positions(self._field, one.word, wanted))
        return np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)


def _width(places: Places) -> int:
    """The most words from the beginning of something to its end."""
    match places:
        case Run():
            return places.length
        case Either():
            return max(map(_width, places.parts), default=1)
        case Close():
            return places.distance + sum(map(_width, places.parts))
    return 1


def _candidates(segment: Segment, field: str, places: Places) -> Numbers:
    """The documents that have all the words, wherever they stand."""
    match places:
        case Terms():
            masked = np.zeros(segment.count, bool)
            for one in places.chosen:
                numbers, weights = segment.postings(field, one.word)
                masked[_in_languages(segment, one, numbers, weights)[0]] = True
            return np.nonzero(masked)[0].astype(np.int32)
        case Either():
            found = [_candidates(segment, field, part) for part in places.parts]
            return np.unique(np.concatenate(found))
        case Run():
            every: Sequence[Places] = [terms for _, terms in places.parts]
        case Close():
            every = places.parts
    candidates = _candidates(segment, field, every[0])
    for part in every[1:]:
        if not len(candidates):
            break
        candidates = np.intersect1d(candidates, _candidates(segment, field, part))
    return candidates


def _in_languages(
    segment: Segment, one: Chosen, numbers: Numbers, weights: Weights
) -> tuple[Numbers, Weights]:
    """The postings of the articles in whose languages a word answers."""
    if one.languages is None or not len(numbers):
        return numbers, weights
    codes = [number_of(language) for language in one.languages]
    within = np.isin(segment.languages[numbers], codes)
    return numbers[within], weights[within]


def _joined(arrays: list[Any], kind: Any) -> Any:
    return np.concatenate(arrays) if arrays else np.empty(0, kind)
