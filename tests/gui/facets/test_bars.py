"""Which bars stand for which time, and which of them a range reaches into."""

from __future__ import annotations

from emeroteca.gui.facets.bars import MOST, Bar, bars, within
from emeroteca.model.search import Facet, Facets


def facets(months: dict[str, int], undivided: dict[str, int] | None = None) -> Facets:
    """Facets of articles with these months, and of some that are dated by the year only."""
    years = dict(undivided or {})
    for month, count in months.items():
        years[month[:4]] = years.get(month[:4], 0) + count
    newest = sorted(years.items(), reverse=True)
    return Facets(
        (),
        (),
        (),
        tuple(Facet(*year) for year in newest),
        tuple(Facet(*month) for month in sorted(months.items())),
    )


def test_two_years_are_shown_by_the_month_and_more_by_the_year() -> None:
    few = bars(facets({"2023-11": 2, "2024-02": 1}))
    assert len(few) == 24
    assert (few[10], few[13].count) == (Bar("2023-11", "2023-11", 2), 1)
    many = bars(facets({"2021-11": 2, "2024-02": 1}))
    assert [(bar.since, bar.count) for bar in many] == [
        ("2021", 2),
        ("2022", 0),
        ("2023", 0),
        ("2024", 1),
    ]


def test_a_year_of_many_is_opened_into_its_months_where_these_are_known() -> None:
    known = facets({"2021-11": 2, "2024-02": 1}, {"2022": 3})
    assert [bar.count for bar in bars(known, "2024", "2024")] == [0, 1] + [0] * 10
    assert bars(known, "2022", "2022") == (Bar("2022", "2022", 3),)
    assert bars(known, "2023", "2023") == ()


def test_a_stray_date_does_not_make_bars_too_narrow_to_hit() -> None:
    shown = bars(facets({"1789-07": 1, "2024-02": 4}))
    assert len(shown) <= MOST
    assert (shown[0].since, shown[0].until, shown[0].count) == ("1785", "1789", 1)
    assert sum(bar.count for bar in shown) == 5
    assert bars(facets({})) == ()


def test_a_range_reaches_into_the_bars_that_it_touches() -> None:
    years = bars(facets({"2021-11": 2, "2024-02": 1}))
    assert within(years, "2022", "2023") == (1, 2)
    assert within(years, "2023-06", "2023-06") == (2, 2)
    assert within(years, "2023-06", "") == (2, 3)
    assert within(years, "", "2021-02") == (0, 0)
    assert within(years, "", "") is None
    assert within(years, "1999", "1999") is None
