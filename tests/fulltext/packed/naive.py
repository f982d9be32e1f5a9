"""An inverted index as plain as it can be, which the segments of arrays are held to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import numpy as np

from emeroteca.fulltext import Document
from emeroteca.fulltext.packed.segment import PackedSegment
from emeroteca.fulltext.schema import FIELDS, bits
from emeroteca.fulltext.segment import BITS, Keys
from tests.fulltext.packed.documents import places

Inverted = dict[tuple[str, str], dict[int, list[int]]]
"""For each field and word the articles with it and where it stands in each."""


def inverted(found: Iterable[Document]) -> Inverted:
    """The inverted index of some documents."""
    made: Inverted = defaultdict(lambda: defaultdict(list))
    for place in sorted(places(found).elements()):
        made[place.field, place.word][place.document].append(place.position)
    return {key: dict(value) for key, value in made.items()}


def bases_of(segment: PackedSegment) -> Keys:
    """Bases of the documents, so far apart that no positions reach from one to the next."""
    return np.arange(segment.count, dtype=np.int64) << BITS


def read(segments: Iterable[PackedSegment]) -> Inverted:
    """The same of what is not deleted in some segments, read as the ranking does it."""
    made: Inverted = defaultdict(dict)
    for segment in segments:
        alive, ids, bases = segment.live(), segment.ids, bases_of(segment)
        for number in range(len(segment.words)):
            word = segment.words.text(number)
            for field in (name for name in FIELDS if segment.fields(word) & bits([name])):
                documents, often = segment.postings(field, word)
                assert len(documents)
                keys = segment.positions(field, word, documents, bases)
                assert np.array_equal(keys, np.sort(keys))
                for document, count in zip(documents.tolist(), often.tolist(), strict=True):
                    if alive[document]:
                        own = keys[keys >> BITS == document] & ((1 << BITS) - 1)
                        assert len(own) == count
                        made[field, word][int(ids[document])] = own.tolist()
    return {key: value for key, value in made.items() if value}


def counts(index: Inverted) -> dict[str, int]:
    """How often each word stands anywhere."""
    found: Counter[str] = Counter()
    for (_, word), where in index.items():
        found[word] += sum(map(len, where.values()))
    return dict(found)


def fields(index: Inverted) -> dict[str, int]:
    """The fields of each word, as bits."""
    found: Counter[str] = Counter()
    for field, word in index:
        found[word] |= bits([field])
    return dict(found)
