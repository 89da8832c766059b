"""Surface heat islands of towns drawn on a few cells, worked by hand.

Cells are 30 m wide unless said otherwise; the origin is the lower left corner.
"""

import logging
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import MultiPolygon, Point, Polygon, box
from shapely.affinity import translate

from smart_territory_plugin import messages
from smart_territory_plugin.core import heat_island as module
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.heat_ground import (
    CoverShares,
    cell_size,
    cover_shares,
    fine_grid,
    survey,
)
from smart_territory_plugin.core.heat_island import (
    ALL,
    EACH,
    TOUCHING,
    RingRules,
    heat_island,
    towns_of,
    urban_part,
)
from smart_territory_plugin.core.landcover import LandCover
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.tables import Table

NAN = np.nan
CELL = 30.0
METRES = "EPSG:3763"


def raster(values, cell=CELL, at=(0.0, 0.0), crs=METRES):
    values = np.array(values, dtype=float)
    rows, cols = values.shape
    grid = Grid((cell, 0, at[0], 0, -cell, at[1] + rows * cell), rows, cols, crs)
    return Raster(values, grid)


def cells(row, col, rows=1, cols=1, of_rows=11, cell=CELL):
    """The polygon of a block of cells, by its upper left one."""
    top = (of_rows - row) * cell
    return box(col * cell, top - rows * cell, (col + cols) * cell, top)


def islands(lst, towns, *, rules=None, one_ring=False, crs=METRES, **known):
    towns = gpd.GeoSeries(towns, crs=crs)
    ground = survey(lst, known.pop("urban", towns), **known)
    return heat_island(towns, ground, rules or RingRules(min_cells=1), one_ring=one_ring)


def only(lst, town, **known):
    return islands(lst, [town], **known).table.iloc[0]


def concentric():
    """A town of 3 × 3 cells at 40 °C in a country of 30 °C, 11 × 11 cells."""
    values = np.full((11, 11), 30.0)
    values[4:7, 4:7] = 40
    return raster(values), cells(4, 4, 3, 3)


STRIPES = [20.0, 22, 24, 26, 40, 42, 30, 28, 26, 24]
"""One temperature a column; the town is columns 4 and 5, of all 5 rows."""


def stripes():
    return raster(np.tile(STRIPES, (5, 1))), cells(0, 4, 5, 2, of_rows=5)


# --- the ring ------------------------------------------------------------------------------------


def test_a_round_town_is_compared_with_as_much_land_around_it():
    row = only(*concentric())
    assert row["suhi_c"] == pytest.approx(10)
    assert (row["lst_urban_c"], row["lst_rural_c"]) == pytest.approx((40, 30))
    # 9 cells are wanted; the 12 beside the town lie all at 30 m, so all of them are in
    assert (row["n_urban"], row["n_rural"]) == pytest.approx((9, 12))
    assert (row["sd_urban_c"], row["sd_rural_c"]) == pytest.approx((0, 0))
    assert row["ring_m"] == pytest.approx(30)
    assert row["reason"] is None


def test_the_ring_grows_by_distance_until_the_counts_agree():
    # town: (40 + 42) / 2; 10 cells wanted, 5 on either side: columns 3 and 6, at 30 m
    row = only(*stripes())
    assert row["lst_urban_c"] == pytest.approx(41)
    assert row["lst_rural_c"] == pytest.approx(28)  # (26 + 30) / 2
    assert row["suhi_c"] == pytest.approx(13)
    assert (row["sd_urban_c"], row["sd_rural_c"]) == pytest.approx((1, 2))
    assert (row["n_rural"], row["ring_m"]) == pytest.approx((10, 30))


def test_the_ring_raster_marks_its_cells():
    lst, town = stripes()
    found = islands(lst, [town])
    marked = np.argwhere(np.isfinite(found.rings.values))
    assert set(marked[:, 1]) == {3, 6}
    assert found.rings.values[0, 3] == 1


def test_beside_the_sea_the_ring_grows_inland():
    # water over columns 0 to 3: inland columns 6 and 7, at 30 and 60 m, are the 10 cells
    lst, town = stripes()
    row = only(lst, town, water=[cells(0, 0, 5, 4, of_rows=5)])
    assert row["lst_rural_c"] == pytest.approx(29)  # (30 + 28) / 2
    assert (row["suhi_c"], row["ring_m"], row["n_rural"]) == pytest.approx((12, 60, 10))


def test_on_a_hill_only_land_as_high_as_the_town_counts():
    # heights by column; the town at 100 m, its west side climbs by 60 m, its east side by 50 m
    lst, town = stripes()
    heights = np.tile([250.0, 240, 149, 160, 100, 100, 150, 151, 120, 90], (5, 1))
    row = only(lst, town, dem=raster(heights))
    # usable at 30 m: column 6 (+50, inclusive); at 60 m: column 2 (+49), not 7 (+51)
    assert row["lst_rural_c"] == pytest.approx((30 + 24) / 2)
    assert row["ring_m"] == pytest.approx(60)
    other = only(lst, town, dem=raster(heights), rules=RingRules(max_dz_m=60, min_cells=1))
    assert other["lst_rural_c"] == pytest.approx(28)


def test_heights_of_smaller_cells_are_averaged_over_the_larger_ones():
    lst, town = stripes()
    # 10 m cells: of each three beside each other 200, 100 and 0, so 100 on average everywhere
    fine = np.tile([200.0, 100, 0], (15, 10))
    row = only(lst, town, dem=raster(fine, cell=10), rules=RingRules(max_dz_m=1, min_cells=1))
    assert row["suhi_c"] == pytest.approx(13)


def test_other_towns_are_no_countryside():
    lst, town = stripes()
    # column 6 is another town's: columns 3 (30 m), then 2 and 7 (60 m) count, 15 cells
    row = only(lst, town, urban=[town, cells(0, 6, 5, 1, of_rows=5)])
    assert row["lst_rural_c"] == pytest.approx((26 + 24 + 28) / 3)
    assert (row["n_rural"], row["ring_m"]) == pytest.approx((15, 60))


def test_a_cell_a_tenth_of_which_is_built_is_countryside_and_more_is_not():
    lst, town = stripes()
    for width, rural in ((2.9, 28), (3.1, (26 + 24 + 28) / 3)):
        hamlet = box(6 * CELL, 0, 6 * CELL + width, 5 * CELL)
        assert only(lst, town, urban=[town, translate(hamlet, 10)])["lst_rural_c"] == pytest.approx(
            rural
        )


def test_a_least_distance_leaves_the_fringe_out():
    # from 60 m on: columns 2 and 7
    row = only(*stripes(), rules=RingRules(min_distance_m=60, min_cells=1))
    assert row["lst_rural_c"] == pytest.approx((24 + 28) / 2)


def test_the_land_cover_says_what_is_rural():
    lst, town = stripes()
    zero = np.zeros((5, 10))
    built, wet, off = zero.copy(), zero.copy(), zero.copy()
    built[:, 6], wet[:, 3], off[:, 7] = 1, 0.2, 0.5
    row = only(lst, town, cover=CoverShares(built, wet, off))
    # left: columns 2 (60 m) and 1 and 8 (90 m); 10 cells are reached at 90 m
    assert row["lst_rural_c"] == pytest.approx((24 + 22 + 26) / 3)
    # water up to a fifth of a cell tolerated: columns 3 (30 m) and 2 (60 m)
    tolerant = only(lst, town, cover=CoverShares(built, wet, off), max_mix_pct=20)
    assert tolerant["lst_rural_c"] == pytest.approx((26 + 24) / 2)


# --- the town ------------------------------------------------------------------------------------


def test_cells_of_the_town_weigh_by_the_share_that_is_urban():
    # half of each of the 5 cells at 40 and a quarter of each at 42
    lst, _ = stripes()
    town = box(4.5 * CELL, 0, 5.25 * CELL, 5 * CELL)
    row = only(lst, town)
    assert row["n_urban"] == pytest.approx(3.75)
    assert row["lst_urban_c"] == pytest.approx((0.5 * 40 + 0.25 * 42) / 0.75)
    # weights 2/3 and 1/3 around 40.667: 2/3 · 0.444 + 1/3 · 1.778 = 0.889
    assert row["sd_urban_c"] == pytest.approx((8 / 9) ** 0.5)


def test_water_and_missing_cells_are_not_part_of_the_town():
    lst, town = stripes()
    lst.values[0, 4] = NAN
    row = only(lst, town, water=[cells(1, 5, 1, 1, of_rows=5)])
    # left: 4 cells at 40 and 4 at 42
    assert row["n_urban"] == pytest.approx(8)
    assert row["lst_urban_c"] == pytest.approx(41)


def test_a_town_of_several_parts_has_one_ring():
    lst, _ = stripes()
    parts = MultiPolygon([cells(0, 4, 5, 1, of_rows=5), cells(0, 5, 5, 1, of_rows=5)])
    assert only(lst, parts)["suhi_c"] == pytest.approx(13)


# --- where there is no answer --------------------------------------------------------------------


def test_a_town_over_the_whole_raster_has_no_countryside(caplog):
    lst, _ = concentric()
    row = only(lst, box(0, 0, 330, 330))
    assert np.isnan(row["suhi_c"])
    assert (row["reason"], row["n_rural"], row["n_urban"]) == ("rural_no_data", 0, 121)
    assert "1 rows stay empty for the reason rural_no_data" in caplog.text


@pytest.mark.parametrize(
    ("known", "reason"),
    [
        ({"water": [box(-90, -90, 390, 390)]}, "few_urban_cells"),
        ({"water": [box(0, 0, 330, 330) - cells(4, 4, 3, 3)]}, "rural_water"),
        ({"urban": [box(0, 0, 330, 330)]}, "rural_artificial"),
        ({"dem": 500.0}, "rural_height"),
        ({"cover": 1.0}, "rural_unmapped"),
    ],
)
def test_too_few_cells_give_null_and_the_reason(known, reason):
    lst, town = concentric()
    if "dem" in known:
        heights = np.full((11, 11), known["dem"])
        heights[4:7, 4:7] = 0
        known = {"dem": raster(heights)}
    if "cover" in known:
        zero = np.zeros((11, 11))
        known = {"cover": CoverShares(zero, zero, zero + 1)}
    row = only(lst, town, **known)
    assert row["reason"] == reason
    assert row[["suhi_c", "lst_rural_c", "ring_m"]].isna().all()


def test_fewer_cells_than_the_minimum_give_null():
    lst, town = concentric()
    few_urban = only(lst, town, rules=RingRules(min_cells=10))
    assert (few_urban["reason"], few_urban["n_urban"]) == ("few_urban_cells", 9)
    assert few_urban[["suhi_c", "lst_urban_c", "lst_rural_c", "n_rural"]].isna().all()
    # 9 is enough; of the countryside 3 cells only are not water
    sea = [box(0, 0, 330, 330) - cells(4, 4, 3, 3) - cells(4, 7, 3, 1)]
    few_rural = only(lst, town, water=sea, rules=RingRules(min_cells=9))
    assert (few_rural["reason"], few_rural["n_rural"]) == ("rural_water", 3)
    assert np.isnan(few_rural["suhi_c"])


def test_a_ring_that_the_limit_cuts_short_keeps_its_value_and_says_so(caplog):
    lst, town = concentric()
    sea = [box(0, 0, 330, 330) - cells(4, 4, 3, 3) - cells(4, 7, 3, 1)]
    row = only(lst, town, water=sea, rules=RingRules(min_cells=3, max_distance_m=90))
    assert (row["suhi_c"], row["n_rural"], row["reason"]) == (10, 3, "short_ring")
    assert "1 rings reached the largest distance" in caplog.text


def test_a_zone_without_urban_land_says_so():
    lst, town = concentric()
    found = islands(lst, [town, None, Polygon(), Point(5, 5), box(900, 900, 960, 960)]).table
    assert found["reason"].tolist() == [
        None,
        "no_urban_land",
        "no_urban_land",
        "no_urban_land",
        "few_urban_cells",
    ]
    assert found["n_urban"].tolist() == [9, 0, 0, 0, 0]


def test_a_raster_without_values_or_in_kelvin_is_refused():
    lst, town = concentric()
    for values, template in (
        (lst.values * NAN, messages.RASTER_ALL_NODATA),
        (lst.values + 273.15, messages.HEAT_UNIT_DOUBTFUL),
    ):
        with pytest.raises(TerritoryError) as error:
            only(Raster(values, lst.grid), town)
        assert error.value.template == template


def test_what_was_not_given_is_told(caplog):
    only(*concentric())
    assert "Neither land cover nor water" in caplog.text
    assert "No terrain was given" in caplog.text


# --- towns and zones -----------------------------------------------------------------------------


def test_polygons_make_towns_each_by_touch_or_all_together():
    layer = gpd.GeoDataFrame(
        geometry=[box(0, 0, 1, 1), box(1, 0, 2, 1), box(5, 5, 6, 6), None],
        index=[7, 8, 9, 10],
        crs=METRES,
    )
    assert towns_of(layer, EACH).index.tolist() == [7, 8, 9, 10]
    assert sorted(towns_of(layer, TOUCHING).area) == [1, 2]
    assert towns_of(layer, ALL).area.tolist() == [3]


def test_a_zone_s_town_is_the_urban_land_in_it():
    zones = gpd.GeoDataFrame(geometry=[box(0, 0, 4, 4), box(9, 9, 10, 10)], crs=METRES)
    urban = gpd.GeoDataFrame(geometry=[box(3, 0, 6, 2), box(3, 1, 5, 3)], crs=METRES)
    assert urban_part(zones, urban).area.tolist() == [3, 0]


# --- what must not matter ------------------------------------------------------------------------


def test_moving_everything_changes_nothing():
    rng = np.random.default_rng(2)
    values = rng.normal(30, 4, (24, 31))
    towns = [cells(5, 6, 4, 7, of_rows=24), cells(15, 20, 3, 3, of_rows=24)]
    water = [cells(0, 0, 24, 4, of_rows=24)]
    here = islands(raster(values), towns, water=water).table
    far = (123_450.0, -98_760.0)
    there = islands(
        raster(values, at=far),
        [translate(town, *far) for town in towns],
        water=[translate(lake, *far) for lake in water],
    ).table
    pd.testing.assert_frame_equal(here, there, rtol=1e-9)


def test_mirroring_everything_changes_nothing():
    rng = np.random.default_rng(4)
    values = rng.normal(30, 4, (20, 20))
    one = islands(raster(values), [cells(5, 6, 4, 7, of_rows=20)]).table
    other = islands(raster(values[:, ::-1]), [cells(5, 7, 4, 7, of_rows=20)]).table
    pd.testing.assert_frame_equal(one, other, rtol=1e-9)


def test_a_raster_stored_from_the_south_gives_the_same():
    rng = np.random.default_rng(4)
    north_up = raster(rng.normal(30, 4, (20, 20)))
    south_up = Raster(north_up.values[::-1].copy(), Grid((CELL, 0, 0, 0, CELL, 0), 20, 20, METRES))
    town = [cells(5, 6, 4, 7, of_rows=20)]
    pd.testing.assert_frame_equal(islands(north_up, town).table, islands(south_up, town).table)


def test_cells_cut_in_nine_of_the_same_temperature_give_the_same_difference():
    lst, town = stripes()
    fine = raster(lst.values.repeat(3, axis=0).repeat(3, axis=1), cell=10)
    coarse_row, fine_row = only(lst, town), only(fine, town)
    same = ["suhi_c", "lst_urban_c", "lst_rural_c", "sd_urban_c", "sd_rural_c", "ring_m"]
    assert fine_row[same].tolist() == pytest.approx(coarse_row[same].tolist())
    assert fine_row["n_urban"] == pytest.approx(9 * coarse_row["n_urban"])


def test_towns_do_not_depend_on_each_other_or_their_order():
    rng = np.random.default_rng(6)
    lst = raster(rng.normal(30, 4, (24, 31)))
    towns = gpd.GeoSeries(
        [cells(5, 6, 4, 7, of_rows=24), cells(15, 20, 3, 3, of_rows=24)], index=["a", "b"]
    )
    ground = survey(lst, towns)
    rules = RingRules(min_cells=1)
    both = heat_island(towns, ground, rules).table
    turned = heat_island(towns.iloc[::-1], ground, rules).table
    pd.testing.assert_frame_equal(both, turned.loc[["a", "b"]])
    alone = heat_island(towns.loc[["b"]], ground, rules).table
    pd.testing.assert_frame_equal(both.loc[["b"]], alone)


def test_surroundings_that_grow_give_what_wide_ones_give(monkeypatch):
    rng = np.random.default_rng(8)
    lst = raster(rng.normal(30, 4, (80, 80)))
    towns = [cells(40, 40, 2, 2, of_rows=80)]
    sea = [box(0, 0, 2400, 2400) - box(0, 0, 600, 2400)]  # land begins 20 columns away
    rules = RingRules(min_cells=1)
    wide = islands(lst, towns, water=sea, urban=[], rules=rules).table
    monkeypatch.setattr(module, "_FIRST_REACH", 1)
    pd.testing.assert_frame_equal(wide, islands(lst, towns, water=sea, urban=[], rules=rules).table)


# --- one ring, degrees, cancelling ---------------------------------------------------------------


def test_one_ring_serves_all_towns_where_asked():
    lst, _ = stripes()
    towns = [cells(0, 4, 5, 1, of_rows=5), cells(0, 5, 5, 1, of_rows=5)]
    found = islands(lst, towns, one_ring=True).table
    # around both together: columns 3 and 6, 28 °C
    assert found["lst_rural_c"].tolist() == pytest.approx([28, 28])
    assert found["suhi_c"].tolist() == pytest.approx([12, 14])


def test_in_degrees_distances_are_true_ones():
    # At 60° north 0.001° are 55.80 m from west to east and 111.41 m from south to north
    # (lengths of a degree on WGS 84: 55 800 m and 111 412 m).
    height, width = cell_size(Grid((0.001, 0, 10, 0, -0.001, 60.005), 11, 11, "EPSG:4326"), 5, 5)
    assert (height, width) == pytest.approx((111.41, 55.80), abs=0.02)
    values = np.full((11, 11), 20.0)
    values[5, 5], values[5, 4], values[5, 6] = 40, 30, 32
    lst = Raster(values, Grid((0.001, 0, 10, 0, -0.001, 60.005), 11, 11, "EPSG:4326"))
    town = box(10.005, 59.999, 10.006, 60.0)
    row = only(lst, town, crs="EPSG:4326")
    # the nearest two lie to the west and to the east
    assert row["lst_rural_c"] == pytest.approx(31)
    assert row["ring_m"] == pytest.approx(55.8, abs=0.1)


def test_a_run_can_be_cancelled():
    def stop(fraction):
        raise Cancelled

    lst, town = concentric()
    towns = gpd.GeoSeries([town], crs=METRES)
    with pytest.raises(Cancelled):
        heat_island(towns, survey(lst, towns), RingRules(min_cells=1), progress=stop)


# --- land cover ----------------------------------------------------------------------------------


def classes(rows):
    frame = pd.DataFrame(rows, columns=["lucode", "artificial", "water"])
    frame["lucode"] = frame["lucode"].astype(str)
    return Table(frame, {}, Path("table.csv"))


def test_a_map_of_smaller_cells_gives_shares_of_the_larger_ones():
    # two cells of 30 m, each of 3 × 3 cells of 10 m: class 1 artificial, 9 water
    codes = np.array([[1, 1, 2, 9, 2, 2], [1, 2, 2, 2, 2, NAN], [2, 2, 2, 2, 2, NAN]])
    cover = LandCover(raster(codes, cell=10), None, "map")
    table = classes([[1, 1.0, 0.0], [2, 0.0, 0.0], [9, 0.0, 1.0]])
    shares = cover_shares(cover, table, raster(np.zeros((1, 2))).grid)
    assert shares.artificial[0] == pytest.approx([3 / 9, 0])
    assert shares.water[0] == pytest.approx([0, 1 / 9])
    assert shares.unmapped[0] == pytest.approx([0, 2 / 9])


def test_what_lies_beyond_the_map_is_unmapped():
    cover = LandCover(raster(np.full((1, 1), 2.0)), None, "map")
    shares = cover_shares(cover, classes([[2, 0.0, 0.0]]), raster(np.zeros((1, 3))).grid)
    assert shares.unmapped[0] == pytest.approx([0, 1, 1])


def test_shares_outside_0_to_1_are_refused():
    cover = LandCover(raster(np.full((1, 1), 2.0)), None, "map")
    with pytest.raises(TerritoryError) as error:
        cover_shares(cover, classes([[2, 100.0, 0.0]]), cover.codes.grid)
    assert error.value.template == messages.HEAT_ISLAND_SHARE_RANGE


@pytest.mark.parametrize("series", [1, 2])
def test_the_shipped_tables_know_every_class_of_cos(series):
    from smart_territory_plugin.core.landcover import shipped_table
    from smart_territory_plugin.core.tables import read_table

    table = read_table(
        shipped_table("rural_reference", series),
        ["lucode", "artificial", "water"],
        ["artificial", "water"],
    )
    codes = np.array([[1111, 1711, 2111, 2112, 3111, 4112, 5116, 6111, 7112, 8121, 9111]])
    cover = LandCover(raster(codes), series, "COS")
    shares = cover_shares(cover, table, cover.codes.grid)
    # built land and parks; rice, salt marsh and water
    assert shares.artificial[0].tolist() == [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    assert shares.water[0].tolist() == [0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1]


def test_fine_cells_fit_into_the_coarse_ones_and_stay_few(monkeypatch):
    grid = raster(np.zeros((4, 5))).grid
    assert fine_grid(grid).shape == (12, 15)
    assert fine_grid(grid).bounds == grid.bounds
    assert fine_grid(raster(np.zeros((4, 5)), cell=5).grid).shape == (4, 5)
    monkeypatch.setattr("smart_territory_plugin.core.heat_ground.FINE_CELLS", 100)
    assert fine_grid(grid).shape == (8, 10)  # 20 cells, so 2 × 2 parts at most


@pytest.fixture(autouse=True)
def _told(caplog):
    caplog.set_level(logging.INFO, "smart_territory")
