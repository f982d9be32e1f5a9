"""Which pieces of a page are listed: by filter and words, with the page's frame folded away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from emeroteca.gui.repair.decisions import Verdict
from emeroteca.model.cleaning import Piece, Reason

NEAR = 2
"""So far from a kept piece what looks like the frame may yet belong to the article."""

WORTH_FOLDING = 3


class Show(StrEnum):
    """What the list shows."""

    ALL = "all"
    KEPT = "kept"
    LEFT_OUT = "left_out"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Fold:
    """Pieces of the page's frame that stand one after another and are folded into one row."""

    numbers: tuple[int, ...]


Row = int | Fold
"""The number of a piece, or a fold."""


def listed(
    pieces: Sequence[Piece], verdicts: Sequence[Verdict], show: Show, words: str
) -> list[int]:
    """The pieces that a filter and some words leave; words are parts of words in any order."""
    wanted = words.casefold().split()
    return [
        number
        for number, verdict in enumerate(verdicts)
        if _fits(verdict, show) and _says(pieces[number], wanted)
    ]


def folded(
    numbers: Sequence[int], verdicts: Sequence[Verdict], unfolded: set[int] | frozenset[int]
) -> list[Row]:
    """The rows of some pieces, with runs of the page's frame in one row each."""
    frame = frame_of(verdicts)
    rows: list[Row] = []
    run: list[int] = []
    for number in numbers:
        if number in frame and number not in unfolded:
            run.append(number)
            continue
        rows += _run(run)
        run = []
        rows.append(number)
    return rows + _run(run)


def frame_of(verdicts: Sequence[Verdict]) -> frozenset[int]:
    """The pieces that are the page's frame and stand away from all that is kept."""
    near: set[int] = set()
    for number, verdict in enumerate(verdicts):
        if verdict.kept:
            near.update(range(number - NEAR, number + NEAR + 1))
    return frozenset(
        number
        for number, verdict in enumerate(verdicts)
        if verdict.reason in (Reason.FRAME, Reason.OUTSIDE)
        and not verdict.changed
        and number not in near
    )


def counts(verdicts: Sequence[Verdict]) -> dict[Show, int]:
    """How many pieces each filter leaves."""
    kept = sum(verdict.kept for verdict in verdicts)
    return {
        Show.ALL: len(verdicts),
        Show.KEPT: kept,
        Show.LEFT_OUT: len(verdicts) - kept,
        Show.CHANGED: sum(verdict.changed for verdict in verdicts),
    }


def _run(run: Sequence[int]) -> list[Row]:
    if len(run) < WORTH_FOLDING:
        return list(run)
    return [Fold(tuple(run))]


def _fits(verdict: Verdict, show: Show) -> bool:
    match show:
        case Show.KEPT:
            return verdict.kept
        case Show.LEFT_OUT:
            return not verdict.kept
        case Show.CHANGED:
            return verdict.changed
        case _:
            return True


def _says(piece: Piece, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = piece.text.casefold()
    return all(word in text for word in words)
