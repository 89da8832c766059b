"""The sky-view factor against geometry worked by hand, and what must not change it."""

import math

import numpy as np
import pytest

from smart_territory_plugin.core import sky_view
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, read_raster
from smart_territory_plugin.core.sky_view import (
    cosine_weighted,
    ray_towards,
    sky_view_factor,
    solid_angle,
)

CRS = "EPSG:3763"
HALF = 1 - math.sqrt(0.5)  # 1 − sin 45°


def surface(rows, width=10.0, height=10.0, crs=CRS, upward=False):
    values = np.array(rows, dtype=float)
    top = 0.0 if upward else values.shape[0] * height
    transform = (width, 0, 0, 0, height if upward else -height, top)
    return Raster(values, Grid(transform, *values.shape, crs))


def hills(shape=(40, 50), seed=1):
    rng = np.random.default_rng(seed)
    return rng.uniform(0, 30, shape)


# --- by hand -------------------------------------------------------------------------------------


@pytest.mark.parametrize("seen", sky_view.DEFINITIONS)
def test_flat_ground_sees_the_whole_sky(seen):
    assert (sky_view_factor(surface(np.full((9, 9), 7.0)), 50, seen=seen).values == 1).all()


def test_a_wall_at_45_degrees_in_one_of_four_directions_takes_half_of_a_quarter():
    # From the middle the east stands 10 m higher 10 m away; from the west end, 20 m away.
    row = surface([[0, 0, 10]])
    found = sky_view_factor(row, 30, directions=4).values[0]
    assert found == pytest.approx([(3 + 0.8) / 4, (3 + 0.5) / 4, 1], abs=1e-6)
    found = sky_view_factor(row, 30, directions=4, seen=solid_angle).values[0]
    low = 1 - math.sin(math.atan(0.5))
    assert found == pytest.approx([(3 + low) / 4, (3 + HALF) / 4, 1], abs=1e-6)


def test_what_stands_beyond_the_radius_is_not_seen():
    found = sky_view_factor(surface([[0, 0, 10]]), 10, directions=4).values[0]
    assert found == pytest.approx([1, 0.875, 1], abs=1e-6)


def test_the_steepest_line_counts_not_the_highest_cell():
    # 10 m at 10 m hides more than 15 m at 30 m.
    found = sky_view_factor(surface([[0, 10, 0, 15]]), 40, directions=4).values[0, 0]
    assert found == pytest.approx((3 + 0.5) / 4, abs=1e-6)


def test_oblong_cells_measure_their_own_way_north_and_east():
    # Cells 10 m wide and 5 m high: north the 5 m stand 5 m away, east 10 m away.
    found = sky_view_factor(surface([[5, 5], [0, 5]], 10, 5), 10, directions=4).values[1, 0]
    assert found == pytest.approx((2 + 0.5 + 0.8) / 4, abs=1e-6)


def test_the_definitions_are_those_of_the_angle():
    slope = np.array([0, 1, math.sqrt(3), np.inf], np.float32)
    with np.errstate(invalid="ignore"):
        cosine, share = cosine_weighted(slope[:3].copy()), solid_angle(slope[:3].copy())
    assert cosine == pytest.approx([1, 0.5, 0.25], abs=1e-6)  # cos² of 0°, 45°, 60°
    assert share == pytest.approx([1, HALF, 1 - math.sqrt(3) / 2], abs=1e-6)


# --- shapes whose factor is known exactly --------------------------------------------------------


@pytest.mark.parametrize(
    ("seen", "exact"),
    [
        (cosine_weighted, 1 / (1 + 0.6**2)),  # cos²(atan(H/R)) = 0.73529
        (solid_angle, 1 - 0.6 / math.sqrt(1 + 0.6**2)),  # 1 − sin(atan(H/R)) = 0.48550
    ],
)
def test_the_middle_of_a_round_basin_sees_what_its_rim_leaves(seen, exact):
    # R = 50 m, H = 30 m. The first cell's centre lies about 0.6 of a cell behind the rim, and the
    # factor grows by 0.008 a metre there: 0.005 too much with cells of 1 m, half with half of it.
    for cell, tolerance in ((1.0, 0.006), (0.5, 0.003)):
        reach = np.arange(-60, 60 + cell / 2, cell)
        rim = np.hypot(*np.meshgrid(reach, reach)) >= 50
        basin = surface(np.where(rim, 30.0, 0.0), cell, cell)
        found = sky_view_factor(basin, 56, seen=seen).values
        middle = len(reach) // 2
        assert found[middle, middle] == pytest.approx(exact, abs=tolerance)


def test_the_middle_of_a_long_canyon_sees_the_cosine_of_its_angle():
    # W = 40 m, H = 20 m: cos(atan(2H/W)) = 0.70711 (Johnson & Watson 1984).
    across = np.abs(np.arange(-24, 25))
    street = surface(np.where(across >= 20, 20.0, 0.0)[:, None] * np.ones(801), 1, 1)
    found = sky_view_factor(street, 300).values
    assert found[24, 400] == pytest.approx(math.cos(math.atan(1)), abs=0.002)
    assert found[0, 400] == 1  # on the roof


def test_a_straight_step_hides_a_quarter_of_a_half_sky():
    # At the foot of an endless wall as high as it is far: the mean of cos²γ over the half circle
    # with tan γ = |sin φ| is 1/√2 (the integral of 1/(1 + sin²φ)), so (1 + 0.70711)/2.
    field = np.zeros((121, 1001))
    field[:60] = 20.0
    found = sky_view_factor(surface(field, 1, 1), 400, directions=64).values
    assert found[79, 500] == pytest.approx((1 + math.sqrt(0.5)) / 2, abs=0.002)


# --- what must not matter ------------------------------------------------------------------------


@pytest.mark.parametrize("seen", sky_view.DEFINITIONS)
def test_turning_and_mirroring_the_surface_turns_and_mirrors_the_result(seen):
    found = sky_view_factor(surface(hills((30, 30))), 120, seen=seen).values
    for act in (np.rot90, np.flipud, np.fliplr, np.transpose):
        turned = sky_view_factor(surface(act(hills((30, 30)))), 120, seen=seen).values
        np.testing.assert_allclose(turned, act(found), atol=1e-6)


def test_a_raster_stored_from_the_south_gives_the_same():
    usual = sky_view_factor(surface(hills(), 10, 7), 100).values
    upward = sky_view_factor(surface(hills()[::-1], 10, 7, upward=True), 100).values
    np.testing.assert_array_equal(upward[::-1], usual)


def test_height_above_the_sea_does_not_matter():
    low, high = (sky_view_factor(surface(hills() + h), 100).values for h in (0, 1900))
    np.testing.assert_allclose(low, high, atol=1e-6)


def test_a_model_twice_as_large_sees_the_same_sky():
    small = sky_view_factor(surface(hills()), 100).values
    large = sky_view_factor(surface(2 * hills(), 20, 20), 200).values
    np.testing.assert_allclose(small, large, atol=1e-6)


def test_tiles_give_exactly_the_values_of_the_whole(monkeypatch):
    values = hills()
    values[5:9, 3:30] = np.nan
    whole = sky_view_factor(surface(values), 150).values
    for tile, block in ((16, 40), (7, 7), (13, 1000)):
        monkeypatch.setattr(sky_view, "TILE", tile)
        monkeypatch.setattr(sky_view, "BLOCK", block)
        np.testing.assert_array_equal(sky_view_factor(surface(values), 150).values, whole)


def test_a_radius_beyond_the_raster_is_as_good_as_its_width():
    near = sky_view_factor(surface(hills()), 1000).values
    np.testing.assert_array_equal(sky_view_factor(surface(hills()), 1e6).values, near)


# --- no data and refusals ------------------------------------------------------------------------


def test_a_cell_without_data_gets_no_value_and_hides_nothing():
    values = np.array([[0, np.nan, 0, 10.0]])
    found = sky_view_factor(surface(values), 40, directions=4).values[0]
    slope = 10 / 30
    assert np.isnan(found[1])
    assert found[0] == pytest.approx((3 + 1 / (1 + slope**2)) / 4, abs=1e-6)
    assert found[2] == pytest.approx(0.875, abs=1e-6)


def test_a_block_without_any_data_stays_empty(monkeypatch):
    monkeypatch.setattr(sky_view, "TILE", 10)
    values = hills()
    values[:10, :10] = np.nan
    found = sky_view_factor(surface(values), 50).values
    np.testing.assert_array_equal(np.isnan(found), np.isnan(values))


def test_values_lie_between_0_and_1_even_beside_a_cliff():
    values = np.zeros((20, 20))
    values[:, 10:] = 1e5
    found = sky_view_factor(surface(values), 50).values
    assert found.min() >= 0
    assert found.max() == 1


@pytest.mark.parametrize(
    ("raster", "radius", "words"),
    [
        (surface([[0, 1]], 1e-4, 1e-4, "EPSG:4326"), 50, "not metric|metres"),
        (surface([[0, 1]], crs=None), 50, "coordinate reference system"),
        (surface([[np.nan, np.nan]]), 50, "no value|no data|nodata"),
        (surface([[0, 1]]), 8, "less than a cell"),
        (surface([[0, 1]], 5, 20), 8, "less than a cell"),
    ],
)
def test_a_surface_that_cannot_be_looked_from_is_refused_in_a_sentence(raster, radius, words):
    with pytest.raises(TerritoryError, match=words):
        sky_view_factor(raster, radius, label="mds")


def test_cancelling_stops_at_once_and_progress_moves_to_the_end():
    shares = []
    sky_view_factor(surface(hills()), 60, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    assert len(shares) >= 4

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        sky_view_factor(surface(hills()), 60, progress=cancel)


# --- the way of a ray ----------------------------------------------------------------------------


def test_a_ray_passes_one_cell_a_row_or_column_nearest_to_its_line():
    grid = surface(np.zeros((50, 50)), 2, 2).grid
    ray = ray_towards(math.radians(30), grid, 40)  # rather north: one cell a row
    assert ray.rows.tolist() == [-n for n in range(1, len(ray.rows) + 1)]
    np.testing.assert_array_equal(
        ray.cols, np.rint(-ray.rows * math.tan(math.radians(30))).astype(int)
    )
    np.testing.assert_allclose(ray.metres, 2 * np.hypot(ray.rows, ray.cols))
    assert ray.metres.max() <= 40
    assert np.hypot(ray.rows[-1] - 1, ray.cols[-1] + 1) * 2 > 40


# --- real ground ---------------------------------------------------------------------------------


@pytest.mark.real_data
def test_real_ground_agrees_with_a_fine_walk_over_the_interpolated_surface(real_data):
    from smart_territory_plugin.core.raster import sample_bilinear

    path = real_data / "lisboa" / "baixa_slopes" / "dem_lisbon_10m_sem_crs.tif"
    dem = read_raster(path, crs=CRS)
    found = sky_view_factor(dem, 300).values
    assert np.array_equal(np.isfinite(found), np.isfinite(dem.values))
    xs, ys = dem.grid.centres()
    rng = np.random.default_rng(3)
    inner = np.argwhere(np.isfinite(dem.values))
    for row, col in rng.choice(inner, 25, replace=False):
        angle = np.radians(np.arange(0, 360, 2))[:, None]
        metres = np.arange(10, 301, 5.0)[None, :]
        height = sample_bilinear(
            dem, xs[col] + metres * np.sin(angle), ys[row] + metres * np.cos(angle)
        )
        slope = np.nanmax((height - dem.values[row, col]) / metres, axis=1, initial=0)
        assert found[row, col] == pytest.approx((1 / (1 + slope**2)).mean(), abs=0.012)
