"""The bars of the timeline and the articles behind them."""

from __future__ import annotations

from emeroteca.gui.dossier.months import between, time_bars
from emeroteca.model.entities.known import Dossier
from tests.gui.dossier.made import dossier


def counts(made: Dossier) -> dict[str, int]:
    return {bar.since: bar.count for bar in time_bars(made)}


def test_months_come_without_gaps() -> None:
    made = dossier("2024-03-05", "2024-01-20", "2024-01-02")
    assert counts(made) == {"2024-01": 2, "2024-02": 0, "2024-03": 1}


def test_years_where_months_are_too_many_or_unknown() -> None:
    assert counts(dossier("2024-03-05", "2001-01-20"))["2001"] == 1
    assert len(counts(dossier("2024-03-05", "2001-01-20"))) == 24
    assert counts(dossier("2024-03-05", "2024")) == {"2024": 2}


def test_no_bars_without_dates() -> None:
    assert time_bars(dossier("", "")) == ()


def test_a_stretch_holds_its_articles_only() -> None:
    made = dossier("2024-03-05", "2024-02-20", "2024", "2023-12-31", "")
    assert list(between(made, "2024-02", "2024-03")) == [1, 2]
    assert list(between(made, "2024", "2024")) == [1, 2, 3]
    assert list(between(made, "", "")) == [1, 2, 3, 4, 5]
