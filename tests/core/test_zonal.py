"""Statistics by zone, with numbers worked by hand."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import Point, Polygon, box

from smart_territory_plugin import messages
from smart_territory_plugin.core import coverage as coverage_module
from smart_territory_plugin.core import zonal as module
from smart_territory_plugin.core.coverage import coverage
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, read_raster
from smart_territory_plugin.core.zonal import zonal_statistics

NAN = np.nan
ALL = ("count", "area_m2", "sum", "mean", "min", "max", "std", "majority")


def grid_of(values, cell=1.0, crs=None):
    """A north-up raster with its lower left corner at the origin."""
    values = np.array(values, dtype=float)
    rows, cols = values.shape
    return Raster(values, Grid((cell, 0, 0, 0, -cell, rows * cell), rows, cols, crs))


def one(zone, raster, *args, **kwargs):
    """The row of a single zone."""
    return zonal_statistics(np.array([zone], dtype=object), raster, *args, **kwargs).iloc[0]


SQUARE = grid_of([[1, 2], [3, 4]], cell=10)
TRIANGLE = Polygon([(0, 0), (20, 0), (0, 20)])
"""Covers the cells 1 and 4 by half, 3 wholly, 2 not."""


def test_a_triangle_weighs_its_cells_by_the_share_covered():
    row = one(TRIANGLE, SQUARE, ALL)
    assert row["count"] == pytest.approx(2)  # 0.5 + 1 + 0.5
    assert row["area_m2"] == pytest.approx(200)  # 2 cells of 100 m²
    assert row["sum"] == pytest.approx(5.5)  # 0.5·1 + 1·3 + 0.5·4
    assert row["mean"] == pytest.approx(2.75)  # 5.5 / 2
    assert (row["min"], row["max"]) == (1, 4)
    # Σ w (v - 2.75)² = 0.5·3.0625 + 0.0625 + 0.5·1.5625 = 2.375; / 2 = 1.1875
    assert row["std"] == pytest.approx(1.1875**0.5)
    assert row["majority"] == 3
    assert row["coverage_pct"] == pytest.approx(100)


def test_only_what_is_asked_for_comes_out_in_that_order():
    frame = zonal_statistics(
        np.array([TRIANGLE]), SQUARE, ("max", "mean"), percentiles=(90, 2.5), at_least=(3,)
    )
    assert list(frame) == ["max", "mean", "p90", "p2_5", "at_least_0", "coverage_pct"]


def test_the_zones_keep_their_index():
    zones = gpd.GeoSeries([TRIANGLE, box(0, 0, 10, 10)], index=["b", "a"], crs=3763)
    frame = zonal_statistics(zones, SQUARE, ("mean",))
    assert frame.index.tolist() == ["b", "a"]
    assert frame["mean"].tolist() == pytest.approx([2.75, 3])


def test_cells_without_data_are_left_out_and_lower_the_coverage():
    holed = grid_of([[1, 2], [NAN, 4]], cell=10)
    row = one(TRIANGLE, holed, ALL, percentiles=(50,), at_least=(2,))
    assert row["count"] == pytest.approx(1)
    assert row["mean"] == pytest.approx(2.5)  # 0.5·1 + 0.5·4 over 1
    assert row["std"] == pytest.approx(1.5)
    assert (row["min"], row["max"]) == (1, 4)
    assert row["at_least_0"] == pytest.approx(0.5)
    assert row["coverage_pct"] == pytest.approx(50)


@pytest.mark.parametrize(
    "zone",
    [None, Polygon(), Point(5, 5), Polygon([(0, 0), (5, 5), (9, 9), (0, 0)]), box(50, 0, 60, 9)],
    ids=["missing", "empty", "point", "flat", "elsewhere"],
)
def test_a_zone_that_covers_nothing_has_no_cells_and_no_values(zone):
    row = one(zone, SQUARE, ALL, percentiles=(50,), at_least=(0,))
    assert row["count"] == row["area_m2"] == 0
    values = row.drop(["count", "area_m2", "coverage_pct"])
    assert values.isna().all()
    if zone is None or zone.area == 0:
        assert np.isnan(row["coverage_pct"])
    else:
        assert row["coverage_pct"] == 0


def test_a_zone_over_cells_without_data_has_no_values():
    row = one(box(0, 0, 20, 20), grid_of([[NAN, NAN], [NAN, NAN]], 10), ALL, percentiles=(50,))
    assert row["count"] == 0
    assert row.drop(["count", "area_m2", "coverage_pct"]).isna().all()
    assert row["coverage_pct"] == 0


def test_no_zones_give_an_empty_table_with_its_columns():
    frame = zonal_statistics(
        gpd.GeoSeries([], crs=3763), SQUARE, ALL, percentiles=(90,), classes=True
    )
    assert len(frame) == 0
    assert list(frame) == [*ALL, "p90", "coverage_pct"]


def test_the_part_of_a_zone_outside_the_raster_lowers_the_coverage():
    # 20 by 20 m, of which the left half lies outside
    row = one(box(-10, 0, 10, 20), SQUARE, ("mean", "count"))
    assert row["count"] == pytest.approx(2)
    assert row["mean"] == pytest.approx(2)  # cells 1 and 3
    assert row["coverage_pct"] == pytest.approx(50)


def test_overlapping_zones_are_each_counted_in_full():
    frame = zonal_statistics(np.array([box(0, 0, 20, 20)] * 3), SQUARE, ("sum",))
    assert frame["sum"].tolist() == pytest.approx([10, 10, 10])


def test_the_shares_at_or_above_thresholds_are_shares_of_area():
    row = one(TRIANGLE, SQUARE, ("mean",), at_least=(1, 3, 3.5, 4, 9))
    found = [row[f"at_least_{i}"] for i in range(5)]
    # weights: 1 -> 0.5, 3 -> 1, 4 -> 0.5 of 2
    assert found == pytest.approx([1, 0.75, 0.25, 0.25, 0])


def test_class_shares_and_the_majority_follow_the_area():
    classes = grid_of([[7, 7], [2.5, -1]])
    # the box covers 7 by 0.5 + 0.5, 2.5 by 1 and -1 by 1: 1/3 each, so the smallest wins
    row = one(box(0, 0, 2, 1.5), classes, ("majority",), classes=True)
    assert row["class_7"] == pytest.approx(1 / 3)
    assert row["class_2_5"] == pytest.approx(1 / 3)
    assert row["class_-1"] == pytest.approx(1 / 3)
    assert row["majority"] == -1


def test_classes_absent_from_a_zone_are_zero_and_without_data_missing():
    classes = grid_of([[1, 2, NAN]])
    frame = zonal_statistics(np.array([box(i, 0, i + 1, 1) for i in range(3)]), classes, (),
                             classes=True)  # fmt: skip
    np.testing.assert_array_equal(frame["class_1"], [1, 0, NAN])
    np.testing.assert_array_equal(frame["class_2"], [0, 1, NAN])


def test_a_raster_of_measurements_is_no_raster_of_classes():
    many = grid_of(np.arange(400).reshape(20, 20))
    with pytest.raises(TerritoryError) as error:
        zonal_statistics(np.array([box(0, 0, 20, 20)]), many, (), classes=True)
    assert error.value.template == messages.TOO_MANY_CLASSES


# --- percentiles ---------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 2, 5, 8])
def test_with_equal_weights_the_fiftieth_percentile_is_the_median(count):
    values = np.random.default_rng(count).normal(size=(1, count))
    row = one(box(0, 0, count, 1), grid_of(values), (), percentiles=(50,))
    assert row["p50"] == pytest.approx(np.median(values))


def test_with_equal_weights_percentiles_are_those_of_hazen():
    values = np.random.default_rng(3).permutation(np.arange(20.0)).reshape(4, 5)
    wanted = (0, 2.5, 10, 33, 90, 97.5, 100)
    row = one(box(0, 0, 5, 4), grid_of(values), (), percentiles=wanted)
    found = row.drop("coverage_pct").to_numpy()
    np.testing.assert_allclose(found, np.percentile(values, wanted, method="hazen"), atol=1e-9)


def test_weighted_percentiles_lie_between_the_middles_of_the_weights():
    # triangle: weights 0.5, 1, 0.5 of the values 1, 3, 4. Middles: 0.25/2 = 0.125,
    # (0.5 + 0.5)/2 = 0.5, (1.5 + 0.25)/2 = 0.875.
    row = one(TRIANGLE, SQUARE, (), percentiles=(0, 12.5, 50, 68.75, 90, 100))
    # 68.75 % is half way from 0.5 to 0.875: 3.5
    assert row.drop("coverage_pct").tolist() == pytest.approx([1, 1, 3, 3.5, 4, 4])


def test_percentiles_of_many_zones_do_not_mix():
    rng = np.random.default_rng(9)
    values = rng.normal(size=(40, 40))
    zones = np.array([box(x, y, x + 4, y + 4) for x in range(0, 40, 4) for y in range(0, 40, 4)])
    frame = zonal_statistics(zones, grid_of(values), ("majority",), percentiles=(25, 50))
    blocks = [values[36 - y : 40 - y, x : x + 4] for x in range(0, 40, 4) for y in range(0, 40, 4)]
    np.testing.assert_allclose(frame["p50"], [np.median(block) for block in blocks])
    np.testing.assert_allclose(
        frame["p25"], [np.percentile(block, 25, method="hazen") for block in blocks]
    )
    np.testing.assert_array_equal(frame["majority"], [block.min() for block in blocks])


def test_equal_values_with_other_weights_give_the_same_percentile_from_either_side():
    zone = Polygon([(0, 0), (3, 0.4), (2.5, 2), (0.3, 1.2)])
    values = [[5, 5, 9], [5, 2, 5]]
    north = grid_of(values)
    south = Raster(np.array(values[::-1], dtype=float), Grid((1, 0, 0, 0, 1, 0), 2, 3))
    wanted = (20, 45, 80)
    first = one(zone, north, (), percentiles=wanted)
    assert first.tolist() == pytest.approx(one(zone, south, (), percentiles=wanted).tolist())


# --- weights and true areas ----------------------------------------------------------------------


def test_a_second_raster_weighs_the_cells():
    people = grid_of([[10, 0], [30, 20]], cell=10)
    row = one(TRIANGLE, SQUARE, ALL, weights=people, at_least=(4,), percentiles=(50,))
    # weights: 0.5·10 = 5 at 1, 30 at 3, 0.5·20 = 10 at 4; together 45
    assert row["mean"] == pytest.approx((5 + 90 + 40) / 45)
    assert row["sum"] == pytest.approx(135)
    assert row["at_least_0"] == pytest.approx(10 / 45)
    assert row["count"] == pytest.approx(2)
    # Σ w (v - 3)² = 5·4 + 10·1 = 30; / 45
    assert row["std"] == pytest.approx((30 / 45) ** 0.5)


def test_cells_of_weight_zero_or_unknown_are_left_out_of_everything():
    people = grid_of([[0, 5], [NAN, 5]], cell=10)
    row = one(box(0, 0, 20, 20), SQUARE, ALL, weights=people, percentiles=(0, 100))
    assert (row["min"], row["max"], row["p0"], row["p100"]) == (2, 4, 2, 4)
    assert row["count"] == pytest.approx(2)
    assert row["mean"] == pytest.approx(3)


def test_weights_on_other_cells_or_below_zero_are_refused():
    with pytest.raises(TerritoryError) as error:
        one(TRIANGLE, SQUARE, weights=grid_of([[1, 2], [3, 4]], cell=5))
    assert error.value.template == messages.WEIGHTS_OTHER_GRID
    with pytest.raises(TerritoryError) as error:
        one(TRIANGLE, SQUARE, weights=grid_of([[1, -2], [3, 4]], cell=10))
    assert error.value.template == messages.WEIGHTS_NEGATIVE


def test_on_a_geographic_grid_cells_near_the_pole_weigh_less():
    # two cells of 1° at the equator and at 60°: the areas are those of Grid.cell_areas, whose
    # formula test_raster.py checks; cos 60° = 0.5 and the flattening make about 0.505
    values = np.full((61, 1), NAN)
    values[0], values[60] = 10, 20
    globe = Raster(values, Grid((1, 0, 0, 0, -1, 60.5), 61, 1, "EPSG:4326"))
    row = one(box(0, -0.5, 1, 60.5), globe, ("mean", "area_m2", "sum"))
    areas = globe.grid.cell_areas()
    assert areas[0] / areas[60] == pytest.approx(0.505, abs=0.002)
    share = areas[0] / (areas[0] + areas[60])
    assert row["mean"] == pytest.approx(10 * share + 20 * (1 - share))
    assert row["area_m2"] == pytest.approx(areas[0] + areas[60])
    assert row["sum"] == pytest.approx(30)  # counts are not multiplied by area


# --- invariance ----------------------------------------------------------------------------------


def random_case():
    rng = np.random.default_rng(77)
    values = rng.normal(20, 5, (50, 60))
    values[rng.random((50, 60)) < 0.1] = NAN
    angles = np.linspace(0, 2 * np.pi, 17)[:-1]
    zones = []
    for x, y, radius in zip(
        *rng.uniform([[0], [0], [1]], [[60], [50], [25]], (3, 30)), strict=True
    ):
        reach = radius * rng.uniform(0.4, 1, 16)
        zones.append(
            Polygon(np.column_stack([x + reach * np.cos(angles), y + reach * np.sin(angles)]))
        )
    return grid_of(values), np.array(zones)


EVERYTHING = {"stats": ALL, "percentiles": (10, 50, 90), "at_least": (15, 20)}


def same(first, second, **tolerance):
    pd.testing.assert_frame_equal(first, second, rtol=1e-9, atol=1e-9, **tolerance)


def test_statistics_equal_those_of_the_listed_cells():
    raster, zones = random_case()
    frame = zonal_statistics(zones, raster, **EVERYTHING)
    cells = coverage(zones, raster.grid)
    value = raster.values[cells.row, cells.col]
    for zone in range(len(zones)):
        here = (cells.zone == zone) & ~np.isnan(value)
        v, w = value[here], cells.fraction[here]
        row = frame.loc[zone]
        mean = np.average(v, weights=w)
        assert row["mean"] == pytest.approx(mean, rel=1e-12)
        assert row["std"] == pytest.approx(np.average((v - mean) ** 2, weights=w) ** 0.5)
        assert (row["min"], row["max"]) == (v.min(), v.max())
        assert row["count"] == pytest.approx(w.sum())
        assert row["at_least_1"] == pytest.approx(w[v >= 20].sum() / w.sum())


def test_rasters_stored_from_the_south_give_the_same_numbers():
    raster, zones = random_case()
    flipped = Raster(raster.values[::-1], Grid((1, 0, 0, 0, 1, 0), 50, 60))
    same(
        zonal_statistics(zones, raster, **EVERYTHING),
        zonal_statistics(zones, flipped, **EVERYTHING),
    )


def test_moving_raster_and_zones_together_changes_nothing():
    raster, zones = random_case()
    moved = Raster(raster.values, Grid((1, 0, -90_000, 0, -1, -100_000 + 50), 50, 60))
    there = shapely.transform(zones, lambda p: p + np.array([-90_000, -100_000]))
    same(
        zonal_statistics(zones, raster, **EVERYTHING), zonal_statistics(there, moved, **EVERYTHING)
    )


def test_the_parts_of_a_divided_zone_add_up_to_the_whole():
    raster, zones = random_case()
    whole = zonal_statistics(zones, raster, ("count", "area_m2", "sum"))
    left = shapely.intersection(zones, box(-99, -99, 27.3, 99))
    right = shapely.difference(zones, box(-99, -99, 27.3, 99))
    parts = [zonal_statistics(half, raster, ("count", "area_m2", "sum")) for half in (left, right)]
    for column in ("count", "area_m2", "sum"):
        together = parts[0][column].fillna(0) + parts[1][column].fillna(0)
        np.testing.assert_allclose(together, whole[column], atol=1e-8)


def test_block_sizes_and_the_way_runs_are_read_change_nothing(monkeypatch):
    raster, zones = random_case()
    expected = zonal_statistics(zones, raster, **EVERYTHING)
    weighted = zonal_statistics(zones, raster, **EVERYTHING, weights=raster)
    monkeypatch.setattr(module, "SHORT", 10**9)  # every cell by itself
    same(zonal_statistics(zones, raster, **EVERYTHING), expected)
    monkeypatch.setattr(module, "SHORT", 1)  # as many runs as possible
    same(zonal_statistics(zones, raster, **EVERYTHING), expected)
    monkeypatch.setattr(coverage_module, "PIECES", 60)
    monkeypatch.setattr(coverage_module, "CELLS", 90)
    same(zonal_statistics(zones, raster, **EVERYTHING), expected)
    same(zonal_statistics(zones, raster, **EVERYTHING, weights=raster), weighted)


def test_a_zone_up_to_the_last_cell_of_the_raster_is_summed_in_full():
    values = np.arange(600.0).reshape(20, 30)
    row = one(box(0, 0, 30, 20), grid_of(values), ("sum", "max", "count"))
    assert row["sum"] == 599 * 600 / 2
    assert (row["max"], row["count"]) == (599, 600)


# --- the call ------------------------------------------------------------------------------------


def test_an_unknown_statistic_or_percentile_is_a_fault_of_the_caller():
    with pytest.raises(ValueError, match="medain"):
        one(TRIANGLE, SQUARE, ("medain",))
    with pytest.raises(ValueError, match="percentiles"):
        one(TRIANGLE, SQUARE, (), percentiles=(101,))


def test_a_cancelled_run_ends_at_once():
    def cancel(done):
        raise Cancelled

    with pytest.raises(Cancelled):
        one(TRIANGLE, SQUARE, progress=cancel)


def test_progress_runs_from_zero_to_one_over_both_passes():
    told = []
    one(TRIANGLE, SQUARE, ("std",), progress=told.append)
    assert told == sorted(told)
    assert told[0] <= 0.5
    assert told[-1] == 1


@pytest.mark.real_data
def test_surface_temperatures_of_montesinho_lie_in_their_published_range(real_data):
    # NaN outside the park without a nodata tag; INDEX.md gives 18.6 to 25.2 °C
    raster = read_raster(real_data / "montesinho/LST-Day.tif")
    cells = gpd.read_file(real_data / "montesinho/Grid_1km.gpkg").to_crs(raster.grid.crs)
    frame = zonal_statistics(cells.geometry, raster, ALL, percentiles=(90,))
    measured = frame[frame["count"] > 0]
    assert len(measured) > 1000
    assert measured["mean"].between(18.5, 25.3).all()
    assert (measured["min"] <= measured["mean"]).all()
    assert (measured["mean"] <= measured["max"]).all()
    # a 1 km square of the national grid, in degrees, has 1 km² (scale 1 ± 0.1 %)
    full = frame[frame["coverage_pct"] > 99.999]
    np.testing.assert_allclose(full["area_m2"], 1e6, rtol=2e-3)
