"""Turns documents into rows of pieces with a label for the first piece of every word."""

from __future__ import annotations

import random
from dataclasses import dataclass

from corpus import Document, Sentence
from tokenizers import Tokenizer

from emeroteca.entities.tagging.labels import OUTSIDE, begins, inside
from emeroteca.entities.tagging.normalising import normalise
from emeroteca.entities.tagging.words import first_pieces, words

IGNORED = -100
LONGEST = 190
"""Pieces of a row, the marks of its ends not counted."""


@dataclass(frozen=True)
class Example:
    """The pieces of a row and their labels; `IGNORED` for a piece that is not asked."""

    pieces: list[int]
    labels: list[int]


def examples(
    document: Document, tokenizer: Tokenizer, ends: tuple[int, int], chance: random.Random
) -> list[Example]:
    """The rows of a document: a few of its sentences at a time, as many as chance says."""
    rows: list[Example] = []
    pieces: list[int] = []
    labels: list[int] = []
    most = chance.randint(30, LONGEST)
    for sentence in document.sentences:
        encoded, told = _labelled(sentence, tokenizer)
        if pieces and len(pieces) + len(encoded) > most:
            rows.append(_closed(pieces, labels, ends))
            pieces, labels = [], []
        pieces += encoded
        labels += told
    if pieces:
        rows.append(_closed(pieces, labels, ends))
    return rows


def _closed(pieces: list[int], labels: list[int], ends: tuple[int, int]) -> Example:
    first, last = ends
    return Example([first, *pieces[:LONGEST], last], [IGNORED, *labels[:LONGEST], IGNORED])


def _labelled(sentence: Sentence, tokenizer: Tokenizer) -> tuple[list[int], list[int]]:
    normal = normalise(sentence.text)
    cut = words(normal.text)
    told = _of_words(sentence, normal.origins, cut)
    encoded = tokenizer.encode(normal.text, add_special_tokens=False)
    labels = [IGNORED] * len(encoded.ids)
    for number, piece in enumerate(first_pieces(encoded.offsets, cut)):
        if piece >= 0:
            labels[piece] = told[number]
    return list(encoded.ids), labels


def _of_words(sentence: Sentence, origins: list[int], cut: list[tuple[int, int]]) -> list[int]:
    """The label of each word, by where the mentions of the original stand."""
    told = [OUTSIDE] * len(cut)
    mentions = sorted(sentence.mentions)
    at = 0
    for start, end, kind in mentions:
        first = True
        for number in range(at, len(cut)):
            begin, stop = origins[cut[number][0]], origins[cut[number][1] - 1] + 1
            if begin >= end:
                break
            if stop > start:
                told[number] = begins(kind) if first else inside(kind)
                first, at = False, number + 1
    return told
