"""Labels the words of paragraphs with a small neural network that ships with the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from emeroteca.entities.tagging.labels import COUNT, KINDS, Scores, decode
from emeroteca.entities.tagging.normalising import Normalised, normalise
from emeroteca.entities.tagging.pieces import Pieces
from emeroteca.entities.tagging.windows import Stretch, windows
from emeroteca.entities.tagging.words import first_pieces, words
from emeroteca.model.entities.recognised import EntityKind
from emeroteca.model.text import Span

_FIRST, _LAST = 0, 2
_ENDS = frozenset(".!?…")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A name in a text with its kind; `sure` is the probability of its least certain word."""

    span: Span
    kind: EntityKind
    sure: float


@dataclass(frozen=True, slots=True)
class _Paragraph:
    offset: int
    normal: Normalised
    words: list[tuple[int, int]]
    encoded: Encoding
    firsts: list[int]


class Tagger:
    """Loads the network once and reads texts with it; `threads` 1 leaves the machine to others."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        # Fused with the addition before it, the normalisation takes eight times as long.
        self._session = onnxruntime.InferenceSession(
            str(folder / "layers.onnx"),
            options,
            providers=["CPUExecutionProvider"],
            disabled_optimizers=["SkipLayerNormFusion"],
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._pieces = Pieces(folder)

    def tag(self, text: str, paragraphs: Sequence[Span]) -> tuple[Tagged, ...]:
        """The names in some paragraphs of a text, in order, with offsets into the text."""
        read = [self._read(text[span.start : span.end], span.start) for span in paragraphs]
        scores = self._scores(read)
        return tuple(
            tagged
            for paragraph, told in zip(read, scores, strict=True)
            for tagged in _named(paragraph, told)
        )

    def _read(self, text: str, offset: int) -> _Paragraph:
        normal = normalise(text)
        cut = words(normal.text)
        encoded = self._tokenizer.encode(normal.text, add_special_tokens=False)
        return _Paragraph(offset, normal, cut, encoded, first_pieces(encoded.offsets, cut))

    def _scores(self, read: Sequence[_Paragraph]) -> list[Scores]:
        """The labels' logarithmic probabilities for each piece of each paragraph.

        One window after the other: several at once would be filled up to the longest, and on one
        core that costs what it fills up.
        """
        found = [np.zeros((len(p.encoded.ids), COUNT), np.float32) for p in read]
        lengths = [len(paragraph.encoded.ids) for paragraph in read]
        for window in windows(lengths, [_stops(paragraph) for paragraph in read]):
            ids = [i for part in window for i in _ids(read, part)]
            scores = self._run([_FIRST, *ids, _LAST])[1:-1]
            place = 0
            for part in window:
                size = part.end - part.start
                found[part.paragraph][part.start : part.end] = scores[place : place + size]
                place += size
        return found

    def _run(self, ids: list[int]) -> Scores:
        given = {
            "rows": self._pieces.rows(np.array([ids])),
            "lengths": np.array([len(ids)], np.int32),
        }
        (scores,) = self._session.run(["scores"], given)
        return _logarithms(scores[0])


def _ids(read: Sequence[_Paragraph], part: Stretch) -> list[int]:
    return read[part.paragraph].encoded.ids[part.start : part.end]


def _stops(paragraph: _Paragraph) -> list[int]:
    """The pieces after which a sentence ends."""
    text = paragraph.normal.text
    return [
        number + 1
        for number, (_, end) in enumerate(paragraph.encoded.offsets)
        if text[end - 1 : end] in _ENDS and text[end : end + 1] in ("", " ")
    ]


def _logarithms(scores: NDArray[np.float32]) -> Scores:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    found: Scores = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return found


def _named(paragraph: _Paragraph, scores: Scores) -> Iterator[Tagged]:
    """The names that the scores of a paragraph's pieces tell of."""
    told = [number for number, piece in enumerate(paragraph.firsts) if piece >= 0]
    of_words = scores[[paragraph.firsts[number] for number in told]]
    for first, after, kind in decode(of_words):
        start = paragraph.words[told[first]][0]
        end = paragraph.words[told[after - 1]][1]
        span = paragraph.normal.original(start, end)
        label = 1 + 2 * kind
        likely = np.exp(of_words[first:after, label : label + 2]).sum(axis=1).min()
        moved = Span(span.start + paragraph.offset, span.end + paragraph.offset)
        yield Tagged(moved, KINDS[kind], float(likely))
