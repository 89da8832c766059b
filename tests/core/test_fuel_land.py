"""Forest and farm land: by the table, and the same from polygons as from cells."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import box

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.fuel_land import (
    LANDS,
    cover_of_polygons,
    land_of_cells,
    land_of_polygons,
    lands_of,
)
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import LandCover, shipped_table
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.tables import read_table

# The levels 2 and 3 of DGT's legends that the reference of the project lists, by series.
LEVEL_3 = {
    1: "111 112 113 121 131 141 142 151 152 153 161 162 163 164 165 171",
    2: "111 112 121 122 131 132 133 134 141 142 143 144 145 146 151 152 153 154 161 171 181",
}
OTHERS = "211 221 222 223 231 232 233 241 311 312 411 412 421 422 511 512 611 711 712 713 811 812"
WATER = "911 912 921 931 932 933 934"


def table(series=2):
    return read_table(shipped_table("forest_farm", series), ["lucode", "land"])


def kinds(codes, series=2):
    cover = cover_of_polygons(pd.Series(codes, dtype="Int64"), series, "COS")
    return list(lands_of(cover, table(series))[0])


@pytest.mark.parametrize("series", [1, 2])
def test_every_class_of_the_legend_is_some_land(series):
    codes = [int(code) for code in f"{LEVEL_3[series]} {OTHERS} {WATER}".split()]
    found = kinds([10 * code + 1 for code in codes], series)
    assert set(found) <= set(LANDS)
    by_code = dict(zip(codes, found, strict=True))
    assert {by_code[int(code)] for code in WATER.split()} == {"water"}
    assert {by_code[code] for code in codes if 200 < code < 250} == {"farm"}
    assert {by_code[code] for code in codes if 400 < code < 700} == {"forest"}


def test_pastures_are_farm_where_sown_and_forest_where_wild():
    assert kinds([3111, 3121, 7131, 7121]) == ["farm", "forest", "forest", "other"]


def test_a_polygon_without_a_class_is_no_land():
    assert kinds([5121, None]) == ["forest", None]


def test_a_word_that_is_no_land_is_refused_with_the_known_ones(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("lucode,land\n5,floresta\n", encoding="utf-8")
    cover = cover_of_polygons(pd.Series([5], dtype="Int64"), None, "uso")
    with pytest.raises(TerritoryError, match="“floresta” in column “land”, row 1.*forest, farm"):
        lands_of(cover, read_table(path, ["lucode", "land"]))


def test_a_class_that_the_table_lacks_is_named(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("lucode;land\n5;forest\n", encoding="utf-8")
    cover = cover_of_polygons(pd.Series([5, 6], dtype="Int64"), None, "uso")
    with pytest.raises(TerritoryError, match="no row of the table “mine.csv”: 6"):
        lands_of(cover, read_table(path, ["lucode", "land"]))


def test_polygons_keep_their_area_and_class():
    shapes = [box(0, 0, 9, 9), None, box(9, 0, 19, 9), box(500, 0, 600, 9)]
    rows = gpd.GeoDataFrame(geometry=shapes, crs=3763)
    cover = cover_of_polygons(pd.Series([5121, 5121, 2111, 5121], dtype="Int64"), 2, "COS")
    found = land_of_polygons(rows, cover, table(), (0, 0, 99, 99))  # the last one is far away
    assert list(found.land) == ["forest", "farm"]
    assert list(found.code) == [5121, 2111]
    assert shapely.area(found.of("farm")).sum() == 90
    assert shapely.area(found.of("farm", "forest")).sum() == 171


def test_cells_in_a_row_become_one_box():
    # rows from the north:  5 5 2   5 5 2 would be two boxes each
    #                       5 5 -
    values = np.array([[5.0, 5.0, 2.0], [5.0, 5.0, np.nan]])
    grid = Grid((10, 0, 100, 0, -10, 220), 2, 3, "EPSG:3763")
    cover = LandCover(Raster(values, grid), 2, "COS")
    found = land_of_cells(cover, table(), (100, 200, 130, 220), "EPSG:3763")
    assert list(found.land) == ["forest", "farm", "forest"]
    assert found.shapes[0].equals(box(100, 210, 120, 220))
    assert found.shapes[1].equals(box(120, 210, 130, 220))
    assert found.shapes[2].equals(box(100, 200, 120, 210))


def test_only_the_cells_asked_for_are_land():
    grid = Grid((10, 0, 0, 0, -10, 100), 10, 10, "EPSG:3763")
    cover = LandCover(Raster(np.full((10, 10), 5.0), grid), 2, "COS")
    found = land_of_cells(cover, table(), (12, 12, 38, 28), "EPSG:3763")
    assert shapely.total_bounds(found.shapes).tolist() == [10, 10, 40, 30]
    outside = land_of_cells(cover, table(), (900, 900, 910, 910), "EPSG:3763")
    assert len(outside.shapes) == 0
