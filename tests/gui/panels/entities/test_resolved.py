"""Intervals of days are said as people say them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from emeroteca.gui.panels.entities.resolved import resolved


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2024-06-19", "2024-06-19", "Wed 19 Jun 2024"),
        ("2024-06-19T10:30", "2024-06-19T10:30", "Wed 19 Jun 2024, 10:30"),
        ("2024-06-01", "2024-06-30", "June 2024"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2019-01-01", "2019-12-31", "2019"),
        ("1990-01-01", "1999-12-31", "1990–1999"),
        ("2024-04-01", "2024-06-30", "Apr – Jun 2024"),
        ("2023-12-01", "2024-02-29", "Dec 2023 – Feb 2024"),
        ("2024-07-04", "2024-07-09", "4 Jul – 9 Jul 2024"),
        ("", "", ""),
        ("no day", "", ""),
    ],
)
def test_an_interval_is_as_precise_as_it_is(start: str, end: str, said: str) -> None:
    assert resolved(start, end) == said
