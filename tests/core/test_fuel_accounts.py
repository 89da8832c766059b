"""Strips counted by parcel, class and zone: shares that add up, and what was treated."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import LineString, box

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fuel_accounts import (
    class_table,
    dissolved,
    dissolved_table,
    parcel_table,
    report_treated,
    treated_since,
    with_treated,
    zone_table,
)
from smart_territory_plugin.core.fuel_land import NO_LAND, Land
from smart_territory_plugin.core.fuel_rules import ORIGINS
from smart_territory_plugin.core.fuel_strips import Source, fuel_strips

NONE = np.empty(0, dtype=object)


def array(*some):
    found = np.empty(len(some), dtype=object)
    found[:] = some
    return found


def polygons(*some):
    return gpd.GeoDataFrame(geometry=list(some), crs=3763, index=range(4, 4 + len(some)))


# Pines to the west and scrub to the east of x = 50; a lake nobody builds strips on.
LAND = Land(
    array(box(0, 0, 50, 100), box(50, 0, 100, 100), box(100, 0, 200, 100)),
    np.array(["forest", "forest", "water"], dtype=object),
    np.array([5121, 6111, 9111]),
)


@pytest.fixture
def strips():
    """Two strips that cross: 14 m of a power line along y = 50, 10 m of a pipeline along x = 20.

    1400 m² and 1000 m², of which 140 m² are shared: 2260 m² of ground.
    """
    sources = [
        Source("power_medium", array(LineString([(-500, 50), (500, 50)])), 7),
        Source("pipeline", array(LineString([(20, -500), (20, 500)])), 5),
    ]
    return fuel_strips(sources, LAND, NONE, crs="EPSG:3763")


def test_ground_under_two_strips_counts_once(strips):
    whole = dissolved(strips)
    assert strips["area_ha"].sum() == pytest.approx(0.24)
    assert whole.total_ha == pytest.approx(0.226)
    assert np.isnan(whole.executed_pct)
    (row,) = dissolved_table(whole).itertuples()
    assert row.strip_ha == pytest.approx(0.226)
    assert np.isnan(row.executed_ha)


def test_parcels_share_the_strips_and_their_shares_add_up(strips):
    parcels = polygons(box(0, 0, 100, 50), box(0, 50, 100, 100), None, box(500, 0, 600, 9))
    table = parcel_table(parcels, strips, dissolved(strips))
    # each half: 7 × 100 m of the power line, 10 × 50 m of the pipeline, 10 × 7 m of both
    assert table["strip_m2"].iloc[:2].to_list() == pytest.approx([1130, 1130])
    assert table["strip_m2"].sum() == pytest.approx(2260)
    assert table["strip_pct"].iloc[:2].to_list() == pytest.approx([22.6, 22.6])
    assert table["power_medium_m2"].iloc[:2].to_list() == pytest.approx([700, 700])
    assert table["pipeline_m2"].iloc[:2].to_list() == pytest.approx([500, 500])
    assert list(table.columns) == [
        "strip_m2",
        "strip_pct",
        "pending_m2",
        *(f"{origin}_m2" for origin in ORIGINS),
    ]
    assert table["pending_m2"].isna().all()
    assert table.iloc[2].isna().all()
    assert table.iloc[3][["strip_m2", "strip_pct", "road_m2"]].to_list() == [0, 0, 0]
    assert list(table.index) == [4, 5, 6, 7]


def test_half_of_the_strips_treated_is_half_executed(strips):
    # treated: all north of y = 50, some of it twice, and much outside any strip
    done = array(box(-50, 50, 60, 300), box(40, 50, 300, 300))
    whole = dissolved(strips, done)
    assert whole.executed_pct == pytest.approx(50)
    (row,) = dissolved_table(whole).itertuples()
    assert (row.executed_ha, row.executed_pct) == (pytest.approx(0.113), pytest.approx(50))
    parcels = polygons(box(0, 0, 100, 50), box(0, 50, 100, 100))
    pending = parcel_table(parcels, strips, whole)["pending_m2"]
    assert pending.to_list() == pytest.approx([1130, 0], abs=1e-6)
    by_origin = with_treated(strips, whole).groupby("origin")["executed_ha"].sum()
    assert by_origin["power_medium"] == pytest.approx(0.07)
    assert by_origin["pipeline"] == pytest.approx(0.05)


def test_treated_ground_elsewhere_is_nothing_done(strips):
    whole = dissolved(strips, array(box(900, 900, 999, 999)))
    assert whole.executed_pct == 0
    assert list(dissolved_table(whole)["executed_ha"]) == [0]
    assert list(with_treated(strips, whole)["executed_ha"]) == [0] * len(strips)
    assert dissolved(strips, NONE).executed_pct == 0


def test_nobody_said_what_was_treated_is_no_zero(strips, caplog):
    whole = dissolved(strips)
    assert with_treated(strips, whole)["executed_ha"].isna().all()
    report_treated(strips, whole)
    assert caplog.text == ""


def test_the_log_says_what_each_origin_did(strips, caplog):
    caplog.set_level("INFO", logger="smart_territory")
    whole = dissolved(strips, array(box(0, 0, 100, 50)))
    report_treated(with_treated(strips, whole), whole)
    assert "(50.0 %); by origin: power_medium 50.0 %, pipeline 50.0 %" in caplog.text


def test_classes_share_the_strips(strips):
    table = class_table(LAND, dissolved(strips, array(box(50, 0, 100, 100))))
    # pines: 700 + 1000 - 140; scrub: 700, all of it treated
    assert list(table["lucode"]) == [5121, 6111]
    assert list(table["land"]) == ["forest", "forest"]
    assert table["strip_ha"].to_list() == pytest.approx([0.156, 0.07])
    assert table["strip_pct"].sum() == pytest.approx(100)
    assert table["executed_pct"].to_list() == pytest.approx([0, 100])


def test_planned_strips_without_a_class_have_a_row_of_their_own():
    planned = fuel_strips([], NO_LAND, NONE, array(box(0, 0, 100, 10)), "EPSG:3763")
    (row,) = class_table(NO_LAND, dissolved(planned)).itertuples()
    assert pd.isna(row.lucode)
    assert row.land is None
    assert (row.strip_ha, row.strip_pct) == (pytest.approx(0.1), pytest.approx(100))


def test_zones_share_the_strips(strips):
    zones = polygons(box(0, 0, 50, 100), box(50, 0, 150, 100), box(900, 0, 901, 1), None)
    table = zone_table(zones, dissolved(strips, array(box(50, 0, 100, 100))))
    assert table["strip_ha"].iloc[:3].to_list() == pytest.approx([0.156, 0.07, 0])
    assert table["strip_pct"].iloc[:3].to_list() == pytest.approx([31.2, 7, 0])
    assert table["executed_pct"].iloc[:2].to_list() == pytest.approx([0, 100])
    assert np.isnan(table["executed_pct"].iloc[2])  # no strip, no share of it
    assert table["pending_ha"].iloc[:2].to_list() == pytest.approx([0.156, 0])
    assert table.iloc[3].isna().all()


def test_no_strips_count_as_nothing():
    none = fuel_strips([], NO_LAND, NONE, crs="EPSG:3763")
    whole = dissolved(none, array(box(0, 0, 1, 1)))
    assert whole.total_ha == 0
    assert np.isnan(whole.executed_pct)
    assert dissolved_table(whole).empty
    assert class_table(LAND, whole).empty
    assert parcel_table(polygons(box(0, 0, 1, 1)), none, whole)["strip_m2"].to_list() == [0]


@pytest.mark.parametrize(
    ("value", "counts"),
    [
        ("2025-06-30", True),
        ("2025-06-30T10:00:00", True),
        ("30/06/2025", True),
        ("29-06-2025", False),
        ("2025-06", True),  # it may have been on the last of June
        ("2025-05", False),
        (2025, True),
        (2025.0, True),
        ("2025", True),
        (2024, False),
    ],
)
def test_a_treatment_counts_from_its_date_on(value, counts):
    assert list(treated_since(pd.Series([value]), "2025-06-30", "fgc", "data")) == [counts]


def test_a_year_counts_from_its_first_day():
    dates = pd.Series(["2024-12-31", "2025-01-01", 2025])
    assert list(treated_since(dates, "2025", "fgc", "data")) == [False, True, True]


def test_a_treatment_without_a_date_does_not_count_and_is_told(caplog):
    dates = pd.Series([None, "em curso", "2025-13-01", "2025"])
    assert list(treated_since(dates, "2020", "fgc", "data")) == [False, False, False, True]
    assert "3 treated areas have no readable date" in caplog.text


def test_a_start_that_is_no_date_is_refused():
    with pytest.raises(TerritoryError, match="“ontem” is no year"):
        treated_since(pd.Series(["2025"]), "ontem", "fgc", "data")
