"""Dates as numbers sort and hold each other as their texts do."""

from __future__ import annotations

from itertools import product

import apsw
import pytest

from emeroteca.store import days

TEXTS = ("1999", "2023-12-31", "2024", "2024-01", "2024-01-01", "2024-06", "2024-06-19")
LATER = ("2024-06-19T10:30:00+02:00", "2024-06-20", "2024-12", "2024-12-31", "2025")


def test_numbers_sort_as_the_texts_do() -> None:
    texts = sorted((*TEXTS, *LATER))
    numbers = list(map(days.first, texts))
    assert numbers == sorted(numbers)


@pytest.mark.parametrize(("bound", "text"), list(product(TEXTS, (*TEXTS, *LATER))))
def test_everything_that_begins_with_a_bound_is_inside_it(bound: str, text: str) -> None:
    within = days.first(bound) <= days.first(text) <= days.last(bound)
    assert within == text.startswith(bound)


def test_the_database_counts_the_same() -> None:
    connection = apsw.Connection(":memory:")
    for text in (*TEXTS, *LATER):
        (row,) = connection.execute(f"SELECT {days.sql('text')} FROM (SELECT ? AS text)", (text,))
        assert row == (days.first(text),)
    assert next(connection.execute(f"SELECT {days.sql(chr(39) * 2)}")) == (0,)
