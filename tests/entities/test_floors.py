"""Recognition stays as good as it was measured, on text that it was not trained on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest

from emeroteca.entities.recognise import Recogniser
from emeroteca.resources import resource
from tests.benchmarks.entities import KINDS, Score, as_places, marked, records
from tests.benchmarks.founding import founding
from tests.shared import SHARED, needs_shared

TEXTS = 60
"""Texts of each file that are read here; the benchmark reads all."""

FLOORS = {
    "kind-it-wn_dev": 80.0,
    "worldwide-en-dev": 76.4,
    "wikineural-it-val": 82.6,
    "wikineural-en-val": 83.2,
    "wikineural-es-val": 86.8,
    "wikineural-fr-val": 87.2,
    "wikineural-de-val": 87.5,
    "wikineural-pt-val": 88.7,
    "wikineural-nl-val": 89.1,
    "wikineural-pl-val": 86.7,
    "wikineural-ru-val": 76.5,
}
"""F1 of exact spans with their kinds, in per cent, a little below what was measured."""
PEOPLE = 91.0
"""The same for people in the Italian news."""


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    loaded = Recogniser.load(resource("models"))
    yield loaded
    loaded.places.close()


@needs_shared
@pytest.mark.parametrize("name", FLOORS)
def test_names_are_found_as_well_as_they_were(recogniser: Recogniser, name: str) -> None:
    score = Score.empty()
    for record in islice(records(SHARED / "entities" / "evaluation" / f"{name}.jsonl"), TEXTS):
        wanted = (
            as_places(record, recogniser.places) if name.startswith("kind") else record.mentions
        )
        score.add(marked(recogniser, record), wanted)
    whole = score.f1(KINDS)[2]
    assert whole >= FLOORS[name]
    if name.startswith("kind"):
        assert score.f1(["person"])[2] >= PEOPLE


@needs_shared
def test_the_founding_article_comes_out_whole(recogniser: Recogniser) -> None:
    told = founding(recogniser)
    assert told.f1 >= 96
    assert told.entities == (28, 28), told.wrong
    assert told.dates == (17, 17), told.wrong
    assert told.quotations == (22, 22), told.wrong
    assert told.speakers == (12, 12), told.wrong
