"""Storeys from fields, heights and a raster, each source in its turn."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely import box

from smart_territory_plugin.core.building_floors import (
    floors_of_height,
    floors_of_text,
    read_floors,
    read_heights,
    storeys,
)
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.raster import Raster


@pytest.mark.parametrize(
    ("text", "floors"),
    [
        ("3", 3),
        ("2,5", 2.5),
        ("R/C", 1),
        ("r/ch", 1),
        ("Rés-do-chão", 1),
        ("R/C+2", 3),
        ("3+1", 4),
        ("4 pisos", 4),
        ("2 floors", 2),
    ],
)
def test_a_text_states_its_storeys(text, floors):
    assert floors_of_text(text) == floors


@pytest.mark.parametrize("text", ["", "n.d.", "cave", "2;3", "3+", "R/C + sótão"])
def test_a_text_that_states_no_number_gives_none(text):
    assert np.isnan(floors_of_text(text))


def test_what_cannot_be_a_number_of_storeys_is_counted(caplog):
    caplog.set_level("INFO")
    values = pd.Series(["3", "3+1", "R/C+1", "-2", "0", "250", "muitos", None, ""], dtype="object")
    floors = read_floors(values, "casas", "pisos")
    np.testing.assert_array_equal(floors, [3, 4, 2, *[np.nan] * 6])
    assert "“casas”: 1 values of “pisos” state no number, such as “muitos”" in caplog.text
    assert "3 values of “pisos” are 0, below it or beyond 100, such as “-2”" in caplog.text
    assert "2 values of “pisos” were added up, such as “3+1”" in caplog.text


def test_numbers_are_read_as_they_are():
    assert read_floors(pd.Series([2, 3]), "a", "b").to_list() == [2, 3]
    integers = pd.Series([2, None], dtype="Int64")
    np.testing.assert_array_equal(read_floors(integers, "a", "b"), [2, np.nan])


def test_heights_may_have_their_unit_and_none_is_0(caplog):
    heights = read_heights(pd.Series(["9 m", "7,5", 0, -3, 900], dtype="object"), "a", "altura")
    np.testing.assert_array_equal(heights, [9, 7.5, np.nan, np.nan, np.nan])
    assert "3 values of “altura” are 0, below it or beyond 300" in caplog.text


def test_a_height_gives_its_storeys_rounded_and_at_least_one():
    # 3.0 m a storey: 0.33, 1.49, 1.5, 2.5, 3.5.
    heights = np.array([1.0, 4.47, 4.5, 7.5, 10.5, np.nan])
    np.testing.assert_array_equal(floors_of_height(heights), [1, 1, 2, 3, 4, np.nan])
    assert floors_of_height(np.array([7.0]), 3.5).tolist() == [2]


def test_each_building_takes_the_best_source(caplog):
    caplog.set_level("INFO")
    # Cells of 10 m: 9 m high on the left, 1 m (nothing stands there) in the middle, no data right.
    grid = Grid((10, 0, 0, 0, -10, 10), 1, 6, "EPSG:3763")
    raster = Raster(np.array([[9.0, 9.0, 1.0, 1.0, np.nan, np.nan]]), grid)
    shapes = gpd.GeoSeries(
        [box(x, 0, x + 10, 10) for x in (0, 0, 0, 20, 40)] + [None], crs="EPSG:3763"
    )
    told = pd.Series([5, np.nan, np.nan, np.nan, np.nan, np.nan])
    high = pd.Series([30, 6, np.nan, np.nan, np.nan, np.nan])
    table = storeys(shapes, told, high, raster, default=2.0)
    assert table["floors"].to_list() == [5, 2, 3, 2, 2, 2]
    assert table["floors_from"].to_list() == ["field", "height", "raster", *["default"] * 3]
    assert "1 of 3 buildings lie outside the data" in caplog.text
    assert "1 are lower than 2 m" in caplog.text
    assert "3 of 6 buildings have neither storeys nor a height; each counts with 2" in caplog.text


def test_the_raster_counts_each_cell_by_the_share_covered():
    # A footprint of 15 m: 10 m at 6 m high and 5 m at 12 m: (10·6 + 5·12) ÷ 15 = 8 m, 3 storeys.
    grid = Grid((10, 0, 0, 0, -10, 10), 1, 2, "EPSG:3763")
    raster = Raster(np.array([[6.0, 12.0]]), grid)
    shapes = gpd.GeoSeries([box(0, 0, 15, 10)], crs="EPSG:3763")
    assert storeys(shapes, heights=raster)["floors"].to_list() == [3]
    apart = shapes.to_crs(4326)  # the same place in degrees
    assert storeys(apart, heights=raster)["floors"].to_list() == [3]


def test_no_buildings_have_no_storeys():
    assert storeys(gpd.GeoSeries([], crs=3763)).empty
