"""Newer articles count for a little more, and never for much."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from emeroteca.archive.freshness import LEAST, factors

TODAY = date(2026, 3, 1)


def factor(day: int) -> float:
    return float(factors(np.array([day], np.int32), TODAY)[0])


def test_today_weighs_all_and_ten_years_ago_three_quarters() -> None:
    assert factor(20260301) == 1.0
    assert factor(20270101) == 1.0
    assert factor(20160301) == pytest.approx(0.755, abs=0.001)
    assert factor(18500101) == factor(0) == pytest.approx(LEAST)


def test_it_falls_with_every_day_and_month() -> None:
    falling = [20260301, 20260228, 20260201, 20260131, 20251231, 20250101, 20240101, 20060101]
    weights = [factor(day) for day in falling]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == len(weights)


def test_what_is_not_known_counts_from_the_middle() -> None:
    assert factor(20240101) < factor(20240000) < factor(20241231)
    assert factor(20240601) < factor(20240600) < factor(20240630)
