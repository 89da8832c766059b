"""Land-cover maps: classes of cells, tables by class, and what a user must be told."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely.affinity import rotate
from shapely.geometry import MultiPolygon, Polygon, box

from smart_territory_plugin import messages
from smart_territory_plugin.core import rasterise
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.grid import Grid
from smart_territory_plugin.core.landcover import (
    LandCover,
    class_index,
    class_number,
    class_numbers,
    looked_up,
    rasterised,
    shipped_table,
)
from smart_territory_plugin.core.raster import Raster
from smart_territory_plugin.core.rasterise import rasterised_values
from smart_territory_plugin.core.tables import read_table

TM06 = "EPSG:3763"
NAN = np.nan


def grid(rows, cols, cell=10.0):
    return Grid((cell, 0.0, 0.0, 0.0, -cell, rows * cell), rows, cols, TM06)


def cover(values, series=None):
    values = np.array(values, dtype=float)
    return LandCover(Raster(values, grid(*values.shape)), series, "mapa")


@pytest.fixture
def table(tmp_path):
    def make(text, columns=("kc",)):
        path = tmp_path / "tabela.csv"
        path.write_text(text, encoding="utf-8")
        return read_table(path, ["lucode", *columns], list(columns))

    return make


def says(error, template):
    return error.value.template == template


# --- polygons onto a grid ------------------------------------------------------------------------


def test_a_cell_has_the_class_of_the_polygon_that_holds_its_centre():
    # Centres of the columns at x = 5, 15, 25; the border runs at x = 12.
    polygons = gpd.GeoDataFrame(geometry=[box(0, 0, 12, 20), box(12, 0, 30, 20)], crs=TM06)
    found = rasterised(polygons, pd.Series([1111, 3111]), grid(2, 3))
    np.testing.assert_array_equal(found.values, [[1111, 3111, 3111]] * 2)


def test_holes_parts_and_lines_fill_what_they_hold():
    ring = Polygon(box(0, 0, 50, 50).exterior, [box(10, 10, 40, 40).exterior])
    both = MultiPolygon([box(12, 12, 18, 18), box(32, 32, 38, 38)])
    line = shapely.LineString([(0, 25), (50, 25)])
    found = rasterised_values([ring, both, line, None, Polygon()], [1, 2, 3, 4, 5], grid(5, 5))
    expected = np.full((5, 5), 1.0)
    expected[1:4, 1:4] = NAN
    expected[3, 1] = expected[1, 3] = 2
    np.testing.assert_array_equal(found, expected)


def test_a_centre_on_a_shared_border_belongs_to_exactly_one_polygon():
    # The centres of the middle row and column lie on the borders of the four quarters.
    quarters = [box(0, 0, 15, 15), box(15, 0, 30, 15), box(0, 15, 15, 30), box(15, 15, 30, 30)]
    counts = sum(np.isfinite(rasterised_values([one], [1], grid(3, 3))) for one in quarters)
    np.testing.assert_array_equal(counts, np.ones((3, 3)))


def test_slanting_neighbours_leave_no_gap_and_no_overlap():
    cuts = [rotate(box(-500 + 7.3 * i, -500, -500 + 7.3 * (i + 1), 900), 33, (0, 0))
            for i in range(200)]  # fmt: skip
    cells = grid(40, 40)
    counts = sum(np.isfinite(rasterised_values([one], [1], cells)).astype(int) for one in cuts)
    assert (counts == 1).all()


def test_where_polygons_overlap_the_later_one_wins():
    found = rasterised_values([box(0, 0, 30, 30), box(0, 0, 20, 30)], [1, 2], grid(3, 3))
    np.testing.assert_array_equal(found, [[2, 2, 1]] * 3)


def test_a_grid_from_the_south_is_filled_alike():
    shape = Polygon([(2, 3), (38, 7), (21, 33)])
    south = Grid((10.0, 0.0, 0.0, 0.0, 10.0, 0.0), 4, 4, TM06)
    np.testing.assert_array_equal(
        rasterised_values([shape], [1], south)[::-1], rasterised_values([shape], [1], grid(4, 4))
    )


def test_blocks_of_rows_fill_what_one_block_fills(monkeypatch):
    shapes, cells = blobs(30), grid(60, 50)
    whole = rasterised_values(shapes, range(30), cells)
    monkeypatch.setattr(rasterise, "BLOCK", 120)
    seen = []
    np.testing.assert_array_equal(rasterised_values(shapes, range(30), cells, seen.append), whole)
    assert len(seen) == 30


def blobs(count):
    """Stars with random arms, some with a hole, none with a corner on a centre."""
    random = np.random.default_rng(7)
    shapes = []
    for _ in range(count):
        angle = np.sort(random.random(23)) * 2 * np.pi
        radius = random.uniform(30, 140, 23)
        x, y = random.uniform(0, 500), random.uniform(0, 600)
        star = Polygon(np.c_[x + radius * np.cos(angle), y + radius * np.sin(angle)])
        shapes.append(shapely.make_valid(star.difference(star.buffer(-20))))
    return shapes


def test_the_cells_are_those_of_rasterio():
    features = pytest.importorskip("rasterio.features")
    from rasterio import Affine

    cells, shapes = grid(60, 50), blobs(30)
    expected = features.rasterize(
        zip(shapes, range(1, 31), strict=True),
        cells.shape,
        transform=Affine(*cells.transform),
        dtype="int32",
    )
    found = np.nan_to_num(rasterised_values(shapes, range(1, 31), cells))
    np.testing.assert_array_equal(found, expected)


def test_the_cells_are_those_of_gdal():
    gdal, ogr = pytest.importorskip("osgeo.gdal"), pytest.importorskip("osgeo.ogr")
    cells, shapes = grid(60, 50), blobs(30)
    a, b, c, d, e, f = cells.transform
    target = gdal.GetDriverByName("MEM").Create("", 50, 60, 1, gdal.GDT_Int32)
    target.SetGeoTransform((c, a, b, f, d, e))
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("a", geom_type=ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("v", ogr.OFTInteger))
    for value, shape in enumerate(shapes, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("v", value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=v"])
    raw = target.GetRasterBand(1).ReadRaster(0, 0, 50, 60, buf_type=gdal.GDT_Int32)
    expected = np.frombuffer(raw, dtype="int32").reshape(60, 50)
    found = np.nan_to_num(rasterised_values(shapes, range(1, 31), cells))
    np.testing.assert_array_equal(found, expected)


def test_a_polygon_without_a_code_fills_nothing():
    polygons = gpd.GeoDataFrame(geometry=[box(0, 0, 10, 10), box(10, 0, 20, 10)], crs=TM06)
    codes = pd.Series([None, 5], dtype="Int64")
    np.testing.assert_array_equal(rasterised(polygons, codes, grid(1, 2)).values, [[NAN, 5]])


# --- codes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "number"),
    [("1.1.3.2", 1132), ("1.1.3.2.", 1132), ("113", 113), (113.0, 113), ("113.0", 113), (" 5 ", 5)],
)
def test_codes_are_read_with_and_without_dots(code, number):
    assert class_number(code) == number


@pytest.mark.parametrize("code", ["floresta", "", "1,5", "1.12", "-3", None])
def test_what_is_no_code_is_refused(code):
    with pytest.raises(ValueError, match=".*"):
        class_number(code)


def test_unreadable_codes_are_counted(caplog):
    found = class_numbers(pd.Series(["1.1", None, "?"], index=[7, 8, 9]), "cod", "uso")
    assert found.to_list() == [11, pd.NA, pd.NA]
    assert "2 values" in caplog.text


@pytest.mark.parametrize("far", [3, 5_000_000])
def test_each_cell_finds_its_class(far):
    found = class_index(cover([[far, NAN], [1, far]]))
    assert found.codes.tolist() == [1, far]
    assert found.cells.tolist() == [1, 2]
    np.testing.assert_array_equal(found.position, [[1, 2], [0, 1]])
    np.testing.assert_array_equal(found.spread(np.array([0.5, 0.7])), [[0.7, NAN], [0.5, 0.7]])


@pytest.mark.parametrize("value", [1.5, -3, 1e18])
def test_values_that_are_no_classes_are_refused(value):
    with pytest.raises(TerritoryError) as error:
        class_index(cover([[1, value]]))
    assert says(error, messages.LANDCOVER_NOT_CODES)


def test_a_map_of_nothing_is_refused():
    with pytest.raises(TerritoryError) as error:
        class_index(cover([[NAN, NAN]]))
    assert says(error, messages.LANDCOVER_EMPTY)


# --- tables --------------------------------------------------------------------------------------


def test_the_values_stand_where_their_class_stands(table):
    found = looked_up(cover([[41, 3], [NAN, 41]]), table("lucode,kc\n3,0.3\n41,0.9\n"), ["kc"])
    np.testing.assert_array_equal(found["kc"], [[0.9, 0.3], [NAN, 0.9]])


def test_the_order_of_the_rows_changes_nothing(table):
    one = table("lucode,kc\n3,0.3\n41,0.9\n")
    values = looked_up(cover([[41, 3]]), one, ["kc"])["kc"]
    other = table("lucode,kc\n41,0.9\n7,\n3,0.3\n")
    np.testing.assert_array_equal(looked_up(cover([[41, 3]]), other, ["kc"])["kc"], values)


def test_a_coarser_row_of_cos_serves_the_classes_below_it(table):
    rows = table("lucode,kc\n1.1.3,0.3\n1132,0.9\n1,0.1\n")
    found = looked_up(cover([[1131, 1132, 1211]], series=1), rows, ["kc"])["kc"]
    np.testing.assert_array_equal(found, [[0.3, 0.9, 0.1]])


def test_a_raster_is_of_cos_where_the_table_says_so(table):
    rows = table("# series: 1\nlucode,kc\n113,0.3\n")
    assert looked_up(cover([[1132]]), rows, ["kc"])["kc"][0, 0] == 0.3


def test_codes_of_another_map_have_no_levels(table):
    with pytest.raises(TerritoryError) as error:
        looked_up(cover([[113]]), table("lucode,kc\n11,0.3\n"), ["kc"])
    assert says(error, messages.LANDCOVER_CLASSES_MISSING)


def test_the_classes_that_are_missing_are_named_and_no_others(table):
    # The case in which InVEST's Urban Flood Risk Mitigation 3.x names class 1, which is there.
    rows = table("lucode,kc\n1,0.1\n2,0.2\n9,0.9\n")
    with pytest.raises(TerritoryError) as error:
        looked_up(cover([[1, 7, 2], [7, 12, NAN]]), rows, ["kc"])
    assert says(error, messages.LANDCOVER_CLASSES_MISSING)
    assert error.value.values["codes"] == "7, 12"
    assert error.value.values["cells"] == 3


def test_many_missing_classes_are_cut_with_their_count(table):
    with pytest.raises(TerritoryError) as error:
        looked_up(cover([list(range(1, 31))]), table("lucode,kc\n99,1\n"), ["kc"])
    assert error.value.values["codes"].endswith("11, 12… (30)")


def test_a_table_of_the_other_series_is_refused(table):
    with pytest.raises(TerritoryError) as error:
        looked_up(cover([[1111]], series=2), table("# series: 1\nlucode,kc\n1,1\n"), ["kc"])
    assert says(error, messages.LANDCOVER_OTHER_TABLE)
    assert "series 2" in str(error.value)


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("lucode,kc\n1,1\n1.0,2\n", messages.TABLE_CODE_TWICE),
        ("lucode,kc\nágua,1\n", messages.TABLE_CODE_UNREADABLE),
        ("lucode,kc\n,1\n", messages.TABLE_CODE_UNREADABLE),
        ("lucode,kc\n1,\n", messages.TABLE_CODE_EMPTY),
    ],
)
def test_faults_of_a_table_are_told(table, text, template):
    with pytest.raises(TerritoryError) as error:
        looked_up(cover([[1]]), table(text), ["kc"])
    assert says(error, template)


def test_shipped_tables_are_found_by_series():
    assert shipped_table("curve_numbers", 2).name == "curve_numbers_cos_s2.csv"
