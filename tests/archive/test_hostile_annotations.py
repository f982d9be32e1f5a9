"""Whatever is read of an export can be stored, and is told of."""

from __future__ import annotations

import random

import pytest

from emeroteca.archive import Archive
from tests.archive.desk import Desk
from tests.archive.drafts import draft
from tests.exchange.reading.hostile import SAMPLES, URL, encoded, otherwise, read_or_refused


@pytest.mark.parametrize("name", SAMPLES)
def test_values_of_any_kind_at_any_place(name: str, archive: Archive, desk: Desk) -> None:
    desk.add(draft("Piena", "Il fiume è salito di due metri.", url=URL))
    chance = random.Random(name)
    coming = [
        one for _ in range(60) for one in read_or_refused(encoded(otherwise(SAMPLES[name], chance)))
    ]
    assert len(coming) > 9
    received = archive.receive(coming)
    told = len(received.placed) + len(received.unplaced) + len(received.homeless)
    assert told + received.known == len(coming)
