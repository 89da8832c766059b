"""Rank, gap and standing of zones, worked by hand on six freguesias."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest

from smart_territory_plugin.core.catalogue import Band, catalogue
from smart_territory_plugin.core.values import INDICATIVE, Reading, RowContext, values_rows
from smart_territory_plugin.core.zone_profile import STRONG, WEAK, zone_profiles

CODES = [f"01010{n}" for n in range(1, 7)]


def context(level):
    return RowContext("0101", level, "2025", "2025", "2025", "", "", "r1")


def profiles(readings, whole, name="heat_hot_pct", flag="", **changed):
    indicator = dataclasses.replace(catalogue().indicator(name), **changed)
    zones = [Reading(code, value, flag=flag) for code, value in zip(CODES, readings, strict=False)]
    parts = [values_rows(indicator, zones, context("freguesia"))]
    if whole is not None:
        parts.append(values_rows(indicator, [Reading("0101", whole)], context("municipality")))
    return zone_profiles(pd.concat(parts, ignore_index=True), [indicator])


def test_rank_and_gap_where_less_is_better():
    # Shares of hot land; the municipality has 20 %. Five zones have a value, two share place 2.
    table = profiles([10.0, 30.0, 15.0, 15.0, None, 40.0], 20.0)
    assert table["rank"].tolist()[:4] == [1, 4, 2, 2]
    assert np.isnan(table["rank"][4])
    assert table["ranked"].tolist()[0] == 5
    assert table["gap"].tolist()[:4] == [-10, 10, -5, -5]


def test_without_bands_the_best_and_the_worst_third_stand_out():
    # Of six zones a third is two. Best two: 5 and 10; worst two: 40 and 30; all on the far side
    # of the municipality's 20.
    table = profiles([10.0, 30.0, 15.0, 25.0, 5.0, 40.0], 20.0)
    assert table["standing"].tolist() == [STRONG, WEAK, None, None, STRONG, WEAK]
    more = profiles([10.0, 30.0, 15.0, 25.0, 5.0, 40.0], 20.0, "green_3_30_300_pct")
    assert more["standing"].tolist() == [WEAK, STRONG, None, None, WEAK, STRONG]


def test_a_zone_of_the_best_third_that_is_worse_than_the_whole_is_not_strong():
    # Large zones may pull the municipality below every one of its small ones.
    table = profiles([10.0, 11.0, 12.0], 9.0)
    assert table["standing"].tolist() == [None, None, WEAK]


def test_a_band_decides_where_there_is_one():
    bands = (Band("good", 0, 20), Band("fair", 20, 30), Band("bad", 30, 100))
    table = profiles([5.0, 12.0, 19.0, 21.0, 22.0, 50.0], 20.0, bands=bands)
    assert table["standing"].tolist() == [STRONG, STRONG, STRONG, None, None, WEAK]


def test_ties_and_few_zones_make_nobody_strong_or_weak():
    assert set(profiles([10.0, 10.0, 10.0], 10.0)["standing"]) == {None}
    assert set(profiles([5.0, 40.0], 20.0)["standing"]) == {None}
    assert set(profiles([5.0], 5.0)["standing"]) == {None}


def test_an_indicative_reading_has_a_rank_and_no_standing():
    table = profiles([10.0, 20.0, 30.0], 20.0, flag=INDICATIVE)
    assert table["rank"].tolist() == [1, 2, 3]
    assert set(table["standing"]) == {None}


def test_where_neither_end_is_better_there_is_no_rank():
    table = profiles([1.0, 2.0, 3.0], 2.0, "fuel_strip_pct")
    assert table["rank"].isna().all()
    assert table["gap"].tolist() == [-1, 0, 1]
    assert set(table["standing"]) == {None}


def test_without_the_municipalitys_value_there_is_no_gap():
    table = profiles([1.0, 2.0, 3.0], None)
    assert table["gap"].isna().all()
    assert table["rank"].tolist() == [1, 2, 3]
    assert set(table["standing"]) == {None}


@pytest.mark.parametrize("readings", [[], [None, None]])
def test_nothing_known_gives_no_standing(readings):
    table = profiles(readings, 20.0)
    assert len(table) == len(readings)
    assert table["standing"].isna().all()


def test_an_amount_is_a_share_of_the_whole_and_no_strength():
    # 30, 50 and 20 of the municipality's 100 people on hot land
    table = profiles([30.0, 50.0, 20.0], 100.0, "heat_pop_hot")
    assert table["share_pct"].tolist() == [30, 50, 20]
    assert table["gap"].isna().all()
    assert set(table["standing"]) == {None}
    assert profiles([0.0, 0.0], 0.0, "heat_pop_hot")["share_pct"].isna().all()
