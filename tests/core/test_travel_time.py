"""Times on terrains and lines so plain that every figure can be worked out by hand.

The plane rises 0.1 m a metre to the east: z = 0.1 · x, on cells of 10 m. Bilinear interpolation
reproduces a plane exactly between the outermost cell centres (x 5 to 195, y 5 to 95). Tobler's
speeds are the published ones: 5.037 km/h on the flat and at 10 % down, 3.549 at 10 % up.
"""

from __future__ import annotations

import logging
import math
from itertools import pairwise

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
from smart_territory_plugin.core.osm_tags import is_bridge_or_tunnel
from smart_territory_plugin.core.raster import Raster, open_raster
from smart_territory_plugin.core.slope import lines_with_heights, network_slope
from smart_territory_plugin.core.travel_time import MODELS, flat_kmh, travel_times
from smart_territory_plugin.core.vector import repaired

COLS, ROWS, CELL = 20, 10, 10.0
FLAT_S, UP_S, DOWN_S = 3.6 / 5.0367, 3.6 / 3.5493, 3.6 / 5.0367  # a metre: flat, 10 % up, down
BOTH = ["time_fwd_s", "time_bwd_s"]


def terrain(height, crs="EPSG:3763"):
    """Make a terrain from a function of x and y."""
    x = (np.arange(COLS) + 0.5) * CELL
    y = (ROWS - np.arange(ROWS) - 0.5) * CELL
    values = height(*np.meshgrid(x, y)).astype(float)
    return Raster(values, Grid((CELL, 0, 0, 0, -CELL, ROWS * CELL), ROWS, COLS, crs))


PLANE = terrain(lambda x, y: 0.1 * x)
VALLEY = terrain(lambda x, y: np.abs(x - 100) * 0.5)
ROUGH = terrain(lambda x, y: 3 * np.sin(x / 9) + 2 * np.cos(y / 7))


def streets(*texts, index=None, **tags):
    shapes = [None if text is None else wkt.loads(text) for text in texts]
    return gpd.GeoDataFrame(tags, geometry=gpd.GeoSeries(shapes, crs=3763, index=index))


def profile(*heights, run=100.0):
    """Make a street to the east with the given heights, ``run`` metres apart."""
    points = ", ".join(f"{place * run} 50 {height}" for place, height in enumerate(heights))
    return f"LINESTRING Z ({points})"


def told(caplog, template):
    return [record.values for record in caplog.records if record.template == template]


@pytest.fixture(autouse=True)
def _logged(caplog):
    caplog.set_level(logging.INFO, logger="smart_territory")


# --- each direction has its own slope ------------------------------------------------------------


def test_up_takes_longer_than_down():
    # 100 m at 10 %: 3.549 km/h up, 5.037 km/h down.
    row = travel_times(streets("LINESTRING (20 50, 120 50)"), "walk_tobler", dem=PLANE).iloc[0]
    assert row["time_fwd_s"] == pytest.approx(100 * UP_S, rel=1e-4)  # 101.4 s
    assert row["time_bwd_s"] == pytest.approx(100 * DOWN_S, rel=1e-4)  # 71.5 s


def test_a_hill_takes_the_sum_of_its_sides_and_not_the_time_of_their_mean_speed():
    # 100 m at 10 % up and 100 m at 10 % down, the same the other way.
    row = travel_times(streets(profile(0, 10, 0)), "walk_tobler").iloc[0]
    assert list(row) == pytest.approx([100 * UP_S + 100 * DOWN_S] * 2, rel=1e-4)
    # The mean speed is (3.549 + 5.037)/2 = 4.293 km/h: 167.7 s, 3.0 % short of 172.9 s.
    assert 200 * 3.6 / 4.293 / row["time_fwd_s"] - 1 == pytest.approx(-0.030, abs=5e-4)


def test_naismith_takes_18_minutes_for_1000_m_with_60_m_up():
    row = travel_times(streets(profile(0, 60, run=1000)), "walk_naismith").iloc[0]
    assert row["time_fwd_s"] == pytest.approx(18 * 60)
    assert row["time_bwd_s"] == pytest.approx(12 * 60)  # 6 % is 3.4°: no correction


@pytest.mark.parametrize("model", MODELS)
def test_turning_a_street_round_swaps_the_two_times(model):
    there = streets("LINESTRING (20 20, 90 50, 60 80)", "LINESTRING (30 30, 170 30)")
    back = there.set_geometry(shapely.reverse(np.asarray(there.geometry.array)), crs=3763)
    one = travel_times(there, model, dem=ROUGH)
    other = travel_times(back, model, dem=ROUGH)
    np.testing.assert_allclose(one["time_fwd_s"], other["time_bwd_s"])
    np.testing.assert_allclose(one["time_bwd_s"], other["time_fwd_s"])


@pytest.mark.parametrize("model", [m for m in MODELS if m != "cycle_felix"])
def test_a_street_cut_in_two_takes_as_long_as_both_parts(model):
    whole = streets("LINESTRING (20 50, 133 50)")
    parts = streets("LINESTRING (20 50, 71.3 50)", "LINESTRING (71.3 50, 133 50)")
    np.testing.assert_allclose(
        travel_times(whole, model, dem=PLANE).sum(), travel_times(parts, model, dem=PLANE).sum()
    )


def test_the_order_of_the_streets_and_a_move_of_everything_change_nothing():
    layer = streets(
        "LINESTRING (20 20, 90 50)", "MULTILINESTRING ((30 30, 170 30), (20 80, 80 20))"
    )
    times = travel_times(layer, "cycle_felix", dem=ROUGH)
    pd.testing.assert_frame_equal(
        travel_times(layer.iloc[::-1], "cycle_felix", dem=ROUGH), times.iloc[::-1]
    )
    moved = layer.set_geometry([translate(s, 1000, -500) for s in layer.geometry], crs=3763)
    grid = Grid((CELL, 0, 1000, 0, -CELL, ROWS * CELL - 500), ROWS, COLS, "EPSG:3763")
    shifted = travel_times(moved, "cycle_felix", dem=Raster(ROUGH.values, grid))
    pd.testing.assert_frame_equal(shifted, times, rtol=1e-9)


def test_a_vertex_more_on_a_straight_street_changes_nothing():
    plain = streets("LINESTRING (20 50, 120 50)")
    dense = streets("LINESTRING (20 50, 20.4 50, 57 50, 57.1 50, 120 50)")
    pd.testing.assert_frame_equal(
        travel_times(plain, "walk_tobler", dem=ROUGH), travel_times(dense, "walk_tobler", dem=ROUGH)
    )


@pytest.mark.parametrize("model", MODELS)
def test_a_given_speed_is_that_of_a_flat_street(model):
    row = travel_times(streets(profile(7, 7)), model, flat_kmh=3.6).iloc[0]
    assert list(row) == pytest.approx([100, 100])


def test_the_labels_of_the_streets_stay():
    layer = streets("LINESTRING (20 50, 120 50)", None, index=[7, 3])
    times = travel_times(layer, "walk_rees", dem=PLANE)
    assert list(times.index) == [7, 3]
    assert list(times.columns) == BOTH


# --- cycling -------------------------------------------------------------------------------------


def test_a_long_climb_is_slower_by_felix_than_two_short_ones():
    # 6 % for 100 m: g = 5, f = 1 + 1.2² = 2.44; cut into twice 50 m: g = 7, f = 1 + (6/7)² = 1.73.
    whole = travel_times(streets(profile(0, 6)), "cycle_felix").iloc[0]
    assert whole["time_fwd_s"] == pytest.approx(100 * 3.6 / 15 * 2.44)
    parts = streets(profile(0, 3, run=50), profile(3, 6, run=50))
    twice = travel_times(parts, "cycle_felix")["time_fwd_s"].sum()
    assert twice == pytest.approx(100 * 3.6 / 15 * (1 + (6 / 7) ** 2))
    # Down the length plays no part: f = 1 + 2 · 0.7/13 · (−6) + 0.7/13² · 36 = 0.503.
    assert whole["time_bwd_s"] == pytest.approx(100 * 3.6 / 15 * (1 - 8.4 / 13 + 25.2 / 169))


def test_a_rest_on_the_way_up_makes_two_short_climbs():
    # 50 m at 6 %, 20 m level, 50 m at 6 %: no climb of more than 60 m, g = 7.
    heights = [0, *np.arange(1, 6) * 0.6, 3, 3, *(3 + np.arange(1, 6) * 0.6)]
    row = travel_times(streets(profile(*heights, run=10)), "cycle_felix").iloc[0]
    assert row["time_fwd_s"] == pytest.approx(3.6 / 15 * (100 * (1 + (6 / 7) ** 2) + 20))


def test_the_parts_of_a_multi_line_are_climbs_of_their_own():
    layer = streets("MULTILINESTRING Z ((0 0 0, 50 0 3), (80 0 3, 130 0 6))")
    row = travel_times(layer, "cycle_felix").iloc[0]
    assert row["time_fwd_s"] == pytest.approx(100 * 3.6 / 15 * (1 + (6 / 7) ** 2))


def test_a_constant_speed_asks_for_no_slope(caplog):
    holed = Raster(np.full((ROWS, COLS), np.nan), PLANE.grid)
    row = travel_times(streets("LINESTRING (20 50, 120 50)"), "cycle_constant", dem=holed).iloc[0]
    assert list(row) == pytest.approx([24, 24])  # 100 m at 15 km/h
    assert caplog.records == []


def test_steps_have_no_time_for_bicycles_and_wheelchairs_unless_a_tag_opens_them(caplog):
    layer = streets(
        *[profile(0, 5)] * 4,
        highway=["steps", "Steps", "footway", None],
        bicycle=["no", "yes", None, None],
        other_tags=['"wheelchair"=>"yes"', None, None, None],
    )
    assert travel_times(layer, "walk_tobler").notna().all(axis=None)
    assert told(caplog, messages.STEPS_IMPASSABLE) == []
    for model in ("cycle_felix", "cycle_valhalla", "cycle_constant"):
        known = travel_times(layer, model).notna()
        assert known["time_fwd_s"].tolist() == [False, True, True, True]
        assert known["time_bwd_s"].tolist() == [False, True, True, True]
    rolled = travel_times(layer, "wheelchair")
    assert rolled["time_fwd_s"].isna().tolist() == [False, True, False, False]
    assert told(caplog, messages.STEPS_IMPASSABLE) == [{"count": 1}] * 4


# --- wheelchair ----------------------------------------------------------------------------------


def test_a_wheelchair_does_not_pass_a_piece_steeper_than_12_per_cent(caplog):
    layer = streets(
        profile(0, 12),  # 12 % all along
        profile(0, 0.5, 1.8, 1.8, run=10),  # 10 m at 13 %, though 6 % on the whole
        profile(1.8, 0.5, 0, run=10),
    )
    times = travel_times(layer, "wheelchair")
    assert list(times.iloc[0]) == pytest.approx([90, 90])  # 100 m at 4 km/h
    assert times.iloc[1:].isna().all(axis=None)
    assert told(caplog, messages.TOO_STEEP) == [{"count": 2, "limit": 12}]


def test_two_vertices_close_together_are_no_steep_piece():
    # A kerb of 3 cm within 10 cm is 30 %, but 0.3 % of the 10 m piece it lies in.
    line = "LINESTRING Z (0 0 0, 4 0 0, 4.1 0 0.03, 10 0 0.03)"
    assert travel_times(streets(line), "wheelchair").notna().all(axis=None)


def test_the_steepest_slope_of_a_field_stops_a_wheelchair_too(caplog):
    layer = streets(
        *["LINESTRING (0 0, 100 0)"] * 2, rise_m=[5, 5], fall_m=[0, 0], slope_max_pct=[11.9, 12.1]
    )
    times = travel_times(layer, "wheelchair")
    assert times["time_fwd_s"].isna().tolist() == [False, True]
    assert told(caplog, messages.TOO_STEEP) == [{"count": 1, "limit": 12}]


# --- where the slopes come from ------------------------------------------------------------------


def test_a_terrain_model_comes_before_the_lines_and_the_lines_before_fields(caplog):
    layer = streets("LINESTRING Z (20 50 0, 120 50 5)", rise_m=[0], fall_m=[20])
    over = travel_times(layer, "walk_tobler", dem=PLANE).iloc[0]
    assert over["time_fwd_s"] == pytest.approx(100 * UP_S, rel=1e-4)
    assert not told(caplog, messages.SLOPES_FROM_LINES)
    own = travel_times(layer, "walk_tobler").iloc[0]
    assert own["time_fwd_s"] == pytest.approx(100 * 3.6 / 4.228, rel=1e-4)  # 5 % up
    assert len(told(caplog, messages.SLOPES_FROM_LINES)) == 1
    flat_lines = layer.set_geometry(shapely.force_2d(layer.geometry.array))
    fields = travel_times(flat_lines, "walk_tobler").iloc[0]
    assert fields["time_bwd_s"] > fields["time_fwd_s"]  # 20 % up on the way back
    assert told(caplog, messages.SLOPES_FROM_FIELDS) == [{"rise": "rise_m", "fall": "fall_m"}]


def test_lines_that_carry_the_heights_of_the_terrain_take_the_times_of_the_terrain():
    layer = streets("LINESTRING (20 20, 90 50, 60 80)", "LINESTRING (30 30, 170 30)")
    lifted = layer.set_geometry(lines_with_heights(layer, PLANE, 10))
    pd.testing.assert_frame_equal(
        travel_times(lifted, "walk_tobler"), travel_times(layer, "walk_tobler", dem=PLANE)
    )


def test_heights_that_are_all_zero_are_no_heights(caplog):
    row = travel_times(streets(profile(0, 0)), "walk_naismith").iloc[0]
    assert list(row) == pytest.approx([72, 72])  # 100 m at 5 km/h
    assert len(told(caplog, messages.NO_SLOPES)) == 1


def test_among_lines_with_heights_those_without_have_no_time(caplog):
    layer = streets(profile(0, 5), "LINESTRING (0 0, 100 0)", "LINESTRING Z (0 0 1, 50 0 NaN)")
    times = travel_times(layer, "walk_tobler")
    assert times["time_fwd_s"].isna().tolist() == [False, True, True]
    assert times["time_bwd_s"].isna().tolist() == [False, True, True]
    assert told(caplog, messages.TIMES_UNKNOWN) == [{"count": 2, "total": 3}]


def test_fields_are_one_even_climb_and_one_even_descent():
    # 6 m up and 4 m down over 100 m: 60 m at 10 % up and 40 m at 10 % down.
    layer = streets(
        *["LINESTRING (0 0, 100 0)"] * 3, RISE_M=["6", "0", None], Fall_m=[4.0, 0.0, 1.0]
    )
    times = travel_times(layer, "walk_tobler")
    assert list(times.iloc[0]) == pytest.approx(
        [60 * UP_S + 40 * DOWN_S, 40 * UP_S + 60 * DOWN_S], rel=1e-4
    )
    assert list(times.iloc[1]) == pytest.approx([100 * FLAT_S] * 2, rel=1e-4)
    assert times.iloc[2].isna().all()


def test_the_fields_of_a_street_that_was_cut_since_count_by_their_mean_slope(caplog):
    # 10 m up over 200 m, 5 %, inherited by both halves of 100 m and 5 m each.
    layer = streets(
        *["LINESTRING (0 0, 100 0)"] * 2,
        rise_m=[10.0] * 2,
        fall_m=[0.0] * 2,
        slope_mean_pct=[5] * 2,
    )
    times = travel_times(layer, "walk_tobler")
    assert list(times["time_fwd_s"]) == pytest.approx([100 * 3.6 / 4.228] * 2, rel=1e-4)
    assert told(caplog, messages.SLOPE_FIELDS_UNFIT) == [{"count": 2, "total": 2}]


def test_the_fields_of_the_slope_algorithm_fit_their_streets(caplog):
    layer = streets("LINESTRING (20 20, 90 50, 60 80)", "LINESTRING (30 30, 170 30)")
    travel_times(layer.join(network_slope(layer, ROUGH)), "walk_tobler")
    assert len(told(caplog, messages.SLOPES_FROM_FIELDS)) == 1
    assert told(caplog, messages.SLOPE_FIELDS_UNFIT) == []


def test_without_any_slope_every_street_is_flat_and_the_log_warns(caplog):
    times = travel_times(streets("LINESTRING (20 50, 120 50)"), "walk_tobler")
    assert list(times.iloc[0]) == pytest.approx([100 * FLAT_S] * 2, rel=1e-4)
    assert len(told(caplog, messages.NO_SLOPES)) == 1


def test_a_bridge_runs_straight_from_end_to_end(caplog):
    # 20 m at x = 60 to 15 m at x = 130 over the valley: 7.14 % down all along.
    across = streets("LINESTRING (60 50, 130 50)")
    row = travel_times(across, "walk_tobler", dem=VALLEY, off_ground=np.array([True])).iloc[0]
    slope = 5 / 70
    assert row["time_fwd_s"] == pytest.approx(70 * 3.6 / (6 * math.exp(-3.5 * (slope - 0.05))))
    assert row["time_bwd_s"] == pytest.approx(70 * 3.6 / (6 * math.exp(-3.5 * (slope + 0.05))))
    assert told(caplog, messages.STRUCTURES_INTERPOLATED) == [{"count": 1}]
    ground = travel_times(across, "walk_tobler", dem=VALLEY).iloc[0]
    assert (ground > row).all()


# --- what is missing or wrong --------------------------------------------------------------------


def test_streets_outside_the_terrain_have_no_time_and_are_counted(caplog):
    holed = Raster(PLANE.values.copy(), PLANE.grid)
    holed.values[:, 15:] = np.nan
    layer = streets(
        "LINESTRING (20 50, 120 50)",
        "LINESTRING (120 50, 180 50)",  # runs into the hole
        "LINESTRING (500 50, 600 50)",  # beside the raster
        None,
    )
    for model in ("walk_tobler", "cycle_felix", "wheelchair"):
        times = travel_times(layer, model, dem=holed)
        assert times["time_fwd_s"].isna().tolist() == [False, True, True, True]
        assert times["time_bwd_s"].isna().tolist() == [False, True, True, True]
    assert told(caplog, messages.TIMES_UNKNOWN) == [{"count": 2, "total": 4}] * 3


@pytest.mark.parametrize("model", MODELS)
def test_only_a_street_without_length_takes_no_time(model):
    layer = streets("LINESTRING (20 50, 20 50)", "LINESTRING (20 50, 20.001 50)")
    times = travel_times(layer, model, dem=PLANE)
    assert list(times.iloc[0]) == [0, 0]
    assert (times.iloc[1] > 0).all()
    # The same with heights of its own and with none.
    lifted = streets("LINESTRING Z (0 0 1, 0 0 1)")
    assert list(travel_times(lifted, model).iloc[0]) == [0, 0]
    assert list(travel_times(layer, model).iloc[0]) == [0, 0]


@pytest.mark.parametrize("model", MODELS)
def test_an_empty_layer_gives_an_empty_result(model):
    empty = gpd.GeoDataFrame(geometry=gpd.GeoSeries([], crs=3763))
    for dem in (None, PLANE):
        times = travel_times(empty, model, dem=dem)
        assert times.empty
        assert list(times.columns) == BOTH


def test_a_fault_of_the_heights_does_not_take_for_ever_and_is_told(caplog):
    # A height of −9999 for “unknown” in the middle: two pieces count as 100 % each.
    row = travel_times(streets(profile(5, -9999, 5, run=10)), "walk_tobler").iloc[0]
    up, down = (6 * math.exp(-3.5 * abs(slope + 0.05)) for slope in (1, -1))
    assert row["time_fwd_s"] == pytest.approx(10 * 3.6 / up + 10 * 3.6 / down)
    assert told(caplog, messages.SLOPES_LIMITED) == [{"count": 1, "limit": 100}]


def test_a_terrain_without_crs_is_refused():
    naked = terrain(lambda x, y: x, crs=None)
    with pytest.raises(TerritoryError) as fault:
        travel_times(streets("LINESTRING (20 50, 120 50)"), "walk_rees", dem=naked)
    assert fault.value.template == messages.NO_CRS


def test_a_cancel_comes_through():
    def cancel(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        travel_times(streets("LINESTRING (20 50, 90 50)"), "walk_rees", dem=PLANE, progress=cancel)


def test_step_0_takes_the_pieces_between_the_vertices():
    # From rim to rim of the valley: both ends 20 m high, so one level piece.
    row = travel_times(
        streets("LINESTRING (60 50, 140 50)"), "walk_tobler", dem=VALLEY, step_m=0
    ).iloc[0]
    assert list(row) == pytest.approx([80 * FLAT_S] * 2, rel=1e-4)


# --- real streets --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def amadora(real_data):
    place = real_data / "amadora"
    layer = gpd.read_file(place / "rede_viaria_declives.gpkg").to_crs(3763)
    return layer, open_raster(place / "dem_copernicus25_3035.tif").read()


@pytest.mark.real_data
def test_every_street_of_amadora_is_walked_at_a_speed_of_tobler_s(amadora):
    layer, dem = amadora
    times = travel_times(layer, "walk_tobler", dem=dem, off_ground=is_bridge_or_tunnel(layer))
    assert times.notna().all(axis=None)
    for way in BOTH:
        speed = 3.6 * layer.length / times[way]
        assert speed.max() <= 6 + 1e-9
        assert speed.min() > 1
    # There and back is never quicker than on the flat: what Tobler gains down he loses up.
    flat = 2 * layer.length * 3.6 / flat_kmh("walk_tobler")
    assert (times.sum(axis=1) >= flat * (1 - 1e-9)).all()


@pytest.mark.real_data
def test_the_times_of_amadora_agree_with_the_published_slopes(amadora):
    # U-Shift's slope of each street is the mean of its absolute slopes at the vertices, a ratio.
    # Both directions together take at least what the mean slope says (the pace is convex), and on
    # the whole little more.
    layer, dem = amadora
    ours = travel_times(layer, "walk_tobler", dem=dem, step_m=0).sum(axis=1)
    slope = layer["slope"].to_numpy(float)
    pace = [3.6 / (6 * np.exp(-3.5 * np.abs(signed + 0.05))) for signed in (slope, -slope)]
    theirs = layer.length * np.sum(pace, axis=0)
    assert ours.sum() / theirs.sum() == pytest.approx(1, abs=0.02)
    assert np.corrcoef(ours, theirs)[0, 1] > 0.999


@pytest.mark.real_data
def test_a_street_of_amadora_is_the_sum_over_its_pieces_one_by_one(amadora):
    layer, dem = amadora
    some = layer.iloc[::700]
    times = travel_times(some, "walk_naismith", dem=dem)
    lifted = lines_with_heights(some, dem, step_m=10)
    for label, shape in lifted.items():
        seconds = 0.0
        for part in shapely.get_parts(shape):
            count = max(1, math.ceil(part.length / 10 - 1e-9))
            marks = [part.interpolate(n / count, normalized=True) for n in range(count + 1)]
            for here, there in pairwise(marks):
                run, climb = part.length / count, there.z - here.z
                angle = math.degrees(math.atan(-climb / run))
                relief = 2 * climb if 5 <= angle <= 12 else (-2 * climb if angle > 12 else 0)
                seconds += run * 0.72 + 6 * max(climb, 0) + relief
        assert times.loc[label, "time_fwd_s"] == pytest.approx(seconds, rel=0.01)


@pytest.mark.real_data
def test_downtown_lisbon_is_slower_than_the_ends_of_its_streets_say(real_data):
    place = real_data / "lisboa" / "baixa_slopes"
    layer = repaired(gpd.read_file(place / "lisbon_road_network.gpkg"), "Baixa")
    dem = open_raster(place / "dem_lisbon_10m_sem_crs.tif", crs="EPSG:3763").read()
    times = travel_times(layer, "walk_tobler", dem=dem)
    known = times["time_fwd_s"].notna()
    assert known.sum() > 260
    # Avg_Slope (%) was made by another program: the streets it finds steep are slow in the mean
    # of both directions.
    pace = times[known].sum(axis=1) / (2 * layer.length[known])
    assert np.corrcoef(pace, layer["Avg_Slope"][known])[0, 1] > 0.9
    # One slope a street, that between its ends, hides what goes up and down in between.
    ends = travel_times(layer.set_geometry(_chords(layer, dem)), "walk_tobler", step_m=0)
    assert times[known].sum().sum() > ends[known].sum().sum()


def _chords(layer, dem):
    """Return straight lines of the streets' length with the heights of their ends."""
    lifted = lines_with_heights(layer, dem)
    lines = [
        None
        if shape is None
        else shapely.LineString(
            [
                (0, 0, shapely.get_coordinates(shape, include_z=True)[0, 2]),
                (shape.length, 0, shapely.get_coordinates(shape, include_z=True)[-1, 2]),
            ]
        )
        for shape in lifted
    ]
    return gpd.GeoSeries(lines, index=layer.index, crs=layer.crs)
