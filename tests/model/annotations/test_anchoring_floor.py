"""Passages of real pages are found again in other captures of them, and never at a wrong place."""

from argparse import Namespace

import pytest

from tests.benchmarks.anchors import Tally, measured
from tests.shared import needs_shared

pytestmark = needs_shared

_FLOOR = 0.98


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    return measured(Namespace(articles=12, each=30, seed=6, blind=False, show=False))


def test_no_passage_is_placed_wrong(tallies: dict[str, Tally]) -> None:
    assert {name: tally.wrong for name, tally in tallies.items() if tally.wrong} == {}


def test_nearly_all_passages_are_found_in_every_kind_of_copy(tallies: dict[str, Tally]) -> None:
    assert len(tallies) == 7
    for name, tally in tallies.items():
        counts = tally.counts
        there = counts["right"] + counts["unplaced"] + counts["wrong"]
        assert counts["right"] >= _FLOOR * there, (name, counts)
