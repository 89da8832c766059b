"""Hours of shade behind walls worked by hand, and what must not change them."""

import logging
import math
from datetime import date

import numpy as np
import pytest

from smart_territory_plugin.core import shadows
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster, read_raster
from smart_territory_plugin.core.shadows import place_of, shadow_hours

EQUATOR = ("EPSG:32631", 500_000.0, 0.0)  # on the central meridian: grid north is true north
PORTUGAL = ("EPSG:3763", 0.0, 0.0)  # latitude 39.668°, on the central meridian
LATITUDE = 39.66826
EQUINOX, SUMMER, WINTER = date(2025, 3, 20), date(2025, 6, 21), date(2025, 12, 21)
ONE_MOMENT = 1e6  # a step of more than the day: only its middle, which is noon, is looked at


def surface(rows, place=PORTUGAL, width=1.0, height=1.0, upward=False):
    """A raster whose middle lies at the place."""
    crs, x, y = place
    values = np.array(rows, dtype=float)
    west, half = x - values.shape[1] * width / 2, values.shape[0] * height / 2
    step, top = (height, y - half) if upward else (-height, y + half)
    return Raster(values, Grid((width, 0, west, 0, step, top), *values.shape, crs))


def town(seed=2):
    """Houses of 8 by 8 m, 3 to 15 m high, on about an eighth of the ground."""
    rng = np.random.default_rng(seed)
    houses = np.where(rng.uniform(size=(10, 12)) > 0.88, rng.uniform(3, 15, (10, 12)), 0.0)
    return np.kron(houses, np.ones((8, 8)))


# --- by hand -------------------------------------------------------------------------------------


def test_flat_ground_has_no_shade_and_the_sun_all_day():
    found = shadow_hours(surface(np.full((9, 9), 40.0)), SUMMER, 20)
    assert (found.shade.values == 0).all()
    assert (found.sun().values == found.day.hours).all()


def test_a_wall_as_high_as_it_is_far_shades_the_equator_for_three_hours_of_the_afternoon():
    # At the equinox the sun sets due west at 15° an hour: below 45° for 3 hours, and 0.833° more
    # from the true horizon to sunset; for a wall twice as far below 26.57° for 1.771 hours.
    wall = np.zeros((3, 61))
    wall[:, 30] = 10.0
    found = shadow_hours(surface(wall, EQUATOR), EQUINOX, 2).shade.values[1]
    last = 0.833 / 15
    assert found[40] == pytest.approx(3 + last, abs=0.05)
    assert found[50] == pytest.approx(math.degrees(math.atan(0.5)) / 15 + last, abs=0.05)
    assert found[20] == pytest.approx(3 + last, abs=0.05)  # the morning, on the other side
    assert found[30] == 0


def test_the_noon_shadow_of_a_wall_is_as_long_as_its_height_over_the_sun_s_slope():
    # 21 December: the sun stands 90 − 39.668 − 23.44 = 26.89° high, 0.03° more by refraction, so
    # a wall of 20 m casts 20 / tan 26.92° = 39.4 m: the centres of 39 cells, all of them north.
    wall = np.zeros((101, 5))
    wall[60] = 20.0
    found = shadow_hours(surface(wall), WINTER, ONE_MOMENT)
    shaded = found.shade.values[:, 2] > 0
    assert np.flatnonzero(shaded).tolist() == list(range(60 - 39, 60))
    assert found.shade.values[40, 2] == pytest.approx(found.day.hours)


def test_oblong_cells_measure_the_shadow_in_metres():
    wall = np.zeros((41, 5))
    wall[25] = 20.0
    found = shadow_hours(surface(wall, width=1, height=2.5), WINTER, ONE_MOMENT).shade.values
    assert (found[:, 2] > 0).sum() == 15  # of 39.4 m, the centres at 2.5 to 37.5 m


def test_a_ridge_casts_its_shadow_however_far_off_it_stands():
    # Five minutes before sunset the sun's middle stands 5 · 0.25 − 0.83 + 0.43 (refraction) = 0.85°
    # high: a ridge of 200 m reaches 13 km.
    field = np.zeros((3, 400))
    field[:, 0] = 200.0
    found = shadow_hours(surface(field, EQUATOR, 10, 10), EQUINOX, 10).shade.values[1]
    assert found[399] > 0.15


def test_shade_on_a_slope_that_faces_away_from_the_noon_sun():
    # North of the ridge the ground falls by 60 %, more than the winter sun climbs (tan 26.92° =
    # 0.508); a fall of 45 % still has the sun.
    for fall, expected in ((0.6, 1), (0.45, 0)):
        height = fall * np.arange(60.0)[:, None] * np.ones(4)
        found = shadow_hours(surface(height), WINTER, ONE_MOMENT)
        assert (found.shade.values[:-1] > 0).mean() == expected


def test_the_log_says_when_the_sun_rises_in_universal_time(caplog):
    # Lisbon, 21 June 2025: sunrise 6:12, sunset 21:05 summer time (UTC + 1).
    caplog.set_level(logging.INFO, "smart_territory")
    lisbon = ("EPSG:3763", -87_500.0, -105_000.0)
    shadow_hours(surface(np.zeros((3, 3)), lisbon), SUMMER, 60)
    assert "sunrise 05:12" in caplog.text
    assert "sunset 20:05 (UTC)" in caplog.text


# --- where the sun stands on the grid ------------------------------------------------------------


@pytest.mark.parametrize(
    ("crs", "x", "y", "north"),
    [
        # West of the central meridian true north leans to the east: (λ₀ − λ) · sin φ.
        ("EPSG:3763", -87_500, -105_000, (-8.13311 + 9.1397) * math.sin(math.radians(38.72))),
        ("EPSG:3763", 0, 0, 0.0),
        ("EPSG:32629", 500_000, 4_300_000, 0.0),
    ],
)
def test_true_north_is_found_on_the_grid(crs, x, y, north):
    place = place_of(surface(np.zeros((3, 3)), (crs, x, y)).grid)
    assert place.north == pytest.approx(north, abs=0.005)


def test_the_latitude_is_that_of_the_raster_s_middle():
    place = place_of(surface(np.zeros((3, 3)), PORTUGAL).grid)
    assert place.lat == pytest.approx(LATITUDE, abs=1e-4)
    assert place.lon == pytest.approx(-8.13311, abs=1e-4)


def test_the_shadow_falls_along_true_north_where_the_grid_leans():
    # In EPSG:3035 (central meridian 10° E) Lisbon's true north lies about 13° east of the grid's.
    lisbon = ("EPSG:3035", 2_663_000.0, 1_949_000.0)
    tower = np.zeros((121, 121))
    tower[100, 60] = 30.0
    found = shadow_hours(surface(tower, lisbon), WINTER, ONE_MOMENT)
    row, col = np.argwhere(found.shade.values > 0).T
    lean = math.degrees(math.atan2(col[0] - 60, 100 - row[0]))
    assert 11 < found.place.north < 15
    assert lean == pytest.approx(found.place.north, abs=1)


@pytest.mark.parametrize("azimuth", np.radians(np.arange(3, 360, 29)))
def test_a_tower_shades_one_cell_a_line_on_the_side_away_from_the_sun(azimuth):
    heights = np.zeros((81, 81), np.float32)
    heights[40, 40] = 12.0
    tangent, dsm = 0.5, surface(heights)
    counted = shadows._count_shaded(dsm, [shadows.Ray(float(azimuth), tangent)], lambda share: None)
    row, col = np.argwhere(counted > 0).T - 40
    away = -(col * np.sin(azimuth) - row * np.cos(azimuth))  # metres away from the sun
    aside = np.abs(col * np.cos(azimuth) + row * np.sin(azimuth))
    assert away.min() > 0
    assert away.max() <= 12 / tangent
    assert aside.max() <= 1
    lines = max(abs(np.sin(azimuth)), abs(np.cos(azimuth))) * 12 / tangent
    assert len(row) == pytest.approx(lines, abs=1.01)


# --- what must not matter ------------------------------------------------------------------------


def test_a_raster_stored_from_the_south_gives_the_same():
    usual = shadow_hours(surface(town()), SUMMER, 45).shade.values
    upward = shadow_hours(surface(town()[::-1], upward=True), SUMMER, 45).shade.values
    # A ray that runs between two cells may take the other one: at the rims of shadows only.
    assert upward.mean() == pytest.approx(usual.mean(), rel=0.005)
    assert (np.abs(upward[::-1] - usual) < 1e-9).mean() > 0.85
    assert np.abs(upward[::-1] - usual).max() < 2.3  # three moments of 45 minutes


def test_height_above_the_sea_does_not_matter():
    low, high = (shadow_hours(surface(town() + h), SUMMER, 45).shade.values for h in (0, 1900))
    assert (np.abs(low - high) < 1e-9).mean() > 0.999


def test_the_strips_that_are_marched_through_do_not_matter(monkeypatch):
    whole = shadow_hours(surface(town()), SUMMER, 45).shade.values
    monkeypatch.setattr(shadows, "STRIP", 3)
    np.testing.assert_array_equal(shadow_hours(surface(town()), SUMMER, 45).shade.values, whole)


def test_a_finer_step_gives_nearly_the_same_hours():
    coarse, fine = (shadow_hours(surface(town()), SUMMER, m).shade.values for m in (30, 5))
    assert np.abs(coarse - fine).mean() < 0.25
    assert coarse.mean() == pytest.approx(fine.mean(), rel=0.02)


def test_winter_has_more_shade_and_less_sun_than_summer():
    summer, winter = (shadow_hours(surface(town()), day, 30) for day in (SUMMER, WINTER))
    assert winter.shade.values.mean() / winter.day.hours > 1.5 * (
        summer.shade.values.mean() / summer.day.hours
    )
    assert winter.sun().values.max() == pytest.approx(winter.day.hours)


# --- no data and refusals ------------------------------------------------------------------------


def test_a_cell_without_data_casts_no_shade_and_has_none():
    wall = np.zeros((101, 5))
    wall[60] = 20.0
    wall[60, 2] = np.nan
    found = shadow_hours(surface(wall), WINTER, ONE_MOMENT).shade.values
    assert np.isnan(found[60, 2])
    assert np.isnan(found).sum() == 1
    assert found[50, 2] == 0
    assert found[50, 1] > 0


@pytest.mark.parametrize(
    ("raster", "words"),
    [
        (surface([[0, 1]], ("EPSG:4326", -9, 39), 1e-4, 1e-4), "not metric|metres"),
        (surface([[np.nan, np.nan]]), "no value|no data|nodata"),
        (surface([[0, 1]], ("EPSG:32633", 500_000, 8_900_000)), "does not rise"),
    ],
)
def test_a_surface_without_a_sun_or_metres_is_refused_in_a_sentence(raster, words):
    with pytest.raises(TerritoryError, match=words):
        shadow_hours(raster, WINTER, 30, label="mds")


def test_cancelling_stops_at_once_and_progress_moves_to_the_end():
    shares = []
    shadow_hours(surface(town()), SUMMER, 60, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)

    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        shadow_hours(surface(town()), SUMMER, 60, progress=cancel)


# --- real ground ---------------------------------------------------------------------------------


@pytest.mark.real_data
def test_in_winter_the_northern_slopes_of_lisbon_have_the_shade(real_data):
    path = real_data / "lisboa" / "baixa_slopes" / "dem_lisbon_10m_sem_crs.tif"
    dem = read_raster(path, crs="EPSG:3763")
    found = shadow_hours(dem, WINTER, 20).shade.values
    assert np.array_equal(np.isfinite(found), np.isfinite(dem.values))
    southward = np.gradient(dem.values, 10, axis=0)  # climbs towards the south: faces north
    steep = np.abs(southward) > 0.12
    assert np.nanmean(found[steep & (southward > 0)]) > (
        np.nanmean(found[steep & (southward < 0)]) + 0.5
    )
