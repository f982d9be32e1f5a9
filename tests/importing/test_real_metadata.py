"""What is said about real saved pages stays as right as it was measured."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.benchmarks.cleaning import Truth, truths
from tests.benchmarks.metadata import by_us, judged, spoken_in, without_date
from tests.shared import needs_shared

pytestmark = needs_shared

FLOORS = {"title": 0.89, "authors": 0.95, "authors exactly": 0.94, "date": 0.975, "language": 0.98}


@pytest.fixture(scope="module")
def pages() -> list[Truth]:
    return truths("fundus")


def test_real_pages_are_described_as_well_as_was_measured(pages: list[Truth]) -> None:
    known: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for truth in pages:
        html = truth.html.decode("utf-8", "replace")
        for field, good in judged(truth, by_us(html, truth.url), spoken_in(truth, html)):
            known[field] += 1
            right[field] += good
    shares = {field: right[field] / known[field] for field in FLOORS}
    assert all(shares[field] >= floor for field, floor in FLOORS.items()), shares


def test_pages_without_a_date_get_none(pages: list[Truth]) -> None:
    asked = [by_us(without_date(truth), "https://site.example/story") for truth in pages]
    assert [said.date for said in asked if said.date] == []
