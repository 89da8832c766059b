"""Canopy as shares of cells, of circles and of zones, worked by hand."""

import geopandas as gpd
import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.canopy_share import (
    HEIGHT,
    PERCENT,
    SHARE,
    canopy_around,
    canopy_cover,
    canopy_of_zones,
    crown_cover,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster

CRS = "EPSG:3763"


def raster(values, cell=10.0, west=0.0, north=None):
    values = np.array(values, dtype=float)
    north = values.shape[0] * cell if north is None else north
    return Raster(values, Grid((cell, 0, west, 0, -cell, north), *values.shape, CRS))


def points(*xy):
    return shapely.points(np.array(xy, dtype=float))


def test_heights_are_canopy_from_three_metres_up():
    cover = canopy_cover(raster([[0, 2.99, 3.0, np.nan]]), HEIGHT, "copas")
    assert cover.values.tolist()[0][:3] == [0, 0, 1]
    assert np.isnan(cover.values[0, 3])


def test_percentages_become_shares():
    assert canopy_cover(raster([[0, 25, 100]]), PERCENT, "copas").values.tolist() == [[0, 0.25, 1]]


@pytest.mark.parametrize(("kind", "values"), [(SHARE, [[0, 12.0]]), (PERCENT, [[-1, 50.0]])])
def test_values_that_the_kind_cannot_have_are_refused_in_a_sentence(kind, values):
    with pytest.raises(TerritoryError, match="“copas” holds values from"):
        canopy_cover(raster(values), kind, "copas")


def test_a_raster_without_data_is_refused_in_a_sentence():
    with pytest.raises(TerritoryError, match="no value around the buildings"):
        canopy_cover(raster([[np.nan]]), SHARE, "copas")


def test_where_only_canopy_is_marked_the_rest_is_land_without_it(caplog):
    cover = canopy_cover(raster([[1, np.nan, np.nan, 1]]), SHARE, "copas")
    assert cover.values.tolist() == [[1, 0, 0, 1]]
    assert "only" not in caplog.text
    assert "Every cell with data of “copas” is canopy" in caplog.text


def test_the_share_around_a_point_on_the_edge_of_a_wood_is_a_half():
    wood = raster(np.repeat([[1.0] * 20 + [0.0] * 20], 40, axis=0))  # x below 200 m
    assert canopy_around(points((200, 200)), wood, 100.0) == pytest.approx([50])


def test_thirty_per_cent_everywhere_is_thirty_per_cent_around_any_point():
    even = raster(np.full((50, 50), 0.3))
    found = canopy_around(points((250, 250), (211.3, 287.9)), even, 150.0)
    assert found == pytest.approx([30, 30], abs=1e-9)


def test_cells_without_data_are_left_out_of_the_share(caplog):
    caplog.set_level("INFO", "smart_territory")
    values = np.repeat([[1.0] * 9 + [0.0] * 11 + [np.nan] * 20], 40, axis=0)
    # Around (200, 200): on the left a strip of canopy up to x = 90 and land without it to 200;
    # the right half is unknown. The radius of 100 m touches no canopy.
    assert canopy_around(points((200, 200)), raster(values), 100.0) == pytest.approx([0])
    assert "1 of 1 neighbourhoods lie in part outside" in caplog.text


def test_a_point_far_from_the_data_has_no_share():
    assert np.isnan(canopy_around(points((9000, 9000)), raster([[1.0, 0.0]]), 50.0)).all()


def test_a_missing_point_has_no_share():
    assert np.isnan(canopy_around(np.array([None], dtype=object), raster([[1.0, 0.0]]), 50.0)[0])


def test_fine_cells_averaged_first_move_the_share_by_less_than_a_hundredth_of_a_point():
    rng = np.random.default_rng(3)
    fine = raster((rng.random((305, 307)) < 0.3).astype(float), cell=1.0)
    coarse = canopy_around(points((150, 150), (100, 200)), fine, 400.0)  # cells of 4 m
    inside = fine.values.mean() * 100  # the circle of 400 m holds the whole raster
    assert coarse == pytest.approx([inside, inside], abs=1e-9)
    near = canopy_around(points((150.2, 149.1)), fine, 130.0)  # cells stay as they are
    disc = shapely.Point(150.2, 149.1).buffer(130.0, quad_segs=200)
    zone = canopy_of_zones(gpd.GeoSeries([disc], crs=CRS), fine)
    assert near == pytest.approx(zone, abs=0.01)


def test_one_crown_of_ten_metres_is_one_per_cent_of_a_circle_of_fifty():
    # π·5² / π·50² = 1 %
    cover = crown_cover(points((0, 0)), np.array([10.0]), (-60, -60, 60, 60), CRS, 50.0)
    assert canopy_around(points((0, 0)), cover, 50.0) == pytest.approx([1.0], abs=1e-6)


def test_crowns_that_overlap_count_once():
    twice = points((3, 4), (3, 4), (30, 0))
    cover = crown_cover(twice, np.array([10.0, 6.0, 10.0]), (-60, -60, 60, 60), CRS, 50.0)
    assert canopy_around(points((0, 0)), cover, 50.0) == pytest.approx([2.0], abs=1e-6)


def test_a_tree_without_a_crown_gives_no_canopy():
    trees = np.array([shapely.Point(0, 0), shapely.Point(9, 9), None], dtype=object)
    cover = crown_cover(trees, np.array([np.nan, 0.0, 10.0]), (-60, -60, 60, 60), CRS, 50.0)
    assert cover.values.sum() == 0


def test_crowns_give_the_same_wherever_the_tiles_are_cut():
    rng = np.random.default_rng(8)
    trees, width = shapely.points(rng.uniform(0, 400, (60, 2))), rng.uniform(4, 30, 60)
    cover = crown_cover(trees, width, (0, 0, 400, 400), CRS, 200.0)  # cells of 2 m, 16 tiles
    union = shapely.union_all(shapely.buffer(trees, width / 2, quad_segs=64))
    inside = union.intersection(shapely.box(0, 0, 400, 400)).area
    assert cover.values.sum() * 4 == pytest.approx(inside, rel=1e-3)


def test_the_share_of_a_zone_weighs_cells_by_what_lies_in_it():
    # Three of ten cells are canopy: 30 %; the right zone has half a cell of canopy in five.
    strip = raster([[1, 1, 0, 0, 0, 0, 0, 1, 0, 0]])
    zones = gpd.GeoSeries([shapely.box(0, 0, 100, 10), shapely.box(50, 0, 100, 10)], crs=CRS)
    assert canopy_of_zones(zones, strip) == pytest.approx([30, 20])
