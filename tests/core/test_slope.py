"""Slope on terrains so plain that every figure can be worked out by hand.

The plane rises 0.1 m a metre to the east: z = 0.1 · x, on cells of 10 m. Bilinear interpolation
reproduces a plane exactly between the outermost cell centres (x 5 to 195, y 5 to 95).
"""

from __future__ import annotations

import logging

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import wkt
from shapely.affinity import translate

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.lines import merged, samples, vertices
from smart_territory_plugin.core.osm_tags import is_bridge_or_tunnel
from smart_territory_plugin.core.raster import Raster, open_raster
from smart_territory_plugin.core.slope import lines_with_heights, network_slope, surroundings
from smart_territory_plugin.core.vector import repaired

COLS, ROWS, CELL = 20, 10, 10.0


def terrain(height, crs="EPSG:3763"):
    """Make a terrain from a function of x and y."""
    x = (np.arange(COLS) + 0.5) * CELL
    y = (ROWS - np.arange(ROWS) - 0.5) * CELL
    values = height(*np.meshgrid(x, y)).astype(float)
    return Raster(values, Grid((CELL, 0, 0, 0, -CELL, ROWS * CELL), ROWS, COLS, crs))


PLANE = terrain(lambda x, y: 0.1 * x)
VALLEY = terrain(lambda x, y: np.abs(x - 100) * 0.5)  # a floor at x = 100, sides of 50 %


def streets(*texts, crs=3763, index=None):
    shapes = [None if text is None else wkt.loads(text) for text in texts]
    return gpd.GeoDataFrame(geometry=gpd.GeoSeries(shapes, crs=crs, index=index))


def test_a_street_straight_up_the_plane_has_its_slope_and_rise():
    # 100 m to the east: 10 m up, 10 %.
    row = network_slope(streets("LINESTRING (20 50, 120 50)"), PLANE).iloc[0]
    assert row["slope_mean_pct"] == pytest.approx(10)
    assert row["slope_max_pct"] == pytest.approx(10)
    assert row["rise_m"] == pytest.approx(10)
    assert row["fall_m"] == pytest.approx(0, abs=1e-9)
    assert row["slope_class"] == 5  # 10 % opens the class 10–20


def test_turning_a_street_round_swaps_rise_and_fall_and_nothing_else():
    there = streets("LINESTRING (20 20, 90 50, 60 80)")
    back = there.set_geometry(shapely.reverse(np.asarray(there.geometry.array)), crs=3763)
    one, other = network_slope(there, PLANE).iloc[0], network_slope(back, PLANE).iloc[0]
    assert one["rise_m"] == pytest.approx(other["fall_m"])
    assert one["fall_m"] == pytest.approx(other["rise_m"])
    assert one["slope_mean_pct"] == pytest.approx(other["slope_mean_pct"])
    assert one["slope_max_pct"] == pytest.approx(other["slope_max_pct"])
    # z(60) − z(20) = 0.1 · (60 − 20) = 4 m whatever the way between.
    assert one["rise_m"] - one["fall_m"] == pytest.approx(4)


def test_up_and_down_do_not_cancel_in_the_mean_wherever_the_turn_lies():
    # 40 m up and 40 m back down the plane at 10 %: net 0 m, mean 10 %, 4 m up, 4 m down; the
    # vertex at the turn is a sample, although 80 m in steps of 12 m have none there.
    layer = streets("LINESTRING (20 50, 60 50, 20 50.001)")
    row = network_slope(layer, PLANE, step_m=12).iloc[0]
    assert row["slope_mean_pct"] == pytest.approx(10, abs=1e-3)
    assert (row["rise_m"], row["fall_m"]) == pytest.approx((4, 4), abs=1e-3)


def test_samples_between_two_vertices_see_the_valley_that_the_vertices_miss():
    # From rim to rim: both ends are 20 m high, the floor lies 20 m below in the middle.
    across = streets("LINESTRING (60 50, 140 50)")
    at_vertices = network_slope(across, VALLEY, step_m=0).iloc[0]
    assert at_vertices["slope_mean_pct"] == pytest.approx(0)
    # 16 pieces of 5 m, all but two up or down 2.5 m. The floor's cell centres (95 and 105) are
    # 2.5 m high, so the two pieces between them are flat: 14 · 2.5 = 35 m over 80 m, 43.75 %.
    sampled = network_slope(across, VALLEY, step_m=5).iloc[0]
    assert sampled["slope_mean_pct"] == pytest.approx(100 * 35 / 80)
    assert sampled["slope_max_pct"] == pytest.approx(50)


def test_a_bridge_runs_straight_from_end_to_end():
    # 20 m at x = 60 to 15 m at x = 130: 5 m down over 70 m.
    across = streets("LINESTRING (60 50, 130 50)")
    row = network_slope(across, VALLEY, 5, np.array([True])).iloc[0]
    assert row["fall_m"] == pytest.approx(5)
    assert row["rise_m"] == pytest.approx(0, abs=1e-9)
    assert row["slope_mean_pct"] == pytest.approx(100 * 5 / 70)
    assert row["slope_max_pct"] == pytest.approx(100 * 5 / 70)


def test_a_bridge_in_pieces_is_one_deck_between_its_abutments():
    # Rim 20 m at x = 60, rim 15 m at x = 130, cut at x = 100 over the floor: one slope for both.
    pieces = streets("LINESTRING (60 50, 100 50)", "LINESTRING (130 50, 100 50)")
    slopes = network_slope(pieces, VALLEY, 5, np.array([True, True]))
    assert list(slopes["slope_mean_pct"]) == pytest.approx([100 * 5 / 70] * 2)
    assert slopes["fall_m"].iloc[0] == pytest.approx(5 * 40 / 70)
    assert slopes["rise_m"].iloc[1] == pytest.approx(5 * 30 / 70)  # digitised towards the rim


def test_a_bridge_that_meets_a_street_on_the_ground_lands_there():
    # The second street lies on the valley floor and ends at x = 100: the bridge comes down.
    # The floor is 2.5 m high there: between the cell centres 95 and 105, both 2.5 m.
    network = streets(
        "LINESTRING (60 50, 100 50)", "LINESTRING (130 50, 100 50)", "LINESTRING (100 50, 100 80)"
    )
    slopes = network_slope(network, VALLEY, 5, np.array([True, True, False]))
    assert slopes["fall_m"].iloc[0] == pytest.approx(20 - 2.5)
    assert slopes["slope_mean_pct"].iloc[2] == pytest.approx(0)


def test_a_ring_of_bridges_that_touches_no_ground_keeps_the_terrain_at_its_nodes():
    ring = streets("LINESTRING (60 50, 100 50)", "LINESTRING (100 50, 60 50)")
    slopes = network_slope(ring, VALLEY, 5, np.array([True, True]))
    assert list(slopes["rise_m"] + slopes["fall_m"]) == pytest.approx([17.5, 17.5])


def test_an_abutment_outside_the_terrain_takes_its_own_bridge_along_and_no_other():
    bridges = streets(
        "LINESTRING (60 50, 100 50)", "LINESTRING (100 50, 300 50)", "LINESTRING (60 20, 130 20)"
    )
    slopes = network_slope(bridges, VALLEY, 5, np.array([True, True, True]))
    assert list(slopes["slope_mean_pct"].isna()) == [True, True, False]


def test_pieces_are_equal_so_that_no_short_rest_blows_up():
    # 20.1 m in steps of 10 m: three pieces of 6.7 m, not two of 10 m and one of 0.1 m.
    points = samples(vertices(np.array([wkt.loads("LINESTRING (0 0, 20.1 0)")])), 10)
    assert points.at_m == pytest.approx([0, 6.7, 13.4, 20.1])
    # 20 m exactly: two pieces.
    points = samples(vertices(np.array([wkt.loads("LINESTRING (0 0, 20 0)")])), 10)
    assert points.at_m == pytest.approx([0, 10, 20])


def test_samples_follow_the_bends_of_each_line_and_never_leave_it():
    lines = np.array(
        [wkt.loads("LINESTRING (0 0, 3 0, 3 4)"), wkt.loads("LINESTRING (1000 0, 1000 14)")]
    )
    points = samples(vertices(lines), 3.5)
    # The first is 7 m long: two pieces, the middle 0.5 m beyond the bend. The second: four.
    assert list(points.line) == [0, 0, 0, 1, 1, 1, 1, 1]
    np.testing.assert_allclose(points.x, [0, 3, 3, 1000, 1000, 1000, 1000, 1000], atol=1e-9)
    np.testing.assert_allclose(points.y, [0, 0.5, 4, 0, 3.5, 7, 10.5, 14], atol=1e-9)


def test_vertices_and_samples_merge_into_one_line_without_doubles():
    corners = vertices(np.array([wkt.loads("LINESTRING (0 0, 3 0, 10 0)")]))
    both = merged(corners, samples(corners, 5))
    assert both.at_m == pytest.approx([0, 3, 5, 10])


@pytest.mark.parametrize(
    ("slope", "expected"),
    [(0, 1), (2.9, 1), (3, 2), (5, 3), (8, 4), (10, 5), (19.9, 5), (20, 6), (45, 6)],
)
def test_classes_hold_their_lower_limit(slope, expected):
    hill = terrain(lambda x, y: slope / 100 * x)
    row = network_slope(streets("LINESTRING (20 50, 120 50)"), hill).iloc[0]
    assert row["slope_class"] == expected


def test_moving_terrain_and_streets_together_changes_nothing():
    bent = streets("LINESTRING (20 20, 90 50, 60 80)", "LINESTRING (30 30, 170 30)")
    moved = bent.set_geometry([translate(s, 1000, -500) for s in bent.geometry], crs=3763)
    grid = Grid((CELL, 0, 1000, 0, -CELL, ROWS * CELL - 500), ROWS, COLS, "EPSG:3763")
    pd.testing.assert_frame_equal(
        network_slope(bent, VALLEY), network_slope(moved, Raster(VALLEY.values, grid)), rtol=1e-9
    )


def test_streets_outside_the_data_are_null_and_counted(caplog):
    holed = Raster(PLANE.values.copy(), PLANE.grid)
    holed.values[:, 15:] = np.nan
    layer = streets(
        "LINESTRING (20 50, 120 50)",
        "LINESTRING (120 50, 180 50)",  # runs into the hole
        "LINESTRING (500 50, 600 50)",  # beside the raster
        None,
        index=[4, 5, 6, 7],
    )
    with caplog.at_level(logging.WARNING, logger="smart_territory"):
        slopes = network_slope(layer, holed)
    assert list(slopes.index) == [4, 5, 6, 7]
    assert list(slopes["slope_mean_pct"].isna()) == [False, True, True, True]
    assert list(slopes["slope_class"].isna()) == [False, True, True, True]
    told = [r for r in caplog.records if r.template == messages.STREETS_OUTSIDE_DEM]
    assert [r.values["count"] for r in told] == [2]


def test_a_street_without_length_has_no_slope():
    slopes = network_slope(streets("LINESTRING (20 50, 20 50)"), PLANE)
    assert slopes.isna().all(axis=None)


def test_an_empty_layer_gives_an_empty_result_with_all_fields():
    empty = gpd.GeoDataFrame(geometry=gpd.GeoSeries([], crs=3763))
    slopes = network_slope(empty, PLANE)
    assert len(slopes) == 0
    assert list(slopes.columns) == [
        "slope_mean_pct", "slope_max_pct", "rise_m", "fall_m", "slope_class",
    ]  # fmt: skip


def test_parts_of_a_multi_line_are_added_and_the_gap_between_is_not():
    # 50 m up the plane (5 m) and 50 m along it (0 m): 5 m over 100 m, 5 %; steepest piece 10 %.
    layer = streets("MULTILINESTRING ((20 50, 70 50), (150 20, 150 70))")
    row = network_slope(layer, PLANE).iloc[0]
    assert row["slope_mean_pct"] == pytest.approx(5)
    assert row["slope_max_pct"] == pytest.approx(10)


def test_lengths_are_metres_while_the_terrain_may_be_in_degrees():
    # Around 39.67 N 8.13 W (the origin of EPSG:3763): a terrain of one degree, z = 1000 · Δlon.
    lon, lat = np.arange(-8.3, -8.0, 0.01), np.arange(39.8, 39.5, -0.01)
    values = np.tile((lon + 8.3) * 1000, (len(lat), 1))
    grid = Grid((0.01, 0, -8.305, 0, -0.01, 39.805), len(lat), len(lon), "EPSG:4326")
    # 1000 m east at latitude 39.67: one degree of longitude measures
    # 111 320 · cos(39.67°) ≈ 85 690 m (sphere), so 1000 m rise about 11.67 m.
    row = network_slope(streets("LINESTRING (0 0, 1000 0)"), Raster(values, grid)).iloc[0]
    assert row["rise_m"] == pytest.approx(11.67, rel=0.005)
    assert row["slope_mean_pct"] == pytest.approx(1.167, rel=0.005)


def test_a_terrain_without_crs_is_refused():
    with pytest.raises(TerritoryError) as fault:
        network_slope(streets("LINESTRING (20 50, 120 50)"), terrain(lambda x, y: x, crs=None))
    assert fault.value.template == messages.NO_CRS


def test_lines_with_heights_carry_the_terrain_at_vertices_and_samples():
    layer = streets(
        "LINESTRING (20 50, 35 50, 50 50)",
        None,
        "MULTILINESTRING ((20 20, 30 20), (40 20, 50 20))",
        index=[1, 2, 3],
    )
    shapes = lines_with_heights(layer, PLANE, 10)
    assert list(shapes.index) == [1, 2, 3]
    assert shapes.iloc[1] is None
    # 30 m in three pieces, and the vertex at 15 m stays: z = 0.1 · x.
    np.testing.assert_allclose(
        shapely.get_coordinates(shapes.iloc[0], include_z=True),
        [[20, 50, 2], [30, 50, 3], [35, 50, 3.5], [40, 50, 4], [50, 50, 5]],
    )
    assert shapes.iloc[2].geom_type == "MultiLineString"
    assert shapes.iloc[2].has_z


def test_a_deck_carries_its_own_height_not_the_valley_s():
    shape = lines_with_heights(
        streets("LINESTRING (60 50, 140 50)"), VALLEY, 20, np.array([True])
    ).iloc[0]
    assert shapely.get_coordinates(shape, include_z=True)[:, 2] == pytest.approx([20] * 5)


def test_a_cancel_comes_through():
    def cancel(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        network_slope(streets("LINESTRING (20 50, 120 50)"), PLANE, progress=cancel)


def test_the_terrain_to_read_reaches_beyond_the_streets():
    west, south, east, north = surroundings(streets("LINESTRING (20 50, 120 60)")).total_bounds
    assert (west, south, east, north) == pytest.approx((-480, -450, 620, 560))


# --- published slopes ----------------------------------------------------------------------------


@pytest.mark.real_data
def test_sampling_at_the_vertices_reproduces_the_published_slopes_of_amadora(real_data):
    # Slope of U-Shift's “Declives na Rede Viária”, made by the R package slopes on this terrain
    # model: a ratio, weighted by length between vertices, bridges laid over the ground.
    layer = gpd.read_file(real_data / "amadora" / "rede_viaria_declives.gpkg").to_crs(3763)
    dem = open_raster(real_data / "amadora" / "dem_copernicus25_3035.tif").read()
    ours = network_slope(layer, dem, step_m=0)["slope_mean_pct"].to_numpy() / 100
    published = layer["slope"].to_numpy(float)
    assert np.corrcoef(ours, published)[0, 1] >= 0.999
    assert np.abs(ours - published).mean() <= 0.001


@pytest.mark.real_data
def test_bridges_of_amadora_are_no_steeper_than_the_valleys_below_them(real_data):
    layer = gpd.read_file(real_data / "amadora" / "rede_viaria_declives.gpkg").to_crs(3763)
    dem = open_raster(real_data / "amadora" / "dem_copernicus25_3035.tif").read()
    off_ground = is_bridge_or_tunnel(layer)
    assert off_ground.sum() == 175  # bridge or tunnel in other_tags with a value other than no
    over_ground = network_slope(layer, dem)["slope_mean_pct"]
    on_deck = network_slope(layer, dem, off_ground=off_ground)["slope_mean_pct"]
    assert on_deck[off_ground].mean() < over_ground[off_ground].mean()
    pd.testing.assert_series_equal(on_deck[~off_ground], over_ground[~off_ground])


@pytest.mark.real_data
def test_downtown_lisbon_agrees_with_the_slopes_of_another_program(real_data):
    # Avg_Slope (%) was made with ArcGIS 3D Analyst on the source of this 10 m terrain.
    place = real_data / "lisboa" / "baixa_slopes"
    layer = repaired(gpd.read_file(place / "lisbon_road_network.gpkg"), "Baixa")
    with pytest.raises(TerritoryError, match="dem_lisbon_10m_sem_crs"):
        open_raster(place / "dem_lisbon_10m_sem_crs.tif")
    dem = open_raster(place / "dem_lisbon_10m_sem_crs.tif", crs="EPSG:3763").read()
    slopes = network_slope(layer, dem)
    known = slopes["slope_mean_pct"].notna()
    assert known.sum() > 260
    agreement = np.corrcoef(slopes["slope_mean_pct"][known], layer["Avg_Slope"][known])[0, 1]
    assert agreement >= 0.97
