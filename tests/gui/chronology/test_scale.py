"""Dates as places on a line: precise where they are, and with an axis that can be read."""

from __future__ import annotations

from datetime import date

import pytest

from emeroteca.gui.chronology.lanes import lanes
from emeroteca.gui.chronology.scale import Interval, days_of, intervals, ticks
from emeroteca.model.article import ArticleId
from emeroteca.model.entities.known import Moment, Passage
from emeroteca.model.text import Span


def moment(start: str, end: str = "", article: int = 1) -> Moment:
    words = f"Nel {start} piove."
    passage = Passage(ArticleId(article), "Pioggia", "", "", words, (Span(4, 8),), 4)
    return Moment(start, end or start, passage)


def test_a_day_ends_where_the_next_begins() -> None:
    start, end = days_of("2024-06-19"), days_of("2024-06-19", after=True)
    assert (start, end) == (date(2024, 6, 19).toordinal(), date(2024, 6, 20).toordinal())
    noon = days_of("2024-06-19T12:00")
    assert noon == date(2024, 6, 19).toordinal() + 0.5
    assert days_of("mai") is None


def test_equal_dates_are_one_interval() -> None:
    made = intervals(
        [
            moment("1961-01-01", "1961-12-31"),
            moment("1961-01-01", "1961-12-31", 2),
            moment("mai"),
            moment("2024-06-19"),
        ]
    )
    assert [(one.since, one.first, one.count) for one in made] == [
        ("1961-01-01", 0, 2),
        ("2024-06-19", 3, 1),
    ]
    assert made[0].end - made[0].start == 365


@pytest.mark.parametrize(
    ("first", "last", "precision"),
    [
        (date(1900, 3, 1), date(2024, 1, 1), "year"),
        (date(2023, 3, 5), date(2024, 1, 1), "month"),
        (date(2024, 3, 5), date(2024, 3, 20), "day"),
    ],
)
def test_the_axis_has_few_round_marks(first: date, last: date, precision: str) -> None:
    made = ticks(first.toordinal(), last.toordinal(), 10)
    assert 2 <= len(made) <= 11
    assert {tick.precision for tick in made} == {precision}
    if precision != "day":
        assert {tick.day.day for tick in made} == {1}


def test_the_axis_ends_with_the_calendar() -> None:
    assert ticks(-5_000_000.0, 9_000_000.0, 10)
    assert ticks(-900.0, -500.0, 10) == []


def test_what_would_overlap_lies_in_another_lane() -> None:
    some = [
        Interval(0, 100, "", "", 0, 1),
        Interval(10, 11, "", "", 1, 1),
        Interval(50, 51, "", "", 2, 1),
        Interval(10, 12, "", "", 3, 1),
    ]
    found, left_out = lanes(some, lambda days: days * 3, 2)
    assert found[0] == 0
    assert found[2] == 1
    assert (found.get(1), found.get(3)) == (None, 1)  # the longer one comes first
    assert left_out == 1
