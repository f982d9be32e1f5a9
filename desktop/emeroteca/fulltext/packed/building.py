"""A batch of cut documents becomes the arrays of a segment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from emeroteca.fulltext.packed.arrays import Array, Writer
from emeroteca.fulltext.packed.cutting import Cut, Cutter
from emeroteca.fulltext.packed.layout import (
    FIELD_BITS,
    NARROW_OFTEN,
    NARROW_POSITIONS,
    WIDE_OFTEN,
    rooms,
)
from emeroteca.fulltext.packed.strings import packed
from emeroteca.fulltext.segment import BITS

Whole = NDArray[np.int64]

MOST = (1 << 16) - 1
"""Documents of a batch."""


def is_long(cut: Cut) -> bool:
    """Whether a document's positions, or how often a word stands in it, need wider arrays."""
    for _, found, wholes in cut.fields:
        if len(found) > NARROW_POSITIONS:
            return True
        # A tied word and its whole may be one word, where both are cut to the most letters.
        if len(found) + len(wholes) // 2 > NARROW_OFTEN:
            numbers = np.concatenate((np.frombuffer(found, np.int64), _pairs(wholes)[:, 0]))
            if np.bincount(numbers).max() > NARROW_OFTEN:
                return True
    return False


def write(path: Path, cuts: Sequence[Cut], cutter: Cutter, wide: bool) -> None:
    """Write the segment of some documents of a batch, on disk when it returns; or nothing."""
    arrays = _arrays(cuts, cutter)
    writer = Writer(path, rooms({name: len(a) for name, a in arrays.items()}, wide))
    try:
        for name, values in arrays.items():
            writer.put(name, values)
        writer.finish()
    except BaseException:
        writer.drop()
        raise


def _arrays(cuts: Sequence[Cut], cutter: Cutter) -> dict[str, Array]:
    numbers, documents, fields, positions = _tokens(cuts)
    ranks, words = _ranked(numbers, cutter.words)
    entry = (ranks[numbers] << FIELD_BITS) | fields
    # No more bits than this batch needs leave room for any number of words.
    document_bits = len(cuts).bit_length()
    place_bits = int(positions.max(initial=0)).bit_length()
    tokens = (((entry << document_bits) | documents) << place_bits) | positions
    tokens.sort()
    tokens = _capped(tokens, place_bits)
    pairs = tokens >> place_bits
    firsts = _firsts(pairs)
    postings = pairs[firsts]
    owners = postings >> document_bits
    entries = _firsts(owners)
    run, starts = packed(words)
    by_word = np.bincount(pairs >> (document_bits + FIELD_BITS), minlength=len(words))
    bits = np.zeros(len(words), np.uint8)
    own = owners[entries]
    np.bitwise_or.at(bits, own >> FIELD_BITS, (1 << (own & 7)).astype(np.uint8))
    return {
        "ids": np.array([cut.id for cut in cuts], np.int64),
        "languages": np.array([cut.language for cut in cuts], np.int16),
        "lengths": np.bincount(documents << FIELD_BITS | fields, minlength=len(cuts) << FIELD_BITS),
        "words": run,
        "word_starts": starts,
        "counts": by_word,
        "bits": bits,
        "entries": own,
        "starts": np.append(entries, len(postings)),
        "places": np.append(firsts[entries], len(tokens)),
        "documents": postings & ((1 << document_bits) - 1),
        "often": np.diff(np.append(firsts, len(tokens))),
        "positions": tokens & ((1 << place_bits) - 1),
        **_form_arrays(cutter.forms(), {word: rank for rank, word in enumerate(words)}),
    }


def _form_arrays(forms: Iterable[str], ranks: dict[str, int]) -> dict[str, Array]:
    """The arrays of forms, of those whose words are there."""
    keys, words = [], []
    for form in sorted(forms):
        key, _, word = form.partition("\n")
        rank = ranks.get(word)
        if rank is not None:
            keys.append(key)
            words.append(rank)
    run, starts = packed(keys)
    of = np.array(words, np.int64)
    return {"forms": run, "form_starts": starts, "form_words": of, **own_forms(of, len(ranks))}


def own_forms(form_words: Whole, words: int) -> dict[str, Array]:
    """The forms by their words."""
    ends = np.cumsum(np.bincount(form_words, minlength=words))
    return {
        "own_starts": np.concatenate(([0], ends)),
        "own_forms": np.argsort(form_words, kind="stable"),
    }


def _tokens(cuts: Sequence[Cut]) -> tuple[Whole, Whole, Whole, Whole]:
    """The number, document, field and position of every word of a batch."""
    parts: list[tuple[Whole, Whole]] = []
    owners: list[tuple[int, int, int]] = []
    for document, cut in enumerate(cuts):
        for field, found, wholes in cut.fields:
            tied = _pairs(wholes)
            numbers = np.frombuffer(found, np.int64)
            parts.append((numbers, np.arange(len(numbers))))
            parts.append((tied[:, 0], tied[:, 1]))
            owners.append((document, field, len(numbers) + len(tied)))
    if not parts:
        empty = np.empty(0, np.int64)
        return empty, empty, empty, empty
    owner = np.array(owners, np.int64)
    documents, fields = (np.repeat(owner[:, part], owner[:, 2]) for part in (0, 1))
    numbers, positions = (np.concatenate([part[n] for part in parts]) for n in (0, 1))
    return numbers, documents, fields, np.minimum(positions, (1 << BITS) - 1)


def _pairs(wholes: Iterable[int]) -> Whole:
    return np.array(wholes, np.int64).reshape(-1, 2)


def _ranked(numbers: Whole, words: Sequence[str]) -> tuple[Whole, list[str]]:
    """The rank of each word that occurs among those sorted, and these.

    Characters stand in the order of their bytes in UTF-8.
    """
    used = np.flatnonzero(np.bincount(numbers, minlength=len(words))).tolist()
    used.sort(key=words.__getitem__)
    ranks = np.zeros(len(words), np.int64)
    ranks[used] = np.arange(len(used))
    return ranks, [words[number] for number in used]


def _firsts(values: Whole) -> Whole:
    """Where each run of equal values begins."""
    if not len(values):
        return np.empty(0, np.int64)
    return np.flatnonzero(np.concatenate(([True], values[1:] != values[:-1])))


def _capped(tokens: Whole, place_bits: int) -> Whole:
    """The tokens without those of a word that stands too often in one document."""
    firsts = _firsts(tokens >> place_bits)
    if not len(firsts) or np.diff(np.append(firsts, len(tokens))).max() <= WIDE_OFTEN:
        return tokens
    order = np.arange(len(tokens)) - np.repeat(firsts, np.diff(np.append(firsts, len(tokens))))
    return tokens[order < WIDE_OFTEN]
