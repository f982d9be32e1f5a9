"""A block of text as stretches that are set alike: by its runs and by what is marked in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from emeroteca.model.annotations.annotation import Annotation
from emeroteca.model.text import OBJECT, Run, RunStyle, Span, Text

BREAK = "\u2028"
"""The character that breaks a line inside a block."""

STRUCTURE = (RunStyle.CELL, RunStyle.FIGURE)
"""Runs that say what a stretch is, not how it is set."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters with the runs around them, the outer first, and the annotations on them."""

    text: str
    runs: tuple[Run, ...]
    marks: tuple[Annotation, ...]


class Setting:
    """Cuts the blocks of a text into stretches."""

    def __init__(self, text: Text, annotations: Iterable[Annotation]) -> None:
        self._text = text
        self._runs = [run for run in text.runs if run.style not in STRUCTURE]
        self._marks = [
            (annotation.anchor.span, annotation)
            for annotation in annotations
            if annotation.anchor is not None and annotation.placed
        ]

    def stretches(self, span: Span) -> Iterator[Stretch]:
        """The stretches of a block or cell, pictures left out."""
        runs = [run for run in self._runs if run.span.overlaps(span)]
        marks = [(place, mark) for place, mark in self._marks if place.overlaps(span)]
        places = [*(run.span for run in runs), *(place for place, _ in marks)]
        cuts = {edge for place in places for edge in (place.start, place.end)}
        edges = sorted({span.start, span.end, *(c for c in cuts if span.start < c < span.end)})
        for start, end in pairwise(edges):
            here = Span(start, end)
            told = self._text.slice(here).replace(OBJECT, "")
            if told:
                around = sorted(
                    (r for r in runs if r.span.contains(here)), key=lambda r: -len(r.span)
                )
                on = tuple(mark for place, mark in marks if place.contains(here))
                yield Stretch(told, tuple(around), on)

    def cells(self, span: Span) -> Sequence[tuple[Span, bool]]:
        """The cells of a row, and whether each is a header's; the row itself where it has none."""
        found = [
            (run.span, run.href == "th")
            for run in self._text.runs
            if run.style is RunStyle.CELL and span.contains(run.span)
        ]
        return found or [(span, False)]
