"""Surface heat island through Processing: a town two columns wide, worked by hand.

Cells of 30 m, one temperature a column, 5 rows; the town is columns 4 and 5 (41 °C on average):

    column       0   1   2   3   4   5   6   7   8   9
    °C          20  22  24  26  40  42  30  28  26  24
"""

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from smart_territory_plugin.core.raster import read_raster

COLUMNS = [20, 22, 24, 26, 40, 42, 30, 28, 26, 24]


def columns(first, count=1):
    left, right = 30 * first, 30 * (first + count)
    return f"POLYGON(({left} 0, {right} 0, {right} 150, {left} 150, {left} 0))"


@pytest.fixture
def layers(make_layer, make_raster):
    return {
        "LST": make_raster([COLUMNS] * 5, name="lst", origin=(0, 150), cell=30),
        "URBAN": make_layer("Polygon", [columns(4, 2)], "name:string", [["Vila"]]),
        "MIN_CELLS": 1,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_the_town_is_compared_with_the_columns_beside_it(run, rows_of, layers):
    (row,) = rows_of(run("surface_heat_island", layers)["OUTPUT"])
    assert row["name"] == "Vila"
    # columns 3 and 6: (26 + 30) / 2 = 28
    assert (row["suhi_c"], row["lst_urban_c"], row["lst_rural_c"]) == pytest.approx((13, 41, 28))
    assert (row["n_urban"], row["n_rural"], row["ring_m"]) == pytest.approx((10, 10, 30))
    assert (row["sd_urban_c"], row["sd_rural_c"]) == pytest.approx((1, 2))
    assert row["reason"] is None


def test_zones_get_the_heat_island_of_the_urban_land_in_them(run, rows_of, layers, make_layer):
    zones = make_layer("Polygon", [columns(0, 5), columns(5, 5), columns(8, 2)])
    west, east, none = rows_of(run("surface_heat_island", layers | {"ZONES": zones})["OUTPUT"])
    # column 4 alone: the 5 cells of column 3; column 5 alone: those of column 6
    assert (west["suhi_c"], west["lst_rural_c"]) == pytest.approx((40 - 26, 26))
    assert (east["suhi_c"], east["lst_rural_c"]) == pytest.approx((42 - 30, 30))
    assert (none["suhi_c"], none["reason"]) == (None, "no_urban_land")


def test_one_ring_lets_zones_be_compared(run, rows_of, layers, make_layer):
    zones = make_layer("Polygon", [columns(0, 5), columns(5, 5)])
    parameters = layers | {"ZONES": zones, "REFERENCE": 1}
    west, east = rows_of(run("surface_heat_island", parameters)["OUTPUT"])
    assert (west["suhi_c"], east["suhi_c"]) == pytest.approx((12, 14))  # both against 28


@pytest.mark.parametrize(("towns", "count"), [(0, 3), (1, 2), (2, 1)])
def test_polygons_make_towns_as_chosen(run, rows_of, layers, make_layer, towns, count):
    urban = make_layer("Polygon", [columns(4), columns(5), columns(9)])
    rows = rows_of(run("surface_heat_island", layers | {"URBAN": urban, "TOWNS": towns})["OUTPUT"])
    assert len(rows) == count


def test_the_land_cover_is_read_from_cos_polygons(run, rows_of, layers, make_layer):
    # column 3 is water, column 6 industry, the rest fields; nothing is mapped beyond column 8
    cos = make_layer(
        "Polygon",
        [columns(0, 3), columns(3), columns(4, 2), columns(6), columns(7, 2)],
        "COS23_n4_C:string",
        [["2.1.1.1"], ["9.1.1.1"], ["1.1.1.1"], ["1.2.1.1"], ["3.1.1.1"]],
    )
    (row,) = rows_of(run("surface_heat_island", layers | {"LANDCOVER": cos})["OUTPUT"])
    # columns 2 and 7, at 60 m
    assert (row["lst_rural_c"], row["ring_m"]) == pytest.approx(((24 + 28) / 2, 60))


def test_classes_of_a_raster_need_a_table_and_missing_ones_are_named(
    run, rows_of, layers, make_raster, tmp_path
):
    codes = make_raster([[7, 7, 7, 5, 1, 1, 7, 7, 7, 7]] * 5, "codes", origin=(0, 150), cell=30)
    parameters = layers | {"LANDCOVER": codes}
    with pytest.raises(QgsProcessingException, match="Give a table"):
        run("surface_heat_island", parameters)
    table = tmp_path / "classes.csv"
    table.write_text("lucode;artificial;water\n1;1;0\n7;0;0\n")
    with pytest.raises(QgsProcessingException, match="classes.csv”: 5 "):
        run("surface_heat_island", parameters | {"TABLE": str(table)})
    table.write_text("lucode;artificial;water\n1;1;0\n7;0;0\n5;0;1\n")
    (row,) = rows_of(run("surface_heat_island", parameters | {"TABLE": str(table)})["OUTPUT"])
    # column 3 is water: columns 6 and 2 (30 and 60 m), and 7 as far as 2
    assert row["lst_rural_c"] == pytest.approx((30 + 24 + 28) / 3)


def test_water_and_heights_keep_cells_out(run, rows_of, layers, make_layer, make_raster):
    water = make_layer("Polygon", [columns(3)])
    heights = [[0, 0, 60, 0, 0, 0, 50, 50, 0, 0]] * 5
    dem = make_raster(heights, "dem", origin=(0, 150), cell=30)
    parameters = layers | {"WATER": water, "DEM": dem}
    (row,) = rows_of(run("surface_heat_island", parameters)["OUTPUT"])
    # west: column 1 (90 m), for 2 is too high; east: 6 and 7 (30 and 60 m) fill the ring
    assert (row["lst_rural_c"], row["ring_m"]) == pytest.approx((29, 60))
    (lower,) = rows_of(run("surface_heat_island", parameters | {"MAX_DZ": 49})["OUTPUT"])
    # west column 1 and east column 8, both at 90 m
    assert (lower["lst_rural_c"], lower["ring_m"]) == pytest.approx((24, 90))


def test_too_few_cells_give_null_with_the_reason(run, rows_of, layers, feedback):
    (row,) = rows_of(run("surface_heat_island", layers | {"MIN_CELLS": 11})["OUTPUT"])
    assert (row["suhi_c"], row["reason"]) == (None, "few_urban_cells")
    assert any("few_urban_cells" in text for text in feedback.warnings)


def test_the_ring_can_be_seen(run, layers):
    result = run("surface_heat_island", layers | {"RING": "TEMPORARY_OUTPUT"})
    ring = read_raster(result["RING"]).values
    assert np.isfinite(ring[0]).nonzero()[0].tolist() == [3, 6]


def test_kelvin_and_a_town_elsewhere_are_refused_in_a_sentence(
    run, layers, make_raster, make_layer
):
    kelvin = make_raster([[300] * 10] * 5, "kelvin", origin=(0, 150), cell=30)
    with pytest.raises(QgsProcessingException, match="no temperature in °C"):
        run("surface_heat_island", layers | {"LST": kelvin})
    far = make_layer("Polygon", ["POLYGON((90000 0, 90030 0, 90030 30, 90000 0))"])
    with pytest.raises(QgsProcessingException, match="does not cover the area"):
        run("surface_heat_island", layers | {"URBAN": far})


@pytest.mark.parametrize("town", ["vila_mar", "serra_alta", "campo_raso"])
def test_the_sample_towns_have_a_heat_island_of_their_own(run, rows_of, sample, tmp_path, town):
    place = sample / town
    package = f"{place / 'territorio.gpkg'}|layername="
    built = QgsVectorLayer(f"{package}COS2023v1", "built", "ogr")
    built.setSubsetString("\"COS23_n4_C\" LIKE '1.1%'")
    parameters = {
        "LST": str(place / "lst_verao.tif"),
        "URBAN": built,
        "LANDCOVER": f"{package}COS2023v1",
        "DEM": str(place / "mdt.tif"),
        "TOWNS": 2,
        "OUTPUT": str(tmp_path / "suhi.gpkg"),
    }
    (row,) = rows_of(run("surface_heat_island", parameters)["OUTPUT"])
    # tools/sample/heat.py makes homes 0.8 to 3.5 °C hotter than open ground, roofs 9 °C more, and
    # fields and woods up to 1.8 °C hotter to 5.5 °C cooler
    assert 0 < row["suhi_c"] < 12
    assert row["n_urban"] > 100


@pytest.mark.real_data
def test_montesinho_in_degrees_gives_means_in_the_published_range(
    run, rows_of, real_data, make_layer
):
    # a box around Bragança, in the south of the raster; nothing but LST is given
    town = make_layer(
        "Polygon",
        ["POLYGON((-6.80 41.78, -6.72 41.78, -6.72 41.84, -6.80 41.84, -6.80 41.78))"],
        crs="EPSG:4326",
    )
    parameters = {
        "LST": str(real_data / "montesinho" / "LST-Day.tif"),
        "URBAN": town,
        "MIN_CELLS": 10,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    (row,) = rows_of(run("surface_heat_island", parameters)["OUTPUT"])
    for name in ("lst_urban_c", "lst_rural_c"):
        assert 18.5 <= row[name] <= 25.3  # the index of the real layers gives 18.6–25.2 °C by day
    assert row["n_rural"] >= row["n_urban"]
