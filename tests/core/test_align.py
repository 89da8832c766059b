"""Rasters onto one grid: by hand on small ones, and against points across reference systems."""

import geopandas as gpd
import numpy as np
import pytest
from pyproj import Transformer
from shapely.geometry import box

from smart_territory_plugin import messages
from smart_territory_plugin.core import align
from smart_territory_plugin.core.align import (
    metric_grid,
    on_grid,
    raster_in_metres,
    require_values,
)
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster

TM06 = "EPSG:3763"
NAN = np.nan


def grid(cell, rows, cols, west=0.0, north=0.0, crs=TM06):
    return Grid((cell, 0.0, west, 0.0, -cell, north), rows, cols, crs)


RASTER = Raster(np.array([[1.0, 2.0], [3.0, NAN]]), grid(10, 2, 2))


def says(error, template):
    return error.value.template == template


# --- one reference system ------------------------------------------------------------------------


def test_the_same_cells_are_the_raster_itself():
    assert on_grid(RASTER, grid(10, 2, 2), "nearest") is RASTER


def test_nearest_takes_the_cell_in_which_the_centre_lies():
    # Centres at x = -1, 5, 11, 17, 23; the old columns are 0-10 and 10-20.
    found = on_grid(RASTER, grid(6, 1, 5, west=-4, north=-2), "nearest")
    np.testing.assert_array_equal(found.values, [[NAN, 1, 2, 2, NAN]])


def test_bilinear_lies_between_the_centres():
    # x = 10, y = -5: half way between 1 and 2; the row below carries no weight.
    found = on_grid(RASTER, grid(2, 1, 1, west=9, north=-4), "bilinear")
    assert found.values[0, 0] == pytest.approx(1.5)
    # Anywhere the fourth cell carries weight there is no value.
    found = on_grid(RASTER, grid(2, 1, 1, west=9, north=-9), "bilinear")
    assert np.isnan(found.values[0, 0])


def test_an_average_weighs_by_area_and_skips_what_is_missing():
    # One cell over all four: (1 + 2 + 3) / 3.
    assert on_grid(RASTER, grid(20, 1, 1), "average").values[0, 0] == pytest.approx(2)
    # 15 m cells: the first covers 100 m² of 1, 50 of 2, 50 of 3 and 25 of nothing.
    found = on_grid(RASTER, grid(15, 1, 2), "average").values
    assert found[0, 0] == pytest.approx((100 + 2 * 50 + 3 * 50) / 200)
    # The second one reaches over the border: 50 m² of 2 remain.
    assert found[0, 1] == pytest.approx(2)


def test_an_average_on_smaller_cells_keeps_the_values():
    found = on_grid(RASTER, grid(5, 4, 4), "average").values
    np.testing.assert_array_equal(found, np.repeat(np.repeat(RASTER.values, 2, 0), 2, 1))


@pytest.mark.parametrize("method", ["nearest", "bilinear", "average"])
def test_a_raster_stored_from_the_south_gives_the_same(method):
    target = grid(7, 3, 3, west=-1, north=1)
    south = Raster(RASTER.values[::-1], Grid((10.0, 0.0, 0.0, 0.0, 10.0, -20.0), 2, 2, TM06))
    expected = on_grid(RASTER, target, method).values
    np.testing.assert_allclose(on_grid(south, target, method).values, expected)
    turned = Grid((7.0, 0.0, -1.0, 0.0, 7.0, -20.0), 3, 3, TM06)
    np.testing.assert_allclose(on_grid(RASTER, turned, method).values, expected[::-1])


@pytest.mark.parametrize("method", ["nearest", "bilinear", "average"])
@pytest.mark.parametrize("crs", [TM06, "EPSG:4326"])
def test_blocks_of_rows_give_what_one_block_gives(method, crs, monkeypatch):
    random = np.random.default_rng(4)
    west, north, cell = (0.0, 0.0, 10.0) if crs == TM06 else (-8.8, 41.5, 1e-4)
    raster = Raster(random.random((40, 50)), grid(cell, 40, 50, west, north, crs))
    target = metric_grid(raster, 17.0)
    whole = on_grid(raster, target, method).values
    seen = []
    monkeypatch.setattr(align, "BLOCK", 100)
    parts = on_grid(raster, target, method, progress=seen.append).values
    np.testing.assert_array_equal(parts, whole)
    assert len(seen) > 3
    assert seen[-1] == 1


def test_the_progress_may_cancel():
    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        on_grid(RASTER, grid(5, 4, 4), "nearest", progress=stop)


def test_a_grid_without_a_reference_system_is_taken_as_in_the_same():
    assert on_grid(RASTER, grid(20, 1, 1, crs=None), "average").values[0, 0] == pytest.approx(2)


# --- two reference systems -----------------------------------------------------------------------


def degrees(rows=60, cols=60):
    """A raster in degrees whose value is 1000 times the longitude plus the latitude."""
    cells = grid(1e-4, rows, cols, -8.80, 41.56, "EPSG:4326")
    x, y = cells.centres()
    return Raster(1000 * x[None, :] + y[:, None], cells)


@pytest.mark.parametrize("method", ["nearest", "bilinear", "average"])
def test_across_systems_the_value_is_that_of_the_place(method):
    raster = degrees()
    target = metric_grid(raster, 20.0)
    found = on_grid(raster, target, method).values
    x, y = np.meshgrid(*target.centres())
    lon, lat = Transformer.from_crs(target.crs, "EPSG:4326", always_xy=True).transform(x, y)
    inner = np.s_[5:-5, 5:-5]
    step = {"nearest": 1000 * 0.5e-4 + 1e-4, "bilinear": 1e-6, "average": 0.05}[method]
    np.testing.assert_allclose(found[inner], (1000 * lon + lat)[inner], atol=step, rtol=0)
    if method != "average":  # whose corner cells hold a few points of the raster
        assert np.isnan(found[0]).any()


def test_an_average_across_systems_is_near_the_exact_one():
    random = np.random.default_rng(1)
    fine = Raster(random.random((120, 120)), grid(10, 120, 120))
    shifted = Raster(fine.values, Grid(fine.grid.transform, 120, 120, "EPSG:5018"))
    target = grid(100, 10, 10, 100, -100)
    exact = on_grid(fine, target, "average").values
    # EPSG:5018 (Lisbon datum) lies some metres beside TM06: compare the spread only.
    found = on_grid(shifted, metric_grid(shifted, 100.0, TM06), "average").values
    assert np.nanmean(found) == pytest.approx(exact.mean(), abs=0.01)


# --- what is said --------------------------------------------------------------------------------


def test_the_log_says_that_a_raster_was_brought_onto_another_grid(caplog):
    caplog.set_level("INFO")
    on_grid(RASTER, grid(5, 4, 4), "nearest", label="solo")
    assert "“solo”" in caplog.text
    assert "5 m" in caplog.text


def test_a_raster_of_another_place_is_refused():
    with pytest.raises(TerritoryError) as error:
        on_grid(RASTER, grid(10, 2, 2, west=5000), "nearest", label="solo")
    assert says(error, messages.RASTER_NO_OVERLAP)


def test_a_raster_without_any_value_is_refused():
    with pytest.raises(TerritoryError) as error:
        require_values(Raster(np.full((2, 2), NAN), grid(10, 2, 2)), "solo")
    assert says(error, messages.RASTER_ALL_NODATA)


# --- grids in metres -----------------------------------------------------------------------------


def test_a_grid_over_a_layer_has_its_borders_at_multiples_of_the_cell():
    layer = gpd.GeoDataFrame(geometry=[box(3, 4, 27, 33)], crs=TM06)
    found = metric_grid(layer, 10)
    assert found.bounds == (0, 0, 30, 40)
    assert found.shape == (4, 3)


def test_a_layer_on_the_borders_takes_no_further_cell():
    layer = gpd.GeoDataFrame(geometry=[box(0.3, 0, 0.6, 0.9)], crs=TM06)
    assert metric_grid(layer, 0.1).shape == (9, 3)


def test_a_raster_in_degrees_gets_the_official_system_and_its_own_cell():
    found = metric_grid(degrees(), None)
    assert "TM06" in found.crs
    # 1e-4 degrees at 41.56° N: 8.34 m by 11.11 m, as a square 9.62 m.
    assert found.cell_width == pytest.approx(9.62, abs=0.02)


def test_a_raster_in_metres_keeps_its_own():
    assert raster_in_metres(RASTER, "nearest", label="a") is RASTER
    assert raster_in_metres(RASTER, "nearest", label="a", crs=TM06) is RASTER


def test_web_mercator_is_no_metre():
    raster = Raster(np.ones((30, 30)), grid(10, 30, 30, -979600, 5095000, "EPSG:3857"))
    found = raster_in_metres(raster, "nearest", label="a")
    assert "TM06" in found.grid.crs
    assert found.grid.cell_width == pytest.approx(10 * np.cos(np.radians(41.56)), rel=0.01)


def test_an_override_in_degrees_is_refused():
    with pytest.raises(TerritoryError) as error:
        raster_in_metres(RASTER, "nearest", label="a", crs="EPSG:4326")
    assert says(error, messages.CRS_NOT_METRIC)


def test_more_cells_than_memory_holds_are_refused():
    layer = gpd.GeoDataFrame(geometry=[box(0, 0, 100_000, 100_000)], crs=TM06)
    with pytest.raises(TerritoryError) as error:
        metric_grid(layer, 1)
    assert says(error, messages.GRID_TOO_LARGE)


def test_a_layer_of_nothing_has_no_grid():
    with pytest.raises(TerritoryError) as error:
        metric_grid(gpd.GeoDataFrame(geometry=[None], crs=TM06), 10)
    assert says(error, messages.EMPTY_LAYER)
